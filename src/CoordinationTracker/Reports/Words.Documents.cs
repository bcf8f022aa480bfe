namespace CoordinationTracker.Reports;

/// <content>The types of document, by the code that stands in their numbers (HD 36-HD/VPTW, Decree 30/2020).</content>
public static partial class Words
{
    private static readonly Dictionary<string, Wording> TypesOfDocument = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NQ"] = new(Vi: "Nghị quyết", En: "Resolution"), ["QĐ"] = new(Vi: "Quyết định", En: "Decision"), ["CT"] = new(Vi: "Chỉ thị", En: "Directive"), ["KL"] = new(Vi: "Kết luận", En: "Conclusion"),
        ["QC"] = new(Vi: "Quy chế", En: "Working rule"), ["QyĐ"] = new(Vi: "Quy định", En: "Regulation"), ["TB"] = new(Vi: "Thông báo", En: "Notice"), ["HD"] = new(Vi: "Hướng dẫn", En: "Guidance note"),
        ["BC"] = new(Vi: "Báo cáo", En: "Report"), ["KH"] = new(Vi: "Kế hoạch", En: "Plan"), ["CTr"] = new(Vi: "Chương trình", En: "Programme"), ["ĐA"] = new(Vi: "Đề án", En: "Project"),
        ["TTr"] = new(Vi: "Tờ trình", En: "Submission"), ["CV"] = new(Vi: "Công văn", En: "Official letter"), ["BB"] = new(Vi: "Biên bản", En: "Minutes"), ["NĐ"] = new(Vi: "Nghị định", En: "Decree"),
        ["TT"] = new(Vi: "Thông tư", En: "Circular"), ["T"] = new(Vi: "Thư chỉ đạo", En: "Instruction letter"),
    };

    /// <summary>The codes that have a name; any other is taken as it is.</summary>
    public static IEnumerable<string> DocumentTypeCodes => TypesOfDocument.Keys;

    /// <summary>The name of a type, or its code when nobody named it.</summary>
    public static Wording DocumentType(string code) => TypesOfDocument.GetValueOrDefault(code) ?? new(Vi: code, En: code);

    /// <summary>For more than one.</summary>
    public static Wording DocumentTypes(string code) => DocumentType(code) is { En: { } one } type && TypesOfDocument.ContainsKey(code) && !one.EndsWith('s') ? type with { En = one + "s" } : DocumentType(code);
}
