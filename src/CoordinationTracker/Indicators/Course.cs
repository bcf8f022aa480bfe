namespace CoordinationTracker;

/// <summary>An indicator in one period of several: a row of its page, a point of its chart.</summary>
/// <param name="Target">The plan set for exactly these days, with its first line and its revisions.</param>
/// <param name="Cumulative">From the first day of the programme to the last of the period.</param>
/// <param name="Percent">Of the plan; null where there is no plan, it is zero, a range, or nothing was recorded.</param>
/// <param name="Met">Whether the plan was met, by the indicator's direction; null where that cannot be said.</param>
public sealed record CoursePoint(Period Covering, Plan? Plan, Target? Target, Tally Actual, Tally Cumulative, Tally Disputed, decimal? Percent, bool? Met);

/// <summary>One unit beside the others of its level: its plan, its figure, and how far it is from the average of those that told one.</summary>
/// <param name="Variance">From that average; null where the unit told nothing, which is not zero and is never ranked (S3.19).</param>
public sealed record UnitPoint(Guid Unit, Plan? Plan, Tally Actual, decimal? Percent, decimal? Variance);

/// <content>How an indicator went, over periods and over units.</content>
public sealed partial class Counting
{
    /// <param name="start">The first day that cumulative figures count from.</param>
    /// <param name="asOf">No figure is told for a later day.</param>
    public IReadOnlyList<CoursePoint> Course(string indicator, IEnumerable<Period> periods, DateOnly start, DateOnly asOf, Guid? unit = null, Basis basis = Basis.Claimed)
    {
        if (programme.Indicators.Find(indicator) is not { } known) return [];
        return [.. periods.Select(Point)];

        CoursePoint Point(Period covering)
        {
            var told = covering.To > asOf ? covering with { To = asOf < covering.From ? covering.From : asOf } : covering;
            var (plan, actual) = (known.PlanFor(covering, unit), Of(indicator, told, unit, basis: basis));
            return new(covering, plan, known.TargetFor(covering, unit), actual, Of(indicator, new(start, told.To), unit, basis: basis),
                unit is null ? DisputedOf(indicator, told, basis) : Tally.None, PercentOf(known, actual, plan, covering.To), known.IsMet(actual.Value, plan, covering.To));
        }
    }

    /// <summary>Every unit of a level, under a unit when one is named, in the order of the Directory.</summary>
    public (IReadOnlyList<UnitPoint> Units, Average Average) CourseOfUnits(string indicator, string level, Guid? under, Period covering, Basis basis = Basis.Claimed)
    {
        var known = programme.Indicators.Find(indicator)!;
        var tallies = ByUnit(indicator, covering, basis);
        var average = AverageOf(tallies, level, under, covering);
        return ([.. directory.UnitsAt(level, covering.To, under).Select(Point)], average);

        UnitPoint Point(Guid unit)
        {
            var (plan, actual) = (known.PlanFor(covering, unit), tallies.GetValueOrDefault(unit, Tally.None));
            return new(unit, plan, actual, PercentOf(known, actual, plan, covering.To), actual.Value - average.Value);
        }
    }

    private static decimal? PercentOf(Indicator indicator, Tally actual, Plan? plan, DateOnly on) =>
        actual.Value is { } done && plan is { Value: > 0 } known && indicator.DefinitionOn(on).Direction is not Direction.Range ? Rounding.Percent(done, known.Value) : null;
}
