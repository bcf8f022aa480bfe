using System.Globalization;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;

/// <summary>
/// What was said to one stream, written down the way a secretariat would: on this day, at this hour, this post said that.
/// Entries get ids from the instant they are recorded; those spoken of again have a name in the diary.
/// </summary>
/// <param name="number">Keeps this diary's instants and ids apart from the other diaries'.</param>
public sealed partial class Diary(Guid stream, int number)
{
    private static readonly TimeSpan Zone = TimeSpan.FromHours(7);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(77);

    private readonly SortedDictionary<DateTimeOffset, Telling> tellings = [];
    private readonly Dictionary<string, Guid> named = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, DateTimeOffset> spokenOf = [];
    private DateTimeOffset now;
    private Post post = Post.Clerk;

    public IEnumerable<Telling> Tellings => tellings.Values;

    /// <summary>The entry this diary calls so.</summary>
    public Guid this[string name] => named[name];

    /// <summary>A post sits down to write: "2023-06-12 09:40".</summary>
    public Diary On(string when, Post by)
    {
        (now, post) = (Instant(when, number), by);
        return this;
    }

    /// <summary>The instant "2023-06-12 09:40" in Viet Nam; the diaries differ by milliseconds, or two entries of one minute would have no order.</summary>
    public static DateTimeOffset Instant(string when, int number) => DateTimeOffset.ParseExact($"{when} +07:00", "yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture).AddMilliseconds(number);

    /// <summary>A post sits down within three working days of a day, at an hour that differs from entry to entry.</summary>
    public Diary SoonAfter(DateOnly day, Post by)
    {
        var on = day.AddDays(1 + tellings.Count % 3);
        while (on.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) on = on.AddDays(1);
        var hour = new[] { 8, 9, 10, 13, 14, 15, 16 }[tellings.Count % 7];
        (now, post) = (new DateTimeOffset(on, new TimeOnly(hour, tellings.Count * 11 % 60, tellings.Count * 17 % 60), Zone).AddMilliseconds(number), by);
        return this;
    }

    public Diary Sign(SignProgramme command) => Tell((programme, directory, today) => programme.Decide(command, today, directory));
    public Diary Field(string field, Wording name, Wording? aim = null) => Tell((programme, _, _) => programme.Decide(new AddField(field, name, aim)));
    public Diary Indicator(DefineIndicator command) => Tell((programme, _, _) => programme.Decide(command));
    public Diary Target(string indicator, Period covering, decimal value, string? source, decimal? upTo = null) =>
        Tell((programme, directory, _) => programme.Decide(new SetTarget(indicator, covering, value, source, UpTo: upTo), directory));
    public Diary Breakdown(string indicator, string breakdown, Wording name, Overlap overlap, EquatableList<BreakdownPart> parts) =>
        Tell((programme, _, _) => programme.Decide(new DeclareBreakdown(indicator, breakdown, name, overlap, parts)));
    public Diary Grade(string indicator, Period covering, Side side, string day, string vi, string en, string? source) => New(null, id => (programme, directory, today) =>
        programme.Decide(new GiveGrade(id, indicator, side, new(vi, en), covering, Day(day), Source: source), today, directory));
    public Diary Revise(string indicator, Period covering, decimal value, string reason, string agreedOn) =>
        Tell((programme, _, today) => programme.Decide(new ReviseTarget(indicator, covering, value, reason, Day(agreedOn)), today));

    /// <summary>A commitment, called by its clause from now on.</summary>
    public Diary Commit(string clause, Side side, string vi, string en, Wording? basis = null) =>
        New(clause, id => (programme, _, _) => programme.Decide(new MakeCommitment(id, clause.Split('.')[0], clause, side, new(vi, en), basis)));

    public Diary Reword(string clause, string agreedOn, string reason, string vi, string en) =>
        About(clause, id => (programme, _, today) => programme.Decide(new RewordCommitment(id, new(vi, en), reason, Day(agreedOn)), today));
    public Diary WithdrawCommitment(string clause, string agreedOn, string reason) =>
        About(clause, id => (programme, _, today) => programme.Decide(new WithdrawCommitment(id, reason, Day(agreedOn)), today));

    public Diary Log(string? name, ActivityAccount account) => New(name, id => (programme, directory, today) => programme.Decide(new LogActivity(id, account), today, directory));
    public Diary Correct(string name, string reason, Func<ActivityAccount, ActivityAccount> righted) => About(name, id => (programme, directory, today) =>
        programme.Decide(new CorrectActivity(id, righted(programme.Activities.Find(id)!.Account), reason), today, directory));
    public Diary Withdraw(string name, string reason) => About(name, id => (programme, _, _) => programme.Decide(new WithdrawActivity(id, reason)));
    public Diary Confirm(string name) => About(name, id => By(side => programme => programme.Decide(new ConfirmActivity(id, side))));
    public Diary Dispute(string name, string reason) => About(name, id => By(side => programme => programme.Decide(new DisputeActivity(id, side, reason))));

    /// <summary>A figure counted on a day apart from any activity, as "O2=27" or "E1≈104".</summary>
    public Diary Measure(string? name, string day, Side side, string figure, Guid reportedBy, string? source = null) => New(name, id => (programme, directory, today) =>
        programme.Decide(new RecordMeasurement(id, side, Figures.Of(figure)[0], Day(day), reportedBy, source), today, directory));
    public Diary CorrectMeasurement(string name, string day, string figure, string reason) => About(name, id => (programme, directory, today) =>
        programme.Decide(new CorrectMeasurement(id, Figures.Of(figure)[0], Day(day), reason), today, directory));

    public Diary DisputeMeasurement(string name, string reason) => About(name, id => By(side => programme => programme.Decide(new DisputeMeasurement(id, side, reason))));

    public Diary Assign(AssignTask command, string? name = null) => New(name, id => (programme, directory, today) => programme.Decide(command with { Task = id }, today, directory));
    public Diary Start(string name, string day) => About(name, id => (programme, _, today) => programme.Decide(new StartTask(id, Day(day)), today));
    public Diary Progress(string name, string day, string vi, string en) =>
        About(name, id => (programme, _, today) => programme.Decide(new ReportTaskProgress(id, new(vi, en), Day(day)), today));
    public Diary Complete(string name, string day, string vi, string en) =>
        About(name, id => (programme, _, today) => programme.Decide(new CompleteTask(id, Day(day), new(vi, en)), today));
    public Diary Extend(string name, string agreedOn, Deadline deadline, string reason) =>
        About(name, id => (programme, _, today) => programme.Decide(new ExtendDeadline(id, deadline, reason, Day(agreedOn)), today));
    public Diary DropTask(string name, string agreedOn, string reason) =>
        About(name, id => (programme, _, today) => programme.Decide(new WithdrawTask(id, reason, Day(agreedOn)), today));

    /// <summary>A duty that recurs, called so from now on.</summary>
    public Diary Duty(string name, SetDuty command) => New(name, id => (programme, directory, _) => programme.Decide(command with { Duty = id }, directory));
    public Diary Done(string duty, Guid unit, Period covering, DateOnly on) =>
        About(duty, id => (programme, directory, today) => programme.Decide(new PerformDuty(id, unit, covering, on), today, directory));

    public Diary Raise(string? name, DifficultyKind kind, Side side, string day, string vi, string en, string? clause = null, Guid? by = null) =>
        New(name, id => (programme, directory, today) => programme.Decide(
            new RaiseDifficulty(id, kind, side, new(vi, en), Day(day), clause is null ? null : named[clause], by), today, directory));
    public Diary Cause(string difficulty, CauseKind kind, string vi, string en) =>
        Among(difficulty, (id, cause) => (programme, _, _) => programme.Decide(new NoteCause(id, cause, kind, new(vi, en))));
    public Diary Solve(string difficulty, Side side, string day, string vi, string en) =>
        Among(difficulty, (id, solution) => (programme, _, today) => programme.Decide(new ProposeSolution(id, solution, side, new(vi, en), Day(day)), today));
    public Diary Resolve(string difficulty, string day, string vi, string en) => About(difficulty, id => By(side => (programme, today) =>
        programme.Decide(new ResolveDifficulty(id, side, Day(day), new(vi, en), new("Biên bản làm việc của hai bên", "Minutes signed by both sides")), today)));

    public Diary Strength(Side side, string day, string vi, string en, Wording? cause = null) =>
        New(null, id => (programme, _, today) => programme.Decide(new NoteStrength(id, side, new(vi, en), Day(day), cause), today));
    public Diary Lesson(Side side, string day, string vi, string en) =>
        New(null, id => (programme, _, today) => programme.Decide(new NoteLesson(id, side, new(vi, en), Day(day)), today));
    public Diary Highlight(string activity, string day, string? vi = null, string? en = null) =>
        About(activity, id => (programme, _, today) => programme.Decide(new MarkHighlight(id, Day(day), vi is null ? null : new(vi, en)), today));
    public Diary Recommend(Side side, string day, Wording addressee, string vi, string en, string? name = null) =>
        New(name, id => (programme, _, today) => programme.Decide(new MakeRecommendation(id, side, addressee, new(vi, en), Day(day)), today));

    public Diary Review(string name, PeriodKind kind, Period covering, string cutOffOn, string conferenceOn, string issueOn) => New(name, id => (programme, _, _) =>
        programme.Decide(new OpenReview(id, kind, covering, Day(cutOffOn), Day(conferenceOn), Day(issueOn))));
    public Diary Passage(string review, string section, string vi, string en) =>
        About(review, id => (programme, directory, today) => programme.Decide(new WritePassage(id, section, new(vi, en)), today, directory));

    /// <summary>Any decision this diary has no word for.</summary>
    public Diary Tell(Func<Programme, Directory, DateOnly, IReadOnlyList<object>> decide)
    {
        while (tellings.ContainsKey(now)) now += Pause;
        tellings.Add(now, new(now, post.Key, post.Side, stream, decide));
        now += Pause;
        return this;
    }

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Diary New(string? name, Func<Guid, Func<Programme, Directory, DateOnly, IReadOnlyList<object>>> decide)
    {
        while (tellings.ContainsKey(now)) now += Pause;
        var id = FixedId.Of(now, number, tellings.Count + 1);
        if (name is not null) named.Add(name, id);
        spokenOf[id] = now;
        return Tell(decide(id));
    }

    // A second word about a thing comes after the first, whatever hour it would have had.
    private Diary About(string name, Func<Guid, Func<Programme, Directory, DateOnly, IReadOnlyList<object>>> decide)
    {
        var id = named[name];
        if (now <= spokenOf[id]) now = spokenOf[id] + Pause;
        while (tellings.ContainsKey(now)) now += Pause;
        spokenOf[id] = now;
        return Tell(decide(id));
    }

    private Diary Among(string name, Func<Guid, Guid, Func<Programme, Directory, DateOnly, IReadOnlyList<object>>> decide) =>
        About(name, id => decide(id, FixedId.Of(spokenOf[id], number, tellings.Count + 1)));

    private Func<Programme, Directory, DateOnly, IReadOnlyList<object>> By(Func<Side, Func<Programme, IReadOnlyList<object>>> decide) => By(side => (programme, _) => decide(side)(programme));

    private Func<Programme, Directory, DateOnly, IReadOnlyList<object>> By(Func<Side, Func<Programme, DateOnly, IReadOnlyList<object>>> decide)
    {
        var side = post.Side ?? throw new InvalidOperationException($"The {post.Key} speaks for no side.");
        return (programme, _, today) => decide(side)(programme, today);
    }
}
