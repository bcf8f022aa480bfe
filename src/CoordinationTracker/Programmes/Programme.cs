using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>
/// Everything one programme's history says, folded: the one model that decisions, pages, exports and reports read.
/// Folded up to an older position it is the past, exactly; nothing else is needed for time travel (architecture 2.3).
/// Immutable; two foldings of one history are equal in all they answer.
/// </summary>
public sealed partial record Programme
{
    /// <summary>Where days begin while no programme says otherwise: the first programmes of this product begin theirs in Viet Nam.</summary>
    public const string DefaultZone = "Asia/Ho_Chi_Minh";

    public static readonly Programme Unknown = new();

    /// <summary>The stream of its history; empty for a programme that was folded from no store.</summary>
    public Guid Id { get; init; }

    /// <summary>The number of events folded; 0 for a programme nobody has signed.</summary>
    public long Version { get; private init; }

    /// <summary>The position of the newest event folded.</summary>
    public long Position { get; private init; }

    /// <summary>When the newest event folded was written down.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>What was signed, as it was signed.</summary>
    public ProgrammeSigned? Signing { get; private init; }

    /// <summary>The position of the signing in the record.</summary>
    public long SigningPosition { get; private init; }

    /// <summary>The title and term in force; both equal the signed ones until amended.</summary>
    public Wording Title { get; private init; } = new();
    public Period Term { get; private init; } = new(DateOnly.MinValue, DateOnly.MaxValue);
    public ImmutableList<ProgrammeAmended> Amendments { get; private init; } = [];
    public ProgrammeConcluded? Conclusion { get; private init; }
    public ImmutableSortedDictionary<string, Field> Fields { get; private init; } = ImmutableSortedDictionary.Create<string, Field>(FieldOrder.Instance);

    public Commitments Commitments { get; private init; } = Commitments.Empty;
    public Indicators Indicators { get; private init; } = Indicators.Empty;
    public Activities Activities { get; private init; } = Activities.Empty;
    public Readings Readings { get; private init; } = Readings.Empty;
    public Grades Grades { get; private init; } = Grades.Empty;
    public Tasks Tasks { get; private init; } = Tasks.Empty;
    public Duties Duties { get; private init; } = Duties.Empty;
    public Difficulties Difficulties { get; private init; } = Difficulties.Empty;
    public Assessments Assessments { get; private init; } = Assessments.Empty;
    public Reviews Reviews { get; private init; } = Reviews.Empty;
    public Meetings Meetings { get; private init; } = Meetings.Empty;
    public Evidences Evidences { get; private init; } = Evidences.Empty;
    public EquatableList<ReminderRuleAgreed> ReminderRules { get; private init; } = [];

    public bool IsSigned => Signing is not null;
    public string Code => Signing?.Code ?? "";

    /// <summary>The periods this programme is planned, counted and reported by.</summary>
    public Periods Periods => new(Signing?.SignedOn ?? DateOnly.MinValue, Term);

    /// <summary>The programme after one more event. Total over events it does not know: they only move the version on.</summary>
    public Programme Evolve(Recorded told)
    {
        var next = told.Event switch
        {
            ActivityEvent e => Count(e, told),
            MeasurementEvent e => this with { Readings = Readings.Evolve(e, told, Indicators) },
            TaskEvent e => this with { Tasks = Tasks.Evolve(e, told) },
            DutyEvent e => this with { Duties = Duties.Evolve(e, told) },
            DifficultyEvent e => this with { Difficulties = Difficulties.Evolve(e, told) },
            LadderAgreed e => this with { Difficulties = Difficulties.Evolve(e, told) },
            AssessmentEvent e => this with { Assessments = Assessments.Evolve(e, told) },
            CommitmentEvent e => this with { Commitments = Commitments.Evolve(e, told) },
            IndicatorEvent e => Define(e, told),
            GradeEvent e => this with { Grades = Grades.Evolve(e, told) },
            MeetingEvent e => this with { Meetings = Meetings.Evolve(e, told) },
            EvidenceEvent e => this with { Evidences = Evidences.Evolve(e, told.Position) },
            ReviewEvent e => this with { Reviews = Reviews.Evolve(e, told) },
            ReportingRegimeAgreed e => this with { Reviews = Reviews.Evolve(e) },
            ReminderRuleAgreed e => this with { ReminderRules = ReminderRules.Add(e) },
            ProgrammeSigned e => this with { Signing = e, SigningPosition = told.Position, Title = e.Title, Term = new(e.TermFrom, e.TermTo ?? DateOnly.MaxValue) },
            ProgrammeAmended e => this with { Title = e.Title, Term = new(e.TermFrom, e.TermTo ?? DateOnly.MaxValue), Amendments = Amendments.Add(e) },
            ProgrammeConcluded e => this with { Conclusion = e },
            FieldAdded e => this with { Fields = Fields.SetItem(e.Field, new(e.Field, e.Name, e.Aim, told.Position)) },
            _ => this,
        };
        return next with { Version = told.Version, Position = told.Position, RecordedAt = told.RecordedAt };
    }

    // An activity's quantities are readings too: what it no longer says is taken out of the figures, what it says now goes in.
    private Programme Count(ActivityEvent e, Recorded told)
    {
        var activities = Activities.Evolve(e, told);
        var (before, after) = (Activities.Find(e.Activity), activities.Find(e.Activity));
        return this with { Activities = activities, Readings = Readings.Replace(before, after, Indicators) };
    }

