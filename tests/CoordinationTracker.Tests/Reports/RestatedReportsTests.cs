using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

/// <summary>Annex 8: what changed in earlier reports since the last of them was sealed (issue 5 (7): "bổ sung số liệu kỳ trước").</summary>
public class RestatedReportsTests
{
    private static readonly Guid InSeptember = Id(33), ToldLate = Id(34), ToldLater = Id(35), OfQ4 = Id(72);
    private static readonly Period Q1 = Period.Quarter(2024, 1);

    // Twelve members are known of Q3 when it is sealed; three more of September are told in October, and five in January.
    private static Story Signed => Story.OfTheCast.On("2023-09-21", new ActivityLogged(InSeptember, With("2023-09-20", 12))).Seal("2023-10-08", Some.ReviewOpened);
    private static Story Late => Signed.On("2023-10-25", new ActivityLogged(ToldLate, With("2023-09-15", 3)));
    private static Story Later => Late.Seal("2024-01-06", Some.ReviewOpened with { Review = OfQ4, Covering = Q4, CutOffOn = new(2024, 1, 5), ConferenceOn = null, IssueOn = null }).On("2024-01-20", new ActivityLogged(ToldLater, With("2023-09-16", 5)));

    [Fact(DisplayName = "Issue 5 (7): the next report lists what was entered late for the last: figure, old, new, cause and entries")]
    public void the_next_report_lists_what_changed_in_the_last()
    {
        var story = Late;
        var restated = story.Report(Q4).Restated.ShouldHaveSingleItem();

        (restated.Kind, restated.Covering, restated.Symbol, restated.SealedOn).ShouldBe((PeriodKind.Quarter, Q3, null, new DateOnly(2023, 10, 8)));
        restated.Figures.Select(figure => (figure.Key, figure.Of?.In("vi"), figure.Then!.Value, figure.Now!.Value)).ShouldBe(
        [
            ("other.done", null, 1m, 2m), ("M1.actual", "Đảng viên mới", 12m, 15m), ("M1.cumulative", "Đảng viên mới", 12m, 15m),
            ("activities.total", null, 1m, 2m), ("activities.attendance", null, 120m, 240m), ("kind.Session.done", null, 1m, 2m),
        ]);
        restated.Figures.ShouldAllBe(figure => figure.Causes.Single() == ChangeCause.EnteredLate && figure.Positions.Single() == story.Head);
        restated.Entries.ShouldHaveSingleItem().ShouldSatisfyAllConditions(entry => entry.Causes.ShouldBe([ChangeCause.EnteredLate]), entry => entry.Positions.ShouldBe([story.Head]));
    }

    [Fact]
    public void a_figure_of_an_earlier_report_leads_to_its_entries_and_has_a_name()
    {
        var found = Late.Report(Q4);
        var figure = found.FindFigure("restated.quarter.2023-Q3.now.M1.actual").ShouldNotBeNull();

        figure.Positions.Count.ShouldBe(2);
        FigureNames.Of(figure.Key, found, "vi").ShouldBe("Đảng viên mới – thực hiện trong kỳ (quý III năm 2023: Nay là)");
        FigureNames.Of("restated.quarter.2023-Q3.then.M1.actual", found, "en").ShouldBe("Đảng viên mới – actual in the period (the third quarter of 2023: As reported)");
    }

    [Fact(DisplayName = "Issue 5 (7), S3.1: a plan between two bounds is told with both, and one whose upper bound alone was revised has changed")]
    public void a_plan_between_two_bounds_is_told_with_both()
    {
        var story = Story.OfTheCast.On("2023-09-21", new IndicatorDefined("K1", Vi("Tuổi bình quân"), Vi("tuổi"), Aggregation.Stock, Direction.Range, null), new TargetSet("K1", Q3, 30, null, null, 35))
            .Seal("2023-10-08", Some.ReviewOpened).On("2023-10-25", new TargetRevised("K1", Q3, 30, "Theo thực tế", new(2023, 10, 24), null, 40));

        story.Report(Q4).Restated.ShouldHaveSingleItem().Figures.ShouldHaveSingleItem().Causes.ShouldBe([ChangeCause.TargetRevised]);
        ReviewReport.Compose(story.Report(Q4), "vi").Annexes[^1].Body.OfType<Table>().Single().Rows[1].Cells.Select(cell => cell.Text).ToList()[1..4].ShouldBe(["Tuổi bình quân – kế hoạch kỳ", "30–35", "30–40"]);
    }

    [Fact]
    public void what_one_report_has_told_the_next_does_not_tell_again()
    {
        var restated = Later.Report(Q1).Restated;

        restated.Select(report => report.Covering).ShouldBe([Q3, Q4]);
        restated[0].Figures.Single(figure => figure.Key == "M1.actual").ShouldSatisfyAllConditions(figure => figure.Then!.Value.ShouldBe(15), figure => figure.Now!.Value.ShouldBe(20));
        restated[0].Entries.ShouldHaveSingleItem();
        // Of the fourth quarter only what counts from the beginning has moved.
        restated[1].Figures.Select(figure => figure.Key).ShouldBe(["M1.cumulative"]);
    }

