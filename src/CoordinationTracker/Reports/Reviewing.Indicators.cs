namespace CoordinationTracker.Reports;

/// <content>The lines of annex 1.</content>
public sealed partial class Reviewing
{
    private IndicatorFinding Find(Indicator indicator)
    {
        var (code, stock, before) = (indicator.Code, indicator.Definition.Aggregation is Aggregation.Stock, programme.Periods.YearBefore(kind, covering));
        var (actual, cumulative, previous) = (Counted("actual", covering), Counted("cumulative", new(start, covering.To)), before is null ? Figure.None($"{code}.before") : Counted("before", before));
        var (planTerm, planPeriod) = (Plan("plan-term", programme.Term), Plan("plan-period", covering));
        var disputed = stock ? [] : programme.Readings.Within(code, covering).Where(reading => reading.Disputed).ToList();
        var comparable = actual.Value is not null && previous.Value is not null;
        var difference = Total.Of(actual.Value ?? 0, actual.Qualifier) - Total.Of(previous.Value ?? 0, previous.Qualifier);
        return new(code, indicator.Definition.Name, indicator.Definition.Measure, indicator.Definition.Aggregation, indicator.Definition.Direction, indicator.Definition.Field,
            planTerm, planPeriod, actual, cumulative, Share("percent", actual, planPeriod), Share("percent-of-term", cumulative, planTerm), previous,
            Derived("difference", comparable ? difference.Value : null, difference.Qualifier, actual, previous),
            Derived("change", comparable && previous.Value > 0 ? Percent(difference.Value, previous.Value.Value) : null, difference.Qualifier, actual, previous),
            FirstYear: before?.From < start && previous.Value is null,
            Figure.Of($"{code}.disputed", disputed.Aggregate(default(Total), (sum, reading) => sum + reading.Total), disputed.Select(reading => reading.Positions).InOrder()),
            indicator.Targets.GetValueOrDefault(covering) is { Revisions.IsEmpty: false } revised ? revised.First.Value : null);

        Figure Counted(string part, Period over)
        {
            var cut = over.To < asOf ? over.To : asOf;
            if (stock)
            {
                var standing = programme.Readings.InForce(code, cut);
                return Figure.Of($"{code}.{part}", standing.Aggregate(default(Total), (sum, reading) => sum + reading.Total), standing.Select(reading => reading.Positions).InOrder());
            }
            return Figure.Of($"{code}.{part}", programme.Readings.Flow(code, over), programme.Readings.Behind(code, over));
        }

        Figure Plan(string part, Period over) => indicator.PlanFor(over) is { } plan ? new($"{code}.{part}", plan.Value, Qualifier.Exactly, plan.Positions) : Figure.None($"{code}.{part}");

        Figure Share(string part, Figure done, Figure plan) =>
            Derived(part, done.Value is { } value && plan.Value is > 0 ? Percent(value, plan.Value.Value) : null, done.Qualifier, done, plan);

        Figure Derived(string part, decimal? value, Qualifier qualifier, Figure left, Figure right) => new($"{code}.{part}", value, qualifier,
            value is null ? [] : left.Positions.And(right.Positions));
    }

    /// <summary>One rule for every percent: one decimal, halves up (domain 3.5).</summary>
    public static decimal Percent(decimal part, decimal whole) => decimal.Round(part / whole * 100, 1, MidpointRounding.AwayFromZero);
}
