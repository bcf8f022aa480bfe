namespace CoordinationTracker;

/// <summary>Move a task's deadline, or set the first one, with the day it was agreed and the reason (S2.11). Of a task given to many units for all that are open.</summary>
public sealed record ExtendDeadline(Guid Task, Deadline Deadline, string Reason, DateOnly AgreedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ExtendDeadline command, DateOnly today)
    {
        var extended = new DeadlineExtended(command.Task, command.Deadline.Checked(nameof(command.Deadline)), Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph), command.AgreedOn);
        var task = RequireTask(command.Task);
        if (task.HasMove(extended)) return [];

        RequireOpenTask(command.Task);
        RequireWithin(task, command.AgreedOn, today, nameof(command.AgreedOn));
        RequireDeadline(command.Deadline, task.Assigned.AssignedOn, nameof(command.Deadline));
        RequireLastAgreed(task, command.AgreedOn, nameof(command.AgreedOn));
        Refusal.If(!command.Deadline.IsLaterThan(task.DeadlineOn(DateOnly.MaxValue)), nameof(command.Deadline),
            "An extension sets a later day than the present deadline.", "Gia hạn phải đến một ngày muộn hơn thời hạn hiện tại.");
        return [extended];
    }
}
