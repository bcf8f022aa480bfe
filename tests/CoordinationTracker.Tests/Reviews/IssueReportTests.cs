namespace CoordinationTracker.Tests;

public sealed class IssueReportTests
{
    private static readonly IssueReport Issue = new(Some.TheReview, Signing.Issued.Files, Signing.Issued.Recipients, Signing.Issued.IssuedOn);

    [Fact(DisplayName = "S0.23: the numbered report goes out, in files known by their digests, to named recipients")]
    public void the_numbered_report_goes_out()
    {
        When(Issue).Then(Signing.Issued);
        Signing.AtIssued.Review().Stage.ShouldBe(ReviewStage.Issued);
    }

    [Fact]
    public void issuing_twice_changes_nothing() => Given(Signing.AtIssued).When(it => it.Decide(Issue, Signing.Today)).ThenNothing();

    [Fact]
    public void a_report_is_issued_once() => Given(Signing.AtIssued).When(it => it.Decide(Issue with { Recipients = [Some.Vi("Tỉnh ủy")] }, Signing.Today)).ThenRefused("The report has been issued.", "Review");

    [Fact]
    public void a_report_without_a_number_is_not_issued() => Given(Signing.AtSealed).When(it => it.Decide(Issue, Signing.Today)).ThenRefused("Only a report with a number is issued.", "Review");

    [Theory, MemberData(nameof(BadIssues))]
    public void an_issue_that_cannot_be_is_refused(IssueReport command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<IssueReport, string, string> BadIssues() => new()
    {
        { Issue with { Recipients = [] }, "Name at least one recipient.", "Recipients" },
        { Issue with { Files = [] }, "There is no file to issue.", "Files" },
        { Issue with { Files = [new("a.docx", "vi", "abc")] }, "There is no file to issue.", "Files" },
        { Issue with { Files = [Signing.Issued.Files[0] with { Language = "fr" }] }, "“fr” is not a language of reports.", "Files" },
        { Issue with { IssuedOn = new(2023, 10, 10) }, "The report was numbered after that day.", "IssuedOn" },
    };

    private static Outcome<ProgrammeEvent> When(IssueReport command) => Given(Signing.AtNumbered).When(it => it.Decide(command, Signing.Today));
}
