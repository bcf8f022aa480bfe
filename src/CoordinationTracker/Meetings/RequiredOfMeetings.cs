namespace CoordinationTracker;

/// <content>What the commands about meetings ask for alike.</content>
public sealed partial record Programme
{
    private Meeting RequireMeeting(Guid id)
    {
        var known = Meetings.Find(id);
        Refusal.If(known is null, nameof(MeetingEvent.Meeting), "There is no such meeting; plan it first.", "Chưa có cuộc họp này; cần ghi kế hoạch họp trước.");
        return known!;
    }

    private Meeting RequireHeld(Guid id)
    {
        var meeting = RequireMeeting(id);
        Refusal.If(meeting.Held is null, nameof(MeetingEvent.Meeting), "This meeting has not been held.", "Cuộc họp này chưa diễn ra.");
        return meeting;
    }
}
