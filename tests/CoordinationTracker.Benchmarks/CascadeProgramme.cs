// Longer than most files because it is one story: a programme of many levels over five years, from the signing to the last entry.
using System.Text.Json;
using CoordinationTracker.Store;

namespace CoordinationTracker.Benchmarks;

/// <summary>How much of everything there is in a programme of many units and indicators.</summary>
/// <param name="Booths">The units that count and report.</param>
internal sealed record CascadeSize(int Events, int Commitments = 200, int Indicators = 500, int Booths = 400);

/// <summary>
/// So many events of one programme over five years that counts more than it tells: indicators of every kind with breakdowns and quarterly
/// plans, some of them reported by every booth each quarter; tasks; activities. Made without deciding, for speed, and always the same.
/// </summary>
internal sealed class CascadeProgramme(CascadeSize size)
{
    public const int Quarters = 20;
    private const int FirstYear = 2021;
    private const int FieldCount = 8;

    /// <summary>Flows and stocks that every booth reports and that are planned for every block.</summary>
    private static readonly int[] Reported = [0, 1, 2, 12, 13, 14];

    private static readonly DateOnly SignedOn = new(FirstYear, 1, 4);
    private static readonly DateTimeOffset Begins = new(FirstYear, 1, 4, 8, 0, 0, TimeSpan.FromHours(7));
    private static readonly DateTimeOffset Ends = new(FirstYear + 5, 1, 20, 17, 0, 0, TimeSpan.FromHours(7));

    private readonly Lots lots = new(2021);
    private readonly Cascade cascade = new(size.Booths);
    private readonly List<Guid> commitments = [];
    private readonly List<(Guid Id, ActivityAccount Account)> activities = [];
    private readonly List<(MeasurementRecorded Told, DateOnly On)> measurements = [];
    private readonly List<(Guid Id, DateOnly Due, bool Started)> openTasks = [];
    private DateTimeOffset now = Begins;
    private int reports;
    private int ids;

    public static Guid Duty { get; } = new("0190a000-0000-7000-8000-0000000000d1");

    public Directory Directory => cascade.Directory;

    /// <summary>A flow that every booth reports each quarter, by parts as well as whole.</summary>
    public static string ReportedByAll => Code(0);

    public static Period Quarter(int number) => Period.Quarter(FirstYear + number / 4, number % 4 + 1);

