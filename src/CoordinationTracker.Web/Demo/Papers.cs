using System.Security.Cryptography;
using System.Text;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web.Demo;

/// <summary>
/// The register of documents of the demo: what the three programmes rest on and what was issued under them. Of the two real programmes only
/// what their sources name is here; the example's papers are made up like all else of it.
/// </summary>
public static class Papers
{
    // The sources name them by number; the days are those of the published texts.
    public static readonly Guid Resolution25 = Paper(1), Conclusion43 = Paper(2);
    public static readonly Guid CoastGuardProgramme = Paper(11), BlocProgramme = Paper(21);
    public static readonly Guid ExampleSigned = Paper(41), ExamplePlan2023 = Paper(42), ExampleLetter112 = Paper(43), ExampleGuidance07 = Paper(44), ExampleNotice = Paper(45), ExampleReport2023 = Paper(46),
        ExamplePlan2024 = Paper(47), ExampleGuidance11 = Paper(48), ExampleHalfYear2024 = Paper(49), ExampleReport2024 = Paper(50), ExamplePlan2025 = Paper(51), ExampleHalfYear2025 = Paper(52), ExampleLetter402 = Paper(53);

    /// <summary>The notice of conclusions, sent to the six cells; one of them never said that it has it.</summary>
    public static readonly Guid ExampleCirculation = Paper(81);
    public static Guid SilentCell => Bodies.ExampleCells[4];

    private const string NoticeText = """
        THÔNG BÁO kết luận hội nghị sơ kết quý III/2023 (ví dụ)

        1. Hai bên chấm dứt tình trạng báo cáo chậm; chốt số liệu vào ngày 05 của tháng đầu quý sau.
        2. Các chi bộ doanh nghiệp gửi báo cáo tháng trước ngày 05.
        3. Ban Quản lý Khu kinh tế cung cấp lịch sản xuất để bố trí tuyên truyền theo ca.
        """;
    private const string AttendanceText = "Tổ sản xuất;Số người dự\nCắt;12\nMay;31\nHoàn thiện;9\n";

    private static readonly byte[] NoticeContent = Encoding.UTF8.GetBytes(NoticeText.ReplaceLineEndings("\n")), AttendanceContent = Encoding.UTF8.GetBytes(AttendanceText);

    public static KeptFile Notice { get; } = File("05-TB-ĐUK-BQLKKT.txt", NoticeContent);
    public static KeptFile Attendance { get; } = File("diem-danh-theo-to.csv", AttendanceContent);

    /// <summary>What is in the files the record speaks of; it stands outside it.</summary>
    public static IReadOnlyList<(KeptFile File, byte[] Content)> Files => [(Notice, NoticeContent), (Attendance, AttendanceContent)];

