namespace CoordinationTracker;

/// <summary>Enter a duty of the signed text under its field and clause number (S0.6, S0.7).</summary>
public sealed record MakeCommitment(Guid Commitment, string Field, string Clause, Side Side, Wording Text, Wording? Basis = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(MakeCommitment command)
    {
        RequireSigned();
        RequireId(command.Commitment, nameof(command.Commitment));
        var made = new CommitmentMade(command.Commitment, command.Field, Writing.Code(command.Clause, nameof(command.Clause), 20), command.Side,
            command.Text.Checked(nameof(command.Text)), command.Basis?.Checked(nameof(command.Basis)));
        if (Commitments.Find(command.Commitment) is { } known)
        {
            if (known.Signed == made) return [];
            Refusal.If(true, nameof(command.Commitment), "Another commitment has this id; reword that one instead.", "Mã này đã dùng cho cam kết khác; hãy sửa lời văn cam kết đó.");
        }
        RequireField(command.Field, nameof(command.Field));
        RequireSide(command.Side, nameof(command.Side));
        Refusal.If(Commitments.FindClause(made.Clause) is not null, nameof(command.Clause), $"Clause {made.Clause} exists already.", $"Đã có mục {made.Clause}.");
        return [made];
    }
}
