namespace CoordinationTracker.Reports;

/// <summary>The summary read out at the conference (báo cáo tóm tắt): grades, main figures, three strengths, three limitations with their causes, key tasks; two pages at most (domain 3.6).</summary>
public static class ReviewSummary
{
    /// <param name="language">"vi" or "en".</param>
    public static Document Compose(Findings findings, string language) => ReviewReport.Summarise(findings, language);
}

/// <content>
/// The report in two pages. So many things of each kind, and of each no more than a few lines: what is left out is counted, so that nobody
/// takes the summary for the whole.
/// </content>
public sealed partial class ReviewReport
{
    private const int Grades = 2, MainFigures = 4, Strengths = 3, Limitations = 3, KeyTasks = 4;

    /// <summary>Characters: about two lines of the official layouts.</summary>
    private const int TwoLines = 140, OneLine = 75;

    internal static Document Summarise(Findings findings, string language) => new ReviewReport(findings, language).Summarised();

    private Document Summarised()
    {
        if (findings.Programme.Example) Paragraph(new Run(Words.Example.In(language), Italic: true));
        Part("I", Say("KẾT QUẢ CHÍNH", "MAIN RESULTS"));
        AtMost(Grades, findings.Indicators.Where(indicator => indicator.Grade is not null), indicator => Paragraph(true, [Plain($"{Short(indicator.Name, OneLine)}: "), Cut(indicator.Grade!.Text, TwoLines)]));
        Paragraph([.. ActivitiesInShort(), .. TaskStatesTold()]);
        AtMost(MainFigures, findings.Indicators.Where(indicator => indicator.Actual.Value is not null).OrderBy(indicator => indicator.PlanPeriod.Value is null), FigureInShort);

        Part("II", Say("ƯU ĐIỂM", "STRENGTHS"));
        AtMost(Strengths, findings.Strengths.Select(strength => strength.Text), text => Paragraph(true, [Cut(text, TwoLines)]), orSaySo: true);
        Part("III", Say("HẠN CHẾ, NGUYÊN NHÂN", "LIMITATIONS AND THEIR CAUSES"));
        AtMost(Limitations, findings.Difficulties.OrderByDescending(difficulty => difficulty.IsOpen).ThenByDescending(difficulty => difficulty.DaysOpen.Value), difficulty => Paragraph(true,
        [
            Cut(difficulty.Text, TwoLines), Plain(Say(" Nguyên nhân: ", " Cause: ")),
            difficulty.Causes.Count == 0 ? Plain(Say("chưa xác định.", "not known yet.")) : Cut(difficulty.Causes[0].Text, OneLine),
        ]), orSaySo: true);
        Part("IV", Say($"NHIỆM VỤ TRỌNG TÂM {FollowingName.ToUpperInvariant()}", $"KEY TASKS FOR {FollowingName.ToUpperInvariant()}"));
        AtMost(KeyTasks, findings.Upcoming.Where(task => task.Depth == 0), task => Paragraph(true,
            [new(Short(task.Title, TwoLines), Language: Foreign(task.Title)), Plain(Say($" – {Short(task.Lead, OneLine)} chủ trì; ", $" – led by {Short(task.Lead, OneLine)}; ") + DeadlineWords.Of(task.Deadline, language) + ".")]), orSaySo: true);
        return new(language, layout, Letterhead(), Say("BÁO CÁO TÓM TẮT", "SUMMARY REPORT"), Summary(), body.ToEquatableList(),
            Closing() with { Recipients = [Say("Đại biểu dự hội nghị", "Delegates of the conference"), Say("Lưu Văn phòng", "File")] }, []);
    }

    private Run[] ActivitiesInShort() => findings.ActivityTotal.Value == 0 ? [Plain(Say("Trong kỳ chưa ghi nhận hoạt động phối hợp nào. ", "No coordination activity was recorded in the period. "))] :
    [
        Plain(Say("Hai bên đã tổ chức ", "The two sides carried out ")), Number(findings.ActivityTotal), Plain(Say(" hoạt động phối hợp", " " + Activities(findings.ActivityTotal))),
        .. findings.Attendance.Value is null ? [] : new[] { Plain(Say(", với ", ", with ")), Number(findings.Attendance), Plain(Say(" lượt người tham dự", " attendances")) }, Plain(". "),
    ];

    // "Đảng viên mới: 12 người, đạt 120,0% kế hoạch kỳ."
    private void FigureInShort(IndicatorFinding indicator) => Paragraph(true,
    [
        Plain($"{Short(indicator.Name, TwoLines)}: "), Number(indicator.Actual), Plain(" " + indicator.Measure.In(language)),
        .. indicator.Percent.Value is not { } percent ? [] : new[] { Plain(Say(", bằng ", ", ")), new Run(numerals.SayPercent(percent, indicator.Percent.Qualifier), Figure: indicator.Percent.Key), Plain(Say(" kế hoạch kỳ", " of the plan for the period")) },
        Plain("."),
    ]);

    private void AtMost<T>(int most, IEnumerable<T> things, Action<T> tell, bool orSaySo = false)
    {
        var all = things.ToList();
        foreach (var thing in all.Take(most)) tell(thing);
        if (all.Count > most) Paragraph(true, [new Run(Say($"và {numerals.Say(all.Count - most)} nội dung khác trong báo cáo đầy đủ.", $"and {all.Count - most} more in the full report."), Italic: true)]);
        if (all.Count == 0 && orSaySo) Paragraph(Words.NoneRecorded.In(language));
    }

    private Run Cut(Wording text, int most) => new(Short(text, most) is var cut && cut.EndsWith('…') ? cut : cut + ".", Language: Foreign(text));

    // Whole words, without the stop; what is cut off is marked.
    private string Short(Wording text, int most) => text.In(language).ReplaceLineEndings(" ").Trim().TrimEnd('.').Shortened(most);
}
