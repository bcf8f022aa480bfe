namespace CoordinationTracker;

/// <summary>Say for the other side that a difficulty is not resolved, and why; it is open again from this day.</summary>
public sealed record RejectResolution(Guid Difficulty, Side By, DateOnly RejectedOn, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(RejectResolution command, DateOnly today)
    {
        var rejected = new ResolutionRejected(command.Difficulty, command.By, command.RejectedOn, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        var known = RequireDifficulty(command.Difficulty);
        if (known.HasTurn(rejected)) return [];

        RequireWordAwaited(known, command.By, nameof(command.By));
        RequireInTurn(known, command.RejectedOn, today, nameof(command.RejectedOn));
        return [rejected];
    }
}
