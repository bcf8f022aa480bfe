namespace CoordinationTracker;

/// <summary>Say what was done in a new way, and its practical result if there is one yet (S1.12).</summary>
public sealed record NoteInnovation(Guid Innovation, Side Side, Wording Text, DateOnly NotedOn, Wording? Result = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(NoteInnovation command, DateOnly today)
    {
        var noted = new InnovationNoted(command.Innovation, command.Side, command.Text.Checked(nameof(command.Text)), command.NotedOn, command.Result?.Checked(nameof(command.Result)));
        if (Assessments.Innovations.Any(known => known.Said == noted)) return [];

        RequireNewAssessment(command.Innovation, Assessments.Innovations.Any(known => known.Said.Innovation == command.Innovation), nameof(command.Innovation));
        RequireSide(command.Side, nameof(command.Side));
        RequirePast(command.NotedOn, today, nameof(command.NotedOn));
        return [noted];
    }
}
