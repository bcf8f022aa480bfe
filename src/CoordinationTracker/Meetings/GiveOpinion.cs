namespace CoordinationTracker;

/// <summary>Write down what somebody said at a meeting, as a result, a limitation, a difficulty, a solution, a suggestion or a pledge (S0.20, S3.15, S3.16).</summary>
public sealed record GiveOpinion(Guid Meeting, Guid Opinion, OpinionKind Kind, Wording Text, Guid? Unit = null, Wording? Speaker = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(GiveOpinion command, Directory directory)
    {
        var given = new OpinionGiven(command.Meeting, command.Opinion, command.Kind, command.Text.Checked(nameof(command.Text)), command.Unit, command.Speaker?.Checked(nameof(command.Speaker), Writing.Line));
        var meeting = RequireHeld(command.Meeting);
        if (meeting.Opinions.FirstOrDefault(known => known.Opinion == command.Opinion) is { } same)
        {
            if (same == given) return [];
            Refusal.If(true, nameof(command.Opinion), "Another opinion has this id.", "Mã này đã dùng cho ý kiến khác.");
        }
        RequireMinutesOpen(meeting);
        RequireId(command.Opinion, nameof(command.Opinion));
        Refusal.If(!Enum.IsDefined(command.Kind), nameof(command.Kind), "Choose what the opinion is about.", "Cần chọn loại ý kiến.");
        RequireUnit(command.Unit, directory, nameof(command.Unit));
        return [given];
    }
}
