using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;
using static Side;

/// <summary>
/// A programme with figures and three years of activity, made up to show the tracker; its title and every report say that it is an example.
/// Its bodies, parks and enterprises are of no real province, and nobody in it has a name.
/// </summary>
public static partial class ExampleProgramme
{
    public static readonly Guid Stream = new("01859a8c-0000-7000-8000-00000000000c");
    public const string Code = "VD-2023";
    public static readonly DateOnly SignedOn = new(2023, 1, 10);
    public static readonly Period Term = new(new DateOnly(2023, 1, 1), new DateOnly(2025, 12, 31));
    public static readonly Period FirstYear = Period.YearFrom(SignedOn);

    /// <summary>Entries that tests and pages point at, by what they show. Each is the id of an activity, a task, a figure or a difficulty.</summary>
    public static partial class Shows
    {
        /// <summary>Logged as of 29 June 2023, corrected on 25 July 2023 to 4 July: its new members leave the second quarter for the third.</summary>
        public const string MovedAcrossQuarters = "moved";
        /// <summary>Of 20 September 2023, recorded on 24 October, after the quarter's figures had closed.</summary>
        public const string LateEntry = "late";
        /// <summary>Of 12 March 2024, recorded on 22 April.</summary>
        public const string SecondLateEntry = "late-2";
        public const string WithdrawnActivity = "twice-told";
        /// <summary>Claimed by A, disputed by B, and still so.</summary>
        public const string DisputedClaim = "disputed";
        /// <summary>Claimed by A, disputed by B, corrected by A, confirmed by B.</summary>
        public const string SettledDispute = "settled";
        public const string ConfirmedClaim = "confirmed";
        /// <summary>About so many were there.</summary>
        public const string AboutSoMany = "about";
        public const string MoreThanSoMany = "more-than";
        /// <summary>A task whose deadline was extended twice.</summary>
        public const string ExtendedTwice = "industrial-park-3";
        /// <summary>A task given without a day, dated later.</summary>
        public const string DatedLater = "hotline";
        public const string StillUndated = "digital-map";
        /// <summary>A measurement of O2 that was corrected.</summary>
        public const string CorrectedFigure = "O2-2024-1";
        public const string DisputedFigure = "disputed-figure";
        public const string RewordedCommitment = "2.1";
        public const string WithdrawnCommitment = "1.4";
        public const string ResolvedDifficulty = "night-shifts";
        /// <summary>A duty of six cells, each month of the second half of 2023.</summary>
        public const string MonthlyReports = "monthly-reports";
        /// <summary>The target of U2 for this quarter was revised.</summary>
        public const string RevisedIndicator = "U2";
        public static readonly Period RevisedQuarter = Period.Quarter(2024, 3);
    }

    /// <summary>The id of an entry of <see cref="Shows"/>, or of a review: "2023-Q1", "one-year", "2023".</summary>
    public static Guid Id(string name) => Names.Value[name];

    private static readonly Lazy<Diary> Names = new(Diary);

    internal static Diary Diary()
    {
        var diary = new Diary(Stream, 4);
        Signed(diary);
        Planned(diary);
        Reviewed(diary);
        Year2023(new(diary));
        Year2024(new(diary));
        Year2025(new(diary));
        SaidOfClaims(diary);
        Counted(diary);
        Shared(diary);
        Tasks2023(new(diary));
        Tasks2024(new(diary));
        Tasks2025(new(diary));
        Assessed(diary);
        Reported(diary);
        Climbed(diary);
        return diary;
    }

