namespace CoordinationTracker.Reports;

/// <content>The words of what is owed and of what one is told at once.</content>
public static partial class Words
{
    public static Wording Of(DebtKind kind) => kind switch
    {
        DebtKind.Task => new(Vi: "nhiệm vụ chủ trì", En: "task to lead"),
        DebtKind.Support => new(Vi: "phần việc phối hợp", En: "part in a task"),
        DebtKind.Verification => new(Vi: "thẩm tra việc hoàn thành", En: "completion to verify"),
        DebtKind.Duty => new(Vi: "báo cáo, việc thường xuyên", En: "periodic duty"),
        DebtKind.Difficulty => new(Vi: "khó khăn cần trả lời", En: "difficulty to answer"),
        DebtKind.ResolutionWord => new(Vi: "ý kiến về kết quả giải quyết", En: "word on a resolution"),
        _ => new(Vi: "kỳ sơ kết, tổng kết", En: "review"),
    };

    public static Wording Of(NewsKind kind) => kind switch
    {
        NewsKind.TaskGiven => new(Vi: "Nhiệm vụ mới được giao", En: "A task was given to you"),
        NewsKind.DirectionGiven => new(Vi: "Điểm kết luận giao đơn vị", En: "A direction was given to you"),
        NewsKind.CompletionReturned => new(Vi: "Việc hoàn thành bị trả lại", En: "A completion was returned"),
        NewsKind.CompletionAccepted => new(Vi: "Việc hoàn thành được xác nhận", En: "A completion was accepted"),
        NewsKind.DeadlineMoved => new(Vi: "Thời hạn được điều chỉnh", En: "A deadline was moved"),
        NewsKind.DifficultyRaised => new(Vi: "Có khó khăn, vướng mắc mới", En: "A difficulty was raised"),
        NewsKind.DifficultyEscalated => new(Vi: "Khó khăn, vướng mắc được chuyển lên", En: "A difficulty came up to you"),
        NewsKind.ReportIssued => new(Vi: "Báo cáo đã được ban hành", En: "A report was issued"),
        _ => new(Vi: "Khó khăn, vướng mắc được trả lời", En: "A difficulty was answered"),
    };
}
