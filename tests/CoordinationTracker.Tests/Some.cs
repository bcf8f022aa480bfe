using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

/// <summary>
/// The cast, known by heart: the Bloc Party Committee (A) and the Economic Zone Board (B) signed on 16 May 2023 for 2023–2025.
/// A promises 1.1, B promises 1.2, both promise 2.1; M1 counts new party members, O2 counts organisations. Today is 6 October 2023.
/// </summary>
public static class Some
{
    public static readonly DateOnly Today = new(2023, 10, 6), Yesterday = Today.AddDays(-1), Tomorrow = Today.AddDays(1);
    public static readonly Period Q3 = Period.Quarter(2023, 3), Q4 = Period.Quarter(2023, 4);

    public const string SecretariatA = "Secretariat A", SecretariatB = "Secretariat B";

    // Units
    public static readonly Guid Bloc = Id(1), Zone = Id(2), Mobilisation = Id(3), Enterprises = Id(4), NoUnit = Id(99);

    // What is promised and done
    public static readonly Guid Clause11 = Id(11), Clause12 = Id(12), Clause21 = Id(21), NoCommitment = Id(98);
    public static readonly Guid TheActivity = Id(31), OtherActivity = Id(32), TheMeasurement = Id(41), OtherMeasurement = Id(42);
    public static readonly Guid TheTask = Id(51), TheDifficulty = Id(61), TheReview = Id(71), TheHolding = Id(81), ThePerson = Id(82);
    public const string M1 = "M1", O2 = "O2";

    public static readonly UnitEstablished BlocEstablished = new(Bloc, Vi("Đảng ủy Khối Cơ quan – Doanh nghiệp tỉnh"), "ĐUK", Regime.Party, null, new(2010, 1, 1));
    public static readonly UnitEstablished ZoneEstablished = new(Zone, Vi("Ban Quản lý Khu kinh tế tỉnh"), "BQLKKT", Regime.State, null, new(2010, 1, 1));

    public static readonly DirectoryEvent[] Units =
    [
        BlocEstablished, ZoneEstablished,
        new UnitEstablished(Mobilisation, Vi("Ban Dân vận Đảng ủy Khối"), null, Regime.Party, Bloc, new(2010, 1, 1)),
        new UnitEstablished(Enterprises, Vi("Phòng Quản lý doanh nghiệp"), null, Regime.State, Zone, new(2010, 1, 1)),
    ];

    public static readonly Directory Directory = DirectoryOf(Units);

    public static readonly ProgrammeSigned ProgrammeSigned = new(
        "DUK-BQL", Vi("Chương trình phối hợp công tác giai đoạn 2023–2025"),
        new(Bloc, new(Vi("T/M BAN THƯỜNG VỤ"), Vi("Bí thư")), Mobilisation), new(Zone, new(null, Vi("Trưởng ban")), Enterprises),
        SignedOn: new(2023, 5, 16), TermFrom: new(2023, 1, 1), TermTo: new(2025, 12, 31), "Asia/Ho_Chi_Minh",
        Place: null, Number: "01-CTr/ĐUK-BQLKKT", Bases: [], Aims: [], Recipients: [], Example: false);

    public static readonly ProgrammeEvent[] Signed =
    [
        ProgrammeSigned,
        new FieldAdded("1", Vi("Tuyên truyền, vận động"), null),
        new FieldAdded("2", Vi("Xây dựng tổ chức"), null),
        new CommitmentMade(Clause11, "1", "1.1", Side.A, Vi("Tuyên truyền đường lối của Đảng"), null),
        new CommitmentMade(Clause12, "1", "1.2", Side.B, Vi("Rà soát doanh nghiệp trong khu kinh tế"), null),
        new CommitmentMade(Clause21, "2", "2.1", Side.Both, Vi("Phát triển đảng viên và tổ chức đảng"), null),
        new IndicatorDefined(M1, Vi("Đảng viên mới"), Vi("người"), Aggregation.Flow, Direction.Higher, "2"),
        new IndicatorDefined(O2, Vi("Tổ chức đảng"), Vi("tổ chức"), Aggregation.Stock, Direction.Higher, "2"),
    ];

    /// <summary>A session of side A on 20 September 2023, for 1.1, with 12 new members.</summary>
    public static readonly ActivityAccount Account = new(
        ActivityKind.Session, Side.A, new(2023, 9, 20), Vi("Hội nghị tuyên truyền tại khu công nghiệp"),
        Commitments: [Clause11], Audiences: [new("workers", 120)], Quantities: [new(M1, 12)], ReportedBy: Mobilisation, Source: "Báo cáo 15");

    public static readonly ActivityLogged ActivityLogged = new(TheActivity, Account);
    public static readonly MeasurementRecorded MeasurementRecorded = new(TheMeasurement, Side.B, new(O2, 14), new(2023, 9, 30), Enterprises, "Công văn 7");

    /// <summary>Given on 1 September 2023 to be done by the last day of the month.</summary>
    public static readonly TaskAssigned TaskAssigned = new(
        TheTask, Vi("Rà soát tổ chức đảng"), Side.A, Mobilisation, [Enterprises], new(2023, 9, 1), Deadline.By(new(2023, 9, 30)), Clause21, null, Vi("Báo cáo rà soát"));

    public static readonly DifficultyRaised DifficultyRaised = new(TheDifficulty, DifficultyKind.Difficulty, Side.B, Vi("Công nhân làm ca, khó tập trung"), new(2023, 7, 3), Clause12, Enterprises);
    public static readonly ReviewOpened ReviewOpened = new(TheReview, PeriodKind.Quarter, Q3, new(2023, 10, 5), new(2023, 10, 20), new(2023, 10, 18));

    public static readonly ProgrammeEvent[] WithActivity = [.. Signed, ActivityLogged];
    public static readonly ProgrammeEvent[] WithMeasurement = [.. Signed, MeasurementRecorded];
    public static readonly ProgrammeEvent[] WithTask = [.. Signed, TaskAssigned];
    public static readonly ProgrammeEvent[] WithDifficulty = [.. Signed, DifficultyRaised];
    public static readonly ProgrammeEvent[] WithReview = [.. Signed, ReviewOpened];

    public static Guid Id(int number) => new($"00000000-0000-7000-8000-{number:d12}");
    public static Wording Vi(string text) => new(Vi: text);

    /// <summary>The events as one stream holds them: positions rise with gaps, as other streams write in between.</summary>
    public static Recorded[] History(params object[] events) => [.. events.Select((told, index) => At(told, index + 1))];

    /// <summary>Written down on 17 May 2023, a minute after another.</summary>
    public static Recorded At(object told, int version) =>
        new(told, version, Position(version), new DateTimeOffset(2023, 5, 17, 8, 0, 0, TimeSpan.FromHours(7)).AddMinutes(version), SecretariatA, Side.A);

    /// <summary>Where the event of this version stands in the whole record.</summary>
    public static long Position(int version) => 100 + 10 * version;

    /// <summary>The programme after the cast's beginning and these events.</summary>
    public static Programme ProgrammeOf(params ProgrammeEvent[] events) => Programme.Fold(History([.. Signed, .. events]));

    public static Directory DirectoryOf(params DirectoryEvent[] events) => History([.. events]).Aggregate(Directory.Empty, (directory, told) => directory.Evolve(told));
}
