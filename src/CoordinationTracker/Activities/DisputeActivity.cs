namespace CoordinationTracker;

/// <summary>One side does not accept what the other claims, and says why. Reports show the dispute; nothing is averaged.</summary>
public sealed record DisputeActivity(Guid Activity, Side By, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(DisputeActivity command)
    {
        var known = RequireActivity(command.Activity);
        var disputed = new ActivityDisputed(command.Activity, command.By, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        if (known.Claim.Words.Contains(new(disputed.By, disputed.Reason))) return [];

        RequireOtherSide(known.Claim, command.By);
        return [disputed];
    }
}
