namespace CoordinationTracker;

/// <summary>A unit that has a figure, against the average of those that have one.</summary>
/// <param name="Rank">1 for the best, the same for equals; null where neither more nor less is better.</param>
/// <param name="Variance">Its figure less the average; as unsure as the two are.</param>
public sealed record LeagueLine(Guid Unit, Total Figure, Total Variance, int? Rank);

/// <summary>
/// Units of one level side by side (S3.18, S3.19): those with a figure against their own average, ranked among themselves; those without are
/// listed apart and never ranked, for nothing is known of them.
/// </summary>
/// <param name="Average">Of those that have a figure, to one decimal; not recorded when nobody has.</param>
/// <param name="Ranked">The best first; where neither is better, and among equals, in the order they were given.</param>
public sealed record League(Total Average, EquatableList<LeagueLine> Ranked, EquatableList<Guid> Silent)
{
    /// <summary>How many units there are; the average is of <see cref="Ranked"/> out of these.</summary>
    public int Units => Ranked.Count + Silent.Count;

    /// <summary>The units of a level, below one when it is named, as the Directory stood on the last of these days; a unit has what it and all below it recorded.</summary>
    public static League Of(Counting counting, Directory directory, Indicator indicator, string level, Period over, Guid? under = null, Basis basis = Basis.Claimed)
    {
        var tallies = counting.ByUnit(indicator.Code, over, basis);
        return Of(directory.UnitsAt(level, over.To, under), unit => tallies.GetValueOrDefault(unit, Tally.None).Total, indicator.DefinitionOn(over.To).Direction);
    }

    /// <param name="figure">What a unit has; not recorded is not zero.</param>
    public static League Of(IEnumerable<Guid> units, Func<Guid, Total> figure, Direction direction)
    {
        var figures = units.Select(unit => (Unit: unit, Figure: figure(unit))).ToList();
        var reported = figures.Where(line => !line.Figure.NotRecorded).ToList();
        var sum = reported.Aggregate(default(Total), (total, line) => total + line.Figure);
        // Rounded first, so that what is printed adds up.
        var average = reported.Count == 0 ? default : sum with { Value = Rounding.OneDecimal(sum.Value / reported.Count) };
        var ordered = direction switch
        {
            Direction.Higher => reported.OrderByDescending(line => line.Figure.Value).ToList(),
            Direction.Lower => reported.OrderBy(line => line.Figure.Value).ToList(),
            _ => reported,
        };
        var lines = new List<LeagueLine>(ordered.Count);
        foreach (var (at, line) in ordered.Index())
        {
            var same = at > 0 && ordered[at - 1].Figure.Value == line.Figure.Value;
            lines.Add(new(line.Unit, line.Figure, line.Figure - average, direction is not (Direction.Higher or Direction.Lower) ? null : same ? lines[at - 1].Rank : at + 1));
        }
        return new(average, lines.ToEquatableList(), figures.Where(line => line.Figure.NotRecorded).Select(line => line.Unit).ToEquatableList());
    }
}
