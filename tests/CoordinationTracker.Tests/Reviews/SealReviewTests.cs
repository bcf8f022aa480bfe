using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

public sealed class SealReviewTests
{
    private static readonly SealReview Seal = new(Some.TheReview, Signing.First, new(2023, 10, 10));

    [Fact(DisplayName = "S0.23: what both sides approved is sealed at the position they read, with the digests of all it rests on")]
    public void what_both_approved_is_sealed()
    {
        When(Seal).Then(Signing.Sealed);
        Signing.AtSealed.Review().Stage.ShouldBe(ReviewStage.Sealed);
    }

    [Fact]
    public void sealing_twice_changes_nothing() => Given(Signing.AtSealed).When(it => it.Decide(Seal, Signing.Found, [], Signing.Histories, Signing.Today)).ThenNothing();

    [Fact(DisplayName = "Domain 7.6 (17): without both approvals nothing is sealed")]
    public void without_both_approvals_nothing_is_sealed()
    {
        Given(Signing.AtPresented).When(it => it.Decide(Seal, Signing.Found, [], Signing.Histories, Signing.Today)).ThenRefused("The draft still needs the approval of side A and side B.", "Draft");
        Given([.. Signing.AtPresented, Signing.ByA]).When(it => it.Decide(Seal, Signing.Found, [], Signing.Histories, Signing.Today)).ThenRefused("The draft still needs the approval of side B.", "Draft");
    }

    [Fact(DisplayName = "Architecture 4: a report that comes out otherwise than it was read is not sealed")]
    public void a_report_that_comes_out_otherwise_is_not_sealed() => Given(Signing.AtApproved)
        .When(it => it.Decide(Seal, Signing.Found with { AsAt = 301 }, [], Signing.Histories, Signing.Today)).ThenRefused("The report no longer comes out as it was presented; present it again.", "Draft");

    [Fact(DisplayName = "Domain 7.6: while something is to be put right nothing is sealed, and what it is is said; a warning stops nobody")]
    public void a_blocking_check_is_said_and_nothing_is_sealed()
    {
        var (warning, blocking) = (new Check(12, false, new(Vi: "Nên xem lại.", En: "Worth looking at."), CheckSubject.Review, ""), new Check(13, true, new(Vi: "Phải sửa.", En: "To be put right."), CheckSubject.Review, ""));
        Given(Signing.AtApproved).When(it => it.Decide(Seal, Signing.Found, [warning, blocking], Signing.Histories, Signing.Today)).ThenRefused("The draft as presented has this to be put right: To be put right. Once it is, present the draft again.", "Draft");
        Given(Signing.AtApproved).When(it => it.Decide(Seal, Signing.Found, [warning], Signing.Histories, Signing.Today)).Then(Signing.Sealed);
    }

    [Theory, MemberData(nameof(BadSeals))]
    public void a_seal_that_cannot_be_is_refused(SealReview command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<SealReview, string, string> BadSeals() => new()
    {
        { Seal with { Review = Some.Id(79) }, Signing.NoReview, "Review" },
        { Seal with { Draft = Signing.Second }, "No such draft has been presented.", "Draft" },
        { Seal with { SealedOn = new(2023, 10, 8) }, "The draft was approved after that day.", "SealedOn" },
        { Seal with { SealedOn = Signing.Today.AddDays(1) }, Said.NotYetDay, "SealedOn" },
    };

    [Fact]
    public void after_the_seal_no_passage_is_written() =>
        Given(Signing.AtSealed).When(it => it.Decide(new WritePassage(Some.TheReview, "I.1", Some.Vi("Thêm")), Signing.Today, Some.Directory)).ThenRefused(Signing.IsSealed, "Review");

    private static Outcome<ProgrammeEvent> When(SealReview command) => Given(Signing.AtApproved).When(it => it.Decide(command, Signing.Found, [], Signing.Histories, Signing.Today));
}
