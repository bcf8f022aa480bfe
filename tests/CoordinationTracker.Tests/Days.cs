using System.Globalization;

namespace CoordinationTracker.Tests;

/// <summary>Days as a theory's row can hold them.</summary>
internal static class Days
{
    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    public static Period Of(string from, string to) => new(On(from), On(to));
}
