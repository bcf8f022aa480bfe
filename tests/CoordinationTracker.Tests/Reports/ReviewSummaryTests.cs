using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

/// <summary>The summary of two pages for the conference (domain 3.6), reviewed like prose.</summary>
public sealed class ReviewSummaryTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Repeat("công tác phối hợp", 60));

    private static readonly Story TooMuch = Story.OfTheCast.On("2023-09-30",
    [
        .. Enumerable.Range(1, 7).SelectMany(nth => new ProgrammeEvent[]
        {
            new StrengthNoted(Id(600 + nth), Side.A, Vi($"{nth} {Long}"), new(2023, 9, 29), null), Some.DifficultyRaised with { Difficulty = Id(620 + nth), Text = Vi($"{nth} {Long}") }, new CauseNoted(Id(620 + nth), Id(640 + nth), CauseKind.Objective, Vi(Long)),
            Some.TaskAssigned with { Task = Id(660 + nth), Title = Vi($"{nth} {new string('x', 400)}") },
        }),
    ]);

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void the_summary_of_the_quarter(string language) => ReviewReportTests.Approve(ReviewSummary.Compose(ReviewReportTests.Full.Q3(), language), nameof(the_summary_of_the_quarter));

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void where_there_is_too_much_it_is_cut_and_counted(string language) => ReviewReportTests.Approve(ReviewSummary.Compose(TooMuch.Q3(), language), nameof(where_there_is_too_much_it_is_cut_and_counted));

    [Fact]
    public void a_grade_is_told_first() // S1.7, S1.8
    {
        var graded = Story.OfTheCast.On("2023-09-30", new IndicatorDefined("G1", Vi("Đánh giá chung"), Vi("mức"), Aggregation.Qualitative, Direction.None, null), new GradeGiven(Id(503), "G1", Side.Both, Vi("tương đối toàn diện"), Q3, new(2023, 9, 30), null, null)).Q3();
        ReviewSummary.Compose(graded, "vi").Body.OfType<Paragraph>().First().Text.ShouldBe("Đánh giá chung: tương đối toàn diện.");
    }

    [Fact]
    public void every_figure_printed_is_a_figure_found() =>
        ReviewReportTests.Runs(ReviewSummary.Compose(ReviewReportTests.Full.Q3(), "vi")).Select(run => run.Figure).OfType<string>().ShouldAllBe(key => ReviewReportTests.Full.Q3().FindFigure(key) != null);
}
