namespace CoordinationTracker.Tests;

public sealed class WithdrawCommitmentTests
{
    private static readonly WithdrawCommitment Withdraw = new(Some.Clause11, "Không còn phù hợp", new(2023, 8, 1));
    private static readonly CommitmentWithdrawn Withdrawn = new(Withdraw.Commitment, Withdraw.Reason, Withdraw.AgreedOn);

    [Fact]
    public void a_commitment_is_taken_out_of_force() => When(Withdraw).Then(Withdrawn);

    [Fact]
    public void it_stays_in_the_history_with_the_reason()
    {
        var commitments = Some.ProgrammeOf(Withdrawn).Commitments;

        commitments.Find(Some.Clause11)!.Withdrawal.ShouldBe(Withdrawn);
        commitments.All.Select(commitment => commitment.Clause).ShouldBe(["1.1", "1.2", "2.1"]);
    }

    [Fact]
    public void withdrawing_twice_changes_nothing() => Given([.. Some.Signed, Withdrawn]).When(it => it.Decide(Withdraw, Some.Today)).ThenNothing();

    [Fact]
    public void withdrawing_again_for_another_reason_is_refused() =>
        Given([.. Some.Signed, Withdrawn]).When(it => it.Decide(Withdraw with { Reason = "khác" }, Some.Today)).ThenRefused(Said.NoCommitment, "Commitment");

    [Fact]
    public void a_commitment_nobody_made_is_refused() => When(Withdraw with { Commitment = Some.NoCommitment }).ThenRefused(Said.NoCommitment, "Commitment");

    [Fact]
    public void tomorrow_is_refused() => When(Withdraw with { AgreedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "AgreedOn");

    [Fact]
    public void a_blank_reason_is_refused() => When(Withdraw with { Reason = " " }).ThenRefused(Said.Blank, "Reason");

    private static Outcome<ProgrammeEvent> When(WithdrawCommitment command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today));
}
