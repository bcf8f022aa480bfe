namespace CoordinationTracker.Tests;

public sealed class ReviseTargetTests
{
    private static readonly ReviseTarget Revise = new(Some.M1, Some.Q3, 30, "Doanh nghiệp giảm lao động", new(2023, 8, 15));
    private static readonly TargetRevised Revised = new(Some.M1, Some.Q3, 30, Revise.Reason, Revise.AgreedOn);
    private static readonly TargetSet WasSet = new(Some.M1, Some.Q3, 40, null);

    [Fact(DisplayName = "S0.8: a plan becomes another, with day and reason")]
    public void a_plan_becomes_another() => When(Revise).Then(Revised);

    [Fact]
    public void the_first_plan_stays_visible()
    {
        var target = Some.ProgrammeOf(WasSet, Revised).Indicators.Find(Some.M1)!.Targets[Some.Q3];

        target.Value.ShouldBe(30);
        target.First.Value.ShouldBe(40);
        target.Positions.ShouldBe([Some.Position(9), Some.Position(10)]);
    }

    [Fact]
    public void revising_twice_changes_nothing() => Given([.. Some.Signed, WasSet, Revised]).When(it => it.Decide(Revise, Some.Today)).ThenNothing();

    [Fact]
    public void revising_to_what_is_planned_changes_nothing() => When(Revise with { Value = 40 }).ThenNothing();

    [Fact]
    public void days_without_a_target_are_refused() =>
        When(Revise with { Covering = Some.Q4 }).ThenRefused("These days have no target yet; set one first.", "Covering");

    [Fact]
    public void an_unknown_indicator_is_refused() => When(Revise with { Indicator = "X1" }).ThenRefused("The programme has no indicator “X1”.", "Indicator");

    [Fact]
    public void tomorrow_is_refused() => When(Revise with { AgreedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "AgreedOn");

    [Fact]
    public void less_than_nothing_is_refused() => When(Revise with { Value = -1 }).ThenRefused(Said.BelowZero, "Value");

    [Fact]
    public void a_number_nobody_can_count_is_refused() => When(Revise with { Value = decimal.MaxValue }).ThenRefused(Said.TooLarge, "Value");

    [Fact]
    public void a_blank_reason_is_refused() => When(Revise with { Reason = "" }).ThenRefused(Said.Blank, "Reason");

    [Fact(DisplayName = "S3.1: what was allotted to a unit is revised apart from the whole")]
    public void what_was_allotted_to_a_unit_is_revised_apart()
    {
        var (set, revised) = (WasSet with { Unit = Some.Bloc }, Revised with { Unit = Some.Bloc });

        Given([.. Some.Signed, WasSet, set]).When(it => it.Decide(Revise with { Unit = Some.Bloc }, Some.Today)).Then(revised);
        Given([.. Some.Signed, WasSet, set, revised]).When(it => it.Decide(Revise with { Unit = Some.Bloc }, Some.Today)).ThenNothing();
        When(Revise with { Unit = Some.Bloc }).ThenRefused("These days have no target yet; set one first.", "Covering");

        var indicator = Some.ProgrammeOf(WasSet, set, revised).Indicators.Find(Some.M1)!;
        (indicator.TargetFor(Some.Q3)!.Value, indicator.TargetFor(Some.Q3, Some.Bloc)!.Value).ShouldBe((40m, 30m));
    }

    [Fact]
    public void an_upper_bound_is_revised_with_the_lower_one()
    {
        var between = new IndicatorDefined("K1", Some.Vi("Tuổi bình quân"), Some.Vi("tuổi"), Aggregation.Stock, Direction.Range, null);
        var given = Given([.. Some.Signed, between, WasSet with { Indicator = "K1", UpTo = 60 }]);

        given.When(it => it.Decide(Revise with { Indicator = "K1", Value = 40, UpTo = 55 }, Some.Today)).Then(Revised with { Indicator = "K1", Value = 40, UpTo = 55 });
        given.When(it => it.Decide(Revise with { Indicator = "K1", Value = 40, UpTo = 60 }, Some.Today)).ThenNothing();
        given.When(it => it.Decide(Revise with { Indicator = "K1" }, Some.Today)).ThenRefused("An indicator kept between two bounds, and only such a one, has an upper bound too.", "UpTo");
    }

    private static Outcome<ProgrammeEvent> When(ReviseTarget command) => Given([.. Some.Signed, WasSet]).When(it => it.Decide(command, Some.Today));
}
