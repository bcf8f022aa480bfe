namespace CoordinationTracker.Reports;

/// <summary>One line of annex 1.</summary>
/// <param name="Percent">Of the plan for the period; null value: there is no plan, it is zero, or nothing was recorded.</param>
/// <param name="Before">The same period of the year before.</param>
/// <param name="FirstYear">The programme had not begun then.</param>
/// <param name="Disputed">How much of the actual figure the other side does not accept.</param>
/// <param name="RevisedFrom">The first plan for the period, when it was revised.</param>
public sealed record IndicatorFinding(
    string Code, Wording Name, Wording Measure, Aggregation Aggregation, Direction Direction, string? Field,
    Figure PlanTerm, Figure PlanPeriod, Figure Actual, Figure Cumulative, Figure Percent, Figure PercentOfTerm,
    Figure Before, Figure Difference, Figure Change, bool FirstYear, Figure Disputed, decimal? RevisedFrom)
{
    /// <summary>Whether the plan was met, by the indicator's direction; null where that cannot be said.</summary>
    public bool? Met { get; init; }

    /// <summary>What was planned had been reached before the period began.</summary>
    public bool PassedAtStart { get; init; }

    /// <summary>Its difference is told in points, for it is one of two percents.</summary>
    public bool InPoints { get; init; }
    public RatioFinding? Ratio { get; init; }

    /// <summary>What it is divided by was counted, and is zero.</summary>
    public bool RatioUndefined { get; init; }

    /// <summary>The day a definition came into force, when nothing from before it is counted in these figures or it lies in the period.</summary>
    public DateOnly? RedefinedFrom { get; init; }

    /// <summary>That definition broke the series.</summary>
    public bool Broken { get; init; }

    /// <summary>The same period of the year before was counted by a definition that compares with this one.</summary>
    public bool Comparable { get; init; } = true;
    public TextFinding? Grade { get; init; }
    public EquatableList<RevisionFinding> Revisions { get; init; }
    public EquatableList<BreakdownFinding> Breakdowns { get; init; }
    public UnitPlansFinding? UnitPlans { get; init; }
    public EquatableList<RelativeFinding> Relative { get; init; }

    /// <summary>Neither planned nor counted nor graded: there is nothing to show but that.</summary>
    public bool IsBlank => Grade is null && !RatioUndefined && Breakdowns.Count == 0 && new[] { PlanTerm, PlanPeriod, Actual, Cumulative, Before }.All(figure => figure.Value is null);

    public IEnumerable<Figure> Figures() =>
    [
        PlanTerm, PlanPeriod, Actual, Cumulative, Percent, PercentOfTerm, Before, Difference, Change, Disputed,
        .. Breakdowns.SelectMany(breakdown => breakdown.Parts.SelectMany(part => new[] { part.Actual, part.Cumulative }).Append(breakdown.Rest)),
        .. UnitPlans is { } plans ? new[] { plans.Sum, plans.Difference } : [],
        .. Relative.SelectMany(relative => relative.Averages.Select(average => average.Mean).Prepend(relative.Own)),
    ];
}

/// <summary>What a ratio is of and over, by their names.</summary>
public sealed record RatioFinding(Wording Of, Wording Over, int Per);

/// <param name="OfPeriod">The period's own plan was revised; else the term's.</param>
/// <param name="FromUpTo">The upper bound it had, when the aim is to stay between two; <paramref name="UpTo"/> the one it has.</param>
public sealed record RevisionFinding(bool OfPeriod, decimal From, decimal To, string Reason, DateOnly AgreedOn, decimal? FromUpTo = null, decimal? UpTo = null);

/// <summary>An indicator by the parts of one breakdown.</summary>
/// <param name="Rest">The whole less the sum of its parts, where both were told and differ.</param>
public sealed record BreakdownFinding(string Breakdown, Wording Name, Overlap Overlap, EquatableList<PartFinding> Parts, Figure Rest);

public sealed record PartFinding(string Part, Wording Name, Figure Actual, Figure Cumulative);

/// <summary>The sum of what was allotted to so many units, and how far it is from the programme's own plan.</summary>
public sealed record UnitPlansFinding(int Units, Figure Sum, Figure Difference);

/// <summary>A unit that is to exceed averages (S3.4).</summary>
public sealed record RelativeFinding(Wording Unit, Figure Own, EquatableList<AverageFinding> Averages);

/// <param name="Telling">Of so many units this many told a figure; the others are not averaged in.</param>
public sealed record AverageFinding(Wording Body, Figure Mean, int Telling, int Units, bool? Exceeded);

/// <summary>One line of annex 5: a park or area with what was counted there.</summary>
public sealed record PlaceFinding(string Place, Wording Name, EquatableList<PlaceCount> Counts);

public sealed record PlaceCount(string Indicator, Wording Name, Figure Count);
