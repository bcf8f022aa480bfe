namespace CoordinationTracker;

/// <summary>Give something to do: to whom, by when — or with no day yet, which is flagged until one is set (S1.18, S2.11).</summary>
public sealed record AssignTask(
    Guid Task, Wording Title, Side Side, Guid Lead, DateOnly AssignedOn, Deadline Deadline, EquatableList<Guid> Supporting = default,
    Guid? Commitment = null, Wording? Basis = null, Wording? Product = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(AssignTask command, DateOnly today, Directory directory)
    {
        var assigned = new TaskAssigned(command.Task, command.Title.Checked(nameof(command.Title)), command.Side, command.Lead, command.Supporting, command.AssignedOn,
            command.Deadline, command.Commitment, command.Basis?.Checked(nameof(command.Basis)), command.Product?.Checked(nameof(command.Product)));
        if (Tasks.Find(command.Task) is { } known)
        {
            if (known.Assigned == assigned) return [];
            Refusal.If(true, nameof(command.Task), "Another task has this id.", "Mã này đã dùng cho nhiệm vụ khác.");
        }
        RequireSigned();
        RequireId(command.Task, nameof(command.Task));
        Refusal.If(Conclusion is not null, null, "The programme has been concluded; no new tasks are assigned.", "Chương trình đã kết thúc; không giao nhiệm vụ mới.");
        RequireSide(command.Side, nameof(command.Side));
        RequireUnit(command.Lead, directory, nameof(command.Lead));
        foreach (var unit in command.Supporting) RequireUnit(unit, directory, nameof(command.Supporting));
        Refusal.If(command.Supporting.Contains(command.Lead), nameof(command.Supporting), "The lead unit cannot also be a supporting one.", "Đơn vị chủ trì không thể đồng thời là đơn vị phối hợp.");
        RequireCommitment(command.Commitment, nameof(command.Commitment), command.AssignedOn);
        RequirePast(command.AssignedOn, today, nameof(command.AssignedOn));
        RequireDeadline(command.Deadline, command.AssignedOn, nameof(command.Deadline));
        return [assigned];
    }

    private static void RequireDeadline(Deadline deadline, DateOnly notBefore, string field)
    {
        Refusal.If(!Enum.IsDefined(deadline.Shape) || (deadline.Shape is DeadlineShape.NotYet) != (deadline.Day is null), field,
            "A deadline is by a day, before a day, or not set yet.", "Thời hạn là đến hết một ngày, trước một ngày, hoặc chưa xác định.");
        RequireNear(deadline.Day, field);
        Refusal.If(deadline.LastDay() < notBefore, field, "The deadline lies before the task was given.", "Thời hạn trước ngày giao nhiệm vụ.");
    }

    private TrackedTask RequireTask(Guid id)
    {
        var known = Tasks.Find(id);
        Refusal.If(known is null, nameof(TaskEvent.Task), "There is no such task.", "Không có nhiệm vụ này.");
        return known!;
    }

    private TrackedTask RequireOpenTask(Guid id)
    {
        var known = RequireTask(id);
        Refusal.If(known.Completed is not null, nameof(TaskEvent.Task), "This task has been completed.", "Nhiệm vụ này đã hoàn thành.");
        Refusal.If(known.Withdrawal is not null, nameof(TaskEvent.Task), "This task was withdrawn.", "Nhiệm vụ này đã được rút.");
        return known;
    }

    private static void RequireWithin(TrackedTask task, DateOnly day, DateOnly today, string field)
    {
        RequirePast(day, today, field);
        Refusal.If(day < task.Assigned.AssignedOn, field, "This lies before the task was given.", "Ngày này trước ngày giao nhiệm vụ.");
    }
}
