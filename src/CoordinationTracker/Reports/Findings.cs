namespace CoordinationTracker.Reports;

/// <summary>
/// What a review found: every name, text and figure a report of it prints, each figure with the positions of the entries
/// behind it, and nothing about how it is said. A pure function of a history up to a position (architecture 1).
/// </summary>
/// <param name="AsAt">The position the history was cut at.</param>
/// <param name="AsOf">The day states and stocks are told for: the last covered day, or the day of the cut when that came first.</param>
/// <param name="IssueOn">The day the paper is dated.</param>
/// <param name="Basis">Whose word the figures rest on.</param>
/// <param name="Anniversary">The day one year of the programme was or will be full.</param>
public sealed record Findings(
    PeriodKind Kind, Period Covering, long AsAt, DateOnly AsOf, DateOnly IssueOn, DateOnly? ConferenceOn, Basis Basis,
    ProgrammeFinding Programme,
    EquatableList<FieldFinding> Fields,
    SideDone Other,
    EquatableList<IndicatorFinding> Indicators, EquatableList<PlaceFinding> Places,
    EquatableList<TaskFinding> Tasks,
    EquatableList<StateCount> TaskStates, Figure TaskTotal, Figure TasksAssigned,
    EquatableList<DutyFinding> Duties,
    EquatableList<ActivityFinding> Activities, Figure ActivityTotal, Figure Attendance, EquatableList<KindDone> Kinds,
    EquatableList<HighlightFinding> Highlights,
    EquatableList<StrengthFinding> Strengths,
    EquatableList<DifficultyFinding> Difficulties,
    EquatableList<TextFinding> Lessons,
    EquatableList<TaskFinding> Upcoming,
    EquatableList<ReviewDue> ReviewsDue,
    EquatableList<RecommendationFinding> Recommendations,
    EquatableList<PassageFinding> Passages)
{
    /// <summary>The periods of the programme they are about.</summary>
    public Periods Periods() => new(Programme.SignedOn, Programme.Term);

    /// <summary>Every figure of the report, by the key that its printed form carries.</summary>
    public IEnumerable<Figure> Figures() =>
    [
        .. Fields.SelectMany(field => field.Commitments.Select(commitment => commitment.Done).Concat(field.Done.Select(done => done.Count))), Other.Count,
        .. Indicators.SelectMany(indicator => indicator.Figures()), .. Places.SelectMany(place => place.Counts.Select(count => count.Count)),
        .. TaskStates.Select(count => count.Count), TaskTotal, TasksAssigned,
        .. Duties.SelectMany(duty => duty.Figures()),
        ActivityTotal, Attendance, .. Kinds.Select(kind => kind.Count), .. Activities.Select(activity => activity.Attendance),
    ];

    public Figure? FindFigure(string key) => Figures().FirstOrDefault(figure => figure.Key == key);
}

/// <summary>A figure: its key within the report, its value — null when nothing was recorded, which is not zero — and the entries behind it.</summary>
public sealed record Figure(string Key, decimal? Value, Qualifier Qualifier, EquatableList<long> Positions)
{
    public static Figure Of(string key, Total total, EquatableList<long> positions) =>
        new(key, total.NotRecorded ? null : total.Value, total.Qualifier, positions);

    public static Figure Counted(string key, IReadOnlyCollection<EquatableList<long>> entries) => new(key, entries.Count, Qualifier.Exactly, entries.InOrder());

    public static Figure None(string key) => new(key, null, Qualifier.Exactly, []);
}

public sealed record ProgrammeFinding(
    string Code, Wording Title, bool Example, DateOnly SignedOn, Period Term, DateOnly Anniversary, string? Number, Wording? Place,
    EquatableList<Wording> Recipients, PartyFinding A, PartyFinding B, EquatableList<long> Positions);

/// <summary>A party under the official name it bears on the last covered day.</summary>
public sealed record PartyFinding(Wording Name, string? Symbol, Regime Regime, Wording? Superior, Wording? Focal, Signatory Signatory);

public sealed record FieldFinding(string Code, Wording Name, Wording? Aim, EquatableList<CommitmentFinding> Commitments, EquatableList<SideDone> Done, EquatableList<Guid> OpenTasks);

/// <summary>What one side, or both together, did.</summary>
public sealed record SideDone(Side Side, Figure Count, EquatableList<Guid> Activities);

public sealed record KindDone(ActivityKind Kind, Figure Count, EquatableList<Guid> Activities);

