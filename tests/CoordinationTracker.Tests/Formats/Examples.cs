using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

/// <summary>One example of every event with nothing left out, in an order in which it can have happened.</summary>
internal static class Examples
{
    private static readonly Wording Words = new("Tuyên truyền, vận động", "Information and mobilisation", "प्रचार", "تشہیر");
    private static readonly Period Q3 = Some.Q3;
    private static readonly string Digest = new('a', 64);

    private static readonly Party PartyA = new(Some.Bloc, new(Some.Vi("T/M BAN THƯỜNG VỤ"), Some.Vi("Bí thư")), Some.Mobilisation);
    private static readonly Party PartyB = new(Some.Zone, new(Some.Vi("T/M BAN QUẢN LÝ"), Some.Vi("Trưởng ban")), Some.Enterprises);

    private static readonly Quantity Quantity = new(Some.M1, 12.5m, Qualifier.About, Some.Mobilisation, "nữ");

    private static readonly ActivityAccount Account = new(
        ActivityKind.Training, Side.A, new(2023, 9, 20), Words, [Some.Clause11, Some.Clause21], new(2023, 9, 21), Some.Vi("Khu công nghiệp Đông"),
        [new("workers", 120, Qualifier.MoreThan)], ["Party line", "law"], [new(Some.M1, 12), Quantity], Some.Vi("Tốt"), Some.Mobilisation, "Báo cáo 15");

    // With every field a deadline may hold; no single shape has them all.
    private static readonly Deadline By = new(DeadlineShape.WithinDays, new(2023, 10, 19), 15, Some.Q4, Some.Vi("trong quý IV"), new(17, 0));

