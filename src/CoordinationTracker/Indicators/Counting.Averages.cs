namespace CoordinationTracker;

/// <content>Averages over the units that told a figure, and what is measured by them (S3.4, S3.19).</content>
public sealed partial class Counting
{
    /// <summary>
    /// The average over the units of a level, under a unit or all, of those that told a figure. A ratio's is worked out from what
    /// those units told of its two parts, for a mean of ratios would give a small unit the weight of a large one.
    /// </summary>
    public Average AverageOf(string indicator, string level, Guid? under, Period over, Basis basis = Basis.Claimed) =>
        AverageOf(ToldByUnit(indicator, over, basis), level, under, over.To);

    /// <summary>Where each unit that has a relative target for these days stands (S3.4).</summary>
    public IEnumerable<RelativeStanding> Relative(string indicator, Period over, Basis basis = Basis.Claimed)
    {
        var known = programme.Indicators.Find(indicator);
        var targets = known?.RelativeTargets.Where(target => target.Set.Covering == over).ToList() ?? [];
        if (targets.Count == 0) yield break;
        var (told, direction) = (ToldByUnit(indicator, over, basis), known!.DefinitionOn(over.To).Direction);
        foreach (var target in targets)
        {
            var level = directory.Find(target.Set.Unit)?.LevelOn(over.To) ?? "";
            var own = told.Of([target.Set.Unit]);
            var averages = target.Set.AverageOf.Select(body => AverageOf(told, level, body, over.To)).ToEquatableList();
            yield return new(target, own, averages, averages.Select(average => average.IsSurpassedBy(own.Value, direction)).ToEquatableList());
        }
    }

    private Average AverageOf(Told told, string level, Guid? under, DateOnly on)
    {
        var units = directory.UnitsAt(level, on, under);
        var telling = units.Where(told.Has).ToList();
        var all = told.Of(telling);
        return new(all.Total, told.Ratio is null ? telling.Count : 1, telling.Count, units.Count, all.Positions);
    }

    private Told ToldByUnit(string indicator, Period over, Basis basis)
    {
        var days = InSeries(indicator, over);
        return programme.Indicators.Find(indicator)?.DefinitionOn(over.To).Ratio is { } ratio
            ? new(ratio, ByUnit(ratio.Of, days, basis), ByUnit(ratio.Over, days, basis))
            : new(null, ByUnit(indicator, days, basis), new Dictionary<Guid, Tally>());
    }

    /// <summary>What each unit told of an indicator, or of both parts of a ratio.</summary>
    private sealed record Told(Ratio? Ratio, IReadOnlyDictionary<Guid, Tally> Counts, IReadOnlyDictionary<Guid, Tally> Wholes)
    {
        public bool Has(Guid unit) => Counts.ContainsKey(unit) && (Ratio is null || Wholes.ContainsKey(unit));

        public Tally Of(IReadOnlyList<Guid> units) => Ratio is null ? Sum(Counts, units) : Divided(Ratio, Sum(Counts, units), Sum(Wholes, units));

        private static Tally Sum(IReadOnlyDictionary<Guid, Tally> tallies, IReadOnlyList<Guid> units) => Tally.Sum(units.Where(tallies.ContainsKey).Select(unit => tallies[unit]));
    }
}