    internal static Diary Diary()
    {
        var diary = new Diary(Directory.Stream, 5);

        diary.On("2023-01-04 10:10", Post.Clerk);
        Register(Resolution25, "NQ", "25", null, "2013-06-03", "Nghị quyết về tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới", "Resolution on the Party's leadership of mass mobilisation work in the new situation",
            [], new("Ban Chấp hành Trung ương khóa XI", "11th Central Committee"), programme: CoastGuard.Code);
        Register(Conclusion43, "KL", "43", null, "2019-01-07", "Kết luận về tiếp tục thực hiện Nghị quyết số 25, tăng cường sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới", "Conclusion on carrying on Resolution 25 and the Party's leadership of mass mobilisation work in the new situation",
            [], new("Ban Bí thư", "Secretariat of the Central Committee"), implements: Resolution25, programme: CoastGuard.Code);
        Register(CoastGuardProgramme, "CTr", null, null, "2022-09-08", "Chương trình phối hợp thực hiện công tác dân vận, “Cảnh sát biển đồng hành với ngư dân”", "Coordination programme on mass mobilisation work, “The Coast Guard stands by fishermen”",
            [Bodies.StandingCommittee, Bodies.CoastGuard], implements: Conclusion43, programme: CoastGuard.Code);

        Example("2023-01-11 09:20", ExampleSigned, "CTr", "01", "2023-01-10", "Chương trình phối hợp công tác phát triển tổ chức đảng, đoàn thể trong doanh nghiệp (ví dụ)", "Work coordination programme on developing party and mass organisations in enterprises (example)");
        Example("2023-01-17 10:05", ExamplePlan2023, "KH", "03", "2023-01-16", "Kế hoạch thực hiện Chương trình phối hợp năm 2023", "Plan for the programme in 2023", ExampleSigned);
        Example("2023-02-24 08:50", ExampleLetter112, "CV", "112", "2023-02-23", "Tham mưu báo cáo 05 năm phát triển tổ chức đảng trong doanh nghiệp ngoài khu vực nhà nước", "Advice on the report of five years of party organisations in non-state enterprises", ExampleSigned, joint: false);
        Example("2023-08-28 09:15", ExampleGuidance07, "HD", "07", "2023-08-25", "Hướng dẫn thu, nộp đảng phí của đảng viên trong doanh nghiệp", "Guidance on the dues of party members in enterprises", ExamplePlan2023, joint: false);
        Example("2023-10-13 14:30", ExampleNotice, "TB", "05", "2023-10-13", "Thông báo kết luận hội nghị sơ kết quý III/2023", "Notice of the conclusions of the conference on the third quarter of 2023", ExamplePlan2023, file: Notice);
        diary.Tell((_, directory, today) => directory.Decide(new CirculateDocument(ExampleCirculation, ExampleNotice, new DateOnly(2023, 10, 13), Level: Bodies.CellLevel, Under: Bodies.ExampleBloc), today));
        diary.On("2023-10-18 09:30", Post.Clerk);
        foreach (var cell in Bodies.ExampleCells.Where(cell => cell != SilentCell))
            diary.Tell((_, directory, today) => directory.Decide(new AcknowledgeReceipt(ExampleCirculation, cell, new DateOnly(2023, 10, 17), new("Bí thư chi bộ", "Secretary of the cell")), today));
        Example("2023-12-20 10:40", ExampleReport2023, "BC", "31", "2023-12-19", "Báo cáo chung năm 2023 gửi Tỉnh ủy", "Joint report for 2023 to the Provincial Committee", ExamplePlan2023);
        diary.On("2023-12-21 15:10", Post.Clerk).Tell((_, directory, today) => directory.Decide(
            new DepositDocument(Paper(91), Bodies.ExampleBlocOffice, Bodies.ExampleZoneOffice, new DateOnly(2023, 12, 21), new("Văn thư", "Clerk"), ExampleReport2023), today));
        Example("2024-01-19 09:40", ExamplePlan2024, "KH", "02", "2024-01-18", "Kế hoạch phối hợp năm 2024", "Plan for 2024", ExampleSigned);

        diary.On("2024-05-07 09:05", Post.Clerk);
        Register(BlocProgramme, "CTr", null, null, "2023-05-16", "Chương trình phối hợp công tác giai đoạn 2023 - 2025; ngày ký suy ra từ hội nghị sơ kết 01 năm, nguồn không nêu số, ký hiệu [CẦN KIỂM TRA]",
            "Work coordination programme 2023–2025; the day is inferred from the one-year conference, and the source gives no number [TO BE CHECKED]", [Bodies.Bloc, Bodies.Zone], programme: BlocAndEconomicZone.Code);

        Example("2024-06-10 08:45", ExampleGuidance11, "HD", "11", "2024-06-07", "Hướng dẫn sinh hoạt chi bộ trực tuyến trong doanh nghiệp", "Guidance on online meetings of enterprise cells", ExamplePlan2024, joint: false);
        Example("2024-06-27 09:25", ExampleHalfYear2024, "BC", "18", "2024-06-26", "Báo cáo chung 06 tháng đầu năm 2024", "Joint report for the first half of 2024", ExamplePlan2024);
        Example("2024-12-23 10:15", ExampleReport2024, "BC", "36", "2024-12-20", "Báo cáo chung năm 2024", "Joint report for 2024", ExamplePlan2024);
        Example("2025-01-16 08:55", ExamplePlan2025, "KH", "02", "2025-01-15", "Kế hoạch phối hợp năm 2025", "Plan for 2025", ExampleSigned);
        Example("2025-06-30 09:35", ExampleHalfYear2025, "BC", "15", "2025-06-27", "Báo cáo chung 06 tháng đầu năm 2025", "Joint report for the first half of 2025", ExamplePlan2025);
        Example("2025-12-19 10:20", ExampleLetter402, "CV", "402", "2025-12-18", "Xin ý kiến dự thảo báo cáo tổng kết Chương trình giai đoạn 2023 - 2025", "Asking for comments on the draft final report on 2023–2025", ExamplePlan2025, joint: false);
        return diary;

        void Example(string when, Guid id, string type, string number, string on, string vi, string en, Guid? implements = null, bool joint = true, KeptFile? file = null)
        {
            diary.On(when, Post.Clerk);
            Register(id, type, number, $"{number}-{type}/{(joint ? "ĐUK-BQLKKT" : "ĐUK")}", on, vi, en, joint ? [Bodies.ExampleBloc, Bodies.ExampleZone] : [Bodies.ExampleBloc], null, implements, file, ExampleProgramme.Code);
        }

        void Register(Guid id, string type, string? number, string? symbol, string on, string vi, string en, EquatableList<Guid> issuers, Wording? issuedBy = null, Guid? implements = null, KeptFile? file = null, string? programme = null) =>
            diary.Tell((_, directory, today) => directory.Decide(new RegisterDocument(id, new(type, Demo.Diary.Day(on), new(vi, en), issuers, issuedBy, number, symbol,
                File: file, Implements: implements is { } above ? [above] : [], Programmes: programme is null ? [] : [programme])), today));
    }

    /// <summary>What shows some of the example's doings: a list of who came by team, and the guidance a task was to produce.</summary>
    internal static Diary Evidence()
    {
        var diary = new Diary(ExampleProgramme.Stream, 6);
        diary.On("2023-09-01 10:30", Post.SecretariatA)
            .Tell((programme, directory, _) => programme.Decide(new AttachEvidence(Paper(101), ExampleProgramme.Id("dues"), Document: ExampleGuidance07), directory));
        diary.On("2024-07-01 15:20", Post.SecretariatA)
            .Tell((programme, directory, _) => programme.Decide(new AttachEvidence(Paper(102), ExampleProgramme.Id(ExampleProgramme.Shows.ConfirmedClaim), Attendance, Note: new("Danh sách dự theo tổ, không ghi tên", "Attendance by team, without names")), directory));
        return diary;
    }

    private static KeptFile File(string name, byte[] content) => new(Canonical.Digest(content), name, content.Length);
    private static Guid Paper(int number) => new($"01812000-0000-7000-8000-{number:x12}");
}
