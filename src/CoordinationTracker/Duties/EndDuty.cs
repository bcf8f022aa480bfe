namespace CoordinationTracker;

/// <summary>Say that a duty falls due no more from a day on; what was missed before stays missed.</summary>
public sealed record EndDuty(Guid Duty, DateOnly EndedOn, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(EndDuty command, DateOnly today)
    {
        var ended = new DutyEnded(command.Duty, command.EndedOn, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        var duty = RequireDuty(command.Duty);
        if (duty.Ending == ended) return [];

        Refusal.If(duty.Ending is not null, nameof(command.Duty), "This duty has ended.", "Nhiệm vụ thường xuyên này đã kết thúc.");
        RequirePast(command.EndedOn, today, nameof(command.EndedOn));
        Refusal.If(command.EndedOn < duty.Setting.DutyFrom, nameof(command.EndedOn), "This lies before the duty began.", "Ngày này trước khi nhiệm vụ bắt đầu.");
        return [ended];
    }
}
