namespace CoordinationTracker.Benchmarks;

/// <summary>What the page of an indicator shows: each quarter's plan, actual and percent with the parts of its breakdowns, and what every unit told in a year, with its own plan.</summary>
internal sealed record IndicatorPage(
    EquatableList<(Period Covering, Plan? Plan, Tally Actual, decimal? Percent, EquatableList<(string Part, Tally Told)> Parts)> Quarters, EquatableList<(Guid Unit, Tally Told, Plan? Plan)> Units)
{
    public static IndicatorPage Of(Programme programme, Directory directory, string code, IEnumerable<Period> quarters, Period year)
    {
        var (indicator, counting) = (programme.Indicators.Find(code)!, new Counting(programme, directory));
        var units = counting.ByUnit(code, year);
        return new(
            quarters.Select(quarter =>
            {
                var (plan, actual) = (indicator.PlanFor(quarter), counting.Of(code, quarter));
                return (quarter, plan, actual, plan is { Value: > 0 } && actual.Value is { } value ? Rounding.Percent(value, plan.Value.Value) : default(decimal?),
                    indicator.Breakdowns.SelectMany(breakdown => breakdown.Parts).Select(part => (part.Code, counting.Of(code, quarter, part: part.Code))).ToEquatableList());
            }).ToEquatableList(),
            directory.Units.Select(unit => (unit.Id, units.GetValueOrDefault(unit.Id, Tally.None), indicator.PlanFor(year, unit.Id))).ToEquatableList());
    }
}
