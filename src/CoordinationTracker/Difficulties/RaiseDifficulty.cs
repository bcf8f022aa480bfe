namespace CoordinationTracker;

/// <summary>Say what stands in the way (S0.18), at once and outside any period when it is urgent (S1.26).</summary>
public sealed record RaiseDifficulty(
    Guid Difficulty, DifficultyKind Kind, Side Side, Wording Text, DateOnly RaisedOn, Guid? Commitment = null, Guid? RaisedBy = null, Urgency? Urgency = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(RaiseDifficulty command, DateOnly today, Directory directory)
    {
        var raised = new DifficultyRaised(command.Difficulty, command.Kind, command.Side, command.Text.Checked(nameof(command.Text)), command.RaisedOn, command.Commitment, command.RaisedBy, command.Urgency);
        if (Difficulties.Find(command.Difficulty) is { } known)
        {
            if (known.Raised == raised) return [];
            Refusal.If(true, nameof(command.Difficulty), "Another difficulty has this id.", "Mã này đã dùng cho khó khăn, vướng mắc khác.");
        }
        RequireSigned();
        RequireId(command.Difficulty, nameof(command.Difficulty));
        RequireSide(command.Side, nameof(command.Side));
        Refusal.If(!Enum.IsDefined(command.Kind), nameof(command.Kind), "It is a limitation, a shortcoming or a difficulty.", "Cần chọn: hạn chế, khuyết điểm hoặc khó khăn, vướng mắc.");
        Refusal.If(command.Urgency is { } urgency && !Enum.IsDefined(urgency), nameof(command.Urgency), "A report outside any period is prompt or immediate.", "Báo cáo đột xuất là khẩn hoặc hỏa tốc.");
        RequirePast(command.RaisedOn, today, nameof(command.RaisedOn));
        RequireCommitment(command.Commitment, nameof(command.Commitment), command.RaisedOn);
        RequireUnit(command.RaisedBy, directory, nameof(command.RaisedBy));
        return [raised];
    }

    private Difficulty RequireDifficulty(Guid id)
    {
        var known = Difficulties.Find(id);
        Refusal.If(known is null, nameof(Difficulty), "There is no such difficulty.", "Không có khó khăn, vướng mắc này.");
        return known!;
    }

    private Difficulty RequireOpenDifficulty(Guid id)
    {
        var known = RequireDifficulty(id);
        Refusal.If(known.State is DifficultyState.WithoutEffect, nameof(Difficulty), "This difficulty was closed without effect; reopen it first.", "Khó khăn, vướng mắc này đã khép lại, không có kết quả; cần mở lại trước.");
        Refusal.If(known.State is not DifficultyState.Open, nameof(Difficulty), "This difficulty has been resolved.", "Khó khăn, vướng mắc này đã được giải quyết.");
        return known;
    }
}
