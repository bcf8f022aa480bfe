namespace CoordinationTracker;

/// <summary>Write down what both sides agreed at a meeting that both held or came to, and on which text (S0.21).</summary>
public sealed record RecordAgreement(Guid Meeting, Guid Agreement, Wording Text, Wording? Document = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(RecordAgreement command, Directory directory)
    {
        var recorded = new AgreementRecorded(command.Meeting, command.Agreement, command.Text.Checked(nameof(command.Text)), command.Document?.Checked(nameof(command.Document), Writing.Line));
        var meeting = RequireHeld(command.Meeting);
        if (meeting.Agreements.FirstOrDefault(known => known.Agreement == command.Agreement) is { } same)
        {
            if (same == recorded) return [];
            Refusal.If(true, nameof(command.Agreement), "Another agreement has this id.", "Mã này đã dùng cho nội dung thống nhất khác.");
        }
        RequireMinutesOpen(meeting);
        RequireId(command.Agreement, nameof(command.Agreement));
        foreach (var side in new[] { Side.A, Side.B })
            Refusal.If(!WasThere(side, meeting, directory), nameof(command.Text),
                $"Nobody of {directory.NameOn(UnitOf(side), meeting.On).In("en")} was recorded at this meeting; both sides agree only where both were.",
                $"Chưa ghi có đại diện {directory.NameOn(UnitOf(side), meeting.On).In("vi")} tại cuộc họp; hai bên chỉ thống nhất khi cả hai cùng dự.");
        return [recorded];
    }

    // As a host, or by a unit of its own that was there.
    private bool WasThere(Side side, Meeting meeting, Directory directory)
    {
        var party = side is Side.A ? Signing!.A : Signing!.B;
        return meeting.Planned.Hosts.Concat(meeting.Held!.Attendance.Where(unit => unit.Present).Select(unit => unit.Unit))
            .Any(unit => unit == party.Unit || unit == party.FocalUnit || directory.IsBelow(unit, party.Unit, meeting.On));
    }
}
