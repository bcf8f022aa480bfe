using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>Which entries belong to which day, so that a period is read without looking at the others.</summary>
public sealed record DayIndex
{
    public static readonly DayIndex Empty = new();

    private Calendar<Entries> Days { get; init; } = Calendar<Entries>.Empty;

    public int Count { get; private init; }

    public DayIndex Add(DateOnly day, Guid entry) => new() { Days = Days.Set(day, (Days[day] ?? Entries.None).Add(entry)), Count = Count + 1 };

    public DayIndex Remove(DateOnly day, Guid entry) => new() { Days = Days.Set(day, Days[day]!.Remove(entry)), Count = Count - 1 };

    /// <summary>The entries of these days in order of day, then of id.</summary>
    public IEnumerable<Guid> Within(Period period) => Days.Within(period).SelectMany(entries => entries.Ids);

    /// <summary>All entries, the newest day first.</summary>
    public IEnumerable<Guid> NewestFirst => Days.Backwards(DateOnly.MaxValue).SelectMany(entries => entries.Ids.Reverse());

    /// <summary>The entries of one day, in order of id.</summary>
    private sealed record Entries(ImmutableArray<Guid> Ids)
    {
        public static readonly Entries None = new(ImmutableArray<Guid>.Empty);

        public Entries Add(Guid entry) => new(Ids.Insert(~Ids.BinarySearch(entry), entry));

        public Entries? Remove(Guid entry) => Ids.Length == 1 ? null : new(Ids.RemoveAt(Ids.BinarySearch(entry)));
    }
}