    private static void Signed(Diary diary)
    {
        diary.On("2023-01-10 15:05", Post.SecretariatA).Sign(new(Code,
            new("Chương trình phối hợp công tác phát triển tổ chức đảng, đoàn thể trong doanh nghiệp (ví dụ)", "Work coordination programme on developing party and mass organisations in enterprises (example)"),
            new(Bodies.ExampleBloc, new(new("T/M ĐẢNG ỦY KHỐI", "ON BEHALF OF THE BLOC PARTY COMMITTEE"), new("BÍ THƯ", "SECRETARY")), Bodies.ExampleBlocOffice),
            new(Bodies.ExampleZone, new(null, new("TRƯỞNG BAN", "HEAD OF THE BOARD")), Bodies.ExampleZoneOffice),
            SignedOn, Term.From, Term.To, Place: new("Tỉnh ví dụ", "Example province"), Number: "01-CTr/ĐUK-BQLKKT",
            Bases: [new("Điều lệ Đảng; chức năng, nhiệm vụ, quyền hạn của mỗi bên", "The Party Charter; the functions, tasks and powers of each side")],
            Aims:
            [
                new("Phát triển tổ chức đảng, đảng viên và các đoàn thể trong doanh nghiệp tại khu kinh tế, khu công nghiệp", "To develop party organisations, party members and mass organisations in enterprises of the economic zone and industrial parks"),
                new("Kịp thời nắm tình hình, tháo gỡ khó khăn cho doanh nghiệp và người lao động", "To grasp the situation in time and remove difficulties for enterprises and labourers"),
            ],
            Recipients: [new("Thường trực Tỉnh ủy", "Standing body of the Provincial Party Committee"), new("Ban Tổ chức Tỉnh ủy", "Organisation Commission of the Provincial Party Committee"), new("Các chi bộ, đảng bộ trực thuộc", "Subordinate party cells and committees"), new("Các doanh nghiệp trong khu kinh tế", "Enterprises of the economic zone")],
            Example: true));
        diary
            .Field("1", new("Tuyên truyền, vận động", "Propaganda and mobilisation"), new("Nâng cao nhận thức của chủ doanh nghiệp và người lao động", "Raising the awareness of owners and labourers"))
            .Field("2", new("Rà soát, thống kê doanh nghiệp", "Review and count of enterprises"))
            .Field("3", new("Thành lập tổ chức đảng", "Establishing party organisations"), new("Mở rộng độ phủ của tổ chức đảng trong khu vực kinh tế tư nhân", "Wider coverage of party organisations in the private sector"))
            .Field("4", new("Phát triển đảng viên", "Developing party members"))
            .Field("5", new("Phát triển đoàn thể (công đoàn, đoàn thanh niên)", "Mass organisations (trade union, youth union)"))
            .Field("6", new("Nâng cao chất lượng các tổ chức hiện có", "Raising the quality of existing organisations"))
            .Field("7", new("Nắm tình hình, giải quyết vấn đề phát sinh", "Grasping the situation and handling emerging problems"))
            .Field("8", new("Tham mưu cho Tỉnh ủy và Ban Chỉ đạo", "Advice to the Provincial Committee and the Steering Committee"));
        var (function, task, power) = (new Wording("Chức năng tham mưu, hướng dẫn công tác xây dựng Đảng", "Function of advising on and guiding party building"),
            new Wording("Nhiệm vụ quản lý nhà nước đối với doanh nghiệp trong khu kinh tế", "Task of State management of enterprises in the economic zone"),
            new Wording("Thẩm quyền quyết định thành lập tổ chức đảng, kết nạp đảng viên", "Power to decide on party organisations and admissions"));
        diary.On("2023-01-11 08:30", Post.SecretariatA)
            .Commit("1.1", A, "Biên soạn nội dung, cử báo cáo viên, cung cấp tài liệu tuyên truyền cho doanh nghiệp", "Prepare content, send speakers and supply propaganda documents to enterprises", function)
            .Commit("1.2", B, "Tạo điều kiện tiếp cận doanh nghiệp, bố trí địa điểm và mời chủ doanh nghiệp dự các buổi gặp mặt", "Give access to enterprises, provide venues and invite owners to meetings", task)
            .Commit("1.3", Both, "Phối hợp tổ chức hội nghị tuyên truyền cho chủ doanh nghiệp và người lao động, mỗi quý ít nhất 04 buổi", "Jointly hold propaganda sessions for owners and labourers, at least four a quarter")
            .Commit("1.4", A, "Phát hành bản tin giấy hằng quý về công tác đảng, đoàn thể trong doanh nghiệp", "Issue a quarterly printed bulletin on party and mass organisation work in enterprises", function)
            .Commit("2.1", B, "Cung cấp số liệu doanh nghiệp, lao động theo từng khu mỗi năm hai lần", "Supply enterprise and labour data by park twice a year", task)
            .Commit("2.2", A, "Tổng hợp, cung cấp số liệu tổ chức đảng, đảng viên trong doanh nghiệp", "Compile and supply data on party organisations and members in enterprises", function)
            .Commit("2.3", Both, "Thống nhất danh sách doanh nghiệp và mốc số liệu mỗi năm một lần", "Agree on the list of enterprises and the date of its figures once a year")
            .Commit("3.1", A, "Hướng dẫn quy trình, hồ sơ và ban hành quyết định thành lập tổ chức đảng", "Guide procedure and papers, and decide on establishing party organisations", power)
            .Commit("3.2", B, "Vận động chủ doanh nghiệp ủng hộ thành lập tổ chức đảng, hỗ trợ cơ sở vật chất ban đầu", "Persuade owners to support party organisations and help with first facilities", task)
            .Commit("3.3", Both, "Lập danh sách doanh nghiệp mục tiêu hằng năm", "Draw up a yearly list of target enterprises")
            .Commit("4.1", A, "Mở lớp bồi dưỡng nhận thức về Đảng, thẩm tra, xét, quyết định kết nạp đảng viên", "Hold awareness classes, vet, and decide on admitting party members", power)
            .Commit("4.2", B, "Phát hiện, giới thiệu người lao động ưu tú, chủ doanh nghiệp tiêu biểu để bồi dưỡng, tạo nguồn", "Find and propose outstanding labourers and exemplary owners as a source of members", task)
            .Commit("5.1", A, "Chỉ đạo Đoàn Khối phát triển tổ chức Đoàn, Hội và đoàn viên, hội viên trong doanh nghiệp", "Direct the Bloc's Youth Union to develop youth organisations and members in enterprises", function)
            .Commit("5.2", B, "Phối hợp với Công đoàn các khu kinh tế thành lập công đoàn cơ sở, phát triển đoàn viên", "Work with the zones' Trade Union to establish grassroots unions and develop members", task)
            .Commit("6.1", A, "Kiểm tra, đánh giá, xếp loại tổ chức đảng trong doanh nghiệp; xây dựng mô hình chi bộ điểm", "Inspect, assess and classify party organisations in enterprises; build model cells", function)
            .Commit("6.2", B, "Tổng hợp ý kiến của doanh nghiệp về hoạt động của tổ chức đảng, đoàn thể", "Collect enterprises' opinions on the work of party and mass organisations", task)
            .Commit("7.1", Both, "Kịp thời trao đổi thông tin về tình hình tư tưởng, lao động, việc làm và các vụ việc phát sinh", "Promptly exchange information on thoughts, labour, employment and emerging cases")
            .Commit("7.2", B, "Tiếp nhận, đôn đốc giải quyết kiến nghị của doanh nghiệp và người lao động", "Receive the proposals of enterprises and labourers and press for their settlement", task)
            .Commit("8.1", A, "Tham mưu Tỉnh ủy về chủ trương, giải pháp phát triển tổ chức đảng, đảng viên trong doanh nghiệp", "Advise the Provincial Committee on policies for party organisations and members in enterprises", function)
            .Commit("8.2", Both, "Báo cáo chung 06 tháng, năm và chuyên đề khi có yêu cầu", "Report jointly every six months, every year, and on themes when asked");
    }

