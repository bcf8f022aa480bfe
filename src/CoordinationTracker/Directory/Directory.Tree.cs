using System.Collections.Immutable;

namespace CoordinationTracker;

/// <content>
/// Who stands under whom, and on which level, as of any day (S2.28, S3.21, domain 7.1). A unit is where it was last placed. When the
/// unit above it ends, it goes with that one's work to the one successor, or else to the next body above, until somebody places it anew.
/// </content>
public sealed partial record Directory
{
    // Everyone who ever stood under a unit or on a level: few ever move, and the day decides among them.
    private ImmutableDictionary<Guid, ImmutableList<Guid>> EverUnder { get; init; } = ImmutableDictionary<Guid, ImmutableList<Guid>>.Empty;
    private ImmutableDictionary<string, ImmutableList<Guid>> EverAt { get; init; } = ImmutableDictionary.Create<string, ImmutableList<Guid>>(StringComparer.Ordinal);
    private ImmutableDictionary<Guid, ImmutableList<Guid>> EndedInto { get; init; } = ImmutableDictionary<Guid, ImmutableList<Guid>>.Empty;

    /// <summary>The unit this one stands under on a day, or none.</summary>
    public Guid? ParentOf(Guid unit, DateOnly on)
    {
        var parent = Find(unit)?.PlacedUnder(on);
        // Each step leaves a unit that has ended for another; there are no more of those than units.
        for (var steps = 0; parent is { } id && Find(id) is { } above && !above.Exists(on) && steps < UnitsById.Count; steps++)
            parent = above.Successors is [var heir] && heir != unit && !IsPlacedBelow(heir, id, on) ? heir : above.PlacedUnder(on);
        return parent == unit ? null : parent;
    }

    /// <summary>The units above this one, the nearest first.</summary>
    public IEnumerable<Guid> Ancestors(Guid unit, DateOnly on)
    {
        var seen = new HashSet<Guid> { unit };
        for (var above = ParentOf(unit, on); above is { } id && seen.Add(id); above = ParentOf(id, on)) yield return id;
    }

    /// <summary>The units that stand right under this one on a day, in the order they were entered.</summary>
    public IReadOnlyList<Guid> ChildrenOf(Guid unit, DateOnly on)
    {
        var (children, predecessors) = (new List<Guid>(), new Queue<Guid>([unit]));
        var seen = new HashSet<Guid> { unit };
        while (predecessors.TryDequeue(out var above))
        {
            children.AddRange(EverUnder.GetValueOrDefault(above, []).Where(child => UnitsById[child].Lives(on) && ParentOf(child, on) == unit));
            // Who went to this one when theirs ended: from a unit that became part of it, or from one below it that left nobody.
            foreach (var ended in EndedInto.GetValueOrDefault(above, []).Concat(EverUnder.GetValueOrDefault(above, [])).Where(known => !UnitsById[known].Exists(on)))
                if (seen.Add(ended)) predecessors.Enqueue(ended);
        }
        return [.. children.Distinct().OrderBy(child => UnitsById[child].Order)];
    }

    /// <summary>This unit and everything below it, however many levels; each unit before those under it.</summary>
    public IReadOnlyList<Guid> Subtree(Guid unit, DateOnly on)
    {
        var (found, seen, next) = (new List<Guid>(), new HashSet<Guid>(), new Stack<Guid>([unit]));
        while (next.TryPop(out var id))
        {
            if (!seen.Add(id)) continue;
            found.Add(id);
            foreach (var child in ChildrenOf(id, on).Reverse()) next.Push(child);
        }
        return found;
    }

    /// <summary>The units nobody stands above on a day.</summary>
    public IEnumerable<Guid> Tops(DateOnly on) => UnitsInOrder.Where(unit => UnitsById[unit].Lives(on) && ParentOf(unit, on) is null);

    /// <summary>The units of a level that live on a day, below a unit when one is named, in the order they were entered.</summary>
    public IReadOnlyList<Guid> UnitsAt(string level, DateOnly on, Guid? under = null) =>
        [.. EverAt.GetValueOrDefault(level, []).Where(unit => UnitsById[unit].Lives(on) && UnitsById[unit].LevelOn(on) == level && (under is null || IsBelow(unit, under.Value, on)))
            .Distinct().OrderBy(unit => UnitsById[unit].Order)];

    /// <summary>Whether a unit stands below another on a day, right under it or further down.</summary>
    public bool IsBelow(Guid unit, Guid above, DateOnly on) => Ancestors(unit, on).Contains(above);

    /// <summary>Whether some unit ever stood on this level.</summary>
    public bool HasLevel(string level) => EverAt.ContainsKey(level);

    /// <summary>The levels units stand on that day, from the top: a level lies below every level that stands above one of its units.</summary>
    public IReadOnlyList<string> Levels(DateOnly on)
    {
        var (depths, deepest) = (new Dictionary<Guid, int>(), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var level in EverAt.Keys)
            foreach (var unit in UnitsAt(level, on)) deepest[level] = Math.Max(deepest.GetValueOrDefault(level), Depth(unit));
        return [.. deepest.OrderBy(level => level.Value).ThenBy(level => level.Key, StringComparer.Ordinal).Select(level => level.Key)];

        int Depth(Guid unit)
        {
            if (depths.TryGetValue(unit, out var known)) return known;
            var above = Ancestors(unit, on).ToList();
            var depth = above.Count;
            for (var at = 0; at < above.Count; at++) depths.TryAdd(above[at], depth - 1 - at);
            return depths[unit] = depth;
        }
    }

    // As it was placed, whoever ended since.
    private bool IsPlacedBelow(Guid unit, Guid above, DateOnly on)
    {
        var seen = new HashSet<Guid>();
        for (var at = Find(unit)?.PlacedUnder(on); at is { } id && seen.Add(id); at = Find(id)?.PlacedUnder(on)) if (id == above) return true;
        return false;
    }

    private Directory Indexed(DirectoryEvent told) => told switch
    {
        UnitEstablished e => Under(e.Parent, e.Unit).At(e.Level, e.Unit),
        UnitPlaced e => Under(e.Parent, e.Unit).At(e.Level, e.Unit),
        UnitMerged e => this with { EndedInto = With(EndedInto, e.Into, e.Unit) },
        UnitDissolved { Successors: [var heir] } e => this with { EndedInto = With(EndedInto, heir, e.Unit) },
        _ => this,
    };

    private Directory Under(Guid? parent, Guid unit) => parent is { } above ? this with { EverUnder = With(EverUnder, above, unit) } : this;
    private Directory At(string? level, Guid unit) => level is not null ? this with { EverAt = With(EverAt, level, unit) } : this;

    private static ImmutableDictionary<TKey, ImmutableList<Guid>> With<TKey>(ImmutableDictionary<TKey, ImmutableList<Guid>> index, TKey key, Guid unit) where TKey : notnull =>
        index.SetItem(key, index.GetValueOrDefault(key, []).Add(unit));
}
