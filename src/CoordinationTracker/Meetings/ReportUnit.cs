namespace CoordinationTracker;

/// <summary>Say that a unit gave its report at a meeting, in its turn or not, and what it said (S2.6, S3.10).</summary>
public sealed record ReportUnit(Guid Meeting, Guid Unit, Wording Report);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ReportUnit command, Directory directory)
    {
        var reported = new UnitReported(command.Meeting, command.Unit, command.Report.Checked(nameof(command.Report)));
        var meeting = RequireHeld(command.Meeting);
        if (meeting.Reports.Contains(reported)) return [];

        RequireMinutesOpen(meeting);
        RequireUnit(command.Unit, directory, nameof(command.Unit));
        Refusal.If(meeting.Held!.Attendance.Any(unit => unit.Unit == command.Unit && !unit.Present), nameof(command.Unit), "This unit was absent from the meeting.", "Đơn vị này vắng mặt tại cuộc họp.");
        Refusal.If(meeting.ReportOf(command.Unit) is not null, nameof(command.Unit), "This unit has reported at the meeting already.", "Đơn vị này đã báo cáo tại cuộc họp.");
        return [reported];
    }
}
