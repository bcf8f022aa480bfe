namespace CoordinationTracker;

/// <summary>Write down what both sides agreed at a meeting, and on which text (S0.21).</summary>
public sealed record RecordAgreement(Guid Meeting, Guid Agreement, Wording Text, Wording? Document = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(RecordAgreement command)
    {
        var recorded = new AgreementRecorded(command.Meeting, command.Agreement, command.Text.Checked(nameof(command.Text)), command.Document?.Checked(nameof(command.Document), Writing.Line));
        var meeting = RequireHeld(command.Meeting);
        if (meeting.Agreements.FirstOrDefault(known => known.Agreement == command.Agreement) is { } same)
        {
            if (same == recorded) return [];
            Refusal.If(true, nameof(command.Agreement), "Another agreement has this id.", "Mã này đã dùng cho nội dung thống nhất khác.");
        }
        RequireId(command.Agreement, nameof(command.Agreement));
        return [recorded];
    }
}
