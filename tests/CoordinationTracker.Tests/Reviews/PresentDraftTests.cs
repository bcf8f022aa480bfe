using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

public sealed class PresentDraftTests
{
    private static readonly PresentDraft Present = new(Some.TheReview, Signing.First, 300, Edition.Current, Signing.Presented.FindingsDigest, new(2023, 10, 8));

    [Fact(DisplayName = "S0.30: a draft is put before those who sign, known by its position and its digest")]
    public void a_draft_is_presented()
    {
        When(Present).Then(Signing.Presented);
        Signing.AtPresented.Review().Stage.ShouldBe(ReviewStage.Presented);
    }

    [Fact]
    public void presenting_twice_changes_nothing() => Given(Signing.AtPresented).When(it => it.Decide(Present, Signing.Today)).ThenNothing();

    [Fact]
    public void presented_anew_the_approvals_of_the_one_before_are_void()
    {
        var anew = Signing.Presented with { Draft = Signing.Second, Position = 400 };
        Given(Signing.AtApproved).When(it => it.Decide(Present with { Draft = Signing.Second, Position = 400 }, Signing.Today)).Then(anew);

        var review = ((ProgrammeEvent[])[.. Signing.AtApproved, anew]).Review();
        review.IsApproved.ShouldBeFalse();
        review.Drafts[0].Approvals.Count.ShouldBe(2, "What was approved stays to be seen.");
    }

    [Theory, MemberData(nameof(BadDrafts))]
    public void a_draft_that_cannot_be_is_refused(PresentDraft command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<PresentDraft, string, string> BadDrafts() => new()
    {
        { Present with { Review = Some.Id(79) }, Signing.NoReview, "Review" },
        { Present with { Draft = Guid.Empty }, Said.NoId, "Draft" },
        { Present with { PresentedOn = Signing.Today.AddDays(1) }, Said.NotYetDay, "PresentedOn" },
        { Present with { PresentedOn = new(2023, 7, 1) }, "The period has not begun yet.", "PresentedOn" },
        { Present with { Position = 10 }, "The draft is older than the review.", "Position" },
        { Present with { Edition = "0.1" }, $"The draft was made by edition 0.1; this is edition {Edition.Current}.", "Edition" },
        { Present with { FindingsDigest = "abc" }, "This is not the digest of a report.", "FindingsDigest" },
    };

    [Fact]
    public void another_draft_under_the_same_id_is_refused() =>
        Given(Signing.AtPresented).When(it => it.Decide(Present with { Position = 400 }, Signing.Today)).ThenRefused("Another draft has this id.", "Draft");

    [Fact]
    public void a_sealed_report_is_not_presented_anew() =>
        Given(Signing.AtSealed).When(it => it.Decide(Present with { Draft = Signing.Second }, Signing.Today)).ThenRefused(Signing.IsSealed, "Review");

    private static Outcome<ProgrammeEvent> When(PresentDraft command) => Given(Some.WithReview).When(it => it.Decide(command, Signing.Today));
}
