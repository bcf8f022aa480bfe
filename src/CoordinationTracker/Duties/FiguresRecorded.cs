namespace CoordinationTracker;

/// <summary>When each unit's figure of one indicator was first there, period by period: found in one pass over the readings of all these days.</summary>
internal sealed class FiguresRecorded
{
    private readonly Dictionary<(Guid Unit, int Period), (DateTimeOffset At, EquatableList<long> Positions)> first = [];

    /// <param name="periods">In order, none touching another.</param>
    public static FiguresRecorded Of(Programme programme, string indicator, IReadOnlyList<Period> periods)
    {
        var found = new FiguresRecorded();
        if (periods.Count == 0) return found;
        var at = 0;
        foreach (var reading in programme.Readings.Within(indicator, new(periods[0].From, periods[^1].To)))
        {
            // The readings come in order of day, and so do the periods.
            while (at < periods.Count && periods[at].To < reading.On) at++;
            if (at == periods.Count) break;
            if (reading.Quantity.Unit is not { } unit || !periods[at].Contains(reading.On)) continue;
            // A counted zero is there; what was withdrawn is no reading any more.
            if (!found.first.TryGetValue((unit, at), out var known) || reading.RecordedAt < known.At) found.first[(unit, at)] = (reading.RecordedAt, reading.Positions);
        }
        return found;
    }

    public (DateTimeOffset At, EquatableList<long> Positions)? Find(Guid unit, int period) => first.TryGetValue((unit, period), out var known) ? known : null;
}
