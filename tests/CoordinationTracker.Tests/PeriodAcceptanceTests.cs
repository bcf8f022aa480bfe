using CoordinationTracker.Reports;
using CoordinationTracker.Tests.Reports;

namespace CoordinationTracker.Tests;

/// <summary>The rows of domain 7.9 about periods and the reviews that fall due.</summary>
public sealed class PeriodAcceptanceTests
{
    [Fact(DisplayName = "Domain 7.9: State Q3 2023 is 15 Jun–14 Sep 2023")]
    public void state_q3_2023() => Some.ProgrammeOf().Periods.Parse(PeriodKind.StateQuarter, "2023-state-Q3").ShouldBe(Days.Of("2023-06-15", "2023-09-14"));

    [Fact(DisplayName = "Domain 7.9: signed 8 Sep 2022; as of 6 Oct 2023 the one-year review was due 8 Sep 2023, 28 days past, and stands among the tasks of Q4 2023")]
    public void the_one_year_review_is_28_days_past_on_6_October_2023()
    {
        var found = new Story().On("2022-09-09", Some.ProgrammeSigned with { SignedOn = new(2022, 9, 8), TermFrom = new(2022, 9, 8), TermTo = null })
            .On("2023-10-02", Some.ReviewOpened with { CutOffOn = new(2023, 10, 5), ConferenceOn = new(2023, 10, 6), IssueOn = new(2023, 10, 6) }).Q3();
        found.ReviewsDue.ShouldHaveSingleItem().ShouldBe(new ReviewDue(1, new(2023, 9, 8), 28));

        var text = DocumentText.Of(ReviewReport.Compose(found, "vi"));
        var (tasks, review) = (text.IndexOf("NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2023", StringComparison.Ordinal), text.IndexOf("đến hạn ngày 08 tháng 9 năm 2023, đã quá 28 ngày tính đến ngày 06 tháng 10 năm 2023", StringComparison.Ordinal));
        tasks.ShouldBePositive();
        review.ShouldBeGreaterThan(tasks);
    }
}
