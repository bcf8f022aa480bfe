namespace CoordinationTracker.Reports;

/// <summary>Finds what a review of some days has to say, in one pass over the folded model. No clock, no culture, no I/O.</summary>
public sealed partial class Reviewing
{
    private readonly Programme programme;
    private readonly Directory directory;
    private readonly PeriodKind kind;
    private readonly Period covering;
    private readonly DateOnly toldOn;
    private readonly Basis basis;
    private readonly Counting counting;
    private readonly DateOnly asOf;
    private readonly Review? review;
    private readonly DateOnly start;
    private readonly Period widened;
    private readonly List<TrackedTask> alive;

    private Reviewing(Programme programme, Directory directory, PeriodKind kind, Period covering, DateOnly toldOn, Basis basis)
    {
        (this.programme, this.directory, this.kind, this.covering, this.toldOn, this.basis) = (programme, directory, kind, covering, toldOn, basis);
        counting = new(programme, directory);
        asOf = toldOn < covering.To ? toldOn : covering.To;
        review = programme.Reviews.Find(kind, covering);
        start = programme.Start;
        widened = Widened();
        alive = programme.Tasks.During(covering).ToList();
    }

    /// <summary>The findings of these days, told from what both histories say up to where they were folded.</summary>
    /// <param name="asAt">The global position they were folded at.</param>
    /// <param name="toldOn">The day the record came to that position, whichever programme it was about: a silent programme grows overdue too.</param>
    /// <param name="basis">Whose word the indicators' figures rest on; everything claimed unless said otherwise.</param>
    /// <param name="before">Both histories folded up to <see cref="Reviews.ReportedUpTo"/>; without it nothing is told of earlier reports.</param>
    public static Findings Of(
        Programme programme, Directory directory, PeriodKind kind, Period covering, long asAt, DateOnly toldOn, Basis basis = Basis.Claimed, Reported? before = null)
    {
        var reviewing = new Reviewing(programme, directory, kind, covering, toldOn, basis);
        return reviewing.Found(asAt) with { ReportedUpTo = before?.Position, Restated = before is null ? [] : reviewing.FindRestated(before, asAt) };
    }

    /// <summary>
    /// The findings of a draft that was put before those who sign: of the review's days, as of the day it was presented. Nothing but the
    /// two histories up to its position is needed to find them again (architecture 4).
    /// </summary>
    /// <param name="programme">Folded up to the draft's position; <paramref name="directory"/> too.</param>
    /// <param name="before">Both folded up to <see cref="Reviews.ReportedUpTo"/>.</param>
    public static Findings Of(Programme programme, Directory directory, Review review, DraftPresented draft, Reported? before) =>
        Of(programme, directory, review.Opening.Kind, review.Opening.Covering, draft.Position, draft.PresentedOn, before: before);

    private Findings Find(long asAt)
    {
        var activities = programme.Activities.Within(covering).Select(Find).ToEquatableList();
        var tasks = FindTasks(alive);
        var states = alive.ToLookup(task => task.StateOn(asOf), task => task.Positions);
        var assigned = alive.Where(task => covering.Contains(task.Assigned.AssignedOn)).Select(task => task.Positions).ToList();
        var (difficulties, recommendations) = (AliveDifficulties(), AliveRecommendations());
        var next = programme.Periods.Following(kind, covering)?.Covering;
        var issueOn = review?.Opening.IssueOn ?? review?.Opening.ConferenceOn ?? toldOn;
        return new(
            kind, covering, asAt, asOf, AssessedOn, issueOn, review?.Opening.ConferenceOn, basis,
            FindProgramme(),
            FindFields(activities),
            Done(Side.Both, "other.done", activities.Where(activity => activity.Commitments.Count == 0)),
            programme.Indicators.All.Select(Find).ToEquatableList(), FindPlaces(),
            tasks,
            Enum.GetValues<TaskState>().Select(state => new StateCount(state, Figure.Counted($"tasks.{state}", [.. states[state]]))).ToEquatableList(),
            Figure.Counted("tasks.total", [.. alive.Select(task => task.Positions)]),
            Figure.Counted("tasks.assigned", assigned),
            FindDuties(),
            activities,
            Figure.Counted("activities.total", [.. activities.Select(activity => activity.Positions)]),
            Attendance("activities.attendance", activities),
            activities.GroupBy(activity => activity.Kind).OrderBy(group => group.Key)
                .Select(group => new KindDone(group.Key, Figure.Counted($"kind.{group.Key}.done", [.. group.Select(activity => activity.Positions)]), group.Select(activity => activity.Activity).ToEquatableList())).ToEquatableList(),
            FindHighlights(), FindInnovations(), FindModels(),
            programme.Assessments.Strengths.Where(strength => Noted(strength.Said.NotedOn))
                .Select(strength => new StrengthFinding(strength.Said.Text, strength.Said.Side, strength.Said.Cause, strength.Positions)).ToEquatableList(),
            difficulties.Select(Find).ToEquatableList(), FindDifficultyTotals(difficulties),
            programme.Assessments.Lessons.Where(lesson => Noted(lesson.Said.NotedOn)).Select(lesson => new TextFinding(lesson.Said.Text, lesson.Said.Side, lesson.Positions)).ToEquatableList(),
            FindUpcoming(next),
            FindReviewsDue(next, issueOn),
            recommendations.Select(Find).ToEquatableList(), FindRecommendationTotals(recommendations),
            review is null ? [] : review.Passages.Values.Select(passage => new PassageFinding(passage.Written.Section, passage.Written.Text, passage.Positions, passage.Written.Instead)).ToEquatableList(),
            FindDirected())
        {
            Issuer = review?.Opening.Issuer,
        };
    }

