namespace CoordinationTracker;

/// <summary>How much of an indicator there is, and the entries behind it.</summary>
/// <param name="IsUndefined">It is a ratio whose whole was counted and is zero: there is nothing to divide by, which is not "not recorded".</param>
public sealed record Tally(Total Total, EquatableList<long> Positions, bool IsUndefined = false)
{
    public static readonly Tally None = new(default, []);

    /// <summary>Null where nothing was recorded, which is not zero.</summary>
    public decimal? Value => Total.NotRecorded ? null : Total.Value;

    internal static Tally Of(IEnumerable<Reading> readings)
    {
        var counted = readings.ToList();
        return counted.Count == 0 ? None : new(counted.Aggregate(default(Total), (sum, reading) => sum + reading.Total), counted.Select(reading => reading.Positions).InOrder());
    }
}

/// <summary>The average of the units that told a figure; those that did not are counted, never averaged in as zero (S3.4, S3.19).</summary>
/// <param name="Telling">How many told one, which is what the sum is divided by.</param>
/// <param name="Units">How many there are.</param>
public sealed record Average(Total Sum, int Telling, int Units, EquatableList<long> Positions)
{
    public decimal? Value => Telling == 0 ? null : Rounding.OneDecimal(Sum.Value / Telling);
}

/// <summary>A unit's relative target as it stands: its own figure beside each average it is to exceed.</summary>
/// <param name="Exceeded">Of each average in turn; null where a side of the comparison is not recorded.</param>
public sealed record RelativeStanding(RelativeTarget Target, Tally Own, EquatableList<Average> Averages, EquatableList<bool?> Exceeded);

/// <summary>One rule for every percent, ratio and average: one decimal, halves up (domain 3.5).</summary>
public static class Rounding
{
    public static decimal OneDecimal(decimal value) => decimal.Round(value, 1, MidpointRounding.AwayFromZero);
    public static decimal Percent(decimal part, decimal whole) => OneDecimal(part / whole * 100);
}
