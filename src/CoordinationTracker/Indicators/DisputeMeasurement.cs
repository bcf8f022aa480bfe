namespace CoordinationTracker;

/// <summary>One side does not accept a figure the other claims, and says why. It is shown beside the figure; nothing is averaged.</summary>
public sealed record DisputeMeasurement(Guid Measurement, Side By, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(DisputeMeasurement command)
    {
        var known = RequireMeasurement(command.Measurement);
        var disputed = new MeasurementDisputed(command.Measurement, command.By, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        if (known.Claim.Words.Contains(new(disputed.By, disputed.Reason))) return [];

        RequireOtherSide(known.Claim, command.By);
        return [disputed];
    }
}
