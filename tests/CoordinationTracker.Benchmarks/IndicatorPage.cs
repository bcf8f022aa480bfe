namespace CoordinationTracker.Benchmarks;

/// <summary>What the page of an indicator shows: its course over the quarters with the parts of its breakdowns, and every booth in a year, beside its plan and the average.</summary>
internal sealed record IndicatorPage(IReadOnlyList<CoursePoint> Course, IReadOnlyList<IReadOnlyList<Tally>> Parts, IReadOnlyList<UnitPoint> Units, Average Average)
{
    public static IndicatorPage Of(Programme programme, Directory directory, string code, IReadOnlyList<Period> quarters, Period year, DateOnly today)
    {
        var (indicator, counting) = (programme.Indicators.Find(code)!, new Counting(programme, directory));
        var parts = indicator.Breakdowns.SelectMany(breakdown => breakdown.Parts).Select(part => part.Code).ToList();
        var (units, average) = counting.CourseOfUnits(code, Cascade.BoothLevel, null, year);
        return new(counting.Course(code, quarters, programme.Term.From, today), [.. quarters.Select(quarter => counting.OfParts(code, quarter, parts))], units, average);
    }
}
