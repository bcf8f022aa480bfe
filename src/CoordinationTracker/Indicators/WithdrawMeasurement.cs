namespace CoordinationTracker;

/// <summary>Take a figure out of every sum; it and the reason stay in the history.</summary>
public sealed record WithdrawMeasurement(Guid Measurement, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(WithdrawMeasurement command)
    {
        var withdrawn = new MeasurementWithdrawn(command.Measurement, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        if (Readings.FindMeasurement(command.Measurement)?.Withdrawal == withdrawn) return [];

        RequireMeasurement(command.Measurement);
        return [withdrawn];
    }
}
