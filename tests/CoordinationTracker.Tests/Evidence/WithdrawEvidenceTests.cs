namespace CoordinationTracker.Tests;

public sealed class WithdrawEvidenceTests
{
    private static readonly WithdrawEvidence Withdraw = new(Shown.TheEvidence, "Nhầm tệp");
    private static readonly EvidenceWithdrawn Withdrawn = new(Shown.TheEvidence, "Nhầm tệp");

    [Fact]
    public void evidence_is_withdrawn_with_the_reason()
    {
        When(Withdraw).Then(Withdrawn);
        Some.ProgrammeOf([Some.ActivityLogged, Shown.Attached, Withdrawn]).Evidences.Of(Some.TheActivity).ShouldBeEmpty();
    }

    [Fact]
    public void withdrawing_twice_changes_nothing() => Given([.. Some.WithActivity, Shown.Attached, Withdrawn]).When(it => it.Decide(Withdraw)).ThenNothing();

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Withdraw with { Evidence = Shown.Other }).ThenRefused("There is no such evidence.", "Evidence");
        When(Withdraw with { Reason = "" }).ThenRefused(Said.Blank, "Reason");
        Given([.. Some.WithActivity, Shown.Attached, Withdrawn]).When(it => it.Decide(Withdraw with { Reason = "khác" })).ThenRefused("This evidence was withdrawn.", "Evidence");
    }

    private static Outcome<ProgrammeEvent> When(WithdrawEvidence command) => Given([.. Some.WithActivity, Shown.Attached]).When(it => it.Decide(command));
}
