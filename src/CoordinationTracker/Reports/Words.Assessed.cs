namespace CoordinationTracker.Reports;

/// <content>The words of what became of difficulties, and of why a report reads otherwise than when it was signed.</content>
public static partial class Words
{
    public static Wording Of(DifficultyPart part) => part switch
    {
        DifficultyPart.Open => Of(DifficultyState.Open),
        DifficultyPart.Escalated => new(Vi: "còn tồn tại, đã chuyển lên cấp trên", En: "open, escalated", Hi: "लंबित, उच्च स्तर पर प्रेषित", Ur: "زیر التوا، اعلیٰ سطح کو ارسال"),
        DifficultyPart.Resolved => Of(DifficultyState.Resolved),
        DifficultyPart.Accepted => Of(DifficultyState.Accepted),
        _ => Of(DifficultyState.WithoutEffect),
    };

    public static Wording Of(RecommendationOutcome outcome) => Of(Recommendation.StateAfter(outcome));

    public static Wording Of(ChangeCause cause) => cause switch
    {
        ChangeCause.EnteredLate => Late,
        ChangeCause.Corrected => new(Vi: "đính chính", En: "corrected", Hi: "शुद्ध किया गया", Ur: "تصحیح شدہ"),
        ChangeCause.Withdrawn => new(Vi: "đã rút", En: "withdrawn", Hi: "वापस लिया गया", Ur: "واپس لیا گیا"),
        ChangeCause.Confirmed => new(Vi: "bên kia xác nhận", En: "confirmed", Hi: "पुष्टि की गई", Ur: "تصدیق شدہ"),
        ChangeCause.Disputed => new(Vi: "bên kia không thống nhất", En: "disputed", Hi: "विवादित", Ur: "متنازع"),
        ChangeCause.Progressed => new(Vi: "nhiệm vụ có tiến triển", En: "tasks or duties moved on", Hi: "कार्यों में प्रगति", Ur: "کاموں میں پیش رفت"),
        ChangeCause.Redefined => new(Vi: "định nghĩa lại chỉ tiêu", En: "indicator redefined", Hi: "संकेतक की नई परिभाषा", Ur: "اشاریے کی نئی تعریف"),
        ChangeCause.TargetRevised => new(Vi: "điều chỉnh kế hoạch", En: "target revised", Hi: "लक्ष्य संशोधित", Ur: "ہدف میں ترمیم"),
        ChangeCause.Supplemented => new(Vi: "bổ sung nguyên nhân, giải pháp", En: "cause, solution or recurrence added", Hi: "कारण, समाधान या पुनरावृत्ति जोड़ी गई", Ur: "وجہ، حل یا تکرار کا اضافہ"),
        ChangeCause.Answered => new(Vi: "đã trả lời", En: "answered", Hi: "उत्तर दिया गया", Ur: "جواب دیا گیا"),
        ChangeCause.Escalated => new(Vi: "chuyển lên cấp trên", En: "escalated", Hi: "उच्च स्तर पर प्रेषित", Ur: "اعلیٰ سطح کو ارسال"),
        ChangeCause.Resolved => new(Vi: "giải quyết, khép lại", En: "resolved or closed", Hi: "निस्तारित या बंद", Ur: "حل شدہ یا بند"),
        _ => new(Vi: "mở lại", En: "reopened", Hi: "पुनः खोला गया", Ur: "دوبارہ کھولا گیا"),
    };
}
