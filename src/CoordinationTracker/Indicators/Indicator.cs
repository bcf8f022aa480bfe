using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>How an indicator is understood from a day on.</summary>
/// <param name="From">The first day it is in force; the first definition holds for every day before as well.</param>
public sealed record Definition(Wording Name, Wording Measure, Direction Direction, Ratio? Ratio, DateOnly From, bool Comparable, string? Reason);

/// <summary>What is planned for some days.</summary>
/// <param name="Value">The amount; the lower bound of a range.</param>
public readonly record struct Plan(decimal Value, EquatableList<long> Positions, decimal? UpTo = null);

/// <summary>What was planned, first and now: both lines are kept and shown.</summary>
public sealed record Target(TargetSet First, ImmutableList<TargetRevised> Revisions, EquatableList<long> Positions)
{
    public Period Covering => First.Covering;
    public decimal Value => Revisions.IsEmpty ? First.Value : Revisions[^1].Value;
    public decimal? UpTo => Revisions.IsEmpty ? First.UpTo : Revisions[^1].UpTo;
    public Plan Plan => new(Value, Positions, UpTo);
}

public sealed record RelativeTarget(RelativeTargetSet Set, long Position);

/// <param name="Definition">As it was first defined; <see cref="DefinitionOn"/> says what it means on a day.</param>
/// <param name="Targets">The plans of the whole programme, by the days they cover.</param>
public sealed record Indicator(IndicatorDefined Definition, long Position, ImmutableDictionary<Period, Target> Targets)
{
    public string Code => Definition.Indicator;
    public Aggregation Aggregation => Definition.Aggregation;
    public ImmutableList<IndicatorRedefined> Redefinitions { get; init; } = [];
    public ImmutableList<BreakdownDeclared> Breakdowns { get; init; } = [];
    public ImmutableDictionary<Guid, ImmutableDictionary<Period, Target>> UnitTargets { get; init; } = ImmutableDictionary<Guid, ImmutableDictionary<Period, Target>>.Empty;
    public ImmutableList<RelativeTarget> RelativeTargets { get; init; } = [];

    /// <summary>Where it was redefined or its parts declared: what may change its figures though nobody entered one.</summary>
    public EquatableList<long> RedefinedAt { get; init; } = [];

    /// <summary>By first day; of those that begin together the longest first.</summary>
    public IEnumerable<Target> TargetsInOrder => InOrder(Targets);

    /// <summary>What the indicator means on a day.</summary>
    public Definition DefinitionOn(DateOnly day)
    {
        var redefined = Redefinitions.Where(redefined => redefined.InForceFrom <= day).MaxBy(redefined => redefined.InForceFrom);
        return redefined is null
            ? new(Definition.Name, Definition.Measure, Definition.Direction, Definition.Ratio, DateOnly.MinValue, true, null)
            : new(redefined.Name, redefined.Measure, redefined.Direction, redefined.Ratio, redefined.InForceFrom, redefined.Comparable, redefined.Reason);
    }

    /// <summary>The first day whose figures may be added to and compared with those of a day.</summary>
    public DateOnly SeriesFrom(DateOnly day) =>
        Redefinitions.Where(redefined => !redefined.Comparable && redefined.InForceFrom <= day).Select(redefined => redefined.InForceFrom).DefaultIfEmpty(DateOnly.MinValue).Max();

    public BreakdownDeclared? BreakdownOf(string part) => Breakdowns.FirstOrDefault(breakdown => breakdown.Parts.Any(known => known.Code == part));

    /// <summary>The plan set for exactly these days, with its history.</summary>
    public Target? TargetFor(Period covering, Guid? unit = null) => TargetsOf(unit).GetValueOrDefault(covering);

    /// <summary>
    /// The plan for these days: the one set for exactly them; else, for a flow, the sum of plans that together cover them day by
    /// day without overlap, or the rest between two of one cumulative series; for a stock, a level planned for their last day.
    /// Null when nothing was planned.
    /// </summary>
    public Plan? PlanFor(Period covering, Guid? unit = null)
    {
        var targets = TargetsOf(unit);
        if (targets.TryGetValue(covering, out var target)) return target.Plan;
        return Aggregation switch
        {
            Aggregation.Flow => Tiled(targets, covering) ?? Rest(targets, covering),
            Aggregation.Stock => targets.Values.Where(level => level.Covering.To == covering.To).OrderBy(level => level.Covering.Days()).FirstOrDefault()?.Plan,
            _ => null,
        };
    }

    /// <summary>Whether a figure meets its plan, by the direction in force on a day; null where that cannot be said.</summary>
    public bool? IsMet(decimal? actual, Plan? plan, DateOnly on) => (DefinitionOn(on).Direction, actual, plan) switch
    {
        (_, null, _) or (_, _, null) or (Direction.None, _, _) or (Direction.Range, _, { UpTo: null }) => null,
        (Direction.Lower, { } done, { } most) => done <= most.Value,
        (Direction.Range, { } done, { } bounds) => done >= bounds.Value && done <= bounds.UpTo,
        (_, { } done, { } least) => done >= least.Value,
    };

    internal ImmutableDictionary<Period, Target> TargetsOf(Guid? unit) =>
        unit is { } known ? UnitTargets.GetValueOrDefault(known, ImmutableDictionary<Period, Target>.Empty) : Targets;

    private static Plan? Tiled(ImmutableDictionary<Period, Target> targets, Period covering)
    {
        // From the last day back: the plans that cover everything from a day on, the longest first. Counted in day numbers: an open-ended term has no day after its last.
        var tiled = new Dictionary<int, ImmutableList<Target>> { [covering.To.DayNumber + 1] = [] };
        foreach (var part in targets.Values.Where(part => covering.Contains(part.Covering)).OrderByDescending(part => part.Covering.From).ThenByDescending(part => part.Covering.To))
            if (tiled.TryGetValue(part.Covering.To.DayNumber + 1, out var rest)) tiled.TryAdd(part.Covering.From.DayNumber, rest.Insert(0, part));
        return tiled.GetValueOrDefault(covering.From.DayNumber) is { IsEmpty: false } parts
            ? new(parts.Sum(part => part.Value), Behind(parts), parts.TrueForAll(part => part.UpTo is not null) ? parts.Sum(part => part.UpTo) : null)
            : null;
    }

    // Only within a series that was said to be cumulative: elsewhere the parts of a plan need not add up to it.
    private static Plan? Rest(ImmutableDictionary<Period, Target> targets, Period covering)
    {
        var series = targets.Values.Where(target => target is { First.Cumulative: true, UpTo: null }).ToList();
        foreach (var whole in series.Where(whole => whole.Covering.To == covering.To && whole.Covering.From < covering.From))
            if (series.Find(before => before.Covering.From == whole.Covering.From && before.Covering.To.DayNumber + 1 == covering.From.DayNumber) is { } before)
                return new(whole.Value - before.Value, Behind([before, whole]));
        return null;
    }

    private static EquatableList<long> Behind(IEnumerable<Target> targets) => targets.Select(target => target.Positions).InOrder();

    private static IEnumerable<Target> InOrder(ImmutableDictionary<Period, Target> targets) =>
        targets.Values.OrderBy(target => target.Covering.From).ThenByDescending(target => target.Covering.To);
}
