namespace CoordinationTracker.Reports;

/// <content>The lines of annex 1, each asked of the counting engine, and annex 5.</content>
public sealed partial class Reviewing
{
    private IndicatorFinding Find(Indicator indicator)
    {
        var (code, stock, before) = (indicator.Code, indicator.Aggregation is Aggregation.Stock, programme.Periods.YearBefore(kind, covering));
        var definition = indicator.DefinitionOn(covering.To);
        // A stock's figure of then is its value on the last day, whatever was broken before that.
        var series = counting.SeriesFrom(code, covering.To);
        var comparable = before is null || (stock ? before.To : before.From) >= series;
        var told = counting.Of(code, covering.UpTo(asOf), basis: basis);
        var actual = Of($"{code}.actual", told);
        // A stock's value on one day is the same however far back the days go.
        var cumulative = stock && covering.From <= asOf ? actual with { Key = $"{code}.cumulative" } : Told("cumulative", new(start, covering.To));
        var previous = comparable && before is not null ? Told("before", before) : Figure.None($"{code}.before");
        var ranged = definition.Direction is Direction.Range;
        var (ofTerm, ofPeriod) = (indicator.PlanFor(programme.Term), indicator.PlanFor(covering));
        var (planTerm, planPeriod) = (Planned("plan-term", ofTerm), Planned("plan-period", ofPeriod));
        var both = actual.Value is not null && previous.Value is not null;
        var difference = Total.Of(actual.Value ?? 0, actual.Qualifier) - Total.Of(previous.Value ?? 0, previous.Qualifier);
        // The difference of two percents is so many points; a percent of a percent would say something else (domain 3.5).
        var inPoints = definition.Ratio is { Per: 100 };
        var target = indicator.TargetFor(covering);
        return new(code, definition.Name, definition.Measure, indicator.Aggregation, definition.Direction, indicator.Definition.Field,
            planTerm, planPeriod, actual, cumulative,
            ranged ? Figure.None($"{code}.percent") : Share("percent", actual, planPeriod),
            ranged ? Figure.None($"{code}.percent-of-term") : Share("percent-of-term", cumulative, planTerm), previous,
            Derived("difference", both ? difference.Value : null, difference.Qualifier, actual, previous),
            Derived("change", both && previous.Value > 0 && !inPoints ? Rounding.Percent(difference.Value, previous.Value.Value) : null, difference.Qualifier, actual, previous),
            FirstYear: before?.From < start && previous.Value is null,
            Of($"{code}.disputed", counting.DisputedOf(code, covering.UpTo(asOf), basis)),
            target is { Revisions.IsEmpty: false } ? target.First.Value : null)
        {
            Met = indicator.IsMet(actual.Value, ofPeriod, covering.To),
            PassedAtStart = PassedAtStart(indicator, definition.Direction, ofPeriod, ofTerm),
            InPoints = inPoints,
            Ratio = definition.Ratio is { } ratio ? new(NameOf(ratio.Of), NameOf(ratio.Over), ratio.Per) : null,
            RatioUndefined = told.IsUndefined,
            RedefinedFrom = !comparable || series > start ? series : covering.Contains(definition.From) ? definition.From : null,
            Broken = !comparable || series > start,
            Comparable = comparable,
            Grade = indicator.Aggregation is Aggregation.Qualitative && programme.Grades.Of(code, covering) is { } grade ? new(grade.Given.Words, grade.Given.Side, grade.Positions) : null,
            Revisions = new[] { target, indicator.TargetFor(programme.Term) }.OfType<Target>().Distinct()
                .SelectMany(known => known.Revisions.Select((revised, nth) => nth == 0
                    ? new RevisionFinding(known.Covering == covering, known.First.Value, revised.Value, revised.Reason, revised.AgreedOn, known.First.UpTo, revised.UpTo)
                    : new(known.Covering == covering, known.Revisions[nth - 1].Value, revised.Value, revised.Reason, revised.AgreedOn, known.Revisions[nth - 1].UpTo, revised.UpTo))).ToEquatableList(),
            Breakdowns = indicator.Breakdowns.Select(FindBreakdown).OfType<BreakdownFinding>().ToEquatableList(),
            UnitPlans = FindUnitPlans(),
            Relative = counting.Relative(code, covering, basis).Select(FindRelative).ToEquatableList(),
        };

        Figure Told(string part, Period over) => Of($"{code}.{part}", counting.Of(code, over.UpTo(asOf), basis: basis));

        Figure Planned(string part, Plan? planned) => planned is { } plan ? new($"{code}.{part}", plan.Value, Qualifier.Exactly, plan.Positions) { UpTo = ranged ? plan.UpTo : null } : Figure.None($"{code}.{part}");

        Figure Share(string part, Figure done, Figure plan) =>
            Derived(part, done.Value is { } value && plan.Value is > 0 ? Rounding.Percent(value, plan.Value.Value) : null, done.Qualifier, done, plan);

        Figure Derived(string part, decimal? value, Qualifier qualifier, Figure left, Figure right) => new($"{code}.{part}", value, qualifier,
            value is null ? [] : left.Positions.And(right.Positions));

        BreakdownFinding? FindBreakdown(BreakdownDeclared breakdown)
        {
            var codes = breakdown.Parts.Select(part => part.Code).ToList();
            var told = counting.OfParts(code, covering.UpTo(asOf), codes, basis);
            var sinceStart = stock && covering.From <= asOf ? told : counting.OfParts(code, new Period(start, covering.To).UpTo(asOf), codes, basis);
            var parts = breakdown.Parts.Select((part, nth) => new PartFinding(part.Code, part.Name,
                Of($"{code}.{part.Code}.actual", told[nth]), Of($"{code}.{part.Code}.cumulative", sinceStart[nth]))).ToEquatableList();
            if (parts.All(part => part.Actual.Value is null && part.Cumulative.Value is null)) return null;

            var sum = breakdown.Overlap is Overlap.Overlapping ? default : parts.Aggregate(default(Total), (all, part) => part.Actual.Value is { } value ? all + Total.Of(value, part.Actual.Qualifier) : all);
            var rest = Total.Of(actual.Value ?? 0, actual.Qualifier) - sum;
            return new(breakdown.Breakdown, breakdown.Name, breakdown.Overlap, parts,
                sum.NotRecorded || actual.Value is null || rest.Value == 0 ? Figure.None($"{code}.{breakdown.Breakdown}.rest")
                    : new($"{code}.{breakdown.Breakdown}.rest", rest.Value, rest.Qualifier, parts.Select(part => part.Actual.Positions).Prepend(actual.Positions).InOrder()));
        }

        // The plans of the units next to the programme's own; they need not add up to it, and the difference is shown (S3.1). Shares and bounds do not add up at all.
        UnitPlansFinding? FindUnitPlans()
        {
            if (ranged || indicator.Aggregation is Aggregation.Ratio) return null;
            var plans = indicator.UnitTargets.Where(unit => unit.Value.ContainsKey(covering)).ToDictionary(unit => unit.Key, unit => unit.Value[covering]);
            var upper = plans.Where(plan => !directory.Ancestors(plan.Key, asOf).Any(plans.ContainsKey)).ToList();
            if (upper.Count == 0) return null;
            var sum = new Figure($"{code}.plan-units", upper.Sum(plan => plan.Value.Value), Qualifier.Exactly, upper.Select(plan => plan.Value.Positions).InOrder());
            return new(upper.Count, sum, Derived("plan-units-difference", planPeriod.Value is { } plan ? sum.Value - plan : null, Qualifier.Exactly, sum, planPeriod));
        }

        RelativeFinding FindRelative(RelativeStanding standing)
        {
            var set = standing.Target.Set;
            return new(directory.NameOn(set.Unit, asOf), Aimed(Of($"{code}.{set.Unit:N}.own", standing.Own)), standing.Averages.Select((average, nth) => new AverageFinding(
                directory.NameOn(set.AverageOf[nth], asOf), Aimed(new($"{code}.{set.Unit:N}.average-{nth}", average.Value, average.Sum.Qualifier, average.Positions)),
                average.Telling, average.Units, standing.Exceeded[nth])).ToEquatableList());

            // It stands in the report because of the target.
            Figure Aimed(Figure figure) => figure.Value is null ? figure : figure with { Positions = figure.Positions.And([standing.Target.Position]) };
        }
    }