/// <summary>A commitment and what was done for it; <paramref name="Done"/> is never "not recorded", for the log is the record: none means none.</summary>
public sealed record CommitmentFinding(string Clause, Side Side, Wording Text, bool Reworded, Figure Done, EquatableList<long> Positions);

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
    /// <summary>The upper bound of the period's plan, when the aim is to stay between two.</summary>
    public decimal? PlanUpTo { get; init; }

    /// <summary>Whether the plan was met, by the indicator's direction; null where that cannot be said.</summary>
    public bool? Met { get; init; }

    /// <summary>What was planned had been reached before the period began.</summary>
    public bool PassedAtStart { get; init; }

    /// <summary>Its difference is told in points, for it is one of two percents.</summary>
    public bool InPoints { get; init; }
    public RatioFinding? Ratio { get; init; }

    /// <summary>What it is divided by was counted, and is zero.</summary>
    public bool RatioUndefined { get; init; }

    /// <summary>The day its present definition came into force, when that lies in the period or breaks the comparison.</summary>
    public DateOnly? RedefinedFrom { get; init; }

    /// <summary>The same period of the year before was counted by a definition that compares with this one.</summary>
    public bool Comparable { get; init; } = true;
    public TextFinding? Grade { get; init; }
    public EquatableList<RevisionFinding> Revisions { get; init; }
    public EquatableList<BreakdownFinding> Breakdowns { get; init; }
    public UnitPlansFinding? UnitPlans { get; init; }
    public EquatableList<RelativeFinding> Relative { get; init; }

    /// <summary>Neither planned nor counted nor graded: there is nothing to show but that.</summary>
    public bool IsBlank => Grade is null && Breakdowns.Count == 0 && new[] { PlanTerm, PlanPeriod, Actual, Cumulative, Before }.All(figure => figure.Value is null);

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
public sealed record RevisionFinding(bool OfPeriod, decimal From, decimal To, string Reason, DateOnly AgreedOn);

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

/// <summary>One line of annex 2, in the state it was in on the day told of.</summary>
public sealed record TaskFinding(
    Guid Task, Wording Title, Wording? Basis, Wording Lead, EquatableList<Wording> Supporting, Side Side, Deadline FirstDeadline, Deadline Deadline,
    DateOnly AssignedOn, DateOnly? CompletedOn, Wording? Result, Wording? Product, TaskState State, bool Started, int DaysOverdue, string? ReasonForDelay, EquatableList<long> Positions);

public sealed record StateCount(TaskState State, Figure Count);

/// <summary>What fell due of a duty that recurs, all units and periods together; each missing one is a fact (S2.23).</summary>
/// <param name="Periods">How many periods fell due in the covered days.</param>
/// <param name="MissingUnits">The names of the first units that missed a period.</param>
/// <param name="MissingOthers">How many more did.</param>
public sealed record DutyFinding(
    Guid Duty, Wording Title, int Periods, Figure Owed, Figure InTime, Figure Late, Figure Missing, Figure NotYetDue, Figure Excused,
    EquatableList<Wording> MissingUnits, int MissingOthers, EquatableList<long> Positions)
{
    public IEnumerable<Figure> Figures() => [Owed, InTime, Late, Missing, NotYetDue, Excused];
}

/// <summary>One line of annex 4.</summary>
public sealed record ActivityFinding(
    Guid Activity, ActivityKind Kind, Side Side, DateOnly OccurredOn, DateOnly? OccurredTo, Wording Summary, Wording? Place,
    EquatableList<Audience> Audiences, Figure Attendance, Wording? Result, Standing Standing, bool Late, EquatableList<Guid> Commitments, EquatableList<long> Positions);

public sealed record HighlightFinding(Wording Words, EquatableList<long> Positions);
public sealed record TextFinding(Wording Text, Side Side, EquatableList<long> Positions);
public sealed record StrengthFinding(Wording Text, Side Side, Wording? Cause, EquatableList<long> Positions);

public sealed record DifficultyFinding(
    DifficultyKind Kind, Side Side, Wording Text, DateOnly RaisedOn, EquatableList<CauseNoted> Causes, EquatableList<SolutionProposed> Solutions, DifficultyResolved? Resolution, EquatableList<long> Positions);

public sealed record RecommendationFinding(Wording Addressee, Wording Text, Side Side, EquatableList<long> Positions);

/// <summary>A review that falls due: after so many years, on this day, so many days ago on the day of issue (negative: still to come).</summary>
/// <param name="Years">Null for the final review, at the end of the term (S0.24).</param>
public sealed record ReviewDue(int? Years, DateOnly DueOn, int DaysPast);

public sealed record PassageFinding(string Section, Wording Text, EquatableList<long> Positions);