    private static void Planned(Diary diary)
    {
        diary.On("2023-01-12 09:20", Post.SecretariatA);
        foreach (var indicator in StartSet.OfDevelopment) diary.Indicator(indicator);

        const string programme = "Phụ lục 02 Chương trình phối hợp số 01-CTr/ĐUK-BQLKKT";
        diary.On("2023-01-13 08:20", Post.SecretariatA);
        foreach (var (indicator, value) in new (string, decimal)[]
            { ("P1", 60), ("P2", 8_000), ("P3", 11_500), ("E2", 390), ("E3", 60), ("O1", 15), ("O2", 41), ("M1", 66), ("M2", 5), ("M3", 48), ("M4", 470), ("U1", 28), ("U2", 4_250), ("Y1", 14), ("Y2", 880) })
            diary.Target(indicator, Term, value, programme);
        // The first programme year has a plan of its own where the signed text gave one.
        foreach (var (indicator, value) in new (string, decimal)[] { ("P1", 20), ("P2", 2_400), ("O1", 5), ("M1", 20), ("M4", 150), ("U1", 9), ("U2", 1_350) })
            diary.Target(indicator, FirstYear, value, programme);

        Year(2023, "2023-01-16 09:10", "Kế hoạch số 03-KH/ĐUK-BQLKKT, ngày 16/01/2023",
            ("P1", [5, 5, 5, 5]), ("P2", [600, 600, 550, 650]), ("P3", [1200, 1000, 1000, 1200]), ("E2", [30, 40, 35, 25]), ("O1", [1, 1, 1, 2]), ("M1", [4, 5, 5, 6]),
            ("M2", [0, 1, 0, 1]), ("M3", [3, 3, 4, 4]), ("M4", [35, 40, 40, 40]), ("U1", [2, 2, 2, 3]), ("U2", [310, 340, 350, 360]), ("Y1", [1, 1, 1, 1]), ("Y2", [60, 70, 70, 70]));
        Year(2024, "2024-01-18 09:25", "Kế hoạch số 02-KH/ĐUK-BQLKKT, ngày 18/01/2024",
            ("P1", [4, 6, 5, 5]), ("P2", [600, 750, 650, 700]), ("P3", [700, 1000, 750, 850]), ("E2", [30, 40, 35, 25]), ("O1", [1, 1, 1, 2]), ("M1", [5, 5, 6, 6]),
            ("M2", [0, 1, 0, 1]), ("M3", [3, 4, 4, 5]), ("M4", [35, 40, 45, 40]), ("U1", [2, 2, 3, 3]), ("U2", [340, 360, 420, 380]), ("Y1", [1, 1, 1, 2]), ("Y2", [70, 75, 80, 75]));
        Year(2025, "2025-01-15 09:35", "Kế hoạch số 02-KH/ĐUK-BQLKKT, ngày 15/01/2025",
            ("P1", [5, 6, 6, 5]), ("P2", [600, 800, 800, 700]), ("P3", [650, 950, 1050, 850]), ("E2", [30, 35, 35, 30]), ("O1", [1, 1, 2, 1]), ("M1", [5, 6, 6, 7]),
            ("M2", [0, 1, 0, 1]), ("M3", [4, 4, 5, 5]), ("M4", [40, 45, 45, 40]), ("U1", [2, 2, 2, 3]), ("U2", [350, 360, 360, 360]), ("Y1", [1, 1, 1, 1]), ("Y2", [75, 80, 80, 75]));

        diary.On("2024-09-24 10:05", Post.SecretariatB)
            .Revise(Shows.RevisedIndicator, Shows.RevisedQuarter, 310, "Mưa lũ đầu tháng 9 làm 07 doanh nghiệp tại khu công nghiệp số 2 tạm dừng sản xuất gần ba tuần; hai bên thống nhất điều chỉnh giảm.", "2024-09-20")
            .On("2025-04-14 14:20", Post.SecretariatA)
            .Revise("M1", Period.Quarter(2025, 2), 8, "Chuyển 02 chỉ tiêu chưa thực hiện của quý I sang quý II theo kết luận hội nghị ngày 10/4/2025.", "2025-04-10");

        void Year(int year, string when, string source, params (string Indicator, decimal[] Quarters)[] plan)
        {
            diary.On(when, Post.SecretariatA);
            foreach (var (indicator, quarters) in plan)
                for (var quarter = 1; quarter <= 4; quarter++) diary.Target(indicator, Period.Quarter(year, quarter), quarters[quarter - 1], source);
        }
    }

