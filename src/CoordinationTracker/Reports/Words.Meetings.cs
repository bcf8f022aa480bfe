namespace CoordinationTracker.Reports;

/// <content>The words of meetings and of what became of their directions.</content>
public static partial class Words
{
    public static Wording Of(MeetingKind kind) => kind switch
    {
        MeetingKind.ReviewConference => new(Vi: "hội nghị sơ kết, đánh giá", En: "review conference"),
        MeetingKind.Quarterly => new(Vi: "họp quý", En: "quarterly meeting"),
        MeetingKind.Joint => new(Vi: "họp liên tịch", En: "joint meeting"),
        MeetingKind.FieldVisit => new(Vi: "làm việc tại cơ sở", En: "field visit"),
        _ => new(Vi: "buổi làm việc, đối thoại", En: "hearing"),
    };

    public static Wording Of(DaySession session) => session switch
    {
        DaySession.WholeDay => new(Vi: "cả ngày", En: "whole day"),
        DaySession.Morning => new(Vi: "buổi sáng", En: "morning"),
        DaySession.Afternoon => new(Vi: "buổi chiều", En: "afternoon"),
        _ => new(Vi: "buổi tối", En: "evening"),
    };

    public static Wording Of(MeetingMode mode) => mode is MeetingMode.Virtual ? new(Vi: "trực tuyến", En: "virtual") : new(Vi: "trực tiếp", En: "in person");

    public static Wording Of(OpinionKind kind) => kind switch
    {
        OpinionKind.Result => new(Vi: "kết quả", En: "result"),
        OpinionKind.Limitation => new(Vi: "hạn chế", En: "limitation"),
        OpinionKind.Difficulty => new(Vi: "khó khăn", En: "difficulty"),
        OpinionKind.Solution => new(Vi: "giải pháp", En: "solution"),
        OpinionKind.Suggestion => new(Vi: "đề xuất", En: "suggestion"),
        OpinionKind.Pledge => new(Vi: "cam kết", En: "pledge"),
        _ => new(Vi: "tham vấn", En: "consultation"),
    };

    /// <summary>Why a matter is proposed for an agenda, as a class of its own.</summary>
    public static Wording Of(MatterKind kind) => kind switch
    {
        MatterKind.OpenPoint => new(Vi: "kết luận chưa xong", En: "earlier point open"),
        MatterKind.OverdueTask => new(Vi: "nhiệm vụ quá hạn", En: "task overdue"),
        MatterKind.UndatedTask => new(Vi: "nhiệm vụ chưa có thời hạn", En: "task without a day"),
        MatterKind.EscalatedDifficulty => new(Vi: "khó khăn đã chuyển cấp", En: "difficulty that went up"),
        MatterKind.DisputedActivity => new(Vi: "hoạt động chưa thống nhất", En: "activity disputed"),
        MatterKind.DisputedMeasurement => new(Vi: "số liệu chưa thống nhất", En: "figure disputed"),
        MatterKind.RestatedIndicator => new(Vi: "số liệu thay đổi", En: "figure restated"),
        _ => new(Vi: "kỳ sơ kết đến hạn", En: "review falling due"),
    };

    /// <summary>The right-hand line above a paper; a body of neither the Party nor the State writes none.</summary>
    public static Wording Motto(Regime regime) => regime switch
    {
        Regime.Party => new(Vi: "ĐẢNG CỘNG SẢN VIỆT NAM", En: "COMMUNIST PARTY OF VIET NAM", Hi: "वियतनाम की कम्युनिस्ट पार्टी", Ur: "ویتنام کی کمیونسٹ پارٹی"),
        Regime.State => new(Vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", En: "SOCIALIST REPUBLIC OF VIET NAM\nIndependence - Freedom - Happiness"),
        _ => new(Vi: "", En: ""),
    };

    /// <summary>The classes of an action-taken report (domain 5.1).</summary>
    public static Wording Of(ActionState state) => state switch
    {
        ActionState.Implemented => new(Vi: "đã thực hiện", En: "implemented", Hi: "क्रियान्वित", Ur: "عملدرآمد ہو گیا"),
        ActionState.OnSchedule => new(Vi: "đang thực hiện, đúng tiến độ", En: "in progress, on schedule", Hi: "प्रगति पर, समय पर", Ur: "زیر عمل، شیڈول کے مطابق"),
        ActionState.BehindSchedule => new(Vi: "đang thực hiện, chậm tiến độ", En: "in progress, behind schedule", Hi: "प्रगति पर, विलंबित", Ur: "زیر عمل، شیڈول سے پیچھے"),
        ActionState.YetToStart => new(Vi: "chưa triển khai", En: "yet to start", Hi: "अभी आरंभ नहीं", Ur: "ابھی شروع نہیں ہوا"),
        _ => new(Vi: "đã bãi bỏ", En: "withdrawn", Hi: "वापस लिया गया", Ur: "واپس لیا گیا"),
    };
}
