namespace CoordinationTracker.Web.Demo;

/// <summary>The indicators such programmes count (domain 2.5), under the fields both Bloc programmes of the demo number alike up to the fifth.</summary>
internal static class StartSet
{
    public static readonly IReadOnlyList<DefineIndicator> OfDevelopment =
    [
        Flow("P1", "Số buổi tuyên truyền", "Propaganda sessions held", "buổi", "sessions", "1"),
        Flow("P2", "Số lượt người dự tuyên truyền", "Attendances at propaganda sessions", "lượt người", "attendances", "1"),
        Flow("P3", "Số tờ rơi, tài liệu tuyên truyền đã phát", "Leaflets and documents issued", "tờ", "copies", "1"),
        new("E1", new("Số doanh nghiệp đang hoạt động", "Enterprises in operation"), new("doanh nghiệp", "enterprises"), Aggregation.Stock, Direction.None, "2"),
        Flow("E2", "Số lượt doanh nghiệp được rà soát, khảo sát", "Enterprises reviewed and surveyed", "doanh nghiệp", "enterprises", "2"),
        new("E3", new("Số doanh nghiệp đủ điều kiện thành lập tổ chức đảng", "Enterprises meeting the conditions for a party organisation"), new("doanh nghiệp", "enterprises"), Aggregation.Stock, Direction.Higher, "2"),
        Flow("O1", "Số tổ chức đảng thành lập mới", "New party organisations", "tổ chức", "organisations", "3"),
        new("O2", new("Số doanh nghiệp có tổ chức đảng", "Enterprises with a party organisation"), new("doanh nghiệp", "enterprises"), Aggregation.Stock, Direction.Higher, "3"),
        Flow("M1", "Số đảng viên mới kết nạp", "New party members admitted", "người", "persons", "4"),
        Flow("M2", "Số chủ doanh nghiệp tư nhân được kết nạp Đảng", "Private business owners admitted to the Party", "người", "persons", "4"),
        Flow("M3", "Số đảng viên được công nhận chính thức", "Party members confirmed", "người", "persons", "4"),
        Flow("M4", "Số quần chúng được bồi dưỡng nhận thức về Đảng", "People given awareness training about the Party", "người", "persons", "4"),
        Flow("U1", "Số công đoàn cơ sở thành lập mới", "New grassroots trade unions", "CĐCS", "unions", "5"),
        Flow("U2", "Số đoàn viên công đoàn phát triển mới", "New trade union members", "người", "persons", "5"),
        Flow("Y1", "Số tổ chức Đoàn, Hội thanh niên thành lập mới", "New youth organisations", "tổ chức", "organisations", "5"),
        Flow("Y2", "Số đoàn viên, hội viên thanh niên phát triển mới", "New youth members", "người", "persons", "5"),
    ];

    private static DefineIndicator Flow(string code, string vi, string en, string measureVi, string measureEn, string field) =>
        new(code, new(vi, en), new(measureVi, measureEn), Aggregation.Flow, Direction.Higher, field);
}
