namespace CoordinationTracker.Reports;

/// <content>Annex 6: what was asked of whom, what they answered, and what is outstanding (domain 3.5).</content>
internal sealed partial class ReportAnnexes
{
    private Table Recommendations() => new(
    [
        Column("TT", "No", 4, Alignment.Centre), Column("Nội dung", "Recommendation", 30), Column("Gửi ai", "To", 16), Column("Ngày", "Day", 10, Alignment.Centre),
        Column("Kết quả", "Result", 26), Column("Còn tồn", "Outstanding", 14),
    ],
    findings.Recommendations.Select((recommendation, index) => Recommendation(recommendation, index + 1)).ToEquatableList(), RecommendationFoot());

    private Row Recommendation(RecommendationFinding recommendation, int number) => new(
    [
        Cell.Line($"{number}"), new([.. Written(recommendation.Text).Runs, new Run($" ({Words.Of(recommendation.Side).In(language)})")]), Written(recommendation.Addressee), Cell.Of(numerals, recommendation.MadeOn),
        recommendation.Answer is { } answer ? new([new Run($"{Words.Of(recommendation.State).In(language)} {numerals.Write(answer.AnsweredOn)} ({answer.By.InVoice(language)}): "), .. Written(answer.Answer).Runs]) : Text(""),
        Text(recommendation switch
        {
            { DaysWaiting: null } => "–",
            { State: RecommendationState.Open } => Words.Of(RecommendationState.Open).In(language) + Waiting(recommendation.DaysWaiting.Value),
            _ => Say("chưa có quyết định", "not decided") + Waiting(recommendation.DaysWaiting.Value),
        }),
    ]);

    private string Waiting(int days) => days == 0 ? "" : Say($" ({days} ngày)", days == 1 ? " (1 day)" : $" ({days} days)");

    private Row RecommendationFoot()
    {
        var runs = new List<Run> { new(Say("Tổng số ", "Total "), Bold: true), Count(findings.RecommendationTotals.All), new(" = ") };
        foreach (var (index, count) in findings.RecommendationTotals.States.Index())
            runs.AddRange([new(index > 0 ? " + " : ""), Count(count.Count), new(" " + Words.Of(count.State).In(language))]);
        return new([new Cell(runs.ToEquatableList())], Heading: true);
    }
}
