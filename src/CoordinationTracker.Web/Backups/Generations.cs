using System.Globalization;
using CoordinationTracker.Web.Verbs;

namespace CoordinationTracker.Web.Backups;

/// <summary>How many backups are kept: the last of each of so many days, weeks and months that have one.</summary>
public sealed record Generations(int Days, int Weeks, int Months)
{
    public static readonly Generations UnlessSaid = new(7, 4, 12);

    /// <summary>“7,4,12”.</summary>
    /// <exception cref="Misuse">It is not three numbers, or none of the days is kept.</exception>
    public static Generations Of(string? said)
    {
        if (string.IsNullOrWhiteSpace(said)) return UnlessSaid;
        var numbers = said.Split(',').Select(part => int.TryParse(part, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
        return numbers is [> 0 and var days, >= 0 and var weeks, >= 0 and var months] ? new(days, weeks, months)
            : throw new Misuse($"TRACKER_BACKUPS_KEPT is how many days, weeks and months of backups are kept, as 7,4,12, not “{said}”.");
    }

    /// <summary>Which of these days' backups stay.</summary>
    public IReadOnlySet<DateOnly> Kept(IEnumerable<DateOnly> days)
    {
        var newestFirst = days.Distinct().OrderDescending().ToList();
        return newestFirst.Take(Days)
            .Concat(Last(Weeks, day => ISOWeek.GetYear(day) * 100 + ISOWeek.GetWeekOfYear(day)))
            .Concat(Last(Months, day => day.Year * 100 + day.Month)).ToHashSet();

        IEnumerable<DateOnly> Last(int number, Func<DateOnly, int> of) => newestFirst.DistinctBy(of).Take(number);
    }
}
