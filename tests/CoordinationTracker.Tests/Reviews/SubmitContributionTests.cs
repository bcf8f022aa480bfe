namespace CoordinationTracker.Tests;

public sealed class SubmitContributionTests
{
    private static readonly SubmitContribution Submit = new(Some.TheReview, Some.Enterprises, Some.Vi("Đã rà soát 42 doanh nghiệp"), Some.Today);
    private static readonly ContributionSubmitted Submitted = new(Some.TheReview, Some.Enterprises, Some.Vi("Đã rà soát 42 doanh nghiệp"), Some.Today);

    [Fact(DisplayName = "Domain 3.1: a unit hands in its part of the report")]
    public void a_unit_hands_in() => When(Submit).Then(Submitted);

    [Fact]
    public void handing_in_twice_changes_nothing() => Given([.. Some.WithReview, Submitted]).When(it => it.Decide(Submit, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void handed_in_again_the_last_word_stands()
    {
        var anew = Submitted with { Text = Some.Vi("Đã rà soát 43 doanh nghiệp") };
        Given([.. Some.WithReview, Submitted]).When(it => it.Decide(Submit with { Text = anew.Text }, Some.Today, Some.Directory)).Then(anew);
        ((ProgrammeEvent[])[.. Some.WithReview, Submitted, anew]).Review().Contributions.ShouldBe([anew]);
    }

    [Fact]
    public void nothing_can_be_handed_in_for_days_to_come() => When(Submit with { SubmittedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "SubmittedOn");

    [Fact]
    public void nothing_is_handed_in_before_the_period_begins() => When(Submit with { SubmittedOn = new(2023, 6, 30) }).ThenRefused("Nothing can be handed in before the period begins.", "SubmittedOn");

    [Fact]
    public void a_unit_nobody_knows_hands_in_nothing() => When(Submit with { Unit = Some.NoUnit }).ThenRefused(Said.NoUnit, "Unit");

    [Fact(DisplayName = "Issue 5: a unit abolished before the period hands in nothing")]
    public void a_unit_that_ended_before_the_days_began_hands_in_nothing() =>
        Given(Some.WithReview).When(it => it.Decide(Submit, Some.Today, Some.DirectoryOf([.. Some.Units, new UnitDissolved(Some.Enterprises, [], new(2023, 6, 20))])))
            .ThenRefused($"{Some.Directory.NameOn(Some.Enterprises, Some.Today).In("en")} ended on 20 June 2023, before the days of this review.", "Unit");

    [Fact]
    public void a_sealed_report_takes_nothing_more() => Given(Signing.AtSealed).When(it => it.Decide(Submit, Signing.Today, Some.Directory)).ThenRefused(Signing.IsSealed, "Review");

    private static Outcome<ProgrammeEvent> When(SubmitContribution command) => Given(Some.WithReview).When(it => it.Decide(command, Some.Today, Some.Directory));
}
