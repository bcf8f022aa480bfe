using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

/// <summary>Words written by hand in a report: live figures, before or instead of what is drafted, and what has moved since (issue 5, point 2).</summary>
public sealed class PassageToldTests
{
    private static Story With(params PassageWritten[] passages) => Story.OfTheCast.On("2023-09-21", Some.ActivityLogged).On("2023-10-01", [Some.ReviewOpened, .. passages]);

    [Theory]
    [InlineData("vi", "Kết nạp 12 đảng viên, 01 hoạt động; O2: chưa có số liệu.")]
    [InlineData("en", "Kết nạp 12 đảng viên, 1 hoạt động; O2: not recorded.")]
    public void a_live_figure_is_printed_as_it_is_with_its_key(string language, string printed)
    {
        var story = With(new PassageWritten(TheReview, "I.1", Vi("Kết nạp {M1.actual} đảng viên, {activities.total} hoạt động; O2: {O2.actual}.")));
        var told = ReviewReport.Compose(story.Q3(), language).Body.OfType<Paragraph>().First(paragraph => paragraph.Text.StartsWith("Kết nạp", StringComparison.Ordinal));
        told.Text.ShouldBe(printed);
        told.Runs.Select(run => run.Figure).OfType<string>().ShouldBe(["M1.actual", "activities.total", "O2.actual"]);
    }

    [Fact]
    public void a_figure_that_is_no_more_is_printed_as_to_be_checked_and_stops_the_seal()
    {
        var story = With(new PassageWritten(TheReview, "I.1", Vi("Đạt {M9.actual}.")));
        DocumentText.Of(ReviewReport.Compose(story.Q3(), "vi")).ShouldContain("Đạt [CẦN KIỂM TRA].");
        CheckOf(story, 14).ShouldBe((true, CheckSubject.Passage, "I.1", "The passage of I.1 names the figure {M9.actual}, which the report no longer has."));
    }

    [Fact]
    public void words_stand_instead_of_what_is_drafted_where_that_was_said()
    {
        var drafted = DocumentText.Of(ReviewReport.Compose(With().Q3(), "en"));
        drafted.ShouldContain("In the period the two sides carried out 1 activity");
        foreach (var (instead, stands) in new[] { ((bool?)null, true), (true, false) })
        {
            var text = DocumentText.Of(ReviewReport.Compose(With(new PassageWritten(TheReview, "I.1", Vi("Lời viết tay."), instead)).Q3(), "en"));
            text.ShouldContain("Lời viết tay.");
            text.Contains("In the period the two sides carried out", StringComparison.Ordinal).ShouldBe(stands);
        }
        // A section by field, the opening and the closing likewise.
        var year = With();
        year.On("2023-10-02", new ReviewOpened(Id(72), PeriodKind.Year, Period.Year(2023), new(2024, 1, 5), null, null),
            new PassageWritten(Id(72), "II.1", Vi("Thay nội dung 1."), true), new PassageWritten(Id(72), "opening", Vi("Thay mở đầu."), true), new PassageWritten(Id(72), "closing", Vi("Thay kết thúc."), true));
        var whole = DocumentText.Of(ReviewReport.Compose(year.Find(PeriodKind.Year, Period.Year(2023)), "en"));
        foreach (var gone in (string[])["1.1. [", "In execution of", "Above is the report"]) whole.ShouldNotContain(gone);
        foreach (var there in (string[])["Thay nội dung 1.", "Thay mở đầu.", "Thay kết thúc.", "2.1. ["]) whole.ShouldContain(there);
    }

    [Fact(DisplayName = "Issue 5 (2): a passage whose figure has moved is pointed out")]
    public void a_passage_whose_figure_moved_is_pointed_out()
    {
        var story = With(
            new PassageWritten(TheReview, "I.1", Vi("Đã kết nạp {M1.actual} đảng viên."), Cited: [new("M1.actual", 12)]),
            new PassageWritten(TheReview, "I.2", Vi("Đã kết nạp 12 đảng viên."), Cited: [new("M1.actual", 12), new("M1.cumulative", 12)]));
        Checks.Of(story.Q3(), story.As(), Some.Directory, null).ShouldNotContain(check => check.Number == 14);

        story.On("2023-10-05", new ActivityCorrected(TheActivity, Account with { Quantities = [new(M1, 13)] }, "Đếm lại"));
        Checks.Of(story.Q3(), story.As(), Some.Directory, null).Where(check => check.Number == 14).Select(check => (check.Blocking, check.Id, check.Sentence.En, check.Sentence.Vi)).ShouldBe(
        [
            (false, "I.1", "The passage of I.1 was written when M1.actual was 12; the figure is now 13.", "Đoạn viết tay mục I.1 viết khi M1.actual là 12; nay là 13."),
            (false, "I.2", "The passage of I.2 says 12; the figure M1.actual is now 13.", "Đoạn viết tay mục I.2 ghi 12; số liệu M1.actual nay là 13."),
        ]);
    }

    [Theory]
    [InlineData("vi", "1.234,5", 1234.5)]
    [InlineData("vi", "khoảng 1.200", 1200)]
    [InlineData("en", "about 1,234.5%", 1234.5)]
    [InlineData("vi", "05", 5)]
    public void a_printed_number_reads_back(string language, string printed, double number) => Cited.NumberIn(printed, language).ShouldBe((decimal)number);

    private static (bool, CheckSubject, string, string?) CheckOf(Story story, int number) =>
        Checks.Of(story.Q3(), story.As(), Some.Directory, null).Where(check => check.Number == number).Select(check => (check.Blocking, check.About, check.Id, check.Sentence.En)).ShouldHaveSingleItem();
}
