namespace CoordinationTracker;

/// <summary>Say that the notice of a meeting's conclusions was sent out, when and under which number (domain 3.6, 7.9).</summary>
public sealed record NotifyConclusions(Guid Meeting, DateOnly NotifiedOn, string? Number = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(NotifyConclusions command, DateOnly today)
    {
        var notified = new ConclusionsNotified(command.Meeting, command.NotifiedOn, Writing.OptionalCode(command.Number, nameof(command.Number)));
        var meeting = RequireHeld(command.Meeting);
        if (meeting.Notice == notified) return [];

        Refusal.If(meeting.Notice is not null, nameof(command.Meeting), "The notice of this meeting's conclusions has been sent out already.", "Thông báo kết luận của cuộc họp này đã được phát hành.");
        Refusal.If(meeting is { Conclusions.IsEmpty: true, Points.IsEmpty: true }, nameof(command.Meeting), "Nothing was concluded at this meeting; record the conclusion first.", "Cuộc họp chưa có kết luận; cần ghi kết luận trước.");
        RequirePast(command.NotifiedOn, today, nameof(command.NotifiedOn));
        Refusal.If(command.NotifiedOn < meeting.On, nameof(command.NotifiedOn), "This lies before the meeting.", "Ngày này trước ngày họp.");
        return [notified];
    }
}
