namespace CoordinationTracker.Tests;

public sealed class AgreeReportingRegimeTests
{
    private static readonly DateOnly September = new(2023, 9, 1);
    private static readonly AgreeReportingRegime Agree = new(PeriodKind.Quarter, 10, 7, September);
    private static readonly ReportingRegimeAgreed Agreed = new(PeriodKind.Quarter, 10, 7, September);

    [Fact(DisplayName = "Domain 5.1: units hand in within 7 days of the end of the quarter")]
    public void a_regime_is_agreed() => When(Agree).Then(Agreed);

    [Fact]
    public void agreeing_twice_changes_nothing() => Given([.. Some.Signed, Agreed]).When(it => it.Decide(Agree, Some.Today)).ThenNothing();

    [Fact]
    public void agreeing_anew_what_was_agreed_before_changes_nothing_though_another_came_since() =>
        Given([.. Some.Signed, Agreed, Agreed with { CutOffDays = 15, AgreedOn = Some.Today }]).When(it => it.Decide(Agree, Some.Today)).ThenNothing();

    [Fact]
    public void what_was_put_right_the_same_day_may_be_put_back() =>
        Given([.. Some.Signed, Agreed, Agreed with { CutOffDays = 15 }]).When(it => it.Decide(Agree, Some.Today)).Then(Agreed);

    [Fact]
    public void a_programme_nobody_signed_has_no_regime() => Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Agree, Some.Today)).ThenRefused(Said.NotSigned);

    [Theory, MemberData(nameof(BadRegimes))]
    public void a_regime_that_cannot_be_is_refused(AgreeReportingRegime command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<AgreeReportingRegime, string, string> BadRegimes() => new()
    {
        { Agree with { Kind = (PeriodKind)99 }, "Choose what kind of period is reported on.", "Kind" },
        { Agree with { CutOffDays = 367 }, "Say how many days after the period ends, from 0 to 366.", "CutOffDays" },
        { Agree with { SubmitDays = -1 }, "Say how many days after the period ends, from 0 to 366.", "SubmitDays" },
        { Agree with { SubmitDays = 11 }, "Units cannot hand in after the figures have closed.", "SubmitDays" },
        { Agree with { AgreedOn = Some.Tomorrow }, Said.NotYetDay, "AgreedOn" },
    };

    [Theory(DisplayName = "Domain 7.2: each period has its own cut-off and hand-in day")]
    [InlineData(PeriodKind.Quarter, "2023-Q2", "2023-06-30", "2023-06-30")] // ended before anything was agreed
    [InlineData(PeriodKind.Quarter, "2023-Q3", "2023-10-07", "2023-10-10")]
    [InlineData(PeriodKind.Quarter, "2023-Q4", "2024-01-05", "2024-01-20")] // agreed anew on 15 December
    [InlineData(PeriodKind.Quarter, "2024-Q1", "2024-04-03", "2024-04-12")] // as its review was opened
    [InlineData(PeriodKind.Quarter, "2024-Q2", "2024-07-02", "2024-07-02")] // its review closes before the regime has units hand in
    [InlineData(PeriodKind.StateQuarter, "2023-state-Q3", "2023-09-14", "2023-09-14")]
    public void a_period_is_handed_in_and_closed_by_its_own_days(PeriodKind kind, string code, string submitOn, string cutOffOn)
    {
        var programme = Some.ProgrammeOf(
            Agreed with { CutOffDays = 20, SubmitDays = 5, AgreedOn = new(2023, 12, 15) }, Agreed, // however they arrive
            Some.ReviewOpened with { Covering = Period.Quarter(2024, 1), CutOffOn = new(2024, 4, 12), SubmitOn = new(2024, 4, 3) },
            Some.ReviewOpened with { Review = Some.Id(72), Covering = Period.Quarter(2024, 2), CutOffOn = new(2024, 7, 2) });
        var covering = programme.Periods.Parse(kind, code);
        (programme.SubmitOf(kind, covering), programme.CutOffOf(kind, covering)).ShouldBe((Days.On(submitOn), Days.On(cutOffOn)));
    }

    [Fact]
    public void the_last_day_there_is_closes_that_day() =>
        Some.ProgrammeOf(Agreed).CutOffOf(PeriodKind.Year, Period.Year(9999)).ShouldBe(DateOnly.MaxValue);

    [Theory]
    [InlineData("2023-09-30", "2023-10-10T23:59:00+07:00", false)]
    [InlineData("2023-09-30", "2023-10-11T00:01:00+07:00", true)]
    [InlineData("2023-06-30", "2023-10-11T00:01:00+07:00", false)] // nothing was agreed for that quarter
    [InlineData("2023-10-01", "2024-01-10T12:00:00+07:00", false)]
    public void what_is_written_down_after_the_figures_closed_is_late(string occurredOn, string recordedAt, bool late) =>
        Some.ProgrammeOf(Agreed).IsLate(Days.On(occurredOn), DateTimeOffset.Parse(recordedAt, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(late);

    private static Outcome<ProgrammeEvent> When(AgreeReportingRegime command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today));
}
