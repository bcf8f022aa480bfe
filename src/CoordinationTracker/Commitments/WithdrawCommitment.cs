namespace CoordinationTracker;

/// <summary>Take a commitment out of force; it stays in the history, with the reason.</summary>
public sealed record WithdrawCommitment(Guid Commitment, string Reason, DateOnly AgreedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(WithdrawCommitment command, DateOnly today)
    {
        var withdrawn = new CommitmentWithdrawn(command.Commitment, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph), command.AgreedOn);
        if (Commitments.Find(command.Commitment)?.Withdrawal == withdrawn) return [];

        RequireCommitment(command.Commitment, nameof(command.Commitment));
        RequirePast(command.AgreedOn, today, nameof(command.AgreedOn));
        return [withdrawn];
    }
}
