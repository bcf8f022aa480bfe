using System.Globalization;
using System.Reflection;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

/// <summary>What holds for every command alike, so that no new one can forget it.</summary>
public sealed class EveryCommandTests
{
    /// <summary>More than anybody would put into a list.</summary>
    private const int Beyond = 20_000;

    private static readonly Wording Words = new("Tốt", "Good", "अच्छा", "اچھا");
    private static readonly Guid New = Some.Id(500), Levelled = Some.Id(501), TheGrade = Some.Id(502), Done = Some.Id(503), TheResolved = Some.Id(505), TheClosed = Some.Id(506), TheRecommendation = Some.Id(507);

    /// <summary>One of each that can be decided, with every text filled.</summary>
    private static readonly object[] Commands =
    [
        new SignProgramme("NEW-1", Words, Some.ProgrammeSigned.A with { Signatory = new(Words, Words) }, Some.ProgrammeSigned.B, new(2023, 5, 16), new(2023, 1, 1), null, "Asia/Ho_Chi_Minh", Words, "01", [Words], [Words], [Words]),
        new AmendProgramme(Words, new(2023, 1, 1), null, Some.Today, "lý do"), new ConcludeProgramme(Some.Today, Words), new AddField("3", Words, Words),
        new MakeCommitment(New, "1", "1.9", Side.A, Words, Words), new RewordCommitment(Some.Clause11, Words, "lý do", Some.Today), new WithdrawCommitment(Some.Clause11, "lý do", Some.Today),
        new DefineIndicator("U1", Words, Words, Aggregation.Flow, Direction.None, "1", null, "cấp"), new SetTarget(Some.M1, Some.Q4, 5, "nguồn"), new ReviseTarget(Some.M1, Some.Q3, 5, "lý do", Some.Today),
        new RedefineIndicator(Some.M1, Words, Words, Direction.Higher, Some.Today, Comparable: true, "lý do"), new DeclareBreakdown(Some.M1, "kênh", Words, Overlap.Disjoint, [new("a", Words)]),
        new SetRelativeTarget(Some.M1, Levelled, [Some.Bloc], Some.Q4, "nguồn"),
        new ConfirmMeasurement(Some.TheMeasurement, Side.B), new DisputeMeasurement(Some.TheMeasurement, Side.B, "lý do"),
        new GiveGrade(New, "G1", Side.Both, Words, Some.Q3, Some.Today, null, "nguồn"), new WithdrawGrade(TheGrade, "lý do"),
        new RecordMeasurement(New, Side.A, new(Some.M1, 1, Breakdown: "nữ"), Some.Today, null, "nguồn"),
        new CorrectMeasurement(Some.TheMeasurement, new(Some.O2, 1, Breakdown: "nữ"), Some.Today, "lý do"), new WithdrawMeasurement(Some.TheMeasurement, "lý do"),
        new LogActivity(New, Account), new CorrectActivity(Some.TheActivity, Account, "lý do"), new WithdrawActivity(Some.TheActivity, "lý do"),
        new ConfirmActivity(Some.TheActivity, Side.B), new DisputeActivity(Some.TheActivity, Side.B, "lý do"),
        new AssignTask(New, Words, Side.A, Some.Mobilisation, Some.Today, Deadline.NotYet, [], null, Words, Words), new StartTask(Some.TheTask, Some.Today),
        new FanOutTask(New, Words, Side.A, Some.Mobilisation, Some.Today, Deadline.InPeriod(Some.Q4, Words), Level: "block", Where: new(Some.O2, FigureTest.Without), Basis: Words, Product: Words),
        new CarryOverTask(Some.TheTask, Some.Q3, Some.Q4, Deadline.InPeriod(Some.Q4, Words), "lý do", Some.Today, Words), new ReopenTask(Done, Some.Today, "lý do"),
        new AcceptCompletion(Done, Some.Bloc, Some.Today, Words), new ReturnCompletion(Done, Some.Bloc, Some.Today, "lý do"),
        new ReportSupport(Some.TheTask, Some.Enterprises, Words, Some.Today), new CompleteSupport(Some.TheTask, Some.Enterprises, Some.Today, Words),
        new ReportTaskProgress(Some.TheTask, Words, Some.Today), new CompleteTask(Some.TheTask, Some.Today, Words),
        new ExtendDeadline(Some.TheTask, Deadline.By(new(2024, 1, 1)), "lý do", Some.Today), new WithdrawTask(Some.TheTask, "lý do", Some.Today),
        new SetDuty(New, Words, Side.A, PeriodKind.Month, DueDay.After(5), Some.Today, new(Some.Bloc, "ban"), null, null, Words, [Some.M1]),
        new PerformDuty(Owed.Monthly, Owed.Pine, Owed.August, Some.Today, Words), new WithdrawPerformance(Owed.Monthly, Owed.Pine, Owed.July, "lý do"),
        new ExcuseDuty(Owed.Monthly, Owed.Oak, Owed.July, "lý do", Some.Today), new EndDuty(Owed.Monthly, Some.Today, "lý do"),
        new RaiseDifficulty(New, DifficultyKind.Limitation, Side.A, Words, Some.Today), new NoteCause(Some.TheDifficulty, New, CauseKind.Objective, Words),
        new ProposeSolution(Some.TheDifficulty, New, Side.A, Words, Some.Today), new ResolveDifficulty(Some.TheDifficulty, Side.A, Some.Today, Words, Words),
        new AcceptResolution(TheResolved, Side.A, Some.Today), new RejectResolution(TheResolved, Side.A, Some.Today, "lý do"), new CloseDifficulty(Some.TheDifficulty, Some.Today, "lý do"),
        new ReopenDifficulty(TheClosed, Some.Today, "lý do"), new EscalateDifficulty(Some.TheDifficulty, Some.Zone, Some.Today, "lý do"), new EscalateSilent(),
        new AnswerDifficulty(Some.TheDifficulty, Some.Enterprises, AnswerKind.Advice, Words, Some.Today), new RecogniseRecurrence(TheClosed, Some.TheDifficulty, Some.Today),
        new AgreeLadder([new(Some.Zone, 10)], Some.Today), new NoteInnovation(New, Side.A, Words, Some.Today, Words), new CommendModel(New, Side.A, Words, Words, Some.Today, Words),
        new AnswerRecommendation(TheRecommendation, Words, Some.Today, Words, RecommendationOutcome.Declined),
        new NoteStrength(New, Side.A, Words, Some.Today, Words), new NoteLesson(New, Side.A, Words, Some.Today), new MarkHighlight(Some.TheActivity, Some.Today, Words),
        new MakeRecommendation(New, Side.A, Words, Words, Some.Today), new OpenReview(New, PeriodKind.Quarter, Some.Q4, Some.Q4.To), new AgreeReportingRegime(PeriodKind.Quarter, 10, 7, Some.Today), new AgreeReminderRule([14, 3], 5, Some.Today), new WritePassage(Some.TheReview, "I.1", Words),
        new RequestContributions(Some.TheReview, [Some.Mobilisation], Some.Today), new SubmitContribution(Some.TheReview, Some.Mobilisation, Words, Some.Today),
        new PresentDraft(Some.TheReview, New, 900, Edition.Current, Signing.Presented.FindingsDigest, Some.Today), new ApproveDraft(Signing.MonthPresented.Id, Signing.MonthPresented.Draft, Side.A, Words, Some.Today),
        new ReturnDraft(Signing.MonthPresented.Id, Signing.MonthPresented.Draft, Side.B, Words, Some.Today, "III.2"), new SealReview(Signing.MonthApproved.Id, Signing.MonthApproved.Draft, Some.Today),
        new NumberReport(Signing.MonthSealed.Id, "12", "12-BC/ĐUK", Some.Today), new IssueReport(Signing.MonthNumbered.Id, [new("báo cáo.docx", "vi", Signing.Presented.FindingsDigest)], [Words], Some.Today),
        new PlanMeeting(New, MeetingKind.Joint, Words, Some.Today, Some.Today, Place: Words, Chairs: [Words], Reviewing: Words, SpeciallyPresent: [Words], Agenda: [Words], Occasion: Words),
        new SetAgenda(Called.Next, [new(new(MatterKind.OpenPoint, Called.Point.ToString()), Words)]),
        new HoldMeeting(Called.Next, Some.Today, [new(Some.Bloc, false, Reason: Words)]), new ReportUnit(Called.First, Some.Mobilisation, Words), new GiveOpinion(Called.First, New, OpinionKind.Pledge, Words, null, Words),
        new RecordAgreement(Called.First, New, Words, Words), new GiveConclusion(Called.First, New, Words, Words), new MakeRemark(Called.Second, Called.Point, Words, Words),
        new GiveDirection(Called.First, New, 2, Words, Side.A, Some.Bloc, Deadline.InPeriod(Some.Q4, Words), Level: "block", Where: new(Some.O2, FigureTest.Without), ThroughPost: Words, Why: Words, Product: Words, Consulting: Words),
        new AttachEvidence(New, Some.TheActivity, Papers.File with { Digest = new('b', 64) }, null, Words), new WithdrawEvidence(Shown.TheEvidence, "lý do"),
        new RegisterDocument(New, new("KH", Some.Today, Words, [Some.Bloc], null, "05", "05-KH/ĐUK", Words, Papers.File, [Papers.Ours], ["DUK-BQL"])),
        new CorrectDocument(Papers.Above, Papers.AboveAccount with { Summary = Words, IssuedBy = Words }, "lý do"), new WithdrawDocument(Papers.Ours, "lý do"),
        new AgreeNumberingTerm(Some.Bloc, new(2020, 8, 1), new(2025, 7, 31)), new CirculateDocument(New, Papers.Ours, Some.Today, [Some.Bloc], "phòng"),
        new AcknowledgeReceipt(Papers.TheCirculation, Some.Mobilisation, Some.Today, Words), new DepositDocument(New, Some.Bloc, Some.Zone, Some.Today, Words, null, Words),
        new TakePledgeAsTask(Called.First, Called.Pledge, Side.B, Some.Enterprises, Deadline.InPeriod(Some.Q4, Words), Product: Words), new TakePledgeAsCommitment(Called.First, Called.Pledge, "2", "2.9", Side.B),
        new SignMinutes(Called.First, Some.Today, Words, Words with { Vi = "Khác" }), new NotifyConclusions(Called.First, Some.Today, "15-TB/ĐUK"),
        new EstablishUnit(New, Words, Regime.Other, Some.Today, "KH", null, "cấp"), new RenameUnit(Some.Mobilisation, Words, Some.Today, "KH"), new AliasUnit(Some.Mobilisation, "tên khác"),
        new PlaceUnit(Some.Mobilisation, Some.Zone, Some.Today, "cấp"),
        new MergeUnit(Some.Mobilisation, Some.Bloc, Some.Today), new DissolveUnit(Some.Mobilisation, Some.Today),
        new HoldPost(New, Some.Mobilisation, Words, Some.ThePerson, Some.Today), new LeavePost(Some.TheHolding, Some.Today),
        new OpenPortfolio(Some.Mobilisation, Words, Some.Today, new(Words, Words)), new IncludeProgramme(Some.ProgrammeSigned.Code, Some.Today), new LeaveProgramme(Kept.Other, Some.Today, "lý do"),
    ];

