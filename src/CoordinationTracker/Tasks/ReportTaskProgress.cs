namespace CoordinationTracker;

/// <summary>Say in words where a task stands.</summary>
public sealed record ReportTaskProgress(Guid Task, Wording Progress, DateOnly OccurredOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ReportTaskProgress command, DateOnly today)
    {
        var reported = new TaskProgressReported(command.Task, command.Progress.Checked(nameof(command.Progress)), command.OccurredOn);
        if (Tasks.Find(command.Task)?.Progress.Contains(reported) is true) return [];

        RequireWithin(RequireOpenTask(command.Task), command.OccurredOn, today, nameof(command.OccurredOn));
        return [reported];
    }
}
