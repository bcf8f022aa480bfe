// Longer than most files because it is a word list: what each choice is called stands here once, in both languages.
namespace CoordinationTracker.Reports;

/// <summary>The words of the field that reports and pages share, in the languages of the product (domain 3.5, 6, 7.3).</summary>
public static partial class Words
{
    public static readonly Wording NotRecorded = new(Vi: "chưa có số liệu", En: "not recorded");
    public static readonly Wording ToBeChecked = new(Vi: "[CẦN KIỂM TRA]", En: "[TO BE CHECKED]");
    public static readonly Wording NotYetCarriedOut = new(Vi: "chưa triển khai", En: "not yet carried out");
    public static readonly Wording NoneRecorded = new(Vi: "Chưa có nội dung được ghi nhận.", En: "Nothing has been recorded.");
    public static readonly Wording FirstYear = new(Vi: "năm đầu thực hiện", En: "first year");
    public static readonly Wording NotComparable = new(Vi: "không so sánh được", En: "not comparable");
    public static readonly Wording PassedWithoutPlan = new(Vi: "vượt (không có KH)", En: "exceeded (no plan)");
    public static readonly Wording PassedNone = new(Vi: "vượt mức kế hoạch 0", En: "above the plan of 0");
    public static readonly Wording NoDeadlineYet = new(Vi: "chưa có thời hạn", En: "no deadline yet");
    public static readonly Wording AsSoonAsPossible = new(Vi: "càng sớm càng tốt", En: "as soon as possible");
    public static readonly Wording WithoutEnd = new(Vi: "thường xuyên", En: "standing, without end");
    public static readonly Wording NeedsDay = new(Vi: "cần ấn định thời hạn", En: "a day is to be set");
    public static readonly Wording Late = new(Vi: "ghi muộn", En: "entered late");
    public static readonly Wording Example = new(Vi: "Số liệu ví dụ, không phải số liệu thật.", En: "Example data, not real figures.");

    /// <summary>What stands in the place of a percent where the plan was zero: so much of nothing is no percent (domain 3.5).</summary>
    public static Wording? Passed(Direction direction, decimal? plan, decimal? actual) =>
        plan != 0 || actual is not > 0 ? null : direction switch { Direction.Range => null, Direction.Lower => PassedNone, _ => PassedWithoutPlan };

    public static Wording Of(TaskState state) => state switch
    {
        TaskState.CompletedOnTime => new(Vi: "hoàn thành đúng hạn", En: "completed on time"),
        TaskState.CompletedLate => new(Vi: "hoàn thành quá hạn", En: "completed late"),
        TaskState.InTime => new(Vi: "đang thực hiện, trong hạn", En: "in progress, in time"),
        TaskState.Overdue => new(Vi: "quá hạn", En: "overdue"),
        TaskState.NoDeadline => NoDeadlineYet,
        _ => new(Vi: "đã điều chỉnh, bãi bỏ", En: "adjusted or withdrawn"),
    };

    /// <summary>The state of one task, which also says whether work on it began and whether there was a day to be late for.</summary>
    public static Wording Of(TaskState state, bool started, bool dated) => (state, started) switch
    {
        (TaskState.CompletedOnTime, _) when !dated => new(Vi: "hoàn thành", En: "completed"),
        (TaskState.InTime, false) => new(Vi: "chưa thực hiện, trong hạn", En: "not started, in time"),
        (TaskState.Overdue, false) => new(Vi: "chưa thực hiện, quá hạn", En: "not started, overdue"),
        (TaskState.Overdue, true) => new(Vi: "đang thực hiện, quá hạn", En: "in progress, overdue"),
        _ => Of(state),
    };

    public static Wording Of(DutyState state) => state switch
    {
        DutyState.InTime => new(Vi: "đúng hạn", En: "in time"),
        DutyState.Late => new(Vi: "chậm", En: "late"),
        DutyState.Missing => new(Vi: "chưa thực hiện", En: "missing"),
        DutyState.NotYetDue => new(Vi: "chưa đến hạn", En: "not yet due"),
        _ => new(Vi: "được miễn", En: "excused"),
    };

    /// <summary>How far a co-operating unit is with its own part.</summary>
    public static Wording Of(SupportState state) => state switch
    {
        SupportState.Completed => new(Vi: "đã xong", En: "done"),
        SupportState.InProgress => new(Vi: "đang thực hiện", En: "in progress"),
        _ => new(Vi: "chưa báo cáo", En: "nothing reported"),
    };

    public static Wording Of(Verification verification) => verification switch
    {
        Verification.Awaiting => new(Vi: "chờ thẩm tra", En: "awaiting verification"),
        Verification.Accepted => new(Vi: "đã thẩm tra", En: "verified"),
        _ => new(Vi: "bị trả lại", En: "returned"),
    };

