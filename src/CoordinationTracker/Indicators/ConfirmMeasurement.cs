namespace CoordinationTracker;

/// <summary>One side accepts a figure the other claims.</summary>
public sealed record ConfirmMeasurement(Guid Measurement, Side By);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(ConfirmMeasurement command)
    {
        var known = RequireMeasurement(command.Measurement);
        if (known.Claim.Words.Contains(new(command.By, null))) return [];

        RequireOtherSide(known.Claim, command.By);
        return [new MeasurementConfirmed(command.Measurement, command.By)];
    }
}
