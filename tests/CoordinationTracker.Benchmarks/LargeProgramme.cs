// Longer than most files because it is one story: a busy programme of three years, from the signing to the last entry.
using CoordinationTracker.Store;
using CoordinationTracker.Reports;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Benchmarks;

/// <summary>
/// So many events of one programme over three years, in the mix of a real log. Made without deciding, for speed, and the same
/// every time but for the tails of the ids.
/// </summary>
internal sealed class LargeProgramme(int events)
{
    public static readonly Guid Stream = new("0190a000-0000-7000-8000-00000000be11");

    private const int EventsOfASitting = 30;
    private const int FieldCount = 8;
    private const int CommitmentCount = 30;
    private const int IndicatorCount = 20;
    private const int Flows = 14;
    private static readonly DateTimeOffset Begins = new(2023, 1, 3, 8, 0, 0, TimeSpan.FromHours(7));
    private static readonly DateTimeOffset Ends = new(2026, 1, 12, 17, 0, 0, TimeSpan.FromHours(7));
    private static readonly DateOnly SignedOn = new(2023, 1, 3);
    private static readonly Guid[] Units = [.. Enumerable.Range(1, 12).Select(number => new Guid($"0190a000-0000-7000-8000-{number:x12}"))];

    private readonly Lots lots = new(2023);
    private readonly List<Guid> commitments = [];
    private readonly List<(Guid Id, ActivityAccount Account)> activities = [];
    private readonly List<(Guid Id, Quantity Quantity, DateOnly On)> measurements = [];
    private readonly List<(Guid Id, DateOnly Due, bool Started)> openTasks = [];
    private readonly List<Guid> openDifficulties = [];
    private DateTimeOffset now = Begins;

    /// <summary>What one post wrote down in one go.</summary>
    internal sealed record Sitting(IReadOnlyList<object> Events, Authorship Authorship);

    /// <summary>The Directory with the bodies it speaks of.</summary>
    public static Directory Bodies() => Units.Select((unit, index) => new Recorded(
            new UnitEstablished(unit, new($"Đơn vị {index + 1}", $"Unit {index + 1}"), $"ĐV{index + 1}", Regime.Party, null, new(2000, 1, 1)), index + 1, index + 1, Begins, "clerk"))
        .Aggregate(Directory.Empty, (directory, told) => directory.Evolve(told));

    public IEnumerable<Sitting> Sittings()
    {
        var story = Story().Take(events).Chunk(EventsOfASitting);
        var pause = (Ends - Begins) / (events / EventsOfASitting + 1);
        foreach (var (number, told) in story.Index())
        {
            var post = new[] { Post.SecretariatA, Post.SecretariatB, Post.SecretariatA, Post.SecretariatB, Post.LeaderA, Post.LeaderB }[number % 6];
            now = Begins + number * pause;
            yield return new(told, new(post.Key, Guid.NewGuid().ToString(), "page",
                new Dictionary<string, string>(StringComparer.Ordinal) { ["side"] = post.Side!.Value.ToString() }, Begins + number * pause));
        }
    }

    private IEnumerable<object> Story()
    {
        foreach (var planned in Planned()) yield return planned;
        var reviewed = new DateOnly(2023, 3, 31);
        while (true)
        {
            foreach (var opened in Reviewed(ref reviewed)) yield return opened;
            yield return lots.Next(100) switch
            {
                < 70 => Logged(),
                < 75 => Corrected(),
                < 78 => Judged(),
                < 79 => Withdrawn(),
                < 87 => Measured(),
                < 97 => Worked(),
                _ => Assessed(),
            };
        }
    }

