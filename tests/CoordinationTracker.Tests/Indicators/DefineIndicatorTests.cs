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

    private static Outcome<ProgrammeEvent> When(DefineIndicator command) => Given(Some.Signed).When(it => it.Decide(command));
}
