namespace CoordinationTracker;

/// <summary>Ask something of the body above, of the other side, or of units (domain 3.2 V).</summary>
public sealed record MakeRecommendation(Guid Recommendation, Side Side, Wording Addressee, Wording Text, DateOnly MadeOn);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(MakeRecommendation command, DateOnly today)
    {
        var made = new RecommendationMade(command.Recommendation, command.Side, command.Addressee.Checked(nameof(command.Addressee), Writing.Line), command.Text.Checked(nameof(command.Text)), command.MadeOn);
        if (Assessments.Recommendations.Any(known => known.Said == made)) return [];

        RequireNewAssessment(command.Recommendation, Assessments.Recommendations.Any(known => known.Said.Recommendation == command.Recommendation), nameof(command.Recommendation));
        RequireSide(command.Side, nameof(command.Side));
        RequirePast(command.MadeOn, today, nameof(command.MadeOn));
        return [made];
    }
}
