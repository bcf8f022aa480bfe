using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests.Rendering;

/// <summary>One paper with everything a renderer may meet: long names, two signatures, a sheet lying across, figures, Urdu and unfriendly text.</summary>
internal static class SampleDocument
{
    public const string Urdu = "منصوبہ 12-BC/ĐUK کے مطابق مکمل ہوا۔";
    public const string Script = "<script>alert(\"chào\")</script> & 'trích'";

    public static readonly Document Joint = new(
        Language: "vi",
        Layout: Layout.PartyGuidance36,
        Letterhead: new(
            Superior: "Tỉnh ủy Quảng Ninh",
            Issuers: ["Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh", "Ban Quản lý Khu kinh tế"],
            Motto: "Đảng Cộng sản Việt Nam",
            Number: "Số 12-BC/ĐUK-BQLKKT",
            PlaceAndDate: "Hạ Long, ngày 05 tháng 02 năm 2024",
            Mark: "Dự thảo"),
        Kind: "Báo cáo",
        Summary: "sơ kết một năm thực hiện Chương trình phối hợp số 01-CTr/ĐUK-BQLKKT giai đoạn 2023 - 2025",
        Body:
        [
            Plain("Thực hiện Chương trình phối hợp giữa Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh và Ban Quản lý Khu kinh tế về công tác "
                + "xây dựng Đảng trong các khu công nghiệp, khu kinh tế; hai bên báo cáo kết quả một năm thực hiện như sau:"),
            new Heading(1, "I-", "Đặc điểm, tình hình"),
            new Heading(2, "1-", "Thuận lợi"),
            new Paragraph([new("Trong năm, hai bên đã tổ chức "), new("24", Bold: true, Figure: "activities/count"), new(" hoạt động, đạt "),
                new("120%", Figure: "indicators/members?of=plan&year=2023"), new(" kế hoạch, "), new("tăng 20% so với cùng kỳ", Italic: true), new(".")]),
            new Paragraph([new("Kết nạp được 12 đảng viên trong các doanh nghiệp ngoài nhà nước;")], Listed: true),
            new Paragraph([new("Thành lập 02 tổ chức đảng.")], Listed: true),
            new Heading(3, "a)", "Ý kiến của các đơn vị"),
            new Paragraph([new("Đơn vị bạn viết: "), new(Urdu, Language: "ur"), new(" (nguyên văn).")]),
            new Paragraph([new(Urdu, Language: "ur")]),
            Plain(Script),
            new Heading(1, "II-", "Kết quả thực hiện"),
            Tasks,
            Plain("Trên đây là báo cáo sơ kết một năm thực hiện Chương trình phối hợp."),
        ],
        Closing: new(
            "Nơi nhận:",
            ["Ban Thường vụ Tỉnh ủy (báo cáo)", "Các ban xây dựng Đảng Tỉnh ủy", "Các chi bộ, đảng bộ trực thuộc", "Lưu Văn phòng Đảng ủy Khối"],
            [
                new("Ban Quản lý Khu kinh tế", null, "Trưởng ban", "Phạm Văn B"),
                new("Đảng ủy Khối", "T/M Ban Thường vụ", "Bí thư", "Nguyễn Thị A"),
            ]),
        Annexes:
        [
            new("Phụ lục 1", "Biểu tổng hợp chỉ tiêu", Landscape: true, [Indicators(60)]),
            new("Phụ lục 2", "Nhiệm vụ còn lại", Landscape: false, [Tasks]),
        ]);

    /// <summary>The same paper from one body alone, as most are.</summary>
    public static readonly Document Single = Joint with
    {
        Letterhead = Joint.Letterhead with { Issuers = ["Đảng ủy Khối"], Number = "Số 12-BC/ĐUK", Mark = null },
        Closing = Joint.Closing with { Signatures = [Joint.Closing.Signatures[1]] },
    };

    public static Paragraph Plain(string text) => new([new(text)]);

    private static Table Tasks => new(
        [new("TT", 6, Alignment.Centre), new("Nội dung nhiệm vụ", 50), new("Thời hạn", 18, Alignment.Centre), new("Kết quả (%)", 16, Alignment.End)],
        [
            new([Cell.Of("Công tác xây dựng Đảng")], Heading: true),
            new([Cell.Of("1"), Cell.Of("Khảo sát doanh nghiệp có đông công nhân, chưa có tổ chức đảng"), Cell.Of("30/6/2023"), Cell.Of("1.234,5", "tasks/1")]),
            new([Cell.Of("2"), Cell.Of("Mở lớp bồi dưỡng nhận thức về Đảng"), Cell.Of(""), Cell.Of("chưa có số liệu")]),
        ],
        Foot: new([Cell.Of(""), Cell.Of("Tổng cộng"), Cell.Of("02"), Cell.Of("50,0", "tasks/total")]));

    private static Table Indicators(int rows) => new(
        [
            new("TT", 4, Alignment.Centre), new("Chỉ tiêu", 22), new("ĐVT", 7, Alignment.Centre), new("Kế hoạch giai đoạn", 8, Alignment.End),
            new("Kế hoạch kỳ", 8, Alignment.End), new("Thực hiện kỳ", 8, Alignment.End), new("Lũy kế", 8, Alignment.End), new("% so KH kỳ", 8, Alignment.End),
            new("% so KH giai đoạn", 8, Alignment.End), new("Cùng kỳ trước", 8, Alignment.End), new("So cùng kỳ (+/-)", 8, Alignment.End),
            new("So cùng kỳ (%)", 8, Alignment.End), new("Ghi chú", 12),
        ],
        Enumerable.Range(1, rows).Select(row => new Row([.. Indicator(row)])).ToEquatableList());

    private static IEnumerable<Cell> Indicator(int row) =>
    [
        Cell.Of($"{row}"), Cell.Of($"Chỉ tiêu số {row}: kết nạp đảng viên là công nhân"), Cell.Of("đảng viên"), Cell.Of("36"), Cell.Of("12"),
        Cell.Of($"{row + 3}", $"indicator/{row}"), Cell.Of("24"), Cell.Of("66,7"), Cell.Of("≈ 33,3"),
        Cell.Of("10"), Cell.Of("+2"), Cell.Of("20,0"), Cell.Of("năm đầu thực hiện"),
    ];
}
