namespace CoordinationTracker.Tests;

public sealed class DefineIndicatorTests
{
    private static readonly DefineIndicator Define = new("U1", Some.Vi("Đoàn viên công đoàn mới"), Some.Vi("người"), Aggregation.Flow, Direction.Higher, "2");
    private static readonly IndicatorDefined Defined = new("U1", Define.Name, Define.Measure, Aggregation.Flow, Direction.Higher, "2");

    [Fact(DisplayName = "S0.15: the programme says what it counts")]
    public void the_programme_says_what_it_counts() => When(Define).Then(Defined);

    [Fact]
    public void defining_twice_changes_nothing() => Given([.. Some.Signed, Defined]).When(it => it.Decide(Define)).ThenNothing();

    [Fact]
    public void the_same_code_in_other_words_is_refused() =>
        Given([.. Some.Signed, Defined]).When(it => it.Decide(Define with { Aggregation = Aggregation.Stock }))
            .ThenRefused("Indicator U1 is defined already, in other words.", "Indicator");

    [Theory]
    [InlineData("U.1")]
    [InlineData("Đ1")]
    [InlineData("U 1")]
    public void a_code_of_other_signs_is_refused(string code) =>
        When(Define with { Indicator = code }).ThenRefused("An indicator's code is made of plain letters and digits.", "Indicator");

    [Fact]
    public void an_unknown_aggregation_is_refused() => When(Define with { Aggregation = (Aggregation)7 }).ThenRefused("An indicator is a flow, a stock, a ratio, or told in words.", "Aggregation");

    [Fact]
    public void an_unknown_direction_is_refused() =>
        When(Define with { Direction = (Direction)7 }).ThenRefused("Say whether higher or lower is better, a range, or neither.", "Direction");

    [Fact]
    public void an_unknown_field_is_refused() => When(Define with { Field = "9" }).ThenRefused("The programme has no field “9”.", "Field");

    [Fact]
    public void blank_words_are_refused()
    {
        When(Define with { Indicator = " " }).ThenRefused(Said.Blank, "Indicator");
        When(Define with { Name = new() }).ThenRefused(Said.Blank, "Name");
        When(Define with { Measure = new() }).ThenRefused(Said.Blank, "Measure");
    }

    [Fact]
    public void a_programme_nobody_signed_counts_nothing() => Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Define)).ThenRefused(Said.NotSigned);

    [Fact(DisplayName = "Domain 2.5, O3: a ratio says of what and over what it is worked out")]
    public void a_ratio_says_what_it_is_worked_out_from() => When(Share).Then(Defined with { Indicator = "O3", Aggregation = Aggregation.Ratio, Ratio = new(Some.O2, Some.M1) });

    [Fact(DisplayName = "S3.1: a level's units count it and nobody else")]
    public void a_level_may_be_named() => When(Define with { Level = " block " }).Then(Defined with { Level = "block" });

    [Fact]
    public void a_ratio_without_parts_and_parts_without_a_ratio_are_refused()
    {
        When(Share with { Ratio = null }).ThenRefused("A ratio, and only a ratio, says of what and over what it is worked out.", "Ratio");
        When(Define with { Ratio = new(Some.O2, Some.M1) }).ThenRefused("A ratio, and only a ratio, says of what and over what it is worked out.", "Ratio");
    }

    [Fact]
    public void a_ratio_of_what_is_not_counted_is_refused()
    {
        When(Share with { Ratio = new("X1", Some.M1) }).ThenRefused("The programme has no indicator “X1”.", "Ratio");
        Given([.. Some.Signed, Defined with { Indicator = "O3", Aggregation = Aggregation.Ratio, Ratio = new(Some.O2, Some.M1) }])
            .When(it => it.Decide(Share with { Indicator = "O4", Ratio = new("O3", Some.M1) })).ThenRefused("A ratio is worked out from counted indicators; O3 is not counted.", "Ratio");
    }

    [Fact]
    public void a_ratio_of_something_to_itself_is_refused() => When(Share with { Ratio = new(Some.O2, Some.O2) }).ThenRefused("A ratio of something to itself says nothing.", "Ratio");

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void a_ratio_per_an_odd_number_is_refused(int per) =>
        When(Share with { Ratio = new(Some.O2, Some.M1, per) }).ThenRefused("A ratio is told per 1, 100, 1,000, 10,000 or 100,000.", "Ratio");

    private static DefineIndicator Share => Define with { Indicator = "O3", Aggregation = Aggregation.Ratio, Ratio = new(Some.O2, Some.M1) };

    private static Outcome<ProgrammeEvent> When(DefineIndicator command) => Given(Some.Signed).When(it => it.Decide(command));
}
