namespace CoordinationTracker.Tests;

public sealed class RedefineIndicatorTests
{
    private static readonly RedefineIndicator Redefine = new(Some.M1, Some.Vi("Đảng viên mới, kể cả dự bị"), Some.Vi("người"), Direction.Higher, new(2023, 7, 1), Comparable: false, "Hướng dẫn mới của cấp trên");
    private static readonly IndicatorRedefined Redefined = new(Some.M1, Redefine.Name, Redefine.Measure, Direction.Higher, null, new(2023, 7, 1), false, "Hướng dẫn mới của cấp trên");

    [Fact(DisplayName = "S0.8: it is understood otherwise from a day on, and the reason is said")]
    public void it_is_understood_otherwise_from_a_day_on() => When(Redefine).Then(Redefined);

    [Fact]
    public void redefining_twice_changes_nothing() => After(Redefined).When(it => it.Decide(Redefine)).ThenNothing();

    [Fact]
    public void a_slip_is_put_right_by_redefining_from_the_same_day() =>
        After(Redefined).When(it => it.Decide(Redefine with { Comparable = true })).Then(Redefined with { Comparable = true });

    [Fact]
    public void the_definition_of_that_day_is_the_last_one_said()
    {
        var indicator = Some.ProgrammeOf(Redefined, Redefined with { Comparable = true }).Indicators.Find(Some.M1)!;

        indicator.DefinitionOn(new(2023, 6, 30)).Name.ShouldBe(Some.Vi("Đảng viên mới"));
        indicator.DefinitionOn(new(2023, 7, 1)).ShouldBe(new Definition(Redefine.Name, Redefine.Measure, Direction.Higher, null, new(2023, 7, 1), true, Redefine.Reason));
        indicator.SeriesFrom(Some.Today).ShouldBe(DateOnly.MinValue);
    }

    [Fact]
    public void before_a_definition_in_force_there_is_no_new_one() =>
        After(Redefined).When(it => it.Decide(Redefine with { InForceFrom = new(2023, 6, 1) })).ThenRefused("A later definition is in force already.", "InForceFrom");

    [Fact]
    public void a_day_too_far_off_is_refused() => When(Redefine with { InForceFrom = new(1023, 7, 1) }).ThenRefused("This day lies too far off; check the year.", "InForceFrom");

    [Fact]
    public void an_unknown_indicator_is_refused() => When(Redefine with { Indicator = "X1" }).ThenRefused("The programme has no indicator “X1”.", "Indicator");

    [Fact]
    public void an_unknown_direction_is_refused() =>
        When(Redefine with { Direction = (Direction)7 }).ThenRefused("Say whether higher or lower is better, a range, or neither.", "Direction");

    [Fact]
    public void a_count_does_not_become_a_ratio() =>
        When(Redefine with { Ratio = new(Some.M1, Some.O2) }).ThenRefused("A ratio, and only a ratio, says of what and over what it is worked out.", "Ratio");

    [Fact]
    public void a_ratio_is_worked_out_from_other_parts() =>
        Given([.. Some.Signed, new IndicatorDefined("R1", Some.Vi("Tỷ lệ"), Some.Vi("%"), Aggregation.Ratio, Direction.Higher, null, new(Some.M1, Some.O2))])
            .When(it => it.Decide(Redefine with { Indicator = "R1", Ratio = new(Some.O2, Some.M1) })).Then(Redefined with { Indicator = "R1", Ratio = new(Some.O2, Some.M1) });

    [Fact]
    public void blank_words_are_refused()
    {
        When(Redefine with { Name = new() }).ThenRefused(Said.Blank, "Name");
        When(Redefine with { Measure = new() }).ThenRefused(Said.Blank, "Measure");
        When(Redefine with { Reason = " " }).ThenRefused(Said.Blank, "Reason");
    }

    private static Outcome<ProgrammeEvent> When(RedefineIndicator command) => After().When(it => it.Decide(command));
    private static Situation<Programme> After(params ProgrammeEvent[] events) => Given([.. Some.Signed, .. events]);
}
