namespace CoordinationTracker;

/// <summary>Put a wrong account right, saying why. A moved day moves its figures to the other quarter; the past keeps the mistake.</summary>
public sealed record CorrectActivity(Guid Activity, ActivityAccount Account, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(CorrectActivity command, DateOnly today, Directory directory)
    {
        var (known, account) = (RequireActivity(command.Activity), Checked(command.Account));
        if (known.Account == account) return [];

        RequireAccount(account, today, directory);
        return [new ActivityCorrected(command.Activity, account, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph))];
    }

    private Activity RequireActivity(Guid id)
    {
        var known = Activities.Find(id);
        Refusal.If(known is null, nameof(Activity), "There is no such activity.", "Không có hoạt động này.");
        Refusal.If(known!.Withdrawal is not null, nameof(Activity), "This activity was withdrawn.", "Hoạt động này đã được rút.");
        return known;
    }
}
