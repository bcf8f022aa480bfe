namespace CoordinationTracker.Web.Pages;

/// <summary>What a figure's key says, in words.</summary>
public static class FigureNames
{
    public static string Of(string key, Findings findings, CoordinationTracker.Programme programme, string language)
    {
        var (subject, part) = key.LastIndexOf('.') is > 0 and var dot ? (key[..dot], key[(dot + 1)..]) : (key, "");
        if (findings.Indicators.FirstOrDefault(indicator => indicator.Code == subject) is { } indicator) return $"{indicator.Name.In(language)} – {Part(part)}";
        if (subject == "tasks") return Enum.TryParse<TaskState>(part, out var state) ? Say("Nhiệm vụ ", "Tasks ") + Words.Of(state).In(language) : part == "assigned" ? Say("Nhiệm vụ mới giao", "Tasks assigned") : Say("Tổng số nhiệm vụ", "All tasks");
        if (subject == "activities") return part == "attendance" ? Say("Lượt người tham dự", "Attendances") : Say("Tổng số hoạt động", "All activities");
        if (subject == "documents") return part == "total" ? Say("Văn bản đã ban hành", "Documents issued") : Words.DocumentTypes(part).In(language);
        if (subject == "difficulties") return Say("Hạn chế, khó khăn, vướng mắc: ", "Difficulties: ") + (Enum.TryParse<DifficultyPart>(part, out var known) ? Words.Of(known).In(language) : Counted(part));
        if (subject == "recommendations") return Say("Kiến nghị: ", "Recommendations: ") + (Enum.TryParse<RecommendationState>(part, out var stands) ? Words.Of(stands).In(language) : Counted(part));
        return subject.Split('.') switch
        {
            ["commitment", .. var clause] => Say($"Hoạt động thực hiện mục {string.Join('.', clause)}", $"Activities for clause {string.Join('.', clause)}"),
            ["field", .. var code, var side] => Say($"Lĩnh vực {string.Join('.', code)}: ", $"Field {string.Join('.', code)}: ") + (Enum.TryParse<Side>(side, out var known) ? Words.Of(known).In(language) : side),
            ["kind", var kind] when Enum.TryParse<ActivityKind>(kind, out var known) => Words.Of(known).In(language),
            ["activity", var id] => Say("Số người tham dự: ", "Attendance: ") + (Guid.TryParse(id, out var activity) ? programme.Activities.Find(activity)?.Account.Summary.In(language) : null),
            ["difficulty", var id] => (part == "days" ? Say("Số ngày còn tồn tại: ", "Days open: ") : Say("Số ngày ở một cấp: ", "Days at a level: ")) + (Guid.TryParse(id, out var difficulty) ? programme.Difficulties.Find(difficulty)?.Raised.Text.In(language) : null),
            ["duty", var id] => (Guid.TryParse(id, out var duty) ? programme.Duties.Find(duty)?.Setting.Title.In(language) : null) + " – " + Done(part),
            ["other"] => Say("Hoạt động khác", "Other activities"),
            _ => key,
        };

        string Say(string vi, string en) => language == "vi" ? vi : en;
        string Counted(string name) => name switch
        {
            "raised" => Say("mới nêu trong kỳ", "newly raised"),
            "recurring" => Say("lặp lại", "recurring"),
            "prompt" => Say("báo cáo đột xuất trong kỳ", "reported at once, outside any period"),
            "earlier" => Say("của các kỳ trước", "of the time before"),
            "earlier-outstanding" => Say("của các kỳ trước, còn tồn", "of the time before, outstanding"),
            _ => Say("tổng số", "in all"),
        };
        string Done(string name) => name switch
        {
            "owed" => Say("đến hạn", "due"),
            "in-time" => Say("đúng hạn", "in time"),
            "late" => Say("chậm", "late"),
            "missing" => Say("chưa thực hiện", "missing"),
            "not-yet-due" => Say("chưa đến hạn", "not yet due"),
            _ => Say("được miễn", "excused"),
        };

        string Part(string name) => name switch
        {
            "plan-term" => Say("kế hoạch giai đoạn", "plan for the term"),
            "plan-period" => Say("kế hoạch kỳ", "plan for the period"),
            "actual" => Say("thực hiện trong kỳ", "actual in the period"),
            "cumulative" => Say("lũy kế từ đầu giai đoạn", "cumulative"),
            "percent" => Say("% kế hoạch kỳ", "% of the plan for the period"),
            "percent-of-term" => Say("% kế hoạch giai đoạn", "% of the plan for the term"),
            "before" => Say("cùng kỳ năm trước", "same period of the year before"),
            "difference" => Say("tăng, giảm so với cùng kỳ", "difference from the year before"),
            "change" => Say("% tăng, giảm so với cùng kỳ", "% change from the year before"),
            "disputed" => Say("bên kia chưa thống nhất", "disputed by the other side"),
            _ => name,
        };
    }
}
