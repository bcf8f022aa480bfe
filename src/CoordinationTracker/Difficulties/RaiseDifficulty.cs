namespace CoordinationTracker;

/// <summary>Say what stands in the way (S0.18).</summary>
public sealed record RaiseDifficulty(Guid Difficulty, DifficultyKind Kind, Side Side, Wording Text, DateOnly RaisedOn, Guid? Commitment = null, Guid? RaisedBy = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(RaiseDifficulty command, DateOnly today, Directory directory)
    {
        var raised = new DifficultyRaised(command.Difficulty, command.Kind, command.Side, command.Text.Checked(nameof(command.Text)), command.RaisedOn, command.Commitment, command.RaisedBy);
        if (Difficulties.Find(command.Difficulty) is { } known)
        {
            if (known.Raised == raised) return [];
            Refusal.If(true, nameof(command.Difficulty), "Another difficulty has this id.", "Mã này đã dùng cho khó khăn, vướng mắc khác.");
        }
        RequireSigned();
        RequireId(command.Difficulty, nameof(command.Difficulty));
        RequireSide(command.Side, nameof(command.Side));
        Refusal.If(!Enum.IsDefined(command.Kind), nameof(command.Kind), "It is a limitation, a shortcoming or a difficulty.", "Cần chọn: hạn chế, khuyết điểm hoặc khó khăn, vướng mắc.");
        RequirePast(command.RaisedOn, today, nameof(command.RaisedOn));
        RequireCommitment(command.Commitment, nameof(command.Commitment), command.RaisedOn);
        RequireUnit(command.RaisedBy, directory, nameof(command.RaisedBy));
        return [raised];
    }

    private Difficulty RequireOpenDifficulty(Guid id)
    {
        var known = Difficulties.Find(id);
        Refusal.If(known is null, nameof(Difficulty), "There is no such difficulty.", "Không có khó khăn, vướng mắc này.");
        Refusal.If(known!.Resolution is not null, nameof(Difficulty), "This difficulty has been resolved.", "Khó khăn, vướng mắc này đã được giải quyết.");
        return known;
    }
}