    // Parts declared anew make sums of what was told before.
    private Programme Define(IndicatorEvent e, Recorded told)
    {
        var indicators = Indicators.Evolve(e, told);
        return this with { Indicators = indicators, Readings = e is BreakdownDeclared ? Readings.Rank(e.Indicator, indicators) : Readings };
    }

    public static Programme Fold(IEnumerable<Recorded> history) => history.Aggregate(Unknown, (programme, told) => programme.Evolve(told));

    public Guid UnitOf(Side side) => side switch
    {
        Side.A => Signing!.A.Unit,
        Side.B => Signing!.B.Unit,
        _ => throw new ArgumentOutOfRangeException(nameof(side), side, "Both sides are two units."),
    };

    /// <summary>The day in the programme's own zone on which an instant of record falls.</summary>
    public DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(InZone(instant).DateTime);

    /// <summary>The hour in the programme's own zone at an instant of record: a deadline with an hour ends at it there.</summary>
    public TimeOnly HourOf(DateTimeOffset instant) => TimeOnly.FromDateTime(InZone(instant).DateTime);

    /// <summary>The zone its days are days of, by its name in the time zone database: "Asia/Ho_Chi_Minh".</summary>
    public string Zone => Signing?.Zone ?? DefaultZone;

    /// <summary>
    /// The zone of a name. A page is drawn on every machine: where this one does not know the zone, days begin as they do while no programme
    /// says otherwise, and where it knows no zones at all, with those of UTC.
    /// </summary>
    public static TimeZoneInfo ZoneNamed(string name) =>
        TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) || TimeZoneInfo.TryFindSystemTimeZoneById(DefaultZone, out zone) ? zone : TimeZoneInfo.Utc;

    private DateTimeOffset InZone(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, ZoneNamed(Zone));

    /// <summary>The first day it has anything to tell of: that of the signing or of the term, whichever came first.</summary>
    public DateOnly Start => Periods.Lifetime.From;

    /// <summary>One year from signing: the day the first review falls due (S0.3, S1.5).</summary>
    public DateOnly FirstAnniversary => Signing!.SignedOn.AddYears(1);

    /// <summary>
    /// Whether something about a day was written down after the figures of a period with that day had closed, as its review or the
    /// reporting regime has it: such an entry is welcome, is marked late, and restates the review (architecture 2.10).
    /// </summary>
    public bool IsLate(DateOnly occurredOn, DateTimeOffset recordedAt)
    {
        return Reviews.Covering(occurredOn).Any(review => IsAfter(review.Opening.CutOffOn))
            || Reviews.RegularKinds.Any(kind => Periods.Containing(kind, occurredOn) is { } period && Reviews.Regime(kind, period.To) is not null && IsAfter(CutOffOf(kind, period)));

        // No zone is more than a day ahead of UTC, so that most entries need not be converted to the programme's.
        bool IsAfter(DateOnly cutOff) => DateOnly.FromDateTime(recordedAt.UtcDateTime) >= cutOff && DayOf(recordedAt) > cutOff;
    }

    private void RequireSigned() => Refusal.If(!IsSigned, null,
        "There is no such programme; sign it first.", "Chưa có chương trình này; cần ký kết trước.");

    private void RequireField(string? code, string field) => Refusal.If(code is not null && !Fields.ContainsKey(code), field,
        $"The programme has no field “{code}”.", $"Chương trình không có lĩnh vực “{code}”.");

    // What was done before a withdrawal served the commitment then, however late it is entered or corrected.
    private void RequireCommitment(Guid? id, string field, DateOnly? on = null) => Refusal.If(
        id is { } known && !(Commitments.Find(known) is { } made && (made.Withdrawal is null || on < made.Withdrawal.AgreedOn)), field,
        "The programme has no such commitment in force.", "Chương trình không có nội dung cam kết này hoặc nội dung đã được rút.");

    private static void RequireUnit(Guid? id, Directory directory, string field) => Refusal.If(id is { } known && directory.Find(known) is null, field,
        "The Directory knows no such unit.", "Danh bạ không có đơn vị này.");

    private static void RequireId(Guid id, string field) => Refusal.IfNoId(id, field);

    private static void RequirePast(DateOnly day, DateOnly today, string field)
    {
        Refusal.If(day > today, field, "This day has not come yet; what will happen is a task, not a record.", "Ngày này chưa đến; việc sẽ làm là nhiệm vụ, không phải việc đã làm.");
        RequireNear(day, field);
    }

    // No programme of this kind is older; a year further off is a slip of the hand.
    private static void RequireNear(DateOnly? day, string field) => Refusal.If(day is { Year: < 1945 or > 2200 }, field,
        "This day lies too far off; check the year.", "Ngày này quá xa; hãy kiểm tra lại năm.");

    private static void RequireSide(Side side, string field) => Refusal.If(!Enum.IsDefined(side), field,
        $"“{side}” is not a side of this programme; it has A, B, or both.", $"“{side}” không phải là một bên của chương trình; chỉ có bên A, bên B hoặc cả hai.");
}

/// <summary>A field of coordination, by its printed number.</summary>
public sealed record Field(string Code, Wording Name, Wording? Aim, long Position);
