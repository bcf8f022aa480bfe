namespace CoordinationTracker;

/// <summary>Adapt a commitment's wording to circumstances, with the day and the reason (S0.8).</summary>
public sealed record RewordCommitment(Guid Commitment, Wording Text, string Reason, DateOnly AgreedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(RewordCommitment command, DateOnly today)
    {
        var text = command.Text.Checked(nameof(command.Text));
        if (Commitments.Find(command.Commitment) is { Withdrawal: null } known && known.Text == text) return [];

        RequireCommitment(command.Commitment, nameof(command.Commitment));
        RequirePast(command.AgreedOn, today, nameof(command.AgreedOn));
        return [new CommitmentReworded(command.Commitment, text, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph), command.AgreedOn)];
    }
}
