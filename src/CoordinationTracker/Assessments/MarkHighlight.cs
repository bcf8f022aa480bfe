namespace CoordinationTracker;

/// <summary>Put an activity forward as what is worth saying first (S1.9).</summary>
public sealed record MarkHighlight(Guid Activity, DateOnly MarkedOn, Wording? Words = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(MarkHighlight command, DateOnly today)
    {
        var marked = new HighlightMarked(command.Activity, command.Words?.Checked(nameof(command.Words)), command.MarkedOn);
        if (Assessments.Highlights.Any(known => known.Said == marked)) return [];

        RequireActivity(command.Activity);
        RequirePast(command.MarkedOn, today, nameof(command.MarkedOn));
        return [marked];
    }
}
