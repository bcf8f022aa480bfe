namespace CoordinationTracker;

/// <summary>Commend a model or an exemplar: who, for what, in which movement and of which days (S1.10).</summary>
public sealed record CommendModel(Guid Model, Side Side, Wording Who, Wording What, DateOnly CommendedOn, Wording? Movement = null, Period? Covering = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(CommendModel command, DateOnly today)
    {
        var commended = new ModelCommended(command.Model, command.Side, command.Who.Checked(nameof(command.Who), Writing.Line), command.What.Checked(nameof(command.What)), command.CommendedOn,
            command.Movement?.Checked(nameof(command.Movement), Writing.Line), command.Covering);
        if (Assessments.Models.Any(known => known.Said == commended)) return [];

        RequireNewAssessment(command.Model, Assessments.Models.Any(known => known.Said.Model == command.Model), nameof(command.Model));
        RequireSide(command.Side, nameof(command.Side));
        RequirePast(command.CommendedOn, today, nameof(command.CommendedOn));
        RequireNear(command.Covering?.From, nameof(command.Covering));
        RequireNear(command.Covering?.To, nameof(command.Covering));
        return [commended];
    }
}
