using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>Which entries belong to which day, so that a period is read without looking at the others.</summary>
public sealed record DayIndex
{
    public static readonly DayIndex Empty = new();

    private Calendar<Entries> Days { get; init; } = Calendar<Entries>.Empty;

    public int Count { get; private init; }

    public DayIndex Add(DateOnly day, Guid entry)
    {
        var entries = Days[day] ?? Entries.None;
        var at = entries.Ids.BinarySearch(entry);
        return at >= 0 ? this : new() { Days = Days.Set(day, new(entries.Ids.Insert(~at, entry))), Count = Count + 1 };
    }

    public DayIndex Remove(DateOnly day, Guid entry)
    {
        if (Days[day] is not { } entries || entries.Ids.BinarySearch(entry) is var at && at < 0) return this;
        return new() { Days = Days.Set(day, entries.Ids.Length == 1 ? null : new(entries.Ids.RemoveAt(at))), Count = Count - 1 };
    }

    /// <summary>The entries of these days in order of day, then of id.</summary>
    public IEnumerable<Guid> Within(Period period) => Days.Within(period).SelectMany(entries => entries.Ids);

    /// <summary>All entries, the newest day first.</summary>
    public IEnumerable<Guid> NewestFirst => Days.Backwards(DateOnly.MaxValue).SelectMany(entries => entries.Ids.Reverse());

    /// <summary>The entries of one day, in order of id.</summary>
    private sealed record Entries(ImmutableArray<Guid> Ids)
    {
        public static readonly Entries None = new(ImmutableArray<Guid>.Empty);
    }
}