    private static ActivityAccount Account => Some.Account with
    {
        Summary = Words, Place = Words, Result = Words, Topics = ["chủ đề"], Audiences = [new("workers")], Quantities = [new(Some.M1, 1, Breakdown: "nữ")],
    };

    private static readonly Programme Programme = Some.ProgrammeOf(
    [
        Some.ActivityLogged, Shown.Attached, Some.MeasurementRecorded, Some.TaskAssigned, Some.TaskAssigned with { Task = Done, Verifier = Some.Bloc }, new TaskCompleted(Done, new(2023, 9, 20), Words),
        Climbing.Ladder, Some.DifficultyRaised, Some.DifficultyRaised with { Difficulty = TheResolved }, Climbing.Resolved with { Difficulty = TheResolved },
        Some.DifficultyRaised with { Difficulty = TheClosed }, Climbing.Closed with { Difficulty = TheClosed }, new RecommendationMade(TheRecommendation, Side.A, Words, Words, Some.Today),
        Some.ReviewOpened, .. Called.Events, Owed.MonthlySet, Owed.PineInJuly, new TargetSet(Some.M1, Some.Q3, 40, null),
        new IndicatorDefined("G1", Words, Words, Aggregation.Qualitative, Direction.None, null), new GradeGiven(TheGrade, "G1", Side.A, Words, Some.Q3, Some.Today, null, null),
        .. Signing.MonthPresented.Told.Take(2), .. Signing.MonthApproved.Told.Take(4), .. Signing.MonthSealed.Told.Take(5), .. Signing.MonthNumbered.Told.Take(6),
    ]);