    private static Figure Of(string key, Tally tally) => Figure.Of(key, tally.Total, tally.Positions);

    private Wording NameOf(string indicator) => programme.Indicators.Find(indicator)?.DefinitionOn(covering.To).Name ?? new(Vi: indicator);

    // What was planned had been reached before the period began: a level on its eve, a term's sum before it.
    private bool PassedAtStart(Indicator indicator, Direction direction, Plan? ofPeriod, Plan? ofTerm)
    {
        if (covering.From <= start || direction is not (Direction.Higher or Direction.Lower)) return false;
        var plan = indicator.Aggregation switch
        {
            Aggregation.Stock => ofPeriod,
            Aggregation.Ratio when programme.Indicators.Find(indicator.DefinitionOn(covering.To).Ratio!.Of)?.Aggregation is Aggregation.Stock => ofPeriod,
            Aggregation.Flow when direction is Direction.Higher => ofTerm,
            _ => null,
        };
        return plan is { Value: > 0 } && indicator.IsMet(counting.Of(indicator.Code, new(start, covering.From.AddDays(-1)), basis: basis).Value, plan, covering.To) is true;
    }

    // Stocks told by the same breakdown of places, side by side: annex 5.
    private EquatableList<PlaceFinding> FindPlaces()
    {
        var told = programme.Indicators.All.Where(indicator => indicator.Aggregation is Aggregation.Stock)
            .Select(indicator => (indicator, parks: indicator.Breakdowns.Find(breakdown => breakdown.Breakdown == Places))).Where(known => known.parks is not null).ToList();
        return told.SelectMany(known => known.parks!.Parts).DistinctBy(part => part.Code)
            .Select(part => new PlaceFinding(part.Code, part.Name, told.Select(known => new PlaceCount(known.indicator.Code, NameOf(known.indicator.Code),
                Of($"{known.indicator.Code}.{part.Code}.place", counting.Of(known.indicator.Code, covering.UpTo(asOf), part: part.Code, basis: basis)))).ToEquatableList())).ToEquatableList();
    }

    /// <summary>The breakdown whose parts annex 5 lists: industrial parks, functional areas.</summary>
    public const string Places = "park";
}
