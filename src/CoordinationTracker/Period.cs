namespace CoordinationTracker;

/// <summary>Whole days in the world, both ends included. Part of the storage format: what is computed is a method, never a property.</summary>
public sealed record Period(DateOnly From, DateOnly To)
{
    public static Period Quarter(int year, int quarter) => new(new(year, 3 * quarter - 2, 1), new(year, 3 * quarter, quarter is 1 or 4 ? 31 : 30));

    public static Period Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    /// <summary>A year from a day to the eve of its anniversary: 8 September 2022 – 7 September 2023 (domain 7.2).</summary>
    public static Period YearFrom(DateOnly day) => new(day, day.AddYears(1).AddDays(-1));

    public bool Contains(DateOnly day) => From <= day && day <= To;
    public bool Contains(Period other) => From <= other.From && other.To <= To;
    public bool Touches(Period other) => From <= other.To && other.From <= To;

    /// <summary>What of these days has come by a day; of days still to come the first.</summary>
    public Period UpTo(DateOnly day) => To > day ? this with { To = day < From ? From : day } : this;

    /// <summary>Number of days, both ends counted.</summary>
    public int Days() => To.DayNumber - From.DayNumber + 1;
}