    private IEnumerable<object> Planned()
    {
        yield return new ProgrammeSigned("LARGE-2023", Vi("Chương trình phối hợp công tác giai đoạn 2023 - 2025"), new(Units[0], new(null, Vi("Bí thư"))), new(Units[1], new(null, Vi("Trưởng ban"))),
            SignedOn, new(2023, 1, 1), new(2025, 12, 31), "Asia/Ho_Chi_Minh", null, "01", [], [], [], Example: true);
        for (var field = 1; field <= FieldCount; field++) yield return new FieldAdded($"{field}", Vi($"Lĩnh vực {field}: {lots.Pick(Phrases.Subjects)}"), null);
        for (var number = 0; number < CommitmentCount; number++)
        {
            commitments.Add(NewId());
            var field = number % FieldCount + 1;
            yield return new CommitmentMade(commitments[^1], $"{field}", $"{field}.{number / FieldCount + 1}", (Side)(number % 3), lots.Summary(), null);
        }
        for (var number = 0; number < IndicatorCount; number++)
        {
            yield return new IndicatorDefined(Code(number), Vi($"Chỉ tiêu {number + 1}: {lots.Pick(Phrases.Subjects)}"), Vi("người"), number < Flows ? Aggregation.Flow : Aggregation.Stock,
                Direction.Higher, $"{number % FieldCount + 1}");
            for (var quarter = 0; quarter < 12; quarter++) yield return new TargetSet(Code(number), Period.Quarter(2023 + quarter / 4, quarter % 4 + 1), lots.Next(500, 5_000), null);
        }
    }

    // Each quarter's review opens when the quarter has ended, so that some entries come late and say so.
    private IEnumerable<object> Reviewed(ref DateOnly last)
    {
        var ended = last;
        if (Day() <= ended.AddDays(10)) return [];
        last = ended.AddDays(1).AddMonths(3).AddDays(-1);
        var review = NewId();
        return
        [
            new ReviewOpened(review, PeriodKind.Quarter, Period.Quarter(ended.Year, ended.Month / 3), ended.AddDays(10), ended.AddDays(20), ended.AddDays(20)),
            new PassageWritten(review, "I.1", lots.Summary()),
        ];
    }

    private ActivityLogged Logged()
    {
        var logged = new ActivityLogged(NewId(), Account(Day().AddDays(-(lots.Next(100) < 3 ? lots.Next(20, 60) : lots.Next(6)))));
        activities.Add((logged.Activity, logged.Account));
        return logged;
    }

    private object Corrected()
    {
        if (activities.Count == 0) return Logged();
        var at = lots.Recent(activities.Count);
        var (id, account) = activities[at];
        var moved = lots.Next(3) == 0 ? Latest(account.OccurredOn.AddDays(-lots.Next(1, 20)), SignedOn) : account.OccurredOn;
        activities[at] = (id, account with { OccurredOn = moved, OccurredTo = null, Quantities = Quantities(), Result = lots.Summary() });
        return new ActivityCorrected(id, activities[at].Account, lots.Pick(Phrases.Reasons));
    }

    private object Judged()
    {
        if (activities.Count == 0) return Logged();
        var (id, account) = activities[lots.Recent(activities.Count)];
        var by = account.Side is Side.A ? Side.B : Side.A;
        return lots.Next(4) == 0 ? new ActivityDisputed(id, by, lots.Pick(Phrases.Reasons)) : new ActivityConfirmed(id, by);
    }

    private object Withdrawn()
    {
        if (activities.Count == 0) return Logged();
        var at = lots.Recent(activities.Count);
        var withdrawn = new ActivityWithdrawn(activities[at].Id, lots.Pick(Phrases.Reasons));
        activities[at] = activities[^1];
        activities.RemoveAt(activities.Count - 1);
        return withdrawn;
    }

    private MeasurementEvent Measured()
    {
        if (measurements.Count > 0 && lots.Next(20) == 0)
        {
            var (id, quantity, on) = measurements[lots.Recent(measurements.Count)];
            return new MeasurementCorrected(id, quantity with { Value = lots.Next(1, 500) }, on, lots.Pick(Phrases.Reasons));
        }
        var code = lots.Next(3) == 0 ? lots.Next(Flows) : lots.Next(Flows, IndicatorCount);
        var recorded = new MeasurementRecorded(NewId(), lots.Side(), Quantity(Code(code)), Latest(Day().AddDays(-lots.Next(6)), SignedOn), lots.Pick(Units), lots.Source());
        measurements.Add((recorded.Measurement, recorded.Quantity, recorded.OccurredOn));
        return recorded;
    }

