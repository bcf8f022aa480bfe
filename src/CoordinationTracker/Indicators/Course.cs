namespace CoordinationTracker;

/// <summary>An indicator in one period of several: a row of its page, a point of its chart.</summary>
/// <param name="Target">The plan set for exactly these days, with its first line and its revisions.</param>
/// <param name="Cumulative">From the first day of the programme to the last of the period.</param>
/// <param name="Percent">Of the plan; null where there is no plan, it is zero, a range, or nothing was recorded.</param>
/// <param name="Met">Whether the plan was met, by the indicator's direction; null where that cannot be said.</param>
public sealed record CoursePoint(Period Covering, Plan? Plan, Target? Target, Tally Actual, Tally Cumulative, Tally Disputed, decimal? Percent, bool? Met);

/// <content>How an indicator went, over periods.</content>
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
            var told = covering.UpTo(asOf);
            var (plan, actual) = (known.PlanFor(covering, unit), Of(indicator, told, unit, basis: basis));
            return new(covering, plan, known.TargetFor(covering, unit), actual, Of(indicator, new(start, told.To), unit, basis: basis),
                unit is null ? DisputedOf(indicator, told, basis) : Tally.None, PercentOf(known, actual, plan, covering.To), known.IsMet(actual.Value, plan, covering.To));
        }
    }

    /// <summary>Of the plan, by the one rule for percents; a range has none.</summary>
    public static decimal? PercentOf(Indicator indicator, Tally actual, Plan? plan, DateOnly on) =>
        actual.Value is { } done && plan is { Value: > 0 } known && indicator.DefinitionOn(on).Direction is not Direction.Range ? Rounding.Percent(done, known.Value) : null;
}
