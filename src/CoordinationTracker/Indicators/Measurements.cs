namespace CoordinationTracker;

public abstract record MeasurementEvent(Guid Measurement) : ProgrammeEvent;

/// <summary>A figure somebody counted or read off on a day, apart from any activity: a stock's value, a flow's addition.</summary>
/// <param name="ReportedBy">The unit the figure comes from (S0.28).</param>
/// <param name="Source">The paper, call or visit it was learnt from.</param>
public sealed record MeasurementRecorded(Guid Measurement, Side Side, Quantity Quantity, DateOnly OccurredOn, Guid? ReportedBy, string? Source) : MeasurementEvent(Measurement);

/// <summary>The figure was wrong; the first one stays in the history.</summary>
public sealed record MeasurementCorrected(Guid Measurement, Quantity Quantity, DateOnly OccurredOn, string Reason) : MeasurementEvent(Measurement);

public sealed record MeasurementWithdrawn(Guid Measurement, string Reason) : MeasurementEvent(Measurement);

/// <summary>A measurement as it stands now, with the positions of the events that made it so.</summary>
public sealed record Measurement(MeasurementRecorded First, Quantity Quantity, DateOnly OccurredOn, MeasurementWithdrawn? Withdrawal, EquatableList<long> Positions, DateTimeOffset RecordedAt)
{
    public Guid Id => First.Measurement;
}
