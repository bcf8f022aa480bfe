namespace CoordinationTracker;

/// <summary>How much of an indicator there is, and the entries behind it.</summary>
/// <param name="IsUndefined">It is a ratio whose whole was counted and is zero: there is nothing to divide by, which is not "not recorded".</param>
public sealed record Tally(Total Total, EquatableList<long> Positions, bool IsUndefined = false)
{
    public static readonly Tally None = new(default, []);

    /// <summary>Null where nothing was recorded, which is not zero.</summary>
    public decimal? Value => Total.NotRecorded ? null : Total.Value;

    internal static Tally Sum(IEnumerable<Tally> tallies)
    {
        var all = tallies.ToList();
        return new(all.Aggregate(default(Total), (sum, tally) => sum + tally.Total), all.Select(tally => tally.Positions).InOrder());
    }

    internal static Tally Of(IEnumerable<Reading> readings)
    {
        var counted = readings.ToList();
        return counted.Count == 0 ? None : new(counted.Aggregate(default(Total), (sum, reading) => sum + reading.Total), counted.Select(reading => reading.Positions).InOrder());
    }
}

/// <summary>The average of the units that told a figure; those that did not are counted, never averaged in as zero (S3.4, S3.19).</summary>
/// <param name="Sum">Of what they told; for a ratio the ratio of their sums.</param>
/// <param name="Divisor">What the sum is divided by: how many told one; for a ratio 1.</param>
/// <param name="Telling">How many told one.</param>
/// <param name="Units">How many there are.</param>
public sealed record Average(Total Sum, int Divisor, int Telling, int Units, EquatableList<long> Positions)
{
    public decimal? Value => Sum.NotRecorded ? null : Rounding.OneDecimal(Sum.Value / Divisor);

    /// <summary>Whether a figure is better than the average as it is, before rounding; null where a side of the comparison is not recorded.</summary>
    public bool? IsSurpassedBy(decimal? value, Direction direction) =>
        Sum.NotRecorded || value is null ? null : direction is Direction.Lower ? value * Divisor < Sum.Value : value * Divisor > Sum.Value;
}

/// <summary>A unit's relative target as it stands: its own figure beside each average it is to surpass.</summary>
/// <param name="Exceeded">Of each average in turn whether it is better — lower, where lower is better; null where a side of the comparison is not recorded.</param>
public sealed record RelativeStanding(RelativeTarget Target, Tally Own, EquatableList<Average> Averages, EquatableList<bool?> Exceeded);

/// <summary>One rule for every percent, ratio and average: one decimal, halves up (domain 3.5).</summary>
public static class Rounding
{
    public static decimal OneDecimal(decimal value) => decimal.Round(value, 1, MidpointRounding.AwayFromZero);
    public static decimal Percent(decimal part, decimal whole) => OneDecimal(part / whole * 100);
}