    private static void Reviewed(Diary diary)
    {
        Quarter(2023, 1, "2023-03-27 08:40", "2023-04-05", "2023-04-11");
        Quarter(2023, 2, "2023-06-26 09:05", "2023-07-05", "2023-07-11");
        Quarter(2023, 3, "2023-09-25 08:35", "2023-10-05", "2023-10-10");
        Quarter(2023, 4, "2023-12-25 09:15", "2024-01-05", "2024-01-11");
        Open("2023", PeriodKind.Year, Period.Year(2023), "2023-12-26 10:10", "2024-01-08", "2024-01-18");
        Open("one-year", PeriodKind.OneYear, FirstYear, "2023-12-27 14:30", "2024-01-15", "2024-01-25");
        Quarter(2024, 1, "2024-03-25 08:50", "2024-04-05", "2024-04-10");
        Quarter(2024, 2, "2024-06-24 09:20", "2024-07-05", "2024-07-10");
        Quarter(2024, 3, "2024-09-23 08:45", "2024-10-04", "2024-10-10");
        Quarter(2024, 4, "2024-12-23 09:30", "2025-01-06", "2025-01-10");
        Open("2024", PeriodKind.Year, Period.Year(2024), "2024-12-24 10:15", "2025-01-08", "2025-01-17");
        Quarter(2025, 1, "2025-03-24 09:00", "2025-04-04", "2025-04-10");
        Quarter(2025, 2, "2025-06-23 08:55", "2025-07-04", "2025-07-10");
        Quarter(2025, 3, "2025-09-22 09:10", "2025-10-06", "2025-10-10");
        Quarter(2025, 4, "2025-12-22 08:30", "2026-01-05", "2026-01-09");
        Open("2025", PeriodKind.Year, Period.Year(2025), "2025-12-23 10:20", "2026-01-08", "2026-01-16");

        void Quarter(int year, int quarter, string when, string cutOff, string conference) => Open($"{year}-Q{quarter}", PeriodKind.Quarter, Period.Quarter(year, quarter), when, cutOff, conference);
        void Open(string name, PeriodKind kind, Period covering, string when, string cutOff, string conference) =>
            diary.On(when, Post.SecretariatA).Review(name, kind, covering, cutOff, conference, conference);
    }
}
