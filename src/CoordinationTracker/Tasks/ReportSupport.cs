namespace CoordinationTracker;

/// <summary>Say in words where a co-operating unit's own part stands.</summary>
public sealed record ReportSupport(Guid Task, Guid Unit, Wording Progress, DateOnly OccurredOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ReportSupport command, DateOnly today)
    {
        var reported = new SupportReported(command.Task, command.Unit, command.Progress.Checked(nameof(command.Progress)), command.OccurredOn);
        var task = RequireTask(command.Task);
        if (task.Supported.Contains(reported)) return [];

        RequireSupporting(task, command.Unit);
        RequireWithin(task, command.OccurredOn, today, nameof(command.OccurredOn));
        return [reported];
    }

    // The lead may have finished; a co-operating unit still has its own part to tell of.
    private static void RequireSupporting(TrackedTask task, Guid unit)
    {
        Refusal.If(task.Withdrawal is not null, nameof(SupportReported.Task), "This task was withdrawn.", "Nhiệm vụ này đã được rút.");
        Refusal.If(!task.Assigned.Supporting.Contains(unit), nameof(SupportReported.Unit), "This unit is not among the supporting ones.", "Đơn vị này không phải là đơn vị phối hợp.");
        Refusal.If(task.SupportOn(unit, DateOnly.MaxValue).State is SupportState.Completed, nameof(SupportReported.Unit), "This unit's part is done already.", "Phần việc của đơn vị này đã hoàn thành.");
    }
}
