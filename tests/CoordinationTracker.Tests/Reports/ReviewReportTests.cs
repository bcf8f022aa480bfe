using System.Globalization;
using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

/// <summary>The reports as text, reviewed like prose: an approved file each.</summary>
public class ReviewReportTests
{
    private static readonly Guid Cause = Id(62), Solution = Id(63);

    // Every part of a report has something to print.
    internal static readonly Story Full = Story.OfTheCast
        .On("2023-06-30", new TargetSet(M1, Q3, 20, "Kế hoạch năm"), new TargetSet(M1, new(new(2023, 1, 1), new(2025, 12, 31)), 240, null))
        .On("2023-07-05", Some.DifficultyRaised, new CauseNoted(TheDifficulty, Cause, CauseKind.Objective, Vi("Doanh nghiệp sản xuất theo ca")), new SolutionProposed(TheDifficulty, Solution, Side.Both, Vi("Tổ chức tuyên truyền theo tổ sản xuất"), new(2023, 7, 20)))
        .On("2023-09-02", Some.TaskAssigned)
        .On("2023-09-21", Some.ActivityLogged)
        .On("2023-09-25", new ActivityLogged(OtherActivity, Account with { Kind = ActivityKind.Meeting, Side = Side.Both, OccurredOn = new(2023, 9, 22), Summary = new("Giao ban quý III giữa hai bên", "Quarterly joint meeting"), Commitments = [], Audiences = [new("cadres", 30, Qualifier.About)], Quantities = [new(M1, 3, Qualifier.About)], Result = Vi("Thống nhất kế hoạch quý IV") }))
        .On("2023-09-28", new TaskProgressReported(TheTask, Vi("Đã rà soát 8 doanh nghiệp"), new(2023, 9, 25)), new ActivityDisputed(TheActivity, Side.B, "Số liệu chưa khớp"))
        .On("2023-09-30", Some.MeasurementRecorded, new StrengthNoted(Id(91), Side.Both, Vi("Hai bên phối hợp kịp thời, nghiêm túc"), new(2023, 9, 30), Vi("Sự quan tâm của cấp ủy")), new LessonNoted(Id(92), Side.A, Vi("Phân công rõ đầu mối"), new(2023, 9, 30)),
            new RecommendationMade(Id(93), Side.A, Vi("Tỉnh ủy"), Vi("Bố trí kinh phí tuyên truyền"), new(2023, 9, 30)), new HighlightMarked(TheActivity, null, new(2023, 9, 30)))
        .On("2023-10-01", Some.ReviewOpened, new PassageWritten(TheReview, "I.1", Vi("Quý III, công tác phối hợp được duy trì và đạt kết quả khá toàn diện.")));

    private static readonly Story InWordsOnly = Story.OfTheCast.On("2023-09-21", new ActivityLogged(TheActivity, Account with { Audiences = [new("workers")], Quantities = [] }));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    [InlineData("hi")]
    [InlineData("ur")]
    public void the_quarterly_report(string language) => Approve(Full.Q3(), language, nameof(the_quarterly_report));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void the_one_year_report(string language) => Approve(Full.Find(PeriodKind.OneYear, Period.YearFrom(new(2023, 5, 16))), language, nameof(the_one_year_report));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void a_report_in_words_only(string language) => Approve(InWordsOnly.Find(PeriodKind.Year, Period.Year(2023)), language, nameof(a_report_in_words_only));

    [Theory]
    [InlineData("vi", "Và 50 nhiệm vụ quá hạn khác (phụ lục 2).", "Và 20 nhiệm vụ khác (phụ lục 2).")]
    [InlineData("en", "And 50 more overdue (annex 2).", "And 20 other tasks (annex 2).")]
    public void of_very_many_tasks_the_text_tells_the_first_to_fall_due_and_the_annex_all(string language, string overdue, string upcoming)
    {
        var story = Story.OfTheCast.On("2023-08-01", [.. Enumerable.Range(0, 60).Select(day => Some.TaskAssigned with { Task = Id(500 + day), Title = Vi($"Việc {day}"), AssignedOn = new(2023, 8, 1), Deadline = Deadline.By(new DateOnly(2023, 9, 28).AddDays(-(day % 50))) })]).On("2023-10-01", Some.ReviewOpened);
        var document = ReviewReport.Compose(story.Q3(), language);
        var told = document.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text).ToList();