    public static Wording Of(FigureTest test) => test switch
    {
        FigureTest.NotRecorded => NotRecorded,
        FigureTest.Zero => new(Vi: "bằng 0", En: "zero"),
        FigureTest.Without => new(Vi: "chưa có hoặc bằng 0", En: "not recorded or zero"),
        FigureTest.Below => new(Vi: "dưới", En: "below"),
        _ => new(Vi: "từ mức này trở lên:", En: "at least"),
    };

    public static Wording Of(DeadlineShape shape) => shape switch
    {
        DeadlineShape.By => new(Vi: "đến hết ngày", En: "by a day (that day included)"),
        DeadlineShape.Before => new(Vi: "trước ngày", En: "before a day (that day excluded)"),
        DeadlineShape.WithinDays => new(Vi: "trong số ngày kể từ một ngày", En: "within days of a day"),
        DeadlineShape.InPeriod => new(Vi: "trong một kỳ", En: "in a period"),
        DeadlineShape.Anniversary => new(Vi: "tròn số năm từ một ngày", En: "years after a day"),
        DeadlineShape.Occasion => new(Vi: "nhân một dịp", En: "on an occasion"),
        DeadlineShape.AsSoonAsPossible => AsSoonAsPossible,
        DeadlineShape.Standing => WithoutEnd,
        _ => NoDeadlineYet,
    };

    public static Wording Of(Side side) => side switch
    {
        Side.A => new(Vi: "Bên A", En: "Side A"),
        Side.B => new(Vi: "Bên B", En: "Side B"),
        _ => new(Vi: "Hai bên", En: "Both sides"),
    };

    public static Wording Of(Standing standing) => standing switch
    {
        Standing.Confirmed => new(Vi: "bên kia đã xác nhận", En: "confirmed by the other side"),
        Standing.Disputed => new(Vi: "bên kia chưa thống nhất", En: "disputed by the other side"),
        _ => new(Vi: "bên thực hiện kê khai", En: "claimed"),
    };

    public static Wording Of(ActivityKind kind) => kind switch
    {
        ActivityKind.Session => new(Vi: "Tuyên truyền, vận động", En: "Propaganda session"),
        ActivityKind.Training => new(Vi: "Tập huấn, bồi dưỡng", En: "Training"),
        ActivityKind.Meeting => new(Vi: "Họp, giao ban", En: "Meeting"),
        ActivityKind.Survey => new(Vi: "Rà soát, khảo sát", En: "Survey"),
        ActivityKind.Visit => new(Vi: "Thăm, làm việc", En: "Visit"),
        ActivityKind.Ceremony => new(Vi: "Lễ công bố, ra mắt", En: "Ceremony"),
        ActivityKind.Inspection => new(Vi: "Kiểm tra, giám sát", En: "Inspection"),
        ActivityKind.Document => new(Vi: "Ban hành văn bản", En: "Document issued"),
        ActivityKind.Advice => new(Vi: "Tham mưu", En: "Advice given"),
        ActivityKind.Support => new(Vi: "Hỗ trợ, an sinh", En: "Support"),
        _ => new(Vi: "Hoạt động khác", En: "Other"),
    };

    public static Wording Of(DifficultyKind kind) => kind switch
    {
        DifficultyKind.Limitation => new(Vi: "Hạn chế", En: "Limitation"),
        DifficultyKind.Shortcoming => new(Vi: "Khuyết điểm", En: "Shortcoming"),
        _ => new(Vi: "Khó khăn, vướng mắc", En: "Difficulty"),
    };

    public static Wording Of(DifficultyState state) => state switch
    {
        DifficultyState.Open => new(Vi: "còn tồn tại", En: "open"),
        DifficultyState.Resolved => new(Vi: "đã giải quyết, chờ bên kia chấp nhận", En: "resolved, awaiting the other side"),
        DifficultyState.Accepted => new(Vi: "đã giải quyết, bên kia chấp nhận", En: "resolved and accepted"),
        _ => new(Vi: "khép lại, không có kết quả", En: "closed without effect"),
    };

    public static Wording Of(AnswerKind kind) => kind switch
    {
        AnswerKind.Answer => new(Vi: "trả lời", En: "answer"),
        AnswerKind.Advice => new(Vi: "tham mưu", En: "advice"),
        _ => new(Vi: "trả lời bước đầu", En: "interim reply"),
    };

    public static Wording Of(Urgency urgency) => urgency switch
    {
        Urgency.Prompt => new(Vi: "đột xuất", En: "prompt"),
        _ => new(Vi: "hỏa tốc", En: "immediate"),
    };