    private static readonly KeptFile File = new("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "12-BC.pdf", 2_048);

    // With both kinds of issuer, for the sake of the format; a rule allows one.
    private static readonly DocumentAccount Paper = new("BC", new(2023, 9, 1), Words, [Some.Bloc, Some.Zone], Some.Vi("Tỉnh ủy"), "12", "12-BC/ĐUK", Some.Vi("Bí thư"), File, [Some.Id(97)], ["DUK-BQL"], Some.TheReview);

    public static readonly ProgrammeEvent[] OfProgramme =
    [
        new ProgrammeSigned("DUK-BQL", Words, PartyA, PartyB, new(2023, 5, 16), new(2023, 1, 1), new(2025, 12, 31), "Asia/Ho_Chi_Minh", Some.Vi("Trụ sở Đảng ủy Khối"), "01-CTr/ĐUK-BQLKKT",
            [Some.Vi("Nghị quyết 25-NQ/TW")], [Some.Vi("Xây dựng Đảng")], [Some.Vi("Thường trực Tỉnh ủy")], Example: true),
        new FieldAdded("1", Words, Some.Vi("Đồng thuận")),
        new CommitmentMade(Some.Clause11, "1", "1.1", Side.A, Words, Some.Vi("Chức năng của Đảng ủy Khối")),
        new CommitmentMade(Some.Clause21, "1", "2.1", Side.Both, Words, Some.Vi("Nhiệm vụ chung")),
        new CommitmentReworded(Some.Clause11, Words, "Tình hình thực tế", new(2023, 8, 1)),
        new IndicatorDefined(Some.M1, Words, Some.Vi("người"), Aggregation.Ratio, Direction.Range, "1", new("O2", "E1", 1_000), "booth"),
        new IndicatorRedefined(Some.M1, Words, Some.Vi("lượt"), Direction.Lower, new("O2", "E2"), new(2023, 9, 1), true, "Theo hướng dẫn mới"),
        new BreakdownDeclared(Some.M1, "channel", Words, Overlap.NotDeduplicated, [new("digital", Words), new("manual", Words)]),
        new TargetSet(Some.M1, Q3, 40, "Kế hoạch 12", Some.Mobilisation, 50, true),
        new TargetRevised(Some.M1, Q3, 30.5m, "Ít lao động", new(2023, 8, 15), Some.Mobilisation, 35),
        new RelativeTargetSet(Some.M1, Some.Mobilisation, [Some.Bloc, Some.Zone], Q3, "Kế hoạch 12"),
        new MeasurementRecorded(Some.TheMeasurement, Side.B, Quantity, new(2023, 9, 30), Some.Enterprises, "Công văn 7"),
        new MeasurementCorrected(Some.TheMeasurement, Quantity, new(2023, 9, 29), "Nhầm ngày"),
        new MeasurementConfirmed(Some.TheMeasurement, Side.A),
        new MeasurementDisputed(Some.TheMeasurement, Side.A, "Ít hơn"),
        new MeasurementWithdrawn(Some.TheMeasurement, "Trùng"),
        new GradeGiven(Some.Id(45), "Q1", Side.Both, Words, Q3, new(2023, 10, 5), Some.Mobilisation, "Kết luận hội nghị"),
        new GradeWithdrawn(Some.Id(45), "Nhầm"),
        new ActivityLogged(Some.TheActivity, Account),
        new ActivityDisputed(Some.TheActivity, Side.B, "Ít người hơn"),
        new ActivityConfirmed(Some.TheActivity, Side.B),
        new ActivityCorrected(Some.TheActivity, Account with { OccurredOn = new(2023, 10, 2), OccurredTo = new(2023, 10, 3) }, "Nhầm ngày"),
        new HighlightMarked(Some.TheActivity, Words, new(2023, 10, 4)),
        new ActivityWithdrawn(Some.TheActivity, "Nhập trùng"),
        new TaskAssigned(Some.TheTask, Words, Side.Both, Some.Mobilisation, [Some.Enterprises], new(2023, 9, 1), By, Some.Clause21, Some.Vi("Kết luận hội nghị"), Some.Vi("Báo cáo"), Some.Id(52), Some.Bloc, new(2023, 10, 20)),
        new TaskFannedOut(Some.Id(52), Words, Side.A, Some.Mobilisation, [Some.Enterprises, Some.Zone], new(2023, 9, 1), By, "block", Some.Bloc, Some.Vi("chưa có trụ sở"), Some.Clause21, Some.Vi("Kết luận hội nghị"), Some.Vi("Báo cáo"),
            Some.TheTask, Some.Bloc, new(2023, 10, 20)),
        new TaskStarted(Some.TheTask, new(2023, 9, 5)),
        new TaskProgressReported(Some.TheTask, Words, new(2023, 9, 15)),
        new SupportReported(Some.TheTask, Some.Enterprises, Words, new(2023, 9, 16)),
        new SupportCompleted(Some.TheTask, Some.Enterprises, new(2023, 9, 17), Words),
        new DeadlineExtended(Some.TheTask, By, "Chờ số liệu", new(2023, 10, 5)),
        new TaskCarriedOver(Some.TheTask, Some.Q3, Some.Q4, By, "Chờ số liệu", new(2023, 10, 5), Some.Vi("phần khảo sát")),
        new TaskCompleted(Some.TheTask, new(2023, 10, 6), Words, new(16, 30)),
        new CompletionReturned(Some.TheTask, Some.Bloc, new(2023, 10, 6), "Thiếu phụ lục"),
        new CompletionAccepted(Some.TheTask, Some.Bloc, new(2023, 10, 6), Words),
        new TaskReopened(Some.TheTask, new(2023, 10, 6), "Chưa đủ"),
        new TaskWithdrawn(Some.TheTask, "Không còn cần", new(2023, 10, 6)),
        new DutySet(Some.Id(56), Words, Side.Both, PeriodKind.Quarter, DueDay.After(7), new(2023, 7, 1), new(2025, 12, 31), new(Some.Bloc, "department"), Some.Clause21, Some.Vi("Quy chế phối hợp"), [Some.M1]),
        new DutyPerformed(Some.Id(56), Some.Mobilisation, Q3, new(2023, 10, 5), Words),
        new PerformanceWithdrawn(Some.Id(56), Some.Mobilisation, Q3, "Nhầm đơn vị"),
        new DutyExcused(Some.Id(56), Some.Mobilisation, Q3, "Mới sắp xếp lại", new(2023, 10, 5)),
        new DutyEnded(Some.Id(56), new(2023, 10, 6), "Thay bằng phần mềm"),
        new DifficultyRaised(Some.TheDifficulty, DifficultyKind.Shortcoming, Side.B, Words, new(2023, 7, 3), Some.Clause11, Some.Enterprises, Urgency.Prompt),
        new CauseNoted(Some.TheDifficulty, Some.Id(62), CauseKind.Subjective, Words),
        new SolutionProposed(Some.TheDifficulty, Some.Id(63), Side.Both, Words, new(2023, 8, 1)),
        new ReminderRuleAgreed([14, 3], 10, new(2023, 9, 1)),
        new LadderAgreed([new(Some.Enterprises, 15), new(Some.Zone, 30)], new(2023, 6, 1)),
        new DifficultyAnswered(Some.TheDifficulty, Some.Enterprises, AnswerKind.Interim, Words, new(2023, 8, 2), new(2023, 8, 15)),
        new DifficultyEscalated(Some.TheDifficulty, Some.Zone, new(2023, 8, 20), "Vượt thẩm quyền", BySilence: true),
        new DifficultyResolved(Some.TheDifficulty, new(2023, 9, 1), Words, Some.Vi("Biên bản làm việc"), Side.B),
        new ResolutionRejected(Some.TheDifficulty, Side.A, new(2023, 9, 5), "Chưa áp dụng"),
        new ResolutionAccepted(Some.TheDifficulty, Side.A, new(2023, 9, 15)),
        new DifficultyReopened(Some.TheDifficulty, new(2023, 9, 20), "Lại vướng"),
        new DifficultyClosed(Some.TheDifficulty, new(2023, 9, 30), "Doanh nghiệp giải thể"),
        new RecurrenceRecognised(Some.TheDifficulty, Some.Id(68), new(2023, 7, 4)),
        new StrengthNoted(Some.Id(64), Side.Both, Words, new(2023, 10, 4), Some.Vi("Lãnh đạo quan tâm")),
        new LessonNoted(Some.Id(65), Side.A, Words, new(2023, 10, 4)),
        new RecommendationMade(Some.Id(66), Side.B, Some.Vi("Tỉnh ủy"), Words, new(2023, 10, 4)),
        new RecommendationAnswered(Some.Id(66), Some.Vi("Văn phòng Tỉnh ủy"), new(2023, 10, 5), Words, RecommendationOutcome.Accepted),
        new InnovationNoted(Some.Id(67), Side.A, Words, new(2023, 10, 4), Some.Vi("Đủ người dự")),
        new ModelCommended(Some.Id(69), Side.A, Some.Vi("Chi bộ doanh nghiệp nhựa"), Words, new(2023, 10, 4), Some.Vi("Dân vận khéo"), Q3),
        new ReviewOpened(Some.TheReview, PeriodKind.OneYear, new(new(2023, 5, 16), new(2024, 5, 15)), new(2024, 5, 10), new(2024, 5, 16), new(2024, 5, 14), new(2024, 5, 8), Side.A),
        new ContributionsRequested(Some.TheReview, [Some.Mobilisation, Some.Enterprises], new(2024, 5, 2)),
        new ContributionSubmitted(Some.TheReview, Some.Mobilisation, Words, new(2024, 5, 8)),
        new DraftPresented(Some.TheReview, Some.Id(73), 813, "0.5", Digest, new(2024, 5, 12)),
        new ReviewApproved(Some.TheReview, Some.Id(73), Side.A, Some.Vi("Bí thư Đảng ủy"), new(2024, 5, 13)),
        new ReviewReturned(Some.TheReview, Some.Id(73), Side.B, Words, "III.2", new(2024, 5, 13)),
        new ReviewSealed(Some.TheReview, Some.Id(73), 813, "0.5", Digest, [new(Some.Id(1), 640, Digest, LeafForm.Second)], new(2024, 5, 14)),
        new ReportNumbered(Some.TheReview, "12-BC/ĐUK", new(2024, 5, 14)),
        new ReportIssued(Some.TheReview, [new("bao-cao-vi.docx", "vi", Digest)], [Some.Vi("Thường trực Tỉnh ủy")], new(2024, 5, 15)),
        new PassageWritten(Some.TheReview, "III.2", Words, true, [new("M1.actual", 12)]),
        new ReportingRegimeAgreed(PeriodKind.StateQuarter, 10, 7, new(2023, 5, 16)),
        new MeetingPlanned(Some.Id(91), MeetingKind.FieldVisit, Words, new(2023, 9, 1), new(2023, 10, 6), DaySession.Afternoon, new(14, 0), MeetingMode.Virtual, Some.Vi("Hội trường"), [Some.Bloc], [Some.Vi("Trưởng ban")],
            Some.Vi("Phụ trách tỉnh"), [Some.Vi("Thường trực Tỉnh ủy")], [Some.Mobilisation, Some.Enterprises], [Some.Vi("Báo cáo")], Some.Id(90), Some.Vi("Ngày Dân vận 15/10")),
        new AgendaSet(Some.Id(91), [new(new(MatterKind.OverdueTask, "00000000-0000-7000-8000-000000000051"), null), new(new(MatterKind.RestatedIndicator, Some.M1), Some.Vi("Số liệu đảng viên mới")), new(null, Words)]),
        new MeetingHeld(Some.Id(91), new(2023, 10, 6), [new(Some.Mobilisation, true, 5), new(Some.Enterprises, false, 0, Some.Vi("Đi công tác"))]),
        new UnitReported(Some.Id(91), Some.Mobilisation, Words),
        new OpinionGiven(Some.Id(91), Some.Id(92), OpinionKind.Pledge, Words, Some.Enterprises, Some.Vi("Trưởng phòng")),
        new AgreementRecorded(Some.Id(91), Some.Id(93), Words, Some.Vi("Chương trình phối hợp")),
        new ConclusionGiven(Some.Id(91), Some.Id(94), Words, Some.Vi("Trưởng ban")),
        new DirectionGiven(Some.Id(91), Some.TheTask, 3, Words, Some.Id(94), Some.Bloc, Some.Vi("Trưởng ban"), Some.Vi("Để định ngày mít tinh"), Some.Vi("Chủ tịch huyện, khối")),
        new RemarkMade(Some.Id(91), Some.TheTask, Words, Some.Vi("Phụ trách tỉnh")),
        new EvidenceAttached(Some.Id(95), Some.TheActivity, File, Some.Id(96), Words),
        new EvidenceWithdrawn(Some.Id(95), "Nhầm tệp"),
        new MinutesSigned(Some.Id(91), new(2023, 10, 7), Some.Vi("Chuyên viên Văn phòng"), Some.Vi("Trưởng ban")),
        new ConclusionsNotified(Some.Id(91), new(2023, 10, 9), "15-TB/ĐUK"),
        new CommitmentWithdrawn(Some.Clause11, "Không còn phù hợp", new(2023, 10, 5)),
        new ProgrammeAmended(Words with { En = "Another title" }, new(2023, 1, 1), new(2026, 12, 31), new(2023, 10, 5), "Kéo dài"),
        new ProgrammeConcluded(new(2023, 10, 6), Words),
    ];

    public static readonly DirectoryEvent[] OfDirectory =
    [
        new UnitEstablished(Some.Mobilisation, Words, "BDV", Regime.Party, Some.Bloc, new(2010, 1, 1), "department"),
        new UnitRenamed(Some.Mobilisation, Words, "BTGDV", new(2023, 7, 1)),
        new UnitAliased(Some.Mobilisation, "Ban Dân vận"),
        new UnitPlaced(Some.Mobilisation, Some.Zone, new(2023, 8, 1), "department"),
        new PostHeld(Some.TheHolding, Some.Mobilisation, Words, Some.ThePerson, new(2023, 6, 1)),
        new PostLeft(Some.TheHolding, new(2023, 9, 1)),
        new DocumentRegistered(Some.Id(97), Paper),
        new DocumentRegistered(Some.Id(96), Paper with { Number = "13" }),
        new DocumentCorrected(Some.Id(96), Paper with { Number = "14" }, "Nhầm số"),
        new NumberingTermAgreed(Some.Bloc, new(2020, 8, 1), new(2025, 7, 31)),
        new DocumentCirculated(Some.Id(101), Some.Id(96), [Some.Bloc, Some.Zone], new(2023, 9, 2)),
        new ReceiptAcknowledged(Some.Id(101), Some.Bloc, new(2023, 9, 3), Words),
        new DocumentDeposited(Some.Id(102), Some.Id(96), Words, Some.Bloc, Some.Zone, new(2023, 9, 4), Words),
        new DocumentWithdrawn(Some.Id(96), "Nhập trùng"),
        new UnitMerged(Some.Mobilisation, Some.Bloc, new(2023, 9, 1)),
        new UnitDissolved(Some.Mobilisation, [Some.Bloc, Some.Zone], new(2023, 9, 2)),
    ];

    public static readonly PortfolioEvent[] OfPortfolio =
    [
        new PortfolioOpened(Some.Mobilisation, Words, new(2023, 6, 1), PartyA.Signatory),
        new ProgrammeIncluded("DUK-BQL", new(2023, 6, 2)),
        new ProgrammeLeft("DUK-BQL", new(2023, 10, 1), "Chuyển cơ quan khác theo dõi"),
    ];

    /// <summary>By alias; of two of one kind the first.</summary>
    public static readonly IReadOnlyDictionary<string, object> ByAlias = EventAliases.All.ToDictionary(
        alias => alias.Key, alias => OfProgramme.Concat<object>(OfDirectory).Concat(OfPortfolio).First(example => example.GetType() == alias.Value), StringComparer.Ordinal);
}