    private TaskEvent Worked()
    {
        if (openTasks.Count == 0 || lots.Next(4) == 0)
        {
            var due = Day().AddDays(lots.Next(20, 120));
            openTasks.Add((NewId(), due, false));
            return new TaskAssigned(openTasks[^1].Id, lots.Summary(), lots.Side(), lots.Pick(Units), [lots.Pick(Units)], Day(), lots.Next(20) == 0 ? Deadline.NotYet : Deadline.By(due),
                lots.Pick(commitments), null, Vi("Báo cáo kết quả"));
        }
        var at = lots.Next(openTasks.Count);
        var task = openTasks[at];
        if (!task.Started)
        {
            openTasks[at] = task with { Started = true };
            return new TaskStarted(task.Id, Day());
        }
        switch (lots.Next(5))
        {
            case 0 or 1:
                return new TaskProgressReported(task.Id, lots.Summary(), Day());
            case 2:
                openTasks[at] = task with { Due = Latest(task.Due, Day()).AddDays(30) };
                return new DeadlineExtended(task.Id, Deadline.By(openTasks[at].Due), lots.Pick(Phrases.Reasons), Day());
            default:
                openTasks.RemoveAt(at);
                return new TaskCompleted(task.Id, Day(), lots.Summary());
        }
    }

    private ProgrammeEvent Assessed()
    {
        switch (lots.Next(8))
        {
            case 0: return new StrengthNoted(NewId(), lots.Side(), lots.Summary(), Day(), null);
            case 1: return new LessonNoted(NewId(), lots.Side(), lots.Summary(), Day());
            case 2: return new RecommendationMade(NewId(), lots.Side(), Vi("Cấp trên"), lots.Summary(), Day());
            case 3 when activities.Count > 0: return new HighlightMarked(activities[lots.Recent(activities.Count)].Id, null, Day());
            case 4 when openDifficulties.Count > 0: return new CauseNoted(lots.Pick(openDifficulties), NewId(), (CauseKind)lots.Next(2), lots.Summary());
            case 5 when openDifficulties.Count > 0: return new SolutionProposed(lots.Pick(openDifficulties), NewId(), lots.Side(), lots.Summary(), Day());
            case 6 when openDifficulties.Count > 0:
                var resolved = lots.Next(openDifficulties.Count);
                var id = openDifficulties[resolved];
                openDifficulties.RemoveAt(resolved);
                return new DifficultyResolved(id, Day(), lots.Summary());
            default:
                openDifficulties.Add(NewId());
                return new DifficultyRaised(openDifficulties[^1], (DifficultyKind)lots.Next(3), lots.Side(), lots.Summary(), Day(), lots.Pick(commitments), lots.Pick(Units));
        }
    }

    private ActivityAccount Account(DateOnly on) => new(
        (ActivityKind)lots.Next(11), lots.Side(), Latest(on, SignedOn), lots.Summary(),
        lots.Some(1, 2, () => lots.Pick(commitments)).Distinct().ToEquatableList(),
        lots.Next(10) == 0 ? Latest(on, SignedOn).AddDays(1) : null,
        lots.Next(5) > 0 ? Vi(lots.Pick(Phrases.Places)) : null,
        lots.Some(1, 3, () => new Audience(lots.Pick(Phrases.Groups), lots.Next(4) > 0 ? lots.Next(5, 300) : null, lots.Sure())),
        lots.Some(0, 2, () => lots.Pick(Phrases.Topics)),
        Quantities(),
        lots.Next(2) == 0 ? lots.Summary() : null,
        lots.Next(5) > 0 ? lots.Pick(Units) : null,
        lots.Source());

    private EquatableList<Quantity> Quantities() => lots.Some(1, 2, () => Quantity(Code(lots.Next(Flows))));

    private Quantity Quantity(string code) => new(code, lots.Next(1, 500), lots.Sure(), lots.Next(4) == 0 ? lots.Pick(Units) : null, lots.Next(20) == 0 ? "nữ" : null);

    private DateOnly Day() => DateOnly.FromDateTime(now.DateTime);

    // One millisecond on, so that the ids rise in the order they were made.
    private Guid NewId() => Guid.CreateVersion7(now += TimeSpan.FromMilliseconds(1));

    private static string Code(int number) => $"CT{number + 1:00}";
    private static DateOnly Latest(DateOnly one, DateOnly other) => one > other ? one : other;
    private static Wording Vi(string text) => new(Vi: text);
}
