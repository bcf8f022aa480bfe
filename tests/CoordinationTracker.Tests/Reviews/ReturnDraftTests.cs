namespace CoordinationTracker.Tests;

public sealed class ReturnDraftTests
{
    private static readonly ReturnDraft Return = new(Some.TheReview, Signing.First, Side.B, Some.Vi("Thiếu số doanh nghiệp"), new(2023, 10, 9), "III.2");

    [Fact(DisplayName = "S0.30: a side sends the draft back with the point to mend")]
    public void a_side_sends_the_draft_back() => When(Return).Then(Signing.ReturnedByB);

    [Fact]
    public void returning_twice_changes_nothing() => Given([.. Signing.AtPresented, Signing.ReturnedByB]).When(it => it.Decide(Return, Signing.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void a_side_that_returns_what_it_approved_no_longer_approves_it()
    {
        var review = ((ProgrammeEvent[])[.. Signing.AtApproved, Signing.ReturnedByB]).Review();
        review.IsApproved.ShouldBeFalse();
        review.Stage.ShouldBe(ReviewStage.Returned);
        review.Draft!.IsApprovedBy(Side.A).ShouldBeTrue();
    }

    [Theory]
    [InlineData("III")]
    [InlineData("I.2.1")]
    [InlineData("opening")]
    public void a_part_and_what_stands_within_a_section_can_be_meant(string section) => When(Return with { Section = section }).Then(Signing.ReturnedByB with { Section = section });

    [Theory, MemberData(nameof(BadReturns))]
    public void a_return_that_cannot_be_is_refused(ReturnDraft command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<ReturnDraft, string, string> BadReturns() => new()
    {
        { Return with { Point = new() }, Said.Blank, "Point" },
        { Return with { Draft = Signing.Second }, "No such draft has been presented.", "Draft" },
        { Return with { Section = "somewhere" }, "A section is named by its number, as “III.2”.", "Section" },
        { Return with { Section = "IX.7" }, "This report has no section IX.7.", "Section" },
        { Return with { Side = Side.Both }, "Each side speaks for itself: A or B.", "Side" },
        { Return with { ReturnedOn = new(2023, 10, 7) }, "The draft had not been presented yet on that day.", "ReturnedOn" },
    };

    private static Outcome<ProgrammeEvent> When(ReturnDraft command) => Given(Signing.AtPresented).When(it => it.Decide(command, Signing.Today, Some.Directory));
}
