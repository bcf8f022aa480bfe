namespace CoordinationTracker.Benchmarks;

/// <summary>What the page of an indicator shows: its course over the quarters with the parts of its breakdowns, and every booth in a year with its plan and percent.</summary>
internal sealed record IndicatorPage(IReadOnlyList<CoursePoint> Course, IReadOnlyList<IReadOnlyList<Tally>> Parts, IReadOnlyList<(Guid Unit, Plan? Plan, Tally Told, decimal? Percent)> Units)
{
    public static IndicatorPage Of(Programme programme, Directory directory, string code, IReadOnlyList<Period> quarters, Period year, DateOnly today)
    {
        var (indicator, counting) = (programme.Indicators.Find(code)!, new Counting(programme, directory));
        var parts = indicator.Breakdowns.SelectMany(breakdown => breakdown.Parts).Select(part => part.Code).ToList();
        var told = counting.ByUnit(code, year);
        return new(counting.Course(code, quarters, programme.Term.From, today), [.. quarters.Select(quarter => counting.OfParts(code, quarter, parts))],
            [.. directory.UnitsAt(Cascade.BoothLevel, year.To).Select(unit => Line(unit, indicator.PlanFor(year, unit), told.GetValueOrDefault(unit, Tally.None)))]);

        (Guid, Plan?, Tally, decimal?) Line(Guid unit, Plan? plan, Tally tally) => (unit, plan, tally, Counting.PercentOf(indicator, tally, plan, year.To));
    }
}
