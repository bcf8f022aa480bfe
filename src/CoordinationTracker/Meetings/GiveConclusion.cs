namespace CoordinationTracker;

/// <summary>Keep what the chair concluded, word for word; its points are given one by one with <see cref="GiveDirection"/> (S1.16, S1.30).</summary>
public sealed record GiveConclusion(Guid Meeting, Guid Conclusion, Wording Text, Wording? By = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(GiveConclusion command)
    {
        var given = new ConclusionGiven(command.Meeting, command.Conclusion, command.Text.Checked(nameof(command.Text)), command.By?.Checked(nameof(command.By), Writing.Line));
        var meeting = RequireHeld(command.Meeting);
        if (meeting.Conclusions.FirstOrDefault(known => known.Conclusion == command.Conclusion) is { } same)
        {
            if (same == given) return [];
            Refusal.If(true, nameof(command.Conclusion), "Another conclusion has this id.", "Mã này đã dùng cho kết luận khác.");
        }
        RequireMinutesOpen(meeting);
        RequireId(command.Conclusion, nameof(command.Conclusion));
        return [given];
    }
}
