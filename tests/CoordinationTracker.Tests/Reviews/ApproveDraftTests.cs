namespace CoordinationTracker.Tests;

public sealed class ApproveDraftTests
{
    private static readonly ApproveDraft Approve = new(Some.TheReview, Signing.First, Side.A, Some.Vi("Bí thư"), new(2023, 10, 9));

    [Fact(DisplayName = "S0.30: each side approves for itself; the report needs both")]
    public void each_side_approves_for_itself()
    {
        When(Approve).Then(Signing.ByA);
        ((ProgrammeEvent[])[.. Signing.AtPresented, Signing.ByA]).Review().Stage.ShouldBe(ReviewStage.Presented);
        Signing.AtApproved.Review().Stage.ShouldBe(ReviewStage.Approved);
    }

    [Fact]
    public void a_report_of_one_body_needs_that_body_alone()
    {
        ProgrammeEvent[] own = [.. Some.Signed, Some.ReviewOpened with { Issuer = Side.A }, Signing.Presented];
        Given(own).When(it => it.Decide(Approve with { Side = Side.B }, Signing.Today)).ThenRefused("This report is signed by the other side alone.", "Side");
        ((ProgrammeEvent[])[.. own, Signing.ByA]).Review().Stage.ShouldBe(ReviewStage.Approved);
    }

    [Fact]
    public void approving_twice_changes_nothing() => Given(Signing.AtApproved).When(it => it.Decide(Approve, Signing.Today)).ThenNothing();

    [Fact]
    public void a_draft_is_approved_once_by_a_side() =>
        Given(Signing.AtApproved).When(it => it.Decide(Approve with { By = Some.Vi("Phó bí thư") }, Signing.Today)).ThenRefused("This side has approved the draft already.", "Side");

    [Fact]
    public void a_draft_presented_anew_is_read_before_it_is_approved()
    {
        ProgrammeEvent[] anew = [.. Signing.AtPresented, Signing.Presented with { Draft = Signing.Second, Position = 400 }];
        Given(anew).When(it => it.Decide(Approve, Signing.Today)).ThenRefused("The draft has been presented anew since; read the newer one first.", "Draft");
    }

    [Fact]
    public void a_side_that_sent_a_draft_back_does_not_approve_it()
    {
        ProgrammeEvent[] returned = [.. Signing.AtPresented, Signing.ReturnedByB];
        Given(returned).When(it => it.Decide(Approve with { Side = Side.B }, Signing.Today)).ThenRefused("Side B sent this draft back; present it anew with the point mended, then approve.", "Side");
        Given(returned).When(it => it.Decide(Approve, Signing.Today)).Then(Signing.ByA);
        var anew = Signing.Presented with { Draft = Signing.Second, Position = 400 };
        Given([.. returned, anew]).When(it => it.Decide(Approve with { Side = Side.B, Draft = Signing.Second, By = Signing.ByB.By }, Signing.Today)).Then(Signing.ByB with { Draft = Signing.Second });
    }

    [Fact]
    public void an_approval_that_an_older_history_tells_after_a_return_stands() =>
        ((ProgrammeEvent[])[.. Signing.AtPresented, Signing.ByA, Signing.ReturnedByB, Signing.ByB]).Review().IsApproved.ShouldBeTrue();

    [Theory, MemberData(nameof(BadApprovals))]
    public void an_approval_that_cannot_be_is_refused(ApproveDraft command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<ApproveDraft, string, string> BadApprovals() => new()
    {
        { Approve with { Review = Some.Id(79) }, Signing.NoReview, "Review" },
        { Approve with { Draft = Some.Id(79) }, "No such draft has been presented.", "Draft" },
        { Approve with { Side = Side.Both }, "Each side speaks for itself: A or B.", "Side" },
        { Approve with { ApprovedOn = new(2023, 10, 7) }, "The draft had not been presented yet on that day.", "ApprovedOn" },
        { Approve with { ApprovedOn = Signing.Today.AddDays(1) }, Said.NotYetDay, "ApprovedOn" },
    };

    [Fact]
    public void a_sealed_report_is_not_approved_again() => Given(Signing.AtSealed).When(it => it.Decide(Approve with { By = Some.Vi("Phó bí thư") }, Signing.Today)).ThenRefused(Signing.IsSealed, "Draft");

    private static Outcome<ProgrammeEvent> When(ApproveDraft command) => Given(Signing.AtPresented).When(it => it.Decide(command, Signing.Today));
}
