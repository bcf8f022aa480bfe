namespace CoordinationTracker.Tests;

public sealed class RewordCommitmentTests
{
    private static readonly RewordCommitment Reword = new(Some.Clause11, Some.Vi("Tuyên truyền hằng tháng"), "Phù hợp tình hình thực tế", new(2023, 8, 1));
    private static readonly CommitmentReworded Reworded = new(Reword.Commitment, Reword.Text, Reword.Reason, Reword.AgreedOn);

    [Fact(DisplayName = "S0.8: wording is adapted to circumstances, with day and reason")]
    public void wording_is_adapted_to_circumstances() => When(Reword).Then(Reworded);

    [Fact]
    public void the_signed_wording_stays_beside_the_new_one()
    {
        var commitment = Some.ProgrammeOf(Reworded).Commitments.Find(Some.Clause11)!;

        commitment.Text.ShouldBe(Reword.Text);
        commitment.Signed.Text.ShouldBe(Some.Vi("Tuyên truyền đường lối của Đảng"));
        commitment.Rewordings.ShouldBe([Reworded]);
        commitment.Positions.ShouldBe([Some.Position(4), Some.Position(9)]);
    }

    [Fact]
    public void rewording_twice_changes_nothing() => Given([.. Some.Signed, Reworded]).When(it => it.Decide(Reword, Some.Today)).ThenNothing();

    [Fact]
    public void a_commitment_nobody_made_is_refused() => When(Reword with { Commitment = Some.NoCommitment }).ThenRefused(Said.NoCommitment, "Commitment");

    [Fact]
    public void a_withdrawn_commitment_is_refused() =>
        Given([.. Some.Signed, new CommitmentWithdrawn(Some.Clause11, "thôi", new(2023, 8, 1))]).When(it => it.Decide(Reword, Some.Today))
            .ThenRefused(Said.NoCommitment, "Commitment");

    [Fact]
    public void tomorrow_is_refused() => When(Reword with { AgreedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "AgreedOn");

    [Fact]
    public void blank_words_are_refused()
    {
        When(Reword with { Text = new() }).ThenRefused(Said.Blank, "Text");
        When(Reword with { Reason = "" }).ThenRefused(Said.Blank, "Reason");
    }

    private static Outcome<ProgrammeEvent> When(RewordCommitment command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today));
}
