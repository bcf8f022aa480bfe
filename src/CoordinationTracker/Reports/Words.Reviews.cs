namespace CoordinationTracker.Reports;

/// <content>Words of a report's way to its signatures.</content>
public static partial class Words
{
    public static Wording Of(ReviewStage stage) => stage switch
    {
        ReviewStage.Open => new("đang chuẩn bị", "being prepared"),
        ReviewStage.Presented => new("đã trình", "presented"),
        ReviewStage.Returned => new("đã trả lại", "sent back"),
        ReviewStage.Approved => new("đã phê duyệt", "approved"),
        ReviewStage.Sealed => new("đã chốt", "sealed"),
        ReviewStage.Numbered => new("đã cấp số", "numbered"),
        _ => new("đã ban hành", "issued"),
    };

    /// <summary>What a table on paper says where it ends before its rows do.</summary>
    public static Wording RowsLeftOut(int rows) => new(
        Vi: $"Còn {rows} dòng nữa; xem đầy đủ ở tệp XLSX của báo cáo này.", En: $"{rows} more rows; the XLSX file of this report has them all.",
        Hi: $"शेष पंक्तियाँ: {rows}; इस रिपोर्ट की XLSX फ़ाइल में सभी हैं।", Ur: $"باقی سطریں: {rows}؛ اس رپورٹ کی \u2066XLSX\u2069 فائل میں سب ہیں۔");

    /// <summary>The columns of what was reported of earlier days and what it reads now.</summary>
    public static readonly Wording Reported = new(Vi: "Đã báo cáo", En: "As reported", Hi: "रिपोर्ट में", Ur: "رپورٹ میں");
    public static readonly Wording ReadsNow = new(Vi: "Nay là", En: "Now", Hi: "अब", Ur: "اب");

    public static Wording Of(ReportPart part) => part switch
    {
        ReportPart.Programme => new(Vi: "tên, bên ký, thời hạn", En: "names, parties, term", Hi: "नाम, पक्ष, अवधि", Ur: "نام، فریق، مدت"),
        ReportPart.Commitments => new(Vi: "nội dung cam kết", En: "commitments", Hi: "प्रतिबद्धताएँ", Ur: "وعدے"),
        ReportPart.Indicators => new(Vi: "chỉ tiêu, đánh giá", En: "indicators and grades", Hi: "संकेतक और मूल्यांकन", Ur: "اشاریے اور درجے"),
        ReportPart.Tasks => new(Vi: "tình hình nhiệm vụ", En: "tasks", Hi: "कार्यों की स्थिति", Ur: "کاموں کی صورت حال"),
        ReportPart.Duties => new(Vi: "nhiệm vụ thường xuyên, chế độ báo cáo", En: "periodic duties", Hi: "नियमित दायित्व और रिपोर्टिंग", Ur: "مستقل ذمہ داریاں اور رپورٹنگ"),
        ReportPart.Highlights => new(Vi: "điểm nổi bật", En: "highlights", Hi: "मुख्य बातें", Ur: "نمایاں نکات"),
        ReportPart.Innovations => new(Vi: "đổi mới, sáng tạo", En: "innovations", Hi: "नवाचार", Ur: "جدت"),
        ReportPart.Models => new(Vi: "mô hình, điển hình", En: "commended models", Hi: "प्रशंसित आदर्श", Ur: "قابل تعریف نمونے"),
        ReportPart.Strengths => new(Vi: "ưu điểm", En: "strengths", Hi: "सबल पक्ष", Ur: "خوبیاں"),
        ReportPart.Difficulties => new(Vi: "hạn chế, khó khăn, vướng mắc", En: "limitations and difficulties", Hi: "सीमाएँ और कठिनाइयाँ", Ur: "حدود اور مشکلات"),
        ReportPart.Lessons => new(Vi: "bài học kinh nghiệm", En: "lessons", Hi: "अनुभव से सीख", Ur: "تجربے کے اسباق"),
        ReportPart.KeyTasks => new(Vi: "nhiệm vụ trọng tâm", En: "key tasks", Hi: "प्रमुख कार्य", Ur: "اہم کام"),
        ReportPart.ReviewsDue => new(Vi: "kỳ sơ kết đến hạn", En: "reviews falling due", Hi: "देय समीक्षाएँ", Ur: "واجب جائزے"),
        ReportPart.Recommendations => new(Vi: "kiến nghị, đề xuất", En: "recommendations", Hi: "अनुशंसाएँ", Ur: "سفارشات"),
        _ => new(Vi: "đoạn viết tay", En: "hand-written passages", Hi: "हाथ से लिखे अंश", Ur: "ہاتھ سے لکھے حصے"),
    };
}