    public static Wording Of(RecommendationState state) => state switch
    {
        RecommendationState.Open => new(Vi: "chưa trả lời", En: "open"),
        RecommendationState.Answered => new(Vi: "đã trả lời", En: "answered"),
        RecommendationState.Accepted => new(Vi: "chấp thuận", En: "accepted"),
        _ => new(Vi: "không chấp thuận", En: "declined"),
    };

    public static Wording Of(CauseKind kind) => kind switch
    {
        CauseKind.Objective => new(Vi: "khách quan", En: "objective"),
        _ => new(Vi: "chủ quan", En: "subjective"),
    };

    public static Wording Of(Aggregation aggregation) => aggregation switch
    {
        Aggregation.Flow => new(Vi: "phát sinh trong kỳ", En: "sum over the period"),
        Aggregation.Ratio => new(Vi: "tỷ lệ, tính lại từ các thành phần", En: "ratio, worked out from its parts"),
        Aggregation.Qualitative => new(Vi: "đánh giá bằng lời", En: "told in words"),
        _ => new(Vi: "tại thời điểm cuối kỳ", En: "value at the end"),
    };

    public static Wording Of(Direction direction) => direction switch
    {
        Direction.Higher => new(Vi: "càng cao càng tốt", En: "higher is better"),
        Direction.Lower => new(Vi: "càng thấp càng tốt", En: "lower is better"),
        Direction.Range => new(Vi: "trong khoảng", En: "between two bounds"),
        _ => new(Vi: "không xét chiều", En: "for information"),
    };

    public static Wording Of(Overlap overlap) => overlap switch
    {
        Overlap.Disjoint => new(Vi: "các phần không trùng nhau, cộng được", En: "parts do not overlap and add up"),
        Overlap.NotDeduplicated => new(Vi: "cộng được, chưa loại trùng", En: "added up, not de-duplicated"),
        _ => new(Vi: "các phần trùng nhau, không cộng", En: "parts overlap and are not added"),
    };

    /// <summary>What figures rest on, as a sentence says it.</summary>
    public static Wording Of(Basis basis) => basis switch
    {
        Basis.StoodByA => new(Vi: "số liệu do bên A kê khai hoặc xác nhận", En: "what side A claims or has confirmed"),
        Basis.StoodByB => new(Vi: "số liệu do bên B kê khai hoặc xác nhận", En: "what side B claims or has confirmed"),
        Basis.Agreed => new(Vi: "số liệu hai bên thống nhất", En: "what both sides stand by"),
        Basis.Disputed => new(Vi: "số liệu một bên chưa thống nhất", En: "what one side does not accept"),
        _ => new(Vi: "số liệu các bên kê khai", En: "what the sides claim"),
    };

    /// <summary>Groups that audiences are counted by; any other group is printed as it was written.</summary>
    public static readonly IReadOnlyDictionary<string, Wording> AudienceGroups = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        ["cadres"] = new(Vi: "cán bộ", En: "cadres"),
        ["members"] = new(Vi: "đảng viên", En: "party members"),
        ["workers"] = new(Vi: "công nhân", En: "workers"),
        ["labourers"] = new(Vi: "người lao động", En: "labourers"),
        ["owners"] = new(Vi: "chủ doanh nghiệp", En: "business owners"),
        ["youth"] = new(Vi: "đoàn viên, thanh niên", En: "youth"),
        ["women"] = new(Vi: "phụ nữ", En: "women"),
        ["fishermen"] = new(Vi: "ngư dân", En: "fishermen"),
        ["people"] = new(Vi: "nhân dân", En: "people"),
    };

    /// <summary>What propaganda was about (S0.11); any other topic is printed as it was written.</summary>
    public static readonly IReadOnlyDictionary<string, Wording> Topics = new Dictionary<string, Wording>(StringComparer.Ordinal)
    {
        ["party-line"] = new(Vi: "chủ trương, đường lối của Đảng", En: "the Party's line"),
        ["state-law"] = new(Vi: "chính sách, pháp luật của Nhà nước", En: "State policy and law"),
        ["enterprise-rules"] = new(Vi: "nội quy, quy chế của doanh nghiệp", En: "enterprise rules"),
        ["organisations-in-private-sector"] = new(Vi: "phát triển tổ chức đảng, đoàn thể trong khu vực kinh tế tư nhân", En: "party and mass organisations in the private sector"),
    };

    public static string Group(string group, string language) => AudienceGroups.TryGetValue(group, out var known) ? known.In(language) : group;
    public static string Topic(string topic, string language) => Topics.TryGetValue(topic, out var known) ? known.In(language) : topic;
}