        told.ShouldContain(overdue);
        told.ShouldContain(upcoming);
        told.Count(line => line.Contains("Việc ", StringComparison.Ordinal)).ShouldBe(10 + 40);
        told.ShouldContain(line => line.Contains("Việc 49", StringComparison.Ordinal), "It fell due first of all.");
        told.ShouldNotContain(line => line.Contains("Việc 0", StringComparison.Ordinal), "It fell due last.");
        ((Table)document.Annexes[1].Body[0]).Rows.Count.ShouldBe(60);
    }

    [Fact]
    public void without_a_single_figure_every_figure_cell_says_so() // S0.17; domain 7.9
    {
        var annex = (Table)ReviewReport.Compose(InWordsOnly.Q3(), "vi").Annexes[0].Body[0];
        annex.Rows.SelectMany(row => row.Cells.Skip(3).Take(9)).ShouldAllBe(cell => cell.Text == "chưa có số liệu");
    }

    [Theory]
    [InlineData("I- KẾT QUẢ QUÝ III NĂM 2023", "II- HẠN CHẾ, KHUYẾT ĐIỂM, NGUYÊN NHÂN", "III- NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2023", "IV- KIẾN NGHỊ, ĐỀ XUẤT")]
    public void the_parts_of_a_quarterly_report_are_the_same_from_quarter_to_quarter(params string[] parts) => // S1.28; domain 3.3
        PartsOf(Full.Q3()).ShouldBe(parts);

    [Theory]
    [InlineData("I- CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TỔ CHỨC TRIỂN KHAI", "II- KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG PHỐI HỢP", "III- ĐÁNH GIÁ CHUNG", "IV- PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI", "V- KIẾN NGHỊ, ĐỀ XUẤT")]
    public void the_parts_of_a_one_year_report_are_those_of_the_genre(params string[] parts) => // S0.23; domain 3.2
        PartsOf(Full.Find(PeriodKind.OneYear, Period.YearFrom(new(2023, 5, 16)))).ShouldBe(parts);

    [Fact]
    public void every_figure_printed_is_a_figure_found()
    {
        var found = Full.Q3();
        var printed = Runs(ReviewReport.Compose(found, "vi")).Select(run => run.Figure).OfType<string>().Distinct();
        printed.ShouldAllBe(key => found.FindFigure(key) != null);
    }

    [Fact]
    public void the_words_do_not_depend_on_the_machines_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("en-GB");
            var english = DocumentText.Of(ReviewReport.Compose(Full.Q3(), "vi"));
            CultureInfo.CurrentCulture = new("tr-TR");
            DocumentText.Of(ReviewReport.Compose(Full.Q3(), "vi")).ShouldBe(english);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("2024-03-01", "HD 36-HD/VPTW")]
    [InlineData("2026-07-01", "HD 05-HD/VPTW")]
    public void the_layout_follows_the_day_of_issue(string issuedOn, string expected) => // domain 7.9
        Layout.For(Regime.Party, DateOnly.Parse(issuedOn, CultureInfo.InvariantCulture)).Code.ShouldBe(expected);

    private static IEnumerable<string> PartsOf(Findings findings) =>
        ReviewReport.Compose(findings, "vi").Body.OfType<Heading>().Where(heading => heading.Level == 1).Select(heading => $"{heading.Number} {heading.Text}");

    internal static IEnumerable<Run> Runs(Document document) => document.Body.Concat(document.Annexes.SelectMany(annex => annex.Body)).SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Runs,
        Table table => table.Rows.Append(table.Foot ?? new([])).SelectMany(row => row.Cells).SelectMany(cell => cell.Runs),
        _ => Enumerable.Empty<Run>(),
    });

    private static void Approve(Findings findings, string language, string name) => Approve(ReviewReport.Compose(findings, language), name);

    internal static void Approve(Document document, string name) =>
        DocumentText.Of(document).ShouldMatchApproved(approval => approval.WithFileExtension(".md").WithDiscriminator(document.Language).SubFolder("Approved").WithFilenameGenerator((_, _, type, extension) => $"{name}.{document.Language}.{type}.{extension}"));
}