    /// <summary>The history as it is read from a record: decoded, so that nothing in it is shared with what made it.</summary>
    public IEnumerable<Recorded> History()
    {
        var (version, pause) = (0L, (Ends - Begins) / size.Events);
        foreach (var told in Story().Take(size.Events))
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(told, told.GetType(), EventFormat.Json);
            yield return new(JsonSerializer.Deserialize(json, told.GetType(), EventFormat.Json)!, ++version, version, now, "secretariat-a", lots.Next(2) == 0 ? Side.A : Side.B);
            now += pause;
        }
    }

    private IEnumerable<object> Story()
    {
        foreach (var planned in Signed().Concat(Defined()).Concat(Planned())) yield return planned;
        // Setting it up was a matter of days, whatever its size.
        now = Begins;
        for (var quarter = 0; ;)
        {
            if (Day() > Quarter(quarter).To.AddDays(10) && quarter < Quarters)
            {
                var ended = Quarter(quarter++).To;
                yield return new ReviewOpened(NewId(), PeriodKind.Quarter, Quarter(quarter - 1), ended.AddDays(10), ended.AddDays(20), ended.AddDays(20));
                yield return new TaskFannedOut(NewId(), lots.Summary(), Side.A, Cascade.Body, [.. cascade.Blocks], Day(), Deadline.By(Day().AddDays(60)), null, null, null, lots.Pick(commitments), null, null, null, null, null);
            }
            yield return lots.Next(1000) switch
            {
                < 200 => Reports(),
                < 480 => Measured(),
                < 680 => Logged(),
                < 750 => Judged(),
                < 838 => Assigned(),
                < 980 => Worked(),
                _ => new LessonNoted(NewId(), lots.Side(), lots.Summary(), Day()),
            };
        }
    }

    private IEnumerable<object> Signed()
    {
        yield return new ProgrammeSigned("CASCADE-2021", Vi("Chương trình phối hợp nhiều cấp giai đoạn 2021 - 2025"), new(Cascade.Body, new(null, Vi("Bí thư"))), new(Cascade.Partner, new(null, Vi("Trưởng ban"))),
            SignedOn, new(FirstYear, 1, 1), new(FirstYear + 4, 12, 31), "Asia/Ho_Chi_Minh", null, "01", [], [], [], Example: true);
        for (var field = 1; field <= FieldCount; field++) yield return new FieldAdded($"{field}", Vi($"Lĩnh vực {field}: {lots.Pick(Phrases.Subjects)}"), null);
        for (var number = 0; number < size.Commitments; number++)
        {
            commitments.Add(NewId());
            yield return new CommitmentMade(commitments[^1], FieldOf(number), $"{FieldOf(number)}.{number / FieldCount + 1}", (Side)(number % 3), lots.Summary(), null);
        }
    }

    // Of twenty indicators twelve are flows, five stocks, two ratios and one is told in words.
    private IEnumerable<object> Defined()
    {
        for (var number = 0; number < size.Indicators; number++)
        {
            var kind = KindOf(number);
            yield return new IndicatorDefined(Code(number), Vi($"Chỉ tiêu {number + 1}: {lots.Pick(Phrases.Subjects)}"), Vi(kind is Aggregation.Ratio ? "%" : "người"), kind,
                number % 11 == 0 ? Direction.Lower : Direction.Higher, FieldOf(number), kind is Aggregation.Ratio ? new(Code(number / 20 * 20), Code(number / 20 * 20 + 1)) : null);
            if (kind is Aggregation.Flow or Aggregation.Stock)
                yield return new BreakdownDeclared(Code(number), "channel", Vi("Hình thức"), (Overlap)(number % 3),
                    Enumerable.Range(0, Parts(number)).Select(part => new BreakdownPart(Part(part), Vi($"Hình thức {part + 1}"))).ToEquatableList());
        }
        yield return new DutySet(Duty, Vi("Báo cáo số liệu quý"), Side.A, PeriodKind.Quarter, DueDay.After(10), new(FirstYear, 1, 1), null, new(null, Cascade.BoothLevel), null, null, [ReportedByAll]);
    }

    private IEnumerable<object> Planned()
    {
        for (var number = 0; number < size.Indicators; number++)
        {
            if (KindOf(number) is Aggregation.Qualitative) continue;
            for (var quarter = 0; quarter < Quarters; quarter++) yield return new TargetSet(Code(number), Quarter(quarter), lots.Next(500, 5_000), null);
        }
        foreach (var block in cascade.Blocks)
            foreach (var number in Reported)
                for (var quarter = 0; quarter < Quarters; quarter++) yield return new TargetSet(Code(number), Quarter(quarter), lots.Next(20, 200), null, block);
        foreach (var block in cascade.Blocks.Take(10)) yield return new RelativeTargetSet(Code(0), block, [Cascade.Body], Period.Year(FirstYear + 4), null);
    }

    // Round and round: every indicator that all report, booth by booth.
    private MeasurementRecorded Reports()
    {
        var (indicator, booth) = (Reported[reports % Reported.Length], cascade.Booths[reports / Reported.Length % cascade.Booths.Count]);
        reports++;
        return Recorded(indicator, booth);
    }

    private MeasurementRecorded Measured()
    {
        var number = lots.Next(size.Indicators);
        while (KindOf(number) is Aggregation.Ratio or Aggregation.Qualitative) number = lots.Next(size.Indicators);
        return Recorded(number, lots.Next(3) == 0 ? null : lots.Pick(cascade.Booths));
    }

    private MeasurementRecorded Recorded(int number, Guid? unit)
    {
        var quantity = new Quantity(Code(number), lots.Next(1, 500), lots.Sure(), unit, lots.Next(4) == 0 ? Part(lots.Next(Parts(number))) : null);
        var recorded = new MeasurementRecorded(NewId(), lots.Side(), quantity, Earlier(), unit, lots.Source());
        measurements.Add((recorded, recorded.OccurredOn));
        return recorded;
    }

    private ActivityLogged Logged()
    {
        var on = Earlier();
        var logged = new ActivityLogged(NewId(), new(
            (ActivityKind)lots.Next(11), lots.Side(), on, lots.Summary(), lots.Some(1, 2, () => lots.Pick(commitments)).Distinct().ToEquatableList(), null, Vi(lots.Pick(Phrases.Places)),
            lots.Some(1, 2, () => new Audience(lots.Pick(Phrases.Groups), lots.Next(5, 300), lots.Sure())), [],
            lots.Some(0, 2, () => new Quantity(Code(lots.Next(size.Indicators / 20) * 20 + lots.Next(12)), lots.Next(1, 500), lots.Sure(), lots.Next(4) == 0 ? lots.Pick(cascade.Booths) : null)),
            null, lots.Pick(cascade.Booths), lots.Source()));
        activities.Add((logged.Activity, logged.Account));
        return logged;
    }

    private object Judged()
    {
        if (activities.Count == 0 || measurements.Count == 0) return Logged();
        var (activity, account) = activities[lots.Recent(activities.Count)];
        var (measured, on) = measurements[lots.Recent(measurements.Count)];
        return lots.Next(12) switch
        {
            0 => new ActivityCorrected(activity, account with { Result = lots.Summary() }, lots.Pick(Phrases.Reasons)),
            1 => new ActivityConfirmed(activity, account.Side is Side.A ? Side.B : Side.A),
            2 => new ActivityDisputed(activity, account.Side is Side.A ? Side.B : Side.A, lots.Pick(Phrases.Reasons)),
            3 => new ActivityWithdrawn(activity, lots.Pick(Phrases.Reasons)),
            < 7 => new MeasurementCorrected(measured.Measurement, measured.Quantity with { Value = lots.Next(1, 500) }, on, lots.Pick(Phrases.Reasons)),
            < 10 => new MeasurementConfirmed(measured.Measurement, measured.Side is Side.A ? Side.B : Side.A),
            10 => new MeasurementDisputed(measured.Measurement, measured.Side is Side.A ? Side.B : Side.A, lots.Pick(Phrases.Reasons)),
            _ => new MeasurementWithdrawn(measured.Measurement, lots.Pick(Phrases.Reasons)),
        };
    }

    private TaskAssigned Assigned()
    {
        var due = Day().AddDays(lots.Next(20, 120));
        openTasks.Add((NewId(), due, false));
        return new(openTasks[^1].Id, lots.Summary(), lots.Side(), lots.Pick(cascade.Booths), [lots.Pick(cascade.Blocks)], Day(), lots.Next(20) == 0 ? Deadline.NotYet : Deadline.By(due),
            lots.Pick(commitments), null, Vi("Báo cáo kết quả"));
    }

    private TaskEvent Worked()
    {
        if (openTasks.Count == 0) return Assigned();
        var at = lots.Next(openTasks.Count);
        var task = openTasks[at];
        switch (lots.Next(10))
        {
            case < 2 when !task.Started:
                openTasks[at] = task with { Started = true };
                return new TaskStarted(task.Id, Day());
            case < 3: return new TaskProgressReported(task.Id, lots.Summary(), Day());
            case < 4:
                openTasks[at] = task with { Due = task.Due > Day() ? task.Due.AddDays(30) : Day().AddDays(30) };
                return new DeadlineExtended(task.Id, Deadline.By(openTasks[at].Due), lots.Pick(Phrases.Reasons), Day());
            default:
                openTasks[at] = openTasks[^1];
                openTasks.RemoveAt(openTasks.Count - 1);
                return new TaskCompleted(task.Id, Day(), lots.Summary());
        }
    }

    private DateOnly Day() => DateOnly.FromDateTime(now.DateTime);

    private DateOnly Earlier() => Day().AddDays(-lots.Next(6)) is var day && day > SignedOn ? day : SignedOn;

    // Rising, as the ids of one clock do.
    private Guid NewId() => new($"0190a001-{ids / 0x10000:x4}-7000-8000-{ids++ % 0x10000:x12}");

    private static Aggregation KindOf(int number) => (number % 20) switch { < 12 => Aggregation.Flow, < 17 => Aggregation.Stock, < 19 => Aggregation.Ratio, _ => Aggregation.Qualitative };
    private static int Parts(int number) => 2 + number % 3;
    private static string Code(int number) => $"CT{number + 1:000}";
    private static string Part(int number) => $"K{number + 1}";
    private static string FieldOf(int number) => $"{number % FieldCount + 1}";
    private static Wording Vi(string text) => new(Vi: text);
}
