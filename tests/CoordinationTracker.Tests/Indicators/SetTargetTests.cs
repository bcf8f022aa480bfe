namespace CoordinationTracker.Tests;

public sealed class SetTargetTests
{
    private static readonly SetTarget Set = new(Some.M1, Some.Q3, 40, "Kế hoạch 12");
    private static readonly TargetSet WasSet = new(Some.M1, Some.Q3, 40, "Kế hoạch 12");

    [Fact(DisplayName = "S3.1: so much is planned for these days")]
    public void so_much_is_planned_for_these_days() => When(Set).Then(WasSet);

    [Fact]
    public void setting_twice_changes_nothing() => Given([.. Some.Signed, WasSet]).When(it => it.Decide(Set, Some.Directory)).ThenNothing();

    [Fact]
    public void setting_again_after_a_revision_changes_nothing() =>
        Given([.. Some.Signed, WasSet, new TargetRevised(Some.M1, Some.Q3, 30, "ít doanh nghiệp", Some.Today)]).When(it => it.Decide(Set, Some.Directory)).ThenNothing();

    [Fact]
    public void another_target_for_the_same_days_is_refused() =>
        Given([.. Some.Signed, WasSet]).When(it => it.Decide(Set with { Value = 50 }, Some.Directory))
            .ThenRefused("These days have a target already; revise it and say why.", "Covering");

    [Fact]
    public void an_unknown_indicator_is_refused() => When(Set with { Indicator = "X1" }).ThenRefused("The programme has no indicator “X1”.", "Indicator");

    [Fact]
    public void days_the_wrong_way_round_are_refused() =>
        When(Set with { Covering = new(new(2023, 9, 30), new(2023, 7, 1)) }).ThenRefused("The period ends before it begins.", "Covering");

    [Fact]
    public void days_outside_the_term_are_refused() =>
        When(Set with { Covering = Period.Year(2026) }).ThenRefused("These days lie outside the programme's term.", "Covering");

    [Fact]
    public void less_than_nothing_is_refused() => When(Set with { Value = -1 }).ThenRefused(Said.BelowZero, "Value");

    [Theory]
    [InlineData("1000000000000001")]
    [InlineData("0.0000001")]
    public void a_number_nobody_can_count_is_refused(string value) =>
        When(Set with { Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) }).ThenRefused(Said.TooLarge, "Value");

    private static Outcome<ProgrammeEvent> When(SetTarget command) => Given(Some.Signed).When(it => it.Decide(command, Some.Directory));
}
