using CoordinationTracker.Reports;
using CoordinationTracker.Tests.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests;

/// <summary>Figures from the sources, as domain 1.4, 2.5 and 7.9 have them.</summary>
public sealed class IndicatorAcceptanceTests
{
    [Fact(DisplayName = "Domain 2.5, 7.9 [F:hp-10]: Hải Phòng in ten years, 178 in non-state enterprises + 81 cooperatives + 52 service units = 311 party organisations")]
    public void organisations_of_three_kinds_add_up()
    {
        var kinds = new BreakdownDeclared(M1, "kind", new("Loại hình", "Kind"), Overlap.Disjoint,
            [new("nonstate", new("Doanh nghiệp ngoài nhà nước", "Non-state enterprises")), new("coop", new("Hợp tác xã", "Cooperatives")), new("service", new("Đơn vị sự nghiệp ngoài công lập", "Non-public service units"))]);
        var story = Story.OfTheCast.On("2023-09-30", kinds, Told(1, M1, 178, "nonstate"), Told(2, M1, 81, "coop"), Told(3, M1, 52, "service"));

        new Counting(story.As(), Some.Directory).SumOfParts(M1, Q3, ["nonstate", "coop", "service"]).Value.ShouldBe(311);
        story.Q3().FindFigure("M1.actual")!.Value.ShouldBe(311);
        Annex1(story, "vi").ShouldContain("| – Hợp tác xã |  |  |  | 81 | 81 |");
        Annex1(story, "vi").ShouldNotContain("chưa loại trùng");
    }

    [Fact(DisplayName = "Domain 1.4, 7.9 [F:cg-total]; S3.2, S3.20: 740,870 digital + 737,050 manual = 1,477,920, 147.8 % of 1,000,000, not de-duplicated")]
    public void members_of_two_channels_add_up_and_are_not_de_duplicated()
    {
        var channels = new BreakdownDeclared(M1, "channel", new("kênh", "channel"), Overlap.NotDeduplicated, [new("digital", new("Trực tuyến", "Digital")), new("manual", new("Sổ giấy", "Manual"))]);
        var story = Story.OfTheCast.On("2023-09-30", channels, new TargetSet(M1, Q3, 1_000_000, "Chỉ tiêu của bang"), Told(1, M1, 740_870, "digital"), Told(2, M1, 737_050, "manual"));

        var found = story.Q3().Indicators[0];
        (found.Actual.Value, found.Percent.Value, found.Met).ShouldBe((1_477_920m, 147.8m, true));
        Annex1(story, "vi").ShouldSatisfyAllConditions(text => text.ShouldContain("1.477.920"), text => text.ShouldContain("147,8"), text => text.ShouldContain("theo kênh: cộng các phần, chưa loại trùng"));
        Annex1(story, "en").ShouldSatisfyAllConditions(text => text.ShouldContain("1,477,920"), text => text.ShouldContain("147.8"), text => text.ShouldContain("not de-duplicated"));
    }

    [Fact(DisplayName = "Domain 1.1, 7.9 (S0): without a single figure the full report prints, and every cell of every kind of indicator says that nothing is recorded")]
    public void without_figures_the_full_report_prints()
    {
        var story = Story.OfTheCast.On("2023-09-30",
            new IndicatorDefined("O3", Vi("Tỷ lệ"), Vi("%"), Aggregation.Ratio, Direction.Higher, null, new(O2, M1)), new IndicatorDefined("Q1", Vi("Đánh giá chung"), Vi("mức"), Aggregation.Qualitative, Direction.None, null),
            new IndicatorDefined("K1", Vi("Tuổi bình quân"), Vi("tuổi"), Aggregation.Stock, Direction.Range, null), Some.ActivityLogged with { Account = Account with { Quantities = [] } });

        foreach (var kind in (PeriodKind[])[PeriodKind.Quarter, PeriodKind.OneYear])
            foreach (var (language, words) in new[] { ("vi", "chưa có số liệu"), ("en", "not recorded") })
            {
                var report = ReviewReport.Compose(story.Find(kind, kind is PeriodKind.Quarter ? Q3 : Period.YearFrom(new(2023, 5, 16))), language);
                var rows = ((Table)report.Annexes[0].Body[0]).Rows;
                rows.Count.ShouldBe(5);
                rows.SelectMany(row => row.Cells.Skip(3).Take(9)).ShouldAllBe(cell => cell.Text == words);
                report.Body.OfType<Heading>().Count().ShouldBeGreaterThan(5);
            }
    }

    [Fact(DisplayName = "Domain 2.5 [F:cg-5y]: more than 170,000 people of whom 72,688 fishermen stay more than 170,000")]
    public void more_than_stays_more_than()
    {
        var story = Story.OfTheCast.On("2023-09-30", new MeasurementRecorded(Id(601), Side.A, new(M1, 170_000, Qualifier.MoreThan), Q3.To, null, null), Told(2, M1, 72_688, "fishermen"), Told(3, M1, 58, null));

        story.Q3().FindFigure("M1.actual").ShouldSatisfyAllConditions(figure => figure!.Value.ShouldBe(170_058), figure => figure!.Qualifier.ShouldBe(Qualifier.MoreThan));
        Annex1(story, "vi").ShouldContain("> 170.058");
    }

    private static MeasurementRecorded Told(int number, string indicator, decimal value, string? part) => new(Id(600 + number), Side.A, new(indicator, value, Breakdown: part), Q3.To, null, null);

    private static string Annex1(Story story, string language) => DocumentText.Of(ReviewReport.Compose(story.Q3(), language)).Split("## ").Single(part => part.StartsWith(language == "vi" ? "Phụ lục 1:" : "Annex 1:", StringComparison.Ordinal));
}
