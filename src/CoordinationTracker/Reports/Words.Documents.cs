namespace CoordinationTracker.Reports;

/// <content>The types of document, by the code that stands in their numbers (HD 36-HD/VPTW, Decree 30/2020).</content>
public static partial class Words
{
    private static readonly Dictionary<string, Wording> TypesOfDocument = new(StringComparer.OrdinalIgnoreCase)
    {
        ["NQ"] = new(Vi: "Nghị quyết", En: "Resolution", Hi: "संकल्प", Ur: "قرارداد"), ["QĐ"] = new(Vi: "Quyết định", En: "Decision", Hi: "निर्णय", Ur: "فیصلہ"), ["CT"] = new(Vi: "Chỉ thị", En: "Directive", Hi: "निदेश", Ur: "ہدایت نامہ"), ["KL"] = new(Vi: "Kết luận", En: "Conclusion", Hi: "निष्कर्ष", Ur: "نتیجہ"),
        ["QC"] = new(Vi: "Quy chế", En: "Working rule", Hi: "नियमावली", Ur: "ضابطہ"), ["QyĐ"] = new(Vi: "Quy định", En: "Regulation", Hi: "विनियम", Ur: "قاعدہ"), ["TB"] = new(Vi: "Thông báo", En: "Notice", Hi: "सूचना", Ur: "اعلامیہ"), ["HD"] = new(Vi: "Hướng dẫn", En: "Guidance note", Hi: "मार्गदर्शिका", Ur: "رہنما ہدایات"),
        ["BC"] = new(Vi: "Báo cáo", En: "Report", Hi: "रिपोर्ट", Ur: "رپورٹ"), ["KH"] = new(Vi: "Kế hoạch", En: "Plan", Hi: "योजना", Ur: "منصوبہ"), ["CTr"] = new(Vi: "Chương trình", En: "Programme", Hi: "कार्यक्रम", Ur: "پروگرام"), ["ĐA"] = new(Vi: "Đề án", En: "Project", Hi: "परियोजना", Ur: "پراجیکٹ"),
        ["TTr"] = new(Vi: "Tờ trình", En: "Submission", Hi: "प्रस्तुति-पत्र", Ur: "سمری"), ["CV"] = new(Vi: "Công văn", En: "Official letter", Hi: "शासकीय पत्र", Ur: "سرکاری خط"), ["BB"] = new(Vi: "Biên bản", En: "Minutes", Hi: "कार्यवृत्त", Ur: "روداد"), ["NĐ"] = new(Vi: "Nghị định", En: "Decree", Hi: "डिक्री", Ur: "فرمان"),
        ["TT"] = new(Vi: "Thông tư", En: "Circular", Hi: "परिपत्र", Ur: "سرکلر"), ["T"] = new(Vi: "Thư chỉ đạo", En: "Instruction letter", Hi: "निर्देश पत्र", Ur: "ہدایتی خط"),
    };

    /// <summary>The codes that have a name; any other is taken as it is.</summary>
    public static IEnumerable<string> DocumentTypeCodes => TypesOfDocument.Keys;

    /// <summary>The name of a type, or its code when nobody named it.</summary>
    public static Wording DocumentType(string code) => TypesOfDocument.GetValueOrDefault(code) ?? new(Vi: code, En: code);

    /// <summary>For more than one.</summary>
    public static Wording DocumentTypes(string code) => DocumentType(code) is { En: { } one } type && TypesOfDocument.ContainsKey(code) && !one.EndsWith('s') ? type with { En = one + "s" } : DocumentType(code);
}
