namespace CoordinationTracker.Reports;

/// <content>The words of what became of difficulties, and of why a report reads otherwise than when it was signed.</content>
public static partial class Words
{
    public static Wording Of(DifficultyPart part) => part switch
    {
        DifficultyPart.Open => Of(DifficultyState.Open),
        DifficultyPart.Escalated => new(Vi: "còn tồn tại, đã chuyển lên cấp trên", En: "open, escalated"),
        DifficultyPart.Resolved => Of(DifficultyState.Resolved),
        DifficultyPart.Accepted => Of(DifficultyState.Accepted),
        _ => Of(DifficultyState.WithoutEffect),
    };

    public static Wording Of(RecommendationOutcome outcome) => Of(Recommendation.StateAfter(outcome));

    public static Wording Of(ChangeCause cause) => cause switch
    {
        ChangeCause.EnteredLate => Late,
        ChangeCause.Corrected => new(Vi: "đính chính", En: "corrected"),
        ChangeCause.Withdrawn => new(Vi: "đã rút", En: "withdrawn"),
        ChangeCause.Confirmed => new(Vi: "bên kia xác nhận", En: "confirmed"),
        ChangeCause.Disputed => new(Vi: "bên kia không thống nhất", En: "disputed"),
        ChangeCause.Progressed => new(Vi: "nhiệm vụ có tiến triển", En: "tasks or duties moved on"),
        ChangeCause.Redefined => new(Vi: "định nghĩa lại chỉ tiêu", En: "indicator redefined"),
        ChangeCause.TargetRevised => new(Vi: "điều chỉnh kế hoạch", En: "target revised"),
        ChangeCause.Supplemented => new(Vi: "bổ sung nguyên nhân, giải pháp", En: "cause, solution or recurrence added"),
        ChangeCause.Answered => new(Vi: "đã trả lời", En: "answered"),
        ChangeCause.Escalated => new(Vi: "chuyển lên cấp trên", En: "escalated"),
        ChangeCause.Resolved => new(Vi: "giải quyết, khép lại", En: "resolved or closed"),
        _ => new(Vi: "mở lại", En: "reopened"),
    };
}
