namespace CoordinationTracker;

/// <summary>Say that work on a task began.</summary>
public sealed record StartTask(Guid Task, DateOnly StartedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(StartTask command, DateOnly today)
    {
        var started = new TaskStarted(command.Task, command.StartedOn);
        if (Tasks.Find(command.Task)?.Started == started) return [];

        var task = RequireOpenTask(command.Task);
        RequireOwn(command.Task);
        Refusal.If(task.Started is not null, nameof(command.StartedOn), "This task was started already.", "Nhiệm vụ này đã được bắt đầu.");
        RequireWithin(task, command.StartedOn, today, nameof(command.StartedOn));
        return [started];
    }
}
