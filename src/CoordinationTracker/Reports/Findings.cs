namespace CoordinationTracker.Reports;

/// <summary>
/// What a review found: every name, text and figure a report of it prints, each figure with the positions of the entries
/// behind it, and nothing about how it is said. A pure function of a history up to a position (architecture 1).
/// </summary>
/// <param name="AsAt">The position the history was cut at.</param>
/// <param name="AsOf">The day states and stocks are told for: the last covered day, or the day of the cut when that came first.</param>
/// <param name="AssessedOn">The day difficulties and recommendations are told for: the conference may come after the last covered day, and what is said at it belongs to the period.</param>
/// <param name="IssueOn">The day the paper is dated.</param>
/// <param name="Basis">Whose word the figures rest on.</param>
/// <param name="Anniversary">The day one year of the programme was or will be full.</param>
public sealed partial record Findings(
    PeriodKind Kind, Period Covering, long AsAt, DateOnly AsOf, DateOnly AssessedOn, DateOnly IssueOn, DateOnly? ConferenceOn, Basis Basis,
    ProgrammeFinding Programme,
    EquatableList<FieldFinding> Fields,
    SideDone Other,
    EquatableList<IndicatorFinding> Indicators, EquatableList<PlaceFinding> Places,
    EquatableList<TaskFinding> Tasks,
    EquatableList<StateCount> TaskStates, Figure TaskTotal, Figure TasksAssigned,
    EquatableList<DutyFinding> Duties,
    EquatableList<ActivityFinding> Activities, Figure ActivityTotal, Figure Attendance, EquatableList<KindDone> Kinds,
    EquatableList<HighlightFinding> Highlights, EquatableList<InnovationFinding> Innovations, EquatableList<ModelFinding> Models,
    EquatableList<StrengthFinding> Strengths,
    EquatableList<DifficultyFinding> Difficulties, DifficultyTotals DifficultyTotals,
    EquatableList<TextFinding> Lessons,
    EquatableList<TaskFinding> Upcoming,
    EquatableList<ReviewDue> ReviewsDue,
    EquatableList<RecommendationFinding> Recommendations, RecommendationTotals RecommendationTotals,
    EquatableList<PassageFinding> Passages, EquatableList<DirectedFinding> Directed)
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
        .. DifficultyTotals.Figures(), .. Difficulties.SelectMany(difficulty => difficulty.Figures()), .. RecommendationTotals.Figures(),
        .. DocumentFigures(), ActivityTotal, Attendance, .. Kinds.Select(kind => kind.Count), .. Activities.Select(activity => activity.Attendance),
        .. Restated.SelectMany(report => report.Figures).SelectMany(figure => new[] { figure.Then, figure.Now }).OfType<Figure>(),
    ];

    public Figure? FindFigure(string key) => Figures().FirstOrDefault(figure => figure.Key == key);
}

/// <summary>A figure: its key within the report, its value — null when nothing was recorded, which is not zero — and the entries behind it.</summary>
public sealed record Figure(string Key, decimal? Value, Qualifier Qualifier, EquatableList<long> Positions)
{
    /// <summary>The upper bound of a plan between two; the value is then the lower one.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>What the key of a figure of an earlier report begins with; its report, "then" or "now", and its key there follow.</summary>
    public const string Restated = "restated.";

    public static Figure Of(string key, Total total, EquatableList<long> positions) =>
        new(key, total.NotRecorded ? null : total.Value, total.Qualifier, positions);

    public static Figure Counted(string key, IReadOnlyCollection<EquatableList<long>> entries) => new(key, entries.Count, Qualifier.Exactly, entries.InOrder());

    /// <summary>Whether the figure of this key is a percentage, printed with one decimal.</summary>
    public static bool IsShare(string key) => key.EndsWith(".percent", StringComparison.Ordinal) || key.EndsWith(".percent-of-term", StringComparison.Ordinal) || key.EndsWith(".change", StringComparison.Ordinal);

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

/// <summary>One line of annex 2, in the state it was in on the day told of; a task given to many units is one line.</summary>
/// <param name="Depth">How many lines it stands under.</param>
/// <param name="Slips">How often its day was put off, and by how many days in all.</param>
/// <param name="NeedsDay">Open without a day: one is to be set (S2.11).</param>
/// <param name="CarriedOver">How it came into its present period, or goes on in the next.</param>
/// <param name="LeftBehind">It fell due before the period and was neither finished nor carried over into it (domain 7.6 (2)).</param>
public sealed record TaskFinding(
    Guid Task, int Depth, Wording Title, Wording? Basis, Wording Lead, EquatableList<SupportFinding> Supporting, Side Side, Deadline FirstDeadline, Deadline Deadline, int Slips, int DaysSlipped,
    DateOnly AssignedOn, DateOnly? CompletedOn, Wording? Result, Wording? Product, TaskState State, bool Started, bool NeedsDay, int DaysOverdue, string? ReasonForDelay,
    VerificationFinding? Verification, TaskCarriedOver? CarriedOver, bool LeftBehind, FanOutFinding? FanOut, EquatableList<long> Positions);

/// <summary>A co-operating unit's own part.</summary>
public sealed record SupportFinding(Wording Unit, SupportState State, DateOnly? On);

/// <summary>What the named verifier said of the completion, when and why.</summary>
public sealed record VerificationFinding(Verification Verification, Wording Verifier, DateOnly? On, string? Reason);

/// <summary>A task given to many units: how many are in which state, and which have not finished.</summary>
public sealed record FanOutFinding(TaskCounts Counts, Wording? Condition, EquatableList<Wording> Incomplete);

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

/// <summary>A review that falls due: after so many years, on this day, so many days ago on the day of issue (negative: still to come).</summary>
/// <param name="Years">Null for the final review, at the end of the term (S0.24).</param>
public sealed record ReviewDue(int? Years, DateOnly DueOn, int DaysPast);

/// <summary>One line of annex 7: a point that some meeting directed, and what became of it.</summary>
public sealed record DirectedFinding(
    Guid Point, int Number, Wording Meeting, DateOnly MeetingOn, Wording Text, Wording Lead, EquatableList<Wording> Support, Deadline First, Deadline Due, ActionState State, int DaysOverdue, bool NeedsDay,
    EquatableList<ActionTold> Taken, string? Reason, EquatableList<Wording> Remarks, TaskCounts? Counts, EquatableList<long> Positions)
{
    public static DirectedFinding Of(ActionPoint point) => new(
        point.Given.Point, point.Given.Number, point.Meeting.Planned.Subject, point.Meeting.On, point.Given.Text, point.Lead, point.Support, point.First, point.Due, point.State, point.DaysOverdue,
        point.NeedsDay, point.Taken, point.Reason, point.Remarks.Select(remark => remark.Text).ToEquatableList(), point.Counts, point.Positions);
}

/// <param name="Instead">Nothing is drafted for the section; null where the words stand before what is.</param>
public sealed record PassageFinding(string Section, Wording Text, EquatableList<long> Positions, bool? Instead = null);
