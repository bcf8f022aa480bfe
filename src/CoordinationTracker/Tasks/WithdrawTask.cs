namespace CoordinationTracker;

/// <summary>Take a task off the list by agreement; it is counted apart, with the day and the reason. Of a task given to many units all that are open.</summary>
public sealed record WithdrawTask(Guid Task, string Reason, DateOnly AgreedOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(WithdrawTask command, DateOnly today)
    {
        var withdrawn = new TaskWithdrawn(command.Task, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph), command.AgreedOn);
        if (Tasks.Find(command.Task)?.HasTurn(withdrawn) is true) return [];

        RequireInTurn(RequireOpenTask(command.Task), command.AgreedOn, today, nameof(command.AgreedOn));
        return [withdrawn];
    }
}
