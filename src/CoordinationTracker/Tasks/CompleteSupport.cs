namespace CoordinationTracker;

/// <summary>Say that a co-operating unit's own part is done, with its result.</summary>
public sealed record CompleteSupport(Guid Task, Guid Unit, DateOnly CompletedOn, Wording Result);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(CompleteSupport command, DateOnly today)
    {
        var completed = new SupportCompleted(command.Task, command.Unit, command.CompletedOn, command.Result.Checked(nameof(command.Result)));
        var task = RequireTask(command.Task);
        if (task.Supported.Contains(completed)) return [];

        RequireSupporting(task, command.Unit);
        RequireWithin(task, command.CompletedOn, today, nameof(command.CompletedOn));
        return [completed];
    }
}
