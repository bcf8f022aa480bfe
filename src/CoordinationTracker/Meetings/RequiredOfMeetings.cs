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

    // What was written is what both signed; a later word belongs to another meeting (peers.md 42).
    private static void RequireMinutesOpen(Meeting meeting) => Refusal.If(meeting.Minutes is not null, nameof(MeetingEvent.Meeting),
        "The minutes of this meeting have been signed; nothing more is written into them.", "Biên bản cuộc họp này đã được ký; không ghi thêm vào biên bản.");

    private static OpinionGiven RequirePledge(Meeting meeting, Guid opinion)
    {
        var pledge = meeting.Opinions.FirstOrDefault(known => known.Opinion == opinion);
        Refusal.If(pledge is null, nameof(OpinionGiven.Opinion), "Nobody said this at the meeting.", "Cuộc họp không có ý kiến này.");
        Refusal.If(pledge!.Kind is not OpinionKind.Pledge, nameof(OpinionGiven.Opinion), "Only a pledge becomes a task or a commitment.", "Chỉ lời cam kết mới được chuyển thành nhiệm vụ hoặc nội dung cam kết.");
        return pledge;
    }
}
