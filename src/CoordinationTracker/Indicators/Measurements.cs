namespace CoordinationTracker;

public abstract record MeasurementEvent(Guid Measurement) : ProgrammeEvent;

/// <summary>A figure somebody counted or read off on a day, apart from any activity: a stock's value, a flow's addition.</summary>
/// <param name="ReportedBy">The unit the figure comes from (S0.28).</param>
/// <param name="Source">The paper, call or visit it was learnt from.</param>
public sealed record MeasurementRecorded(Guid Measurement, Side Side, Quantity Quantity, DateOnly OccurredOn, Guid? ReportedBy, string? Source) : MeasurementEvent(Measurement);

/// <summary>The figure was wrong; the first one stays in the history.</summary>
public sealed record MeasurementCorrected(Guid Measurement, Quantity Quantity, DateOnly OccurredOn, string Reason) : MeasurementEvent(Measurement);

public sealed record MeasurementWithdrawn(Guid Measurement, string Reason) : MeasurementEvent(Measurement);

/// <summary>The other side accepts the figure as it stands.</summary>
public sealed record MeasurementConfirmed(Guid Measurement, Side By) : MeasurementEvent(Measurement);

/// <summary>The other side does not accept the figure as it stands, and says why.</summary>
public sealed record MeasurementDisputed(Guid Measurement, Side By, string Reason) : MeasurementEvent(Measurement);

/// <summary>A measurement as it stands now, with the positions of the events that made it so.</summary>
public sealed record Measurement(
    MeasurementRecorded First, Quantity Quantity, DateOnly OccurredOn, Claim Claim, MeasurementWithdrawn? Withdrawal, EquatableList<long> Positions, DateTimeOffset RecordedAt)
{
    public Guid Id => First.Measurement;

    /// <summary>The measurement after one more event about it; <paramref name="before"/> is null until it is recorded.</summary>
    public static Measurement? Evolve(Measurement? before, MeasurementEvent told, Recorded at)
    {
        if (told is MeasurementRecorded recorded)
            return new(recorded, recorded.Quantity, recorded.OccurredOn, Claim.By(at.Side, recorded.Side), null, [at.Position], at.RecordedAt);
        if (before is null) return null;

        var touched = before with { Positions = before.Positions.Add(at.Position) };
        return told switch
        {
            // What was confirmed or disputed was the figure that stood then; the new one has been neither.
            MeasurementCorrected e => touched with { Quantity = e.Quantity, OccurredOn = e.OccurredOn, Claim = Claim.By(at.Side, before.First.Side) },
            MeasurementConfirmed e => touched with { Claim = touched.Claim.Say(new(e.By, null), at.Position) },
            MeasurementDisputed e => touched with { Claim = touched.Claim.Say(new(e.By, e.Reason), at.Position) },
            MeasurementWithdrawn e => touched with { Withdrawal = e },
            _ => touched,
        };
    }
}
