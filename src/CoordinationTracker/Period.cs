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

    /// <summary>Number of days, both ends counted.</summary>
    public int Days() => To.DayNumber - From.DayNumber + 1;

    /// <summary>The same days of the year before; the end of a month stays the end of a month.</summary>
    public Period YearBefore() => new(From.AddYears(-1), To.AddDays(1).AddYears(-1).AddDays(-1));

    /// <summary>The period of the same length in months that follows: after Q3 comes Q4.</summary>
    public Period Next()
    {
        var from = To.AddDays(1);
        var months = (from.Year - From.Year) * 12 + from.Month - From.Month;
        return new(from, months > 0 ? from.AddMonths(months).AddDays(-1) : from.AddDays(Days() - 1));
    }

    /// <summary>The calendar quarter these days are, 1 to 4, or null.</summary>
    public int? AsQuarter() => Enumerable.Range(1, 4).Where(quarter => this == Quarter(From.Year, quarter)).Select(quarter => (int?)quarter).FirstOrDefault();

    public bool IsYear() => this == Year(From.Year);
}
