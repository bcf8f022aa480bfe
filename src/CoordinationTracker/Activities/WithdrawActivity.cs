namespace CoordinationTracker;

/// <summary>Say that something entered did not happen or does not belong here. It and the reason stay in the history.</summary>
public sealed record WithdrawActivity(Guid Activity, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(WithdrawActivity command)
    {
        var withdrawn = new ActivityWithdrawn(command.Activity, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        if (Activities.Find(command.Activity)?.Withdrawal == withdrawn) return [];

        RequireActivity(command.Activity);
        return [withdrawn];
    }
}
