using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>
/// How the readings of an indicator make one figure: a flow is summed over the days, a stock is its last value on or before the
/// cut-off, a ratio is worked out from its parts each time anew and never averaged, and what is qualitative is told in words.
/// </summary>
public enum Aggregation { Flow, Stock, Ratio, Qualitative }

/// <summary>Which way is better: more, less, neither — then the figure is only information — or to stay between two bounds.</summary>
public enum Direction { Higher, Lower, None, Range }

/// <summary>What a ratio is worked out from: so much of one indicator to so much of another.</summary>
/// <param name="Per">100 for a percentage, 1 for an average, 1,000 for a rate.</param>
public sealed record Ratio(string Of, string Over, int Per = 100);

/// <summary>What one breakdown does to a sum: parts without overlap add up; parts that may overlap add up with a note; groups that do overlap never add.</summary>
public enum Overlap { Disjoint, NotDeduplicated, Overlapping }

/// <summary>One part of a breakdown: a channel, a park, a group.</summary>
public sealed record BreakdownPart(string Code, Wording Name);

public abstract record IndicatorEvent(string Indicator) : ProgrammeEvent;

/// <summary>Something the programme counts (chỉ tiêu), by its short code (S0.15).</summary>
/// <param name="Measure">The unit of measure: "người", "tổ chức".</param>
/// <param name="Field">The field of coordination it belongs to, when it belongs to one.</param>
/// <param name="Ratio">What it is worked out from, when it is a ratio.</param>
/// <param name="Level">The level whose units count it and nobody else, so that no member is counted by booth and block alike (S3.1).</param>
public sealed record IndicatorDefined(
    string Indicator, Wording Name, Wording Measure, Aggregation Aggregation, Direction Direction, string? Field,
    Ratio? Ratio = null, string? Level = null) : IndicatorEvent(Indicator);

/// <summary>It is understood otherwise from a day on; results of the days before keep the definition they were counted by.</summary>
/// <param name="Comparable">Figures go on across that day. If not, nothing is added or compared across it.</param>
public sealed record IndicatorRedefined(
    string Indicator, Wording Name, Wording Measure, Direction Direction, Ratio? Ratio, DateOnly InForceFrom, bool Comparable, string Reason) : IndicatorEvent(Indicator);

/// <summary>It is told by parts (S3.2, S3.3), or these parts are understood anew.</summary>
/// <param name="Breakdown">A short name of the division: "channel", "park", "group".</param>
public sealed record BreakdownDeclared(string Indicator, string Breakdown, Wording Name, Overlap Overlap, EquatableList<BreakdownPart> Parts) : IndicatorEvent(Indicator);

/// <summary>How much was planned for these days — a quarter, a year, or the whole term (kế hoạch).</summary>
/// <param name="Source">The paper the plan stands in.</param>
/// <param name="Unit">The unit it is allotted to; the whole programme's when left out (S3.1).</param>
/// <param name="UpTo">The upper bound, when the aim is to stay between two; <paramref name="Value"/> is the lower one then.</param>
/// <param name="Cumulative">One of a series counted from the same first day: 3, 6, 9 and 12 months.</param>
public sealed record TargetSet(
    string Indicator, Period Covering, decimal Value, string? Source, Guid? Unit = null, decimal? UpTo = null, bool? Cumulative = null) : IndicatorEvent(Indicator);

/// <summary>The plan for these days became another; the first one stays in the history.</summary>
public sealed record TargetRevised(
    string Indicator, Period Covering, decimal Value, string Reason, DateOnly AgreedOn, Guid? Unit = null, decimal? UpTo = null) : IndicatorEvent(Indicator);

/// <summary>A unit is to do better than the average of the units like it in each of these bodies: "more than the district and the state" (S3.4).</summary>
public sealed record RelativeTargetSet(string Indicator, Guid Unit, EquatableList<Guid> AverageOf, Period Covering, string? Source) : IndicatorEvent(Indicator);

/// <summary>The register of indicators, their definitions, breakdowns and targets.</summary>
public sealed record Indicators
{
    public static readonly Indicators Empty = new();

    private ImmutableList<string> InOrder { get; init; } = [];
    private ImmutableDictionary<string, Indicator> ByCode { get; init; } = ImmutableDictionary.Create<string, Indicator>(StringComparer.Ordinal);

    public Indicator? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>In the order they were defined.</summary>
    public IEnumerable<Indicator> All => InOrder.Select(code => ByCode[code]);

    /// <summary>Where a quantity stands in its indicator's sums (<see cref="Reading.Rank"/>). A part nobody declared never adds to anything.</summary>
    public int RankOf(Quantity quantity)
    {
        if (quantity.Breakdown is not { } part) return 0;
        var at = Find(quantity.Indicator)?.Breakdowns.FindIndex(breakdown => breakdown.Parts.Any(known => known.Code == part)) ?? -1;
        return at >= 0 && Find(quantity.Indicator)!.Breakdowns[at].Overlap is not Overlap.Overlapping ? at + 1 : Reading.Aside;
    }

    public Indicators Evolve(IndicatorEvent told, Recorded at)
    {
        if (told is IndicatorDefined defined)
        {
            var indicator = new Indicator(defined, at.Position, ImmutableDictionary<Period, Target>.Empty);
            return this with { InOrder = Find(defined.Indicator) is null ? InOrder.Add(defined.Indicator) : InOrder, ByCode = ByCode.SetItem(defined.Indicator, indicator) };
        }
        if (Find(told.Indicator) is not { } known) return this;
        var after = Evolve(known, told, at);
        return this with { ByCode = ByCode.SetItem(known.Code, told is IndicatorRedefined or BreakdownDeclared ? after with { RedefinedAt = known.RedefinedAt.Add(at.Position) } : after) };
    }

    private static Indicator Evolve(Indicator known, IndicatorEvent told, Recorded at)
    {
        return told switch
        {
            IndicatorRedefined e => known with { Redefinitions = known.Redefinitions.RemoveAll(before => before.InForceFrom == e.InForceFrom).Add(e) },
            BreakdownDeclared e when known.Breakdowns.FindIndex(breakdown => breakdown.Breakdown == e.Breakdown) is >= 0 and var index => known with { Breakdowns = known.Breakdowns.SetItem(index, e) },
            BreakdownDeclared e => known with { Breakdowns = known.Breakdowns.Add(e) },
            RelativeTargetSet e => known with
            {
                RelativeTargets = known.RelativeTargets.RemoveAll(target => target.Set.Unit == e.Unit && target.Set.Covering == e.Covering).Add(new(e, at.Position)),
            },
            TargetSet e => With(e.Unit, e.Covering, _ => new Target(e, [], [at.Position])),
            TargetRevised e => With(e.Unit, e.Covering, target => target is null ? null : target with { Revisions = target.Revisions.Add(e), Positions = target.Positions.Add(at.Position) }),
            _ => known,
        };

        Indicator With(Guid? unit, Period covering, Func<Target?, Target?> change)
        {
            var targets = known.TargetsOf(unit);
            if (change(targets.GetValueOrDefault(covering)) is not { } target) return known;
            return unit is { } its
                ? known with { UnitTargets = known.UnitTargets.SetItem(its, targets.SetItem(covering, target)) }
                : known with { Targets = targets.SetItem(covering, target) };
        }
    }
}
