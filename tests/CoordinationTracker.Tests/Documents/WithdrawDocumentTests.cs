namespace CoordinationTracker.Tests;

public sealed class WithdrawDocumentTests
{
    private static readonly WithdrawDocument Withdraw = new(Papers.Ours, "Nhập trùng");
    private static readonly DocumentWithdrawn Withdrawn = new(Papers.Ours, "Nhập trùng");

    [Fact]
    public void it_is_withdrawn_with_the_reason_and_kept_in_sight()
    {
        When(Withdraw).Then(Withdrawn);
        var register = Some.DirectoryOf([.. Papers.Registered, Withdrawn]).Documents;
        register.All.Select(document => document.Id).ShouldBe([Papers.Above]);
        register.WithdrawnOnes.Select(document => document.Id).ShouldBe([Papers.Ours]);
        register.Of("DUK-BQL").ShouldBeEmpty();
        register.Implementing(Papers.Above).ShouldBeEmpty();
    }

    [Fact]
    public void withdrawing_twice_changes_nothing() => Given([.. Papers.Registered, Withdrawn]).When(it => it.Decide(Withdraw)).ThenNothing();

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Withdraw with { Document = Papers.Another }).ThenRefused("The register has no such document.", "Document");
        When(Withdraw with { Reason = " " }).ThenRefused(Said.Blank, "Reason");
        When(Withdraw with { Document = Papers.Above }).ThenRefused("Other documents implement it; correct them first.", "Document");
    }

    [Fact(DisplayName = "Domain 7.6 (8): the number of a sealed report is not taken back")]
    public void the_number_of_a_sealed_report_is_not_taken_back() =>
        Given(Papers.OfAReport).When(it => it.Decide(Withdraw)).ThenRefused("It is the number of a sealed report, which bears it for good.", "Document");

    private static Outcome<DirectoryEvent> When(WithdrawDocument command) => Given(Papers.Registered).When(it => it.Decide(command));
}
