namespace CoordinationTracker;

/// <summary>
/// Take a task that was open at the end of one period into another, with a new deadline inside it, the reason, and what of it is
/// no longer asked for (chuyển tiếp; S1.31, domain 7.6 (1), (2)).
/// </summary>
public sealed record CarryOverTask(Guid Task, Period From, Period To, Deadline Deadline, string Reason, DateOnly AgreedOn, Wording? Dropped = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(CarryOverTask command, DateOnly today)
    {
        var carried = new TaskCarriedOver(command.Task, command.From, command.To, command.Deadline.Checked(nameof(command.Deadline)),
            Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph), command.AgreedOn, command.Dropped?.Checked(nameof(command.Dropped)));
        var task = RequireTask(command.Task);
        if (task.HasMove(carried)) return [];

        RequireOpenTask(command.Task);
        RequirePeriod(command.From, nameof(command.From));
        RequirePeriod(command.To, nameof(command.To));
        Refusal.If(command.To.From <= command.From.To, nameof(command.To), "The new period begins before the old one has ended.", "Kỳ mới bắt đầu trước khi kỳ cũ kết thúc.");
        Refusal.If(command.From.To > today, nameof(command.From), "The period has not ended; nobody knows yet whether the task is open at its end.", "Kỳ chưa kết thúc; chưa biết nhiệm vụ có còn dở dang ở cuối kỳ hay không.");
        Refusal.If(!task.IsOpenOn(command.From.To), nameof(command.From), "The task was not open at the end of that period.", "Nhiệm vụ không ở trạng thái đang mở vào cuối kỳ đó.");
        RequireWithin(task, command.AgreedOn, today, nameof(command.AgreedOn));
        RequireLastAgreed(task, command.AgreedOn, nameof(command.AgreedOn));
        RequireDeadline(command.Deadline, task.Assigned.AssignedOn, nameof(command.Deadline));
        Refusal.If(command.Deadline.LastDay() is not { } last || !command.To.Contains(last), nameof(command.Deadline),
            "A task carried over has its new deadline inside the new period.", "Nhiệm vụ chuyển tiếp phải có thời hạn mới nằm trong kỳ mới.");
        RequireEvent(task.Assigned.EventOn, command.Deadline, nameof(command.Deadline));
        return [carried];
    }

    private static void RequirePeriod(Period period, string field)
    {
        RequireNear(period.From, field);
        RequireNear(period.To, field);
        Refusal.If(period.To < period.From, field, "The period ends before it begins.", "Kỳ kết thúc trước khi bắt đầu.");
    }
}
