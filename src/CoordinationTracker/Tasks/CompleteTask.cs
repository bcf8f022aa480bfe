namespace CoordinationTracker;

/// <summary>Say that a task is done, on which day and with what result.</summary>
public sealed record CompleteTask(Guid Task, DateOnly CompletedOn, Wording Result);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(CompleteTask command, DateOnly today)
    {
        var completed = new TaskCompleted(command.Task, command.CompletedOn, command.Result.Checked(nameof(command.Result)));
        if (Tasks.Find(command.Task)?.Completed == completed) return [];

        RequireWithin(RequireOpenTask(command.Task), command.CompletedOn, today, nameof(command.CompletedOn));
        return [completed];
    }
}
