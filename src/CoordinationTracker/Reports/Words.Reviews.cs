namespace CoordinationTracker.Reports;

/// <content>Words of a report's way to its signatures.</content>
public static partial class Words
{
    public static Wording Of(ReviewStage stage) => stage switch
    {
        ReviewStage.Open => new("đang chuẩn bị", "being prepared"),
        ReviewStage.Presented => new("đã trình", "presented"),
        ReviewStage.Approved => new("đã phê duyệt", "approved"),
        ReviewStage.Sealed => new("đã chốt", "sealed"),
        ReviewStage.Numbered => new("đã cấp số", "numbered"),
        _ => new("đã ban hành", "issued"),
    };
}
