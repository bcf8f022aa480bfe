using System.Collections.Immutable;
using System.Numerics;

namespace CoordinationTracker;

/// <summary>The positions of entries in the record, as figures keep them: in order, each once.</summary>
public static class Positions
{
    /// <param name="entries">Of each entry its own, in order.</param>
    public static EquatableList<long> InOrder(this IEnumerable<EquatableList<long>> entries)
    {
        var some = entries.Where(entry => entry.Count > 0).ToList();
        if (some.Count < 2) return some.Count == 0 ? [] : some[0];
        var (first, last, count) = (some.Min(entry => entry[0]), some.Max(entry => entry[^1]), some.Sum(entry => entry.Count));
        // A figure over years has many thousands; those are ticked off on a strip of bits, which orders them without comparing any.
        return last - first < 64L * count ? Ticked(some, first, last, count) : Sorted(some, count);
    }

    public static EquatableList<long> And(this EquatableList<long> positions, EquatableList<long> more) =>
        positions.Count == 0 ? more
        : more.Count == 0 ? positions
        : positions[^1] < more[0] ? [.. positions, .. more]
        : more[^1] < positions[0] ? [.. more, .. positions]
        : new[] { positions, more }.InOrder();

    private static EquatableList<long> Sorted(List<EquatableList<long>> entries, int count)
    {
        var all = new long[count];
        var next = 0;
        foreach (var entry in entries)
        {
            entry.AsSpan().CopyTo(all.AsSpan(next));
            next += entry.Count;
        }
        Array.Sort(all);
        var distinct = 1;
        for (var at = 1; at < all.Length; at++) if (all[at] != all[at - 1]) all[distinct++] = all[at];
        return new([.. all.AsSpan(0, distinct)]);
    }

    private static EquatableList<long> Ticked(List<EquatableList<long>> entries, long first, long last, int count)
    {
        var strip = new ulong[(last - first) / 64 + 1];
        foreach (var entry in entries)
            foreach (var position in entry) strip[(position - first) / 64] |= 1UL << (int)(position - first);
        var inOrder = ImmutableArray.CreateBuilder<long>(count);
        for (var word = 0; word < strip.Length; word++)
            for (var ticks = strip[word]; ticks != 0; ticks &= ticks - 1) inOrder.Add(first + 64L * word + BitOperations.TrailingZeroCount(ticks));
        return new(inOrder.DrainToImmutable());
    }
}
