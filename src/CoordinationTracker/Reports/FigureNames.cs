namespace CoordinationTracker.Reports;

/// <summary>What a figure's key says, in words.</summary>
public static class FigureNames
{
    /// <param name="findings">The findings it is a figure of.</param>
    public static string Of(string key, Findings findings, string language)
    {
        foreach (var report in findings.Restated)
            if (report.Figures.FirstOrDefault(figure => figure.Then?.Key == key || figure.Now?.Key == key) is { } figure)
                return Voices.Bare($"{InVoice(figure.Key, figure.Of, language)} ({findings.Periods().Name(report.Kind, report.Covering).In(language)}: {(figure.Then?.Key == key ? Words.Reported : Words.ReadsNow).In(language)})");
        return Voices.Bare(InVoice(key, SubjectOf(key, findings), language));
    }

    /// <summary>What the figure is a figure of, where its key names that by a code or an id.</summary>
    internal static Wording? SubjectOf(string key, Findings findings)
    {
        foreach (var indicator in findings.Indicators.Where(indicator => key.StartsWith(indicator.Code + ".", StringComparison.Ordinal)))
            if (PartOf(indicator) is { } part) return Joined(indicator.Name, part);
            else if (findings.Places.SelectMany(place => place.Counts, (place, count) => (place, count)).FirstOrDefault(told => told.count.Count.Key == key).place is { } place) return Joined(indicator.Name, place.Name);
            else if (indicator.Figures().Any(figure => figure.Key == key)) return indicator.Name;
        return Parted(key).Subject.Split('.') is [var kind, var id] && Guid.TryParse(id, out var known) ? kind switch
        {
            "activity" => findings.Activities.FirstOrDefault(activity => activity.Activity == known)?.Summary,
            "difficulty" => findings.Difficulties.FirstOrDefault(difficulty => difficulty.Difficulty == known)?.Text,
            "duty" => findings.Duties.FirstOrDefault(duty => duty.Duty == known)?.Title,
            _ => null,
        } : null;

        Wording? PartOf(IndicatorFinding indicator) =>
            indicator.Breakdowns.SelectMany(breakdown => breakdown.Parts).FirstOrDefault(part => part.Actual.Key == key || part.Cumulative.Key == key)?.Name
            ?? indicator.Breakdowns.FirstOrDefault(breakdown => breakdown.Rest.Key == key)?.Name
            ?? indicator.Relative.FirstOrDefault(relative => relative.Own.Key == key)?.Unit
            ?? indicator.Relative.SelectMany(relative => relative.Averages).FirstOrDefault(average => average.Mean.Key == key)?.Body;
    }

    // In the languages that both were written in; in one of them at least.
    private static Wording Joined(Wording whole, Wording part)
    {
        return new(Vi: $"{whole.In("vi")}, {part.In("vi")}", En: In("en"), Hi: In("hi"), Ur: In("ur"));

        string? In(string language) => whole.LanguageIn(language) == language && part.LanguageIn(language) == language ? $"{whole.In(language)}, {part.In(language)}" : null;
    }

    /// <summary>The words, with those of another language marked, for a document.</summary>
    /// <param name="of">As <see cref="SubjectOf"/> finds it.</param>
    internal static string InVoice(string key, Wording? of, string language)
    {
        var (subject, part) = Parted(key);
        return subject.Split('.') switch
        {
            ["tasks"] => Enum.TryParse<TaskState>(part, out var state) ? Say($"Nhiệm vụ {Words.Of(state).In(language)}", $"Tasks {Words.Of(state).In(language)}") : part == "assigned" ? Say("Nhiệm vụ mới giao", "Tasks assigned") : Say("Tổng số nhiệm vụ", "All tasks"),
            ["activities"] => part == "attendance" ? Say("Lượt người tham dự", "Attendances") : Say("Tổng số hoạt động", "All activities"),
            ["documents"] => part == "total" ? Say("Văn bản đã ban hành", "Documents issued") : Words.DocumentTypes(part).InVoice(language),
            ["difficulties"] => Say("Hạn chế, khó khăn, vướng mắc: ", "Difficulties: ") + (Enum.TryParse<DifficultyPart>(part, out var known) ? Words.Of(known).In(language) : Counted(part)),
            ["recommendations"] => Say("Kiến nghị: ", "Recommendations: ") + (Enum.TryParse<RecommendationState>(part, out var stands) ? Words.Of(stands).In(language) : Counted(part)),
            ["commitment", .. var clause] => Say($"Hoạt động thực hiện mục {string.Join('.', clause)}", $"Activities for clause {string.Join('.', clause)}"),
            ["field", .. var code, var side] => Say($"Hoạt động ở nội dung {string.Join('.', code)}: ", $"Activities in content {string.Join('.', code)}: ") + (Enum.TryParse<Side>(side, out var known) ? Words.Of(known).In(language) : side),
            ["kind", var kind] when Enum.TryParse<ActivityKind>(kind, out var known) => Say("Số hoạt động: ", "Activities: ") + Words.Of(known).In(language),
            ["activity", _] => Say("Số người tham dự: ", "Attendance: ") + of?.InVoice(language),
            ["difficulty", _] => (part == "days" ? Say("Số ngày còn tồn tại: ", "Days open: ") : Say("Số ngày ở một cấp: ", "Days at a level: ")) + of?.InVoice(language),
            ["duty", _] => $"{of?.InVoice(language)} – {Done(part)}",
            ["other"] => Say("Hoạt động khác", "Other activities"),
            _ => of is null ? key : $"{of.InVoice(language)} – {Column(part)}",
        };

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
            "in-time" => Words.Of(DutyState.InTime).In(language),
            "late" => Words.Of(DutyState.Late).In(language),
            "missing" => Words.Of(DutyState.Missing).In(language),
            "not-yet-due" => Words.Of(DutyState.NotYetDue).In(language),
            _ => Words.Of(DutyState.Excused).In(language),
        };

        string Column(string name) => name switch
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
            "rest" => Say("chênh so với tổng các phần", "difference from the sum of its parts"),
            "plan-units" => Say("tổng kế hoạch giao các đơn vị", "sum of the plans of units"),
            "plan-units-difference" => Say("chênh so với kế hoạch kỳ", "difference from the plan for the period"),
            "own" => Say("mức của đơn vị", "the unit's own"),
            "place" => Say("tại khu", "in the park"),
            _ when name.StartsWith("average-", StringComparison.Ordinal) => Say("mức bình quân", "average"),
            _ => name,
        };

        string Say(Phrase vi, Phrase en) => Glossary.Say(language, vi, en);
    }

    private static (string Subject, string Part) Parted(string key) => key.LastIndexOf('.') is > 0 and var dot ? (key[..dot], key[(dot + 1)..]) : (key, "");
}