    private static readonly Directory Directory = Some.DirectoryOf(
        [.. Owed.Units, Papers.AboveRegistered, Papers.OursRegistered, Papers.Circulated, new UnitEstablished(Levelled, Words, null, Regime.Other, Some.Bloc, new(2010, 1, 1), "block"), HoldPostTests.Held, new UnitPlaced(Some.Enterprises, Some.Zone, new(2023, 9, 1), "ban"),
        new UnitEstablished(Some.Id(504), Words, null, Regime.Party, Some.Bloc, new(2010, 1, 1), "phòng")]);

    public static TheoryData<string> Names() => new(Commands.Select(command => command.GetType().Name));

    [Fact]
    public void every_command_is_here() => Commands.Select(command => command.GetType()).ShouldBe(ConsistencyTests.Commands, ignoreOrder: true);

    [Theory, MemberData(nameof(Names))]
    public void doing_it_twice_changes_nothing(string name)
    {
        var subjects = Before(name);
        var decided = Decide(subjects, Command(name));
        decided.ShouldNotBeEmpty();

        foreach (var told in decided) subjects = subjects.Evolve(Some.At(told, 99));
        Decide(subjects, Command(name)).ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Names))]
    public void no_text_gets_past_unread(string name)
    {
        foreach (var bad in (string[])["a\0", "\u202Ea", new('x', Writing.Passage + 1)])
            foreach (var (where, command) in Spoilt(Command(name), bad).Select(spoilt => (spoilt.Where, (object)spoilt.What)))
                Should.Throw<Refusal>(() => Decide(Before(name), command), $"{name}.{where}");
    }

    [Theory, MemberData(nameof(Names))]
    public void the_readers_culture_decides_nothing(string name)
    {
        var here = Decide(Before(name), Command(name));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Decide(Before(name), Command(name)).ShouldBe(here);
        }
        finally { CultureInfo.CurrentCulture = before; }
    }

    [Fact]
    public void spoiling_reaches_every_text()
    {
        Spoilt(Command(nameof(LogActivity)), "!").Select(spoilt => spoilt.Where).ShouldBe(
        [
            "Account.Summary.Vi", "Account.Summary.En", "Account.Summary.Hi", "Account.Summary.Ur", "Account.Place.Vi", "Account.Place.En", "Account.Place.Hi", "Account.Place.Ur",
            "Account.Audiences.Group", "Account.Topics", "Account.Quantities.Indicator", "Account.Quantities.Breakdown",
            "Account.Result.Vi", "Account.Result.En", "Account.Result.Hi", "Account.Result.Ur", "Account.Source",
        ]);
    }

    [Theory(DisplayName = "Fault F8: every list has a longest, by its field, and a sentence"), MemberData(nameof(Names))]
    public void every_list_has_a_longest(string name)
    {
        foreach (var (where, grown) in Grown(Command(name), Beyond))
        {
            var refused = Should.Throw<Refusal>(() => Decide(Before(name), grown), $"{name}.{where}");
            refused.Field.ShouldBe(where.Split('.')[^1], name);
            refused.Sentence.En.ShouldStartWith("At most ", Case.Sensitive, $"{name}.{where}");
            refused.Sentence.Vi!.ShouldMatch("tối đa|nhiều nhất", $"{name}.{where}");
        }
    }

    [Fact]
    public void growing_reaches_every_list()
    {
        Grown(Command(nameof(PlanMeeting)), 1).Select(grown => grown.Where).ShouldBe(["Hosts", "Chairs", "SpeciallyPresent", "Reporting", "Agenda"]);
        Grown(Command(nameof(LogActivity)), 1).Select(grown => grown.Where).ShouldBe(
            ["Account.Commitments", "Account.Audiences", "Account.Topics", "Account.Quantities"]);
    }

    private static object Command(string name) => Commands.Single(command => command.GetType().Name == name);

    /// <summary>All that decides; of one event only the subject it happened to moves on.</summary>
    private sealed record Subjects(Programme Programme, Directory Directory, Portfolio Portfolio)
    {
        public Subjects Evolve(Recorded told) => told.Event switch
        {
            DirectoryEvent => this with { Directory = Directory.Evolve(told) },
            PortfolioEvent => this with { Portfolio = Portfolio.Evolve(told) },
            _ => this with { Programme = Programme.Evolve(told) },
        };
    }

    private static Subjects Before(string name) => new(name is nameof(SignProgramme) ? Programme.Unknown : Programme, Directory, name is nameof(OpenPortfolio) ? Portfolio.Unknown : Kept.WithOther);

    private static object[] Decide(Subjects subjects, object command)
    {
        foreach (var subject in (object[])[subjects.Programme, subjects.Directory, subjects.Portfolio])
            if (subject.GetType().GetMethods().SingleOrDefault(method => method.Name == "Decide" && method.GetParameters()[0].ParameterType == command.GetType()) is { } decide)
            {
                object[] arguments = [.. decide.GetParameters().Select(parameter => Given(parameter.ParameterType, subjects) ?? command)];
                return (object[])decide.Invoke(subject, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
            }
        throw new InvalidOperationException($"Nothing decides {command}.");
    }

    private static object? Given(Type asked, Subjects subjects) =>
        asked == typeof(DateOnly) ? Some.Today : asked == typeof(Directory) ? subjects.Directory : asked == typeof(Programme) ? subjects.Programme
        : asked == typeof(Findings) ? Signing.Found : asked == typeof(EquatableList<Check>) ? default(EquatableList<Check>) : asked == typeof(EquatableList<HistoryDigest>) ? Signing.Histories : null;

    /// <summary>The value once for each text in it, with that one spoilt.</summary>
    private static IEnumerable<(string Where, object What)> Spoilt(object value, string bad)
    {
        if (value is string) yield return ("", bad);
        else if (value is EquatableList<Wording> or EquatableList<string> or EquatableList<Audience> or EquatableList<Quantity> or EquatableList<UnitPresence> or EquatableList<IssuedFile> or EquatableList<AgendaItem>)
            foreach (var (where, item) in ((System.Collections.IEnumerable)value).Cast<object>().SelectMany(item => Spoilt(item, bad))) yield return (where, ListOf(item));
        else if (value.GetType().Assembly == typeof(Programme).Assembly && value.GetType() is { IsEnum: false, IsValueType: false } type)
            foreach (var field in EventShape.Fields(type))
                if (type.GetProperty(field.Name!)!.GetValue(value) is { } content)
                    foreach (var (where, spoilt) in Spoilt(content, bad)) yield return ($"{field.Name}.{where}".TrimEnd('.'), With(value, field.Name!, spoilt));
    }

    /// <summary>The value once for each list in it, with so many in that list.</summary>
    private static IEnumerable<(string Where, object What)> Grown(object value, int count)
    {
        if (value.GetType() is { IsGenericType: true } list && list.GetGenericTypeDefinition() == typeof(EquatableList<>))
        {
            var item = ((System.Collections.IEnumerable)value).Cast<object?>().FirstOrDefault() ?? (list.GetGenericArguments()[0] == typeof(string) ? "X" : Activator.CreateInstance(list.GetGenericArguments()[0])!);
            yield return ("", Many.MakeGenericMethod(list.GetGenericArguments()).Invoke(null, [item, count])!);
        }
        else if (value.GetType().Assembly == typeof(Programme).Assembly && value.GetType() is { IsEnum: false, IsValueType: false } type)
            foreach (var field in EventShape.Fields(type))
                if (type.GetProperty(field.Name!)!.GetValue(value) is { } content)
                    foreach (var (where, grown) in Grown(content, count)) yield return ($"{field.Name}.{where}".TrimEnd('.'), With(value, field.Name!, grown));
    }

    private static readonly MethodInfo Many = typeof(EveryCommandTests).GetMethod(nameof(ManyOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static EquatableList<T> ManyOf<T>(T item, int count) => Enumerable.Repeat(item, count).ToEquatableList();

    private static object With(object value, string name, object content) => Activator.CreateInstance(
        value.GetType(), [.. EventShape.Fields(value.GetType()).Select(field => field.Name == name ? content : value.GetType().GetProperty(field.Name!)!.GetValue(value))])!;

    private static object ListOf(object item) => item switch
    {
        Wording words => (EquatableList<Wording>)[words],
        string text => (EquatableList<string>)[text],
        Audience audience => (EquatableList<Audience>)[audience],
        IssuedFile file => (EquatableList<IssuedFile>)[file],
        AgendaItem agenda => (EquatableList<AgendaItem>)[agenda],
        UnitPresence unit => (EquatableList<UnitPresence>)[unit],
        _ => (EquatableList<Quantity>)[(Quantity)item],
    };
}
