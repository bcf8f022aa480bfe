namespace CoordinationTracker;

/// <summary>Say that a planned meeting was held, on which day, and which units were there or not, and why (S1.2, peers.md 43).</summary>
public sealed record HoldMeeting(Guid Meeting, DateOnly HeldOn, EquatableList<UnitPresence> Attendance = default);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(HoldMeeting command, DateOnly today, Directory directory)
    {
        var held = new MeetingHeld(command.Meeting, command.HeldOn, command.Attendance.AtMost(Listing.Named, nameof(command.Attendance))
            .Select(unit => unit with { Reason = unit.Reason?.Checked(nameof(command.Attendance), Writing.Line) }).ToEquatableList());
        var meeting = RequireMeeting(command.Meeting);
        if (meeting.Held == held) return [];

        Refusal.If(meeting.Held is not null, nameof(command.Meeting), "This meeting has been recorded as held already.", "Cuộc họp này đã được ghi là đã diễn ra.");
        RequirePast(command.HeldOn, today, nameof(command.HeldOn));
        Refusal.If(command.HeldOn < meeting.Planned.PlannedOn, nameof(command.HeldOn), "A meeting is not held before it was planned.", "Cuộc họp không thể diễn ra trước khi được lập kế hoạch.");
        Refusal.If(meeting.Planned.Answers is { } earlier && command.HeldOn < Meetings.Find(earlier)!.On, nameof(command.HeldOn),
            "This lies before the meeting it answers.", "Ngày này trước cuộc họp mà nó kiểm điểm.");
        foreach (var unit in command.Attendance)
        {
            RequireUnit(unit.Unit, directory, nameof(command.Attendance));
            Refusal.If(unit.Persons < 0, nameof(command.Attendance), "A count cannot be below zero.", "Số đếm không thể nhỏ hơn 0.");
            Refusal.If(!unit.Present && unit.Persons > 0, nameof(command.Attendance), "A unit that was absent had nobody there.", "Đơn vị vắng mặt thì không có người dự.");
            Refusal.If(unit.Present && unit.Reason is not null, nameof(command.Attendance), "Only an absence needs a reason.", "Chỉ trường hợp vắng mặt mới cần lý do.");
        }
        Refusal.If(command.Attendance.DistinctBy(unit => unit.Unit).Count() < command.Attendance.Count, nameof(command.Attendance), "A unit is named twice.", "Có đơn vị được nêu hai lần.");
        return [held];
    }
}
