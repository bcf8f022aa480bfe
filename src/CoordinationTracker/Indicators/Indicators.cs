using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>How the readings of an indicator make one figure: a flow is summed over the days, a stock is its last value on or before the cut-off.</summary>
public enum Aggregation { Flow, Stock }

/// <summary>Which way is better. Where neither is, the figure is only information.</summary>
public enum Direction { Higher, Lower, None }

public abstract record IndicatorEvent(string Indicator) : ProgrammeEvent;

/// <summary>Something the programme counts (chỉ tiêu), by its short code (S0.15).</summary>
/// <param name="Measure">The unit of measure: "người", "tổ chức".</param>
/// <param name="Field">The field of coordination it belongs to, when it belongs to one.</param>
public sealed record IndicatorDefined(string Indicator, Wording Name, Wording Measure, Aggregation Aggregation, Direction Direction, string? Field) : IndicatorEvent(Indicator);

/// <summary>How much was planned for these days — a quarter, a year, or the whole term (kế hoạch).</summary>
/// <param name="Source">The paper the plan stands in.</param>
public sealed record TargetSet(string Indicator, Period Covering, decimal Value, string? Source) : IndicatorEvent(Indicator);

/// <summary>The plan for these days became another; the first one stays in the history.</summary>
public sealed record TargetRevised(string Indicator, Period Covering, decimal Value, string Reason, DateOnly AgreedOn) : IndicatorEvent(Indicator);

/// <summary>What was planned, first and now.</summary>
public sealed record Target(TargetSet First, ImmutableList<TargetRevised> Revisions, EquatableList<long> Positions)
{
    public Period Covering => First.Covering;
    public decimal Value => Revisions.IsEmpty ? First.Value : Revisions[^1].Value;
}

public sealed record Indicator(IndicatorDefined Definition, long Position, ImmutableDictionary<Period, Target> Targets)
{
    public string Code => Definition.Indicator;

    /// <summary>By first day; of those that begin together the longest first.</summary>
    public IEnumerable<Target> TargetsInOrder => Targets.Values.OrderBy(target => target.Covering.From).ThenByDescending(target => target.Covering.To);

    /// <summary>
    /// The plan for these days: the one set for exactly them, else — for a flow — the sum of plans that together cover them
    /// day by day without overlap. Null when nothing was planned.
    /// </summary>
    public (decimal Value, EquatableList<long> Positions)? PlanFor(Period covering)
    {
        if (Targets.TryGetValue(covering, out var target)) return (target.Value, target.Positions);
        if (Definition.Aggregation is not Aggregation.Flow) return null;

        // Counted in day numbers: an open-ended term has no day after its last.
        var (sum, positions, next) = (0m, new List<long>(), covering.From.DayNumber);
        foreach (var part in TargetsInOrder.Where(part => covering.Contains(part.Covering)))
        {
            if (part.Covering.From.DayNumber != next) continue;
            sum += part.Value;
            positions.AddRange(part.Positions);
            next = part.Covering.To.DayNumber + 1;
        }
        return positions.Count > 0 && next == covering.To.DayNumber + 1 ? (sum, positions.ToEquatableList()) : null;
    }
}

/// <summary>The register of indicators and their targets.</summary>
public sealed record Indicators
{
    public static readonly Indicators Empty = new();

    private ImmutableList<string> InOrder { get; init; } = [];
    private ImmutableDictionary<string, Indicator> ByCode { get; init; } = ImmutableDictionary.Create<string, Indicator>(StringComparer.Ordinal);

    public Indicator? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>In the order they were defined.</summary>
    public IEnumerable<Indicator> All => InOrder.Select(code => ByCode[code]);

    public Indicators Evolve(IndicatorEvent told, Recorded at)
    {
        if (told is IndicatorDefined defined)
        {
            var indicator = new Indicator(defined, at.Position, ImmutableDictionary<Period, Target>.Empty);
            return this with { InOrder = Find(defined.Indicator) is null ? InOrder.Add(defined.Indicator) : InOrder, ByCode = ByCode.SetItem(defined.Indicator, indicator) };
        }
        if (Find(told.Indicator) is not { } known) return this;
        return told switch
        {
            TargetSet e => With(e.Covering, new Target(e, [], [at.Position])),
            TargetRevised e when known.Targets.TryGetValue(e.Covering, out var target) =>
                With(e.Covering, target with { Revisions = target.Revisions.Add(e), Positions = target.Positions.Add(at.Position) }),
            _ => this,
        };

        Indicators With(Period covering, Target target) => this with { ByCode = ByCode.SetItem(known.Code, known with { Targets = known.Targets.SetItem(covering, target) }) };
    }
}
