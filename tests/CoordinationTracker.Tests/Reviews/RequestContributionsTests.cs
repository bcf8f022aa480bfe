namespace CoordinationTracker.Tests;

public sealed class RequestContributionsTests
{
    private static readonly RequestContributions Request = new(Some.TheReview, [Some.Mobilisation, Some.Enterprises], Some.Today);
    private static readonly ContributionsRequested Requested = new(Some.TheReview, [Some.Mobilisation, Some.Enterprises], Some.Today);

    [Fact(DisplayName = "Domain 3.1: units are asked for their part of the report, and who has not handed in is known")]
    public void units_are_asked_and_the_missing_are_known()
    {
        When(Request).Then(Requested);
        ProgrammeEvent[] told = [.. Some.WithReview, Requested, new ContributionSubmitted(Some.TheReview, Some.Enterprises, Some.Vi("Đã rà soát"), Some.Today)];
        told.Review().Missing.ShouldBe([Some.Mobilisation]);
    }

    [Fact]
    public void a_unit_named_twice_is_asked_once() => When(Request with { Units = [Some.Mobilisation, Some.Enterprises, Some.Mobilisation] }).Then(Requested);

    [Fact]
    public void asking_twice_changes_nothing() => Given([.. Some.WithReview, Requested]).When(it => it.Decide(Request, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void nobody_cannot_be_asked() => When(Request with { Units = [] }).ThenRefused("Name the units that are to hand in a contribution.", "Units");

    [Fact]
    public void a_unit_nobody_knows_cannot_be_asked() => When(Request with { Units = [Some.NoUnit] }).ThenRefused(Said.NoUnit, "Units");

    [Fact(DisplayName = "Issue 5: a unit abolished before the period cannot be asked")]
    public void a_unit_that_ended_before_the_days_began_cannot_be_asked() =>
        Given(Some.WithReview).When(it => it.Decide(Request, Some.Today, Some.DirectoryOf([.. Some.Units, new UnitDissolved(Some.Enterprises, [], new(2023, 6, 20))])))
            .ThenRefused($"{Some.Directory.NameOn(Some.Enterprises, Some.Today).In("en")} ended on 20 June 2023, before the days of this review.", "Units");

    [Fact]
    public void a_unit_that_ended_within_the_days_is_asked() =>
        Given(Some.WithReview).When(it => it.Decide(Request, Some.Today, Some.DirectoryOf([.. Some.Units, new UnitDissolved(Some.Enterprises, [], new(2023, 7, 2))]))).Then(Requested);

    [Fact]
    public void a_review_nobody_opened_asks_nobody() => Given(Some.Signed).When(it => it.Decide(Request, Some.Today, Some.Directory)).ThenRefused(Signing.NoReview, "Review");

    [Fact]
    public void a_sealed_report_asks_for_nothing_more() => Given(Signing.AtSealed).When(it => it.Decide(Request, Signing.Today, Some.Directory)).ThenRefused(Signing.IsSealed, "Review");

    private static Outcome<ProgrammeEvent> When(RequestContributions command) => Given(Some.WithReview).When(it => it.Decide(command, Some.Today, Some.Directory));
}
