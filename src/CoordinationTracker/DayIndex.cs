using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>Which entries belong to which day, so that a period is read without looking at the others.</summary>
public sealed record DayIndex
{
    public static readonly DayIndex Empty = new();

    private ImmutableSortedDictionary<DateOnly, ImmutableSortedSet<Guid>> Days { get; init; } = ImmutableSortedDictionary<DateOnly, ImmutableSortedSet<Guid>>.Empty;

    public int Count { get; private init; }

    public DayIndex Add(DateOnly day, Guid entry) =>
        this with { Days = Days.SetItem(day, Days.GetValueOrDefault(day, []).Add(entry)), Count = Count + 1 };

    public DayIndex Remove(DateOnly day, Guid entry)
    {
        var left = Days[day].Remove(entry);
        return this with { Days = left.IsEmpty ? Days.Remove(day) : Days.SetItem(day, left), Count = Count - 1 };
    }

    /// <summary>The entries of these days in order of day, then of id.</summary>
    public IEnumerable<Guid> Within(Period period) => DaysWithin(period).SelectMany(day => Days[day]);

    /// <summary>All entries, the newest day first.</summary>
    public IEnumerable<Guid> NewestFirst => Days.Reverse().SelectMany(day => day.Value.Reverse());

    private IEnumerable<DateOnly> DaysWithin(Period period)
    {
        // A long period over few days is cheaper by the days there are; a short one by the days it has.
        if (period.Days() > Days.Count) return Days.Keys.Where(period.Contains);
        return Enumerable.Range(0, Math.Max(0, period.Days())).Select(period.From.AddDays).Where(Days.ContainsKey);
    }
}
