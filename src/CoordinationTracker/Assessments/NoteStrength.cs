namespace CoordinationTracker;

/// <summary>Say what went well, and why if that is known (domain 3.2 III.1, III.3a).</summary>
public sealed record NoteStrength(Guid Strength, Side Side, Wording Text, DateOnly NotedOn, Wording? Cause = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(NoteStrength command, DateOnly today)
    {
        var noted = new StrengthNoted(command.Strength, command.Side, command.Text.Checked(nameof(command.Text)), command.NotedOn, command.Cause?.Checked(nameof(command.Cause)));
        if (Assessments.Strengths.Any(known => known.Said == noted)) return [];

        RequireNewAssessment(command.Strength, Assessments.Strengths.Any(known => known.Said.Strength == command.Strength), nameof(command.Strength));
        RequireSide(command.Side, nameof(command.Side));
        RequirePast(command.NotedOn, today, nameof(command.NotedOn));
        return [noted];
    }

    private void RequireNewAssessment(Guid id, bool taken, string field)
    {
        RequireSigned();
        RequireId(id, field);
        Refusal.If(taken, field, "Another assessment has this id.", "Mã này đã dùng cho nhận định khác.");
    }
}
