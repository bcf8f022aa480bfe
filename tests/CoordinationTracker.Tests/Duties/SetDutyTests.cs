namespace CoordinationTracker.Tests;

public sealed class SetDutyTests
{
    [Fact(DisplayName = "Domain 7.4: a duty recurs each month, of every unit of a level")]
    public void a_duty_is_set() => When(Owed.SetMonthly).Then(Owed.MonthlySet);

    [Fact]
    public void setting_twice_changes_nothing() => Owed.And().When(it => it.Decide(Owed.SetMonthly, Owed.Directory)).ThenNothing();

    [Fact]
    public void another_duty_under_the_same_id_is_refused() =>
        Owed.And().When(it => it.Decide(Owed.SetMonthly with { Side = Side.B }, Owed.Directory)).ThenRefused("Another duty has this id.", "Duty");

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Owed.SetMonthly with { Duty = Guid.Empty }).ThenRefused(Said.NoId, "Duty");
        When(Owed.SetMonthly with { Title = new() }).ThenRefused(Said.Blank, "Title");
        When(Owed.SetMonthly with { Side = Said.AnotherSide }).ThenRefused(Said.NoSide, "Side");
        When(Owed.SetMonthly with { Each = PeriodKind.Term }).ThenRefused("A duty recurs: each week, month, quarter or year.", "Each");
        When(Owed.SetMonthly with { DutyTo = Owed.July.From.AddDays(-1) }).ThenRefused("The duty ends before it begins.", "DutyTo");
        When(Owed.SetMonthly with { DutyFrom = new(23, 7, 1) }).ThenRefused("This day lies too far off; check the year.", "DutyFrom");
        When(Owed.SetMonthly with { OwedBy = new(null) }).ThenRefused("Say who owes it: a unit, or every unit of a level.", "OwedBy");
        When(Owed.SetMonthly with { OwedBy = new(Some.NoUnit) }).ThenRefused(Said.NoUnit, "OwedBy");
        When(Owed.SetMonthly with { OwedBy = new(null, "booth") }).ThenRefused("No unit stands on the level “booth”.", "OwedBy");
        When(Owed.SetMonthly with { Commitment = Some.NoCommitment }).ThenRefused(Said.NoCommitment, "Commitment");
        When(Owed.SetMonthly with { Indicators = ["XX"] }).ThenRefused("The programme has no indicator “XX”.", "Indicators");
        Spec.Given([.. Some.Signed, new IndicatorDefined("G1", Some.Vi("Chất lượng"), Some.Vi("mức"), Aggregation.Qualitative, Direction.None, null)]).When(it => it.Decide(Owed.SetMonthly with { Indicators = ["G1"] }, Owed.Directory))
            .ThenRefused("G1 is told in words; set a duty without figures for it.", "Indicators");
        Spec.Given([.. Some.Signed, new ProgrammeConcluded(Some.Today, Some.Vi("Hết"))]).When(it => it.Decide(Owed.SetMonthly, Owed.Directory)).ThenRefused("The programme has been concluded; no new duties are set.");
    }

    [Theory(DisplayName = "Domain 7.6 (4): a recurring task's day lies in its period, or it is a report due after it")]
    [InlineData(DueShape.Within, 0)]
    [InlineData(DueShape.After, 0)]
    [InlineData(DueShape.After, 367)]
    [InlineData((DueShape)5, 1)]
    public void a_due_day_is_within_the_period_or_after_it(DueShape shape, int days) => When(Owed.SetMonthly with { Due = new(shape, days) })
        .ThenRefused("A duty falls due on a day within the period, from its first, or some days after its end, at most 366.", "Due");

    private static Outcome<ProgrammeEvent> When(SetDuty command) => Spec.Given(Some.Signed).When(it => it.Decide(command, Owed.Directory));
}