    // What is said of a period is often said at its conference, some days after its end: such words belong to it, not to the next.
    private Period Widened() => new(After(ConferenceBefore) ?? covering.From, review?.Opening.ConferenceOn is { } conference && conference > covering.To ? conference : covering.To);

    // The first year from the signing is the first programme year, whichever it was reviewed as.
    private DateOnly? ConferenceBefore => programme.Periods.Before(kind, covering) is { } before
        ? (programme.Reviews.Find(kind, before) ?? (kind is PeriodKind.ProgrammeYear ? programme.Reviews.Find(PeriodKind.OneYear, before) : null))?.Opening.ConferenceOn : null;

    private DateOnly? After(DateOnly? conference) => conference is { } day && covering.Contains(day) ? day.AddDays(1) : null;

    private bool Noted(DateOnly day) => widened.Contains(day);

    private ProgrammeFinding FindProgramme()
    {
        var signing = programme.Signing!;
        return new(programme.Code, programme.Title, signing.Example, signing.SignedOn, programme.Term, programme.FirstAnniversary, signing.Number, signing.Place, signing.Recipients,
            Party(signing.A), Party(signing.B), [programme.SigningPosition]);

        PartyFinding Party(Party party)
        {
            var (unit, name) = (directory.Find(party.Unit), directory.Find(party.Unit)?.NameOn(asOf));
            return new(name?.Name ?? directory.NameOn(party.Unit, asOf), name?.Symbol, unit?.Regime ?? Regime.Other,
                directory.ParentOf(party.Unit, asOf) is { } parent ? directory.NameOn(parent, asOf) : null, party.FocalUnit is { } focal ? directory.NameOn(focal, asOf) : null, party.Signatory);
        }
    }

    // Each activity is looked at once: which commitments it served, and so in which fields it was done.
    private EquatableList<FieldFinding> FindFields(EquatableList<ActivityFinding> activities)
    {
        var commitments = programme.Commitments.All.Where(commitment => !(commitment.Withdrawal?.AgreedOn < covering.From))
            .ToLookup(commitment => commitment.Signed.Field, StringComparer.Ordinal);
        var fields = commitments.SelectMany(field => field).ToDictionary(commitment => commitment.Id, commitment => commitment.Signed.Field);
        var (serving, within) = (new Dictionary<Guid, List<ActivityFinding>>(), new Dictionary<string, List<ActivityFinding>>(StringComparer.Ordinal));
        foreach (var activity in activities)
            foreach (var commitment in activity.Commitments)
            {
                if (!fields.TryGetValue(commitment, out var field)) continue;
                Add(serving, commitment, activity);
                Add(within, field, activity);
            }
        var open = alive.Where(task => task.Assigned.Commitment is { } commitment && fields.ContainsKey(commitment) && task.IsOpenOn(asOf))
            .ToLookup(task => fields[task.Assigned.Commitment!.Value], task => task.FanOut ?? task.Id, StringComparer.Ordinal);
        return programme.Fields.Values.Select(field => new FieldFinding(field.Code, field.Name, field.Aim,
            commitments[field.Code].Select(commitment => new CommitmentFinding(commitment.Clause, commitment.Side, commitment.Text, !commitment.Rewordings.IsEmpty,
                Figure.Counted($"commitment.{commitment.Clause}.done", [.. serving.GetValueOrDefault(commitment.Id, []).Select(activity => activity.Positions)]), commitment.Positions)).ToEquatableList(),
            within.GetValueOrDefault(field.Code, []).GroupBy(activity => activity.Side).OrderBy(group => group.Key)
                .Select(group => Done(group.Key, $"field.{field.Code}.{group.Key}.done", group)).ToEquatableList(),
            open[field.Code].Distinct().ToEquatableList())).ToEquatableList();

        static void Add<TKey>(Dictionary<TKey, List<ActivityFinding>> index, TKey key, ActivityFinding activity) where TKey : notnull
        {
            if (!index.TryGetValue(key, out var known)) index.Add(key, [activity]);
            // One that serves two commitments of a field was done once in it.
            else if (!ReferenceEquals(known[^1], activity)) known.Add(activity);
        }
    }

    private static SideDone Done(Side side, string key, IEnumerable<ActivityFinding> activities)
    {
        var done = activities.ToList();
        return new(side, Figure.Counted(key, [.. done.Select(activity => activity.Positions)]), done.Select(activity => activity.Activity).ToEquatableList());
    }

    private ActivityFinding Find(Activity activity)
    {
        var account = activity.Account;
        return new(activity.Id, account.Kind, account.Side, account.OccurredOn, account.OccurredTo, account.Summary, account.Place, account.Audiences,
            Figure.Of($"activity.{activity.Id:N}.attendance", Attended(account.Audiences), activity.Positions), account.Result, activity.Standing,
            programme.IsLate(account.OccurredOn, activity.RecordedAt), account.Commitments, activity.Positions);
    }

    private static Total Attended(EquatableList<Audience> audiences)
    {
        var sum = default(Total);
        foreach (var audience in audiences) if (audience.Count is { } count) sum += Total.Of(count, audience.Qualifier);
        return sum;
    }

    private static Figure Attendance(string key, EquatableList<ActivityFinding> activities)
    {
        var counted = activities.Where(activity => activity.Attendance.Value is not null).ToList();
        return Figure.Of(key, counted.Aggregate(default(Total), (sum, activity) => sum + Attended(activity.Audiences)), counted.Select(activity => activity.Positions).InOrder());
    }

    private EquatableList<ReviewDue> FindReviewsDue(Period? next, DateOnly issueOn) => programme.ReviewsDue((next ?? covering).To, covering.To, kind, covering)
        .Select(due => new ReviewDue(due.Years, due.On, issueOn.DayNumber - due.On.DayNumber)).ToEquatableList();
}