    [Fact]
    public void a_figure_the_earlier_report_did_not_have_was_not_said_to_be_uncounted()
    {
        var story = Signed.On("2023-10-25", new ActivityLogged(ToldLate, With("2023-09-15", 3) with { Kind = ActivityKind.Meeting }));
        var rows = ReviewReport.Compose(story.Report(Q4), "vi").Annexes[^1].Body.OfType<Table>().Single().Rows;

        rows.Single(row => row.Cells.Count > 1 && row.Cells[1].Text == "Số hoạt động: Họp, giao ban").Cells.Select(cell => cell.Text).ToList()[2..4].ShouldBe(["–", "1"]);
    }

    [Fact]
    public void nothing_entered_since_leaves_the_annex_out()
    {
        var found = Signed.Report(Q4);

        found.Restated.ShouldBeEmpty();
        ReviewReport.Compose(found, "vi").Annexes.ShouldNotContain(annex => annex.Kicker == "Phụ lục 8");
    }

    [Fact]
    public void a_report_is_no_supplement_to_itself_nor_to_a_later_one()
    {
        Late.Report(Q3).Restated.ShouldBeEmpty();
        Later.Report(Q3).Restated.ShouldBeEmpty();
    }

    [Fact]
    public void two_reports_that_end_on_one_day_know_of_each_other() =>
        Later.Report(Period.Year(2023), PeriodKind.Year).Restated.Select(report => report.Covering).ShouldBe([Q3, Q4]);

    [Fact]
    public void a_draft_that_is_opened_again_finds_the_same_supplement()
    {
        var story = Late;
        var at = story.Head;
        var digest = Canonical.Digest(story.Report(Q4, asAt: at));
        story.On("2023-12-01", new ActivityLogged(ToldLater, With("2023-09-17", 7)));

        Canonical.Digest(story.Report(Q4, asAt: at)).ShouldBe(digest);
        Canonical.Digest(story.Report(Q4)).ShouldNotBe(digest);
    }

    [Fact]
    public void the_annex_reads()
    {
        var document = ReviewReport.Compose(Late.Report(Q4), "vi");
        var annex = document.Annexes.Single(annex => annex.Kicker == "Phụ lục 8");
        annex.Title.ShouldBe("Bổ sung số liệu kỳ trước");
        var table = annex.Body.OfType<Table>().Single();
        table.Columns.Select(column => column.Heading).ShouldBe(["TT", "Nội dung", "Đã báo cáo", "Nay là", "Nguyên nhân", "Mục ghi"]);
        table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text))).ShouldBe(
        [
            "Quý III năm 2023 – báo cáo chốt ngày 8/10/2023",
            "1 | Hoạt động khác | 1 | 2 | ghi muộn | 150",
            "2 | Đảng viên mới – thực hiện trong kỳ | 12 | 15 | ghi muộn | 150",
            "3 | Đảng viên mới – lũy kế từ đầu giai đoạn | 12 | 15 | ghi muộn | 150",
            "4 | Tổng số hoạt động | 1 | 2 | ghi muộn | 150",
            "5 | Lượt người tham dự | 120 | 240 | ghi muộn | 150",
            "6 | Số hoạt động: Tuyên truyền, vận động | 1 | 2 | ghi muộn | 150",
            "7 | Hội nghị tuyên truyền tại khu công nghiệp |  |  | ghi muộn | 150",
        ]);
        DocumentText.Of(document).ShouldContain("Số liệu đã báo cáo của quý III năm 2023 có bổ sung, điều chỉnh (Phụ lục 8).");
    }

    [Theory]
    [InlineData("hi")]
    [InlineData("ur")]
    public void the_annex_speaks_every_language(string language)
    {
        var annex = ReviewReport.Compose(Late.Report(Q4), language).Annexes[^1];
        annex.Body.OfType<Table>().Single().Columns.SelectMany(column => Drafted.LatinWords(column.Heading)).ShouldBeEmpty();
        Drafted.OwnRuns(ReviewReport.Compose(Late.Report(Q4), language) with { Body = [], Annexes = [annex] }).SelectMany(run => Drafted.LatinWords(run.Text)).ShouldBeEmpty();
    }

    private static ActivityAccount With(string day, decimal members) => Account with
    {
        OccurredOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Commitments = [], Quantities = [new(M1, members)],
    };
}

file static class Sealing
{
    /// <summary>A review opened, presented as the record then stood, approved and sealed, all on one day.</summary>
    public static Story Seal(this Story story, string day, ReviewOpened opened)
    {
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        story.On(day, opened);
        var presented = Signing.Presented with { Review = opened.Review, Position = story.Head, PresentedOn = on };
        return story.On(day, presented, Signing.ByA with { Review = opened.Review, ApprovedOn = on }, Signing.ByB with { Review = opened.Review, ApprovedOn = on },
            Signing.Sealed with { Review = opened.Review, Position = presented.Position, SealedOn = on });
    }

    public static Findings Report(this Story story, Period covering, PeriodKind kind = PeriodKind.Quarter, long? asAt = null)
    {
        var (at, programme) = (asAt ?? story.Head, story.As(asAt));
        var before = programme.Reviews.ReportedUpTo(kind, covering) is { } position ? new Reported(story.As(position), Some.Directory, position) : null;
        return Reviewing.Of(programme, Some.Directory, kind, covering, at, story.DayAt(at), before: before);
    }
}
