namespace CoordinationTracker;

/// <summary>Open a task again that was done or withdrawn, from a day on; as of earlier days it stays what it was.</summary>
public sealed record ReopenTask(Guid Task, DateOnly ReopenedOn, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ReopenTask command, DateOnly today)
    {
        var reopened = new TaskReopened(command.Task, command.ReopenedOn, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        var task = RequireTask(command.Task);
        if (task.HasTurn(reopened)) return [];

        RequireOwn(command.Task);
        Refusal.If(task.ClosedOn is null, nameof(command.Task), "This task is open already.", "Nhiệm vụ này đang mở.");
        RequireInTurn(task, command.ReopenedOn, today, nameof(command.ReopenedOn));
        return [reopened];
    }
}
