namespace CoordinationTracker;

/// <summary>Say that the minutes of a meeting were signed, by the recorder's post and the chair's; nothing more is written into them then (domain 3.6).</summary>
public sealed record SignMinutes(Guid Meeting, DateOnly SignedOn, Wording Recorder, Wording Chair);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(SignMinutes command, DateOnly today)
    {
        var signed = new MinutesSigned(command.Meeting, command.SignedOn, command.Recorder.Checked(nameof(command.Recorder), Writing.Line), command.Chair.Checked(nameof(command.Chair), Writing.Line));
        var meeting = RequireHeld(command.Meeting);
        if (meeting.Minutes == signed) return [];

        Refusal.If(meeting.Minutes is not null, nameof(command.Meeting), "The minutes of this meeting have been signed already.", "Biên bản cuộc họp này đã được ký.");
        Refusal.If(signed.Recorder == signed.Chair, nameof(command.Recorder), "The recorder is not the chair: each signs for their own part.", "Người ghi biên bản không đồng thời là người chủ trì: mỗi người ký phần của mình.");
        RequirePast(command.SignedOn, today, nameof(command.SignedOn));
        Refusal.If(command.SignedOn < meeting.On, nameof(command.SignedOn), "This lies before the meeting.", "Ngày này trước ngày họp.");
        return [signed];
    }
}
