namespace CoordinationTracker.Reports;

/// <content>A programme's part of a report across programmes; its figures are keyed by its code, "NB-CSB-2022/tasks.total".</content>
public sealed partial class ReviewReport
{
    internal static EquatableList<Block> ResultsInShort(Findings findings, string language) => PartOf(findings, language, report =>
    {
        report.Situation();
        report.PlannedInWords();
        if (!report.HasHighlights) return;
        report.Paragraph(new Run(report.Say("Nổi bật là:", "Notably:"), Italic: true));
        report.HighlightsTold();
    });

    internal static EquatableList<Block> DifficultiesInShort(Findings findings, string language) => PartOf(findings, language, report => report.DifficultiesTold());

    internal static EquatableList<Block> KeyTasksInShort(Findings findings, string language) => PartOf(findings, language, report => report.TasksTold(findings.Upcoming));

    private static EquatableList<Block> PartOf(Findings findings, string language, Action<ReviewReport> tell)
    {
        var report = new ReviewReport(findings, language);
        tell(report);
        return report.body.Select(block => block is Paragraph paragraph ? paragraph with { Runs = paragraph.Runs.Select(Keyed).ToEquatableList() } : block).ToEquatableList();

        Run Keyed(Run run) => run.Figure is null ? run : run with { Figure = $"{findings.Programme.Code}/{run.Figure}" };
    }

    // What has a plan or was graded; a report on several programmes has no room for the rest.
    private void PlannedInWords()
    {
        var planned = findings.Indicators.Where(IsPlanned).ToList();
        if (planned.Count == 0) Paragraph(Say("Không có chỉ tiêu nào có kế hoạch cho kỳ này.", "No indicator has a plan for these days."));
        foreach (var indicator in planned)
        {
            if (indicator.Grade is { } grade) Item($"{indicator.Name.In(language)}: ", grade.Text);
            else if (indicator.Actual.Value is not null) Paragraph(true, IndicatorTold(indicator));
            else Paragraph(true, [Plain($"{indicator.Name.In(language)}: {Words.NotRecorded.In(language)}.")]);
        }
    }

    private static bool IsPlanned(IndicatorFinding indicator) => indicator.Grade is not null || indicator.PlanPeriod.Value is not null;
}
