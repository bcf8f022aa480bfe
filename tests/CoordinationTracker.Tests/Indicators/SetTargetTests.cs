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

    [Fact(DisplayName = "S3.1: so much is allotted to a unit, beside the whole programme's")]
    public void so_much_is_allotted_to_a_unit() =>
        Given([.. Some.Signed, WasSet]).When(it => it.Decide(Set with { Unit = Some.Mobilisation }, Some.Directory)).Then(WasSet with { Unit = Some.Mobilisation });

    [Fact]
    public void another_target_of_that_unit_is_refused() =>
        Given([.. Some.Signed, WasSet with { Unit = Some.Mobilisation }]).When(it => it.Decide(Set with { Unit = Some.Mobilisation, Value = 50 }, Some.Directory))
            .ThenRefused("These days have a target already; revise it and say why.", "Covering");

    [Fact]
    public void an_unknown_unit_is_refused() => When(Set with { Unit = Some.NoUnit }).ThenRefused(Said.NoUnit, "Unit");

    [Fact]
    public void a_flow_may_be_planned_cumulatively_and_not_to_say_so_is_not_to_plan_so()
    {
        When(Set with { Cumulative = true }).Then(WasSet with { Cumulative = true });
        When(Set with { Cumulative = false }).Then(WasSet);
        Given([.. Some.Signed, WasSet]).When(it => it.Decide(Set with { Cumulative = false }, Some.Directory)).ThenNothing();
    }

    [Fact]
    public void a_stock_is_not_planned_cumulatively() =>
        When(Set with { Indicator = Some.O2, Cumulative = true }).ThenRefused("Only a flow is planned cumulatively; others have a level.", "Cumulative");

    [Fact]
    public void what_is_told_in_words_has_no_target_in_numbers() =>
        Given([.. Some.Signed, Between with { Aggregation = Aggregation.Qualitative, Direction = Direction.None }]).When(it => it.Decide(Set with { Indicator = "K1" }, Some.Directory))
            .ThenRefused("What is told in words has no target in numbers.", "Indicator");

    [Fact]
    public void an_aim_between_two_bounds_needs_both_and_no_other_aim_has_an_upper_one()
    {
        Ranged(Set with { Indicator = "K1", UpTo = 60 }).Then(WasSet with { Indicator = "K1", UpTo = 60 });
        Ranged(Set with { Indicator = "K1" }).ThenRefused("An indicator kept between two bounds, and only such a one, has an upper bound too.", "UpTo");
        When(Set with { UpTo = 60 }).ThenRefused("An indicator kept between two bounds, and only such a one, has an upper bound too.", "UpTo");
        Ranged(Set with { Indicator = "K1", UpTo = 30 }).ThenRefused("The upper bound lies below the lower one.", "UpTo");
        Ranged(Set with { Indicator = "K1", UpTo = decimal.MaxValue }).ThenRefused(Said.TooLarge, "UpTo");
    }

    private static readonly IndicatorDefined Between = new("K1", Some.Vi("Tuổi bình quân"), Some.Vi("tuổi"), Aggregation.Stock, Direction.Range, null);

    private static Outcome<ProgrammeEvent> Ranged(SetTarget command) => Given([.. Some.Signed, Between]).When(it => it.Decide(command, Some.Directory));
    private static Outcome<ProgrammeEvent> When(SetTarget command) => Given(Some.Signed).When(it => it.Decide(command, Some.Directory));
}
