namespace CoordinationTracker;

/// <summary>
/// Say that a task is done, on which day — at which hour, where it mattered — and with what result. The lead may say so while a
/// co-operating unit's part is open; that is shown.
/// </summary>
public sealed record CompleteTask(Guid Task, DateOnly CompletedOn, Wording Result, TimeOnly? Hour = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(CompleteTask command, DateOnly today)
    {
        var completed = new TaskCompleted(command.Task, command.CompletedOn, command.Result.Checked(nameof(command.Result)), command.Hour);
        if (Tasks.Find(command.Task)?.HasTurn(completed) is true) return [];

        var task = RequireOpenTask(command.Task);
        RequireOwn(command.Task);
        RequireInTurn(task, command.CompletedOn, today, nameof(command.CompletedOn));
        return [completed];
    }
}
