namespace CoordinationTracker.Tests;

/// <summary>Plans: the one set for exactly these days, else the sum of those that tile them, else none.</summary>
public sealed class IndicatorsTests
{
    private static readonly TargetSet Q3 = new(Some.M1, Some.Q3, 40, null), Q4 = new(Some.M1, Some.Q4, 50, null);
    private static readonly Period SecondHalf = Days.Of("2023-07-01", "2023-12-31");

    [Fact]
    public void a_plan_for_exactly_these_days_is_the_plan()
    {
        var plan = Plan(SecondHalf, Q3, Q4, new TargetSet(Some.M1, SecondHalf, 100, null));
        plan.ShouldBe(new Plan(100m, [Some.Position(11)]));
    }

    [Fact]
    public void a_revised_plan_is_the_plan_with_both_entries_behind_it() =>
        Plan(Some.Q3, Q3, new TargetRevised(Some.M1, Some.Q3, 30, "ít", Some.Today)).ShouldBe(new Plan(30m, [Some.Position(9), Some.Position(10)]));

    [Fact]
    public void plans_that_tile_the_days_add_up() => Plan(SecondHalf, Q4, Q3).ShouldBe(new Plan(90m, [Some.Position(10), Some.Position(9)]));

    [Fact]
    public void a_gap_makes_no_plan()
    {
        Plan(Days.Of("2023-07-01", "2024-03-31"), Q3, Q4).ShouldBeNull();
        Plan(Period.Year(2023), Q3, Q4).ShouldBeNull();
        Plan(SecondHalf, Q3, new TargetSet(Some.M1, Days.Of("2023-10-02", "2023-12-31"), 50, null)).ShouldBeNull();
        Plan(Some.Q3).ShouldBeNull();
    }

    [Fact]
    public void a_longer_plan_is_not_cut_to_shorter_days() => Plan(Some.Q3, new TargetSet(Some.M1, Period.Year(2023), 100, null)).ShouldBeNull();

    [Fact]
    public void an_overlapping_plan_is_not_counted_twice() =>
        Plan(SecondHalf, Q3, Q4, new TargetSet(Some.M1, Days.Of("2023-07-01", "2023-07-31"), 15, null)).ShouldBe(new Plan(90m, [Some.Position(9), Some.Position(10)]));

    [Fact]
    public void stocks_do_not_add_up_the_level_planned_for_the_last_day_holds() =>
        Some.ProgrammeOf(Q3 with { Indicator = Some.O2 }, Q4 with { Indicator = Some.O2 }).Indicators.Find(Some.O2)!.PlanFor(SecondHalf)!.Value.Value.ShouldBe(50);

    [Fact(DisplayName = "S4.33: a standing programme can be asked for its plan")]
    public void a_term_without_end_has_a_plan_only_when_one_was_set()
    {
        var standing = new Period(new(2023, 7, 1), DateOnly.MaxValue);

        Plan(standing, Q3).ShouldBeNull();
        Plan(standing, Q3, new TargetSet(Some.M1, new(Some.Q4.From, DateOnly.MaxValue), 60, null)).ShouldBe(new Plan(100m, [Some.Position(9), Some.Position(10)]));
    }

    [Fact]
    public void indicators_stand_in_the_order_they_were_defined() => Some.ProgrammeOf().Indicators.All.Select(indicator => indicator.Code).ShouldBe([Some.M1, Some.O2]);

    [Fact]
    public void plans_for_what_is_not_counted_change_nothing()
    {
        var before = Some.ProgrammeOf().Indicators;

        before.Evolve(Q3 with { Indicator = "X1" }, Some.At(Q3, 9)).ShouldBe(before);
        before.Evolve(new TargetRevised(Some.M1, Some.Q3, 1, "", Some.Today), Some.At(Q3, 9)).ShouldBe(before);
    }

    private static Plan? Plan(Period covering, params ProgrammeEvent[] events) =>
        Some.ProgrammeOf(events).Indicators.Find(Some.M1)!.PlanFor(covering);
}
