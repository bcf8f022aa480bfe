using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

/// <summary>Reports of every kind of period, from one log (S0.24, S1.29; domain 3.3).</summary>
public sealed class PeriodReportTests
{
    private static readonly Periods Periods = ProgrammeOf().Periods;

    // New members 5, 7, 11 and 13 in the quarters of 2023; some on the very first and last days, and one after the 14th of a quarter's last month.
    private static readonly Story FourQuarters = Story.OfTheCast.On("2024-01-05",
        New(1, "2023-01-01", 5), New(2, "2023-06-30", 7), New(3, "2023-07-01", 6), New(4, "2023-09-20", 5), New(5, "2023-12-14", 9), New(6, "2023-12-31", 4));

    [Theory(DisplayName = "S1.29: longer periods are the same entries, not another count")]
    [InlineData(PeriodKind.NineMonths, "2023-9M", PeriodKind.Quarter, "2023-Q1 2023-Q2 2023-Q3", 23)]
    [InlineData(PeriodKind.HalfYear, "2023-H1", PeriodKind.Quarter, "2023-Q1 2023-Q2", 12)]
    [InlineData(PeriodKind.HalfYear, "2023-H2", PeriodKind.Month, "2023-07 2023-08 2023-09 2023-10 2023-11 2023-12", 24)]
    [InlineData(PeriodKind.Year, "2023", PeriodKind.HalfYear, "2023-H1 2023-H2", 36)]
    [InlineData(PeriodKind.StateYear, "2023-state", PeriodKind.StateQuarter, "2023-state-Q1 2023-state-Q2 2023-state-Q3 2023-state-Q4", 32)]
    [InlineData(PeriodKind.FinancialYear, "2023-24", PeriodKind.FinancialQuarter, "2023-24-Q1 2023-24-Q2 2023-24-Q3 2023-24-Q4", 31)]
    [InlineData(PeriodKind.Term, "term", PeriodKind.Year, "2023 2024 2025", 36)]
    public void a_longer_period_is_the_sum_of_its_parts(PeriodKind kind, string code, PeriodKind part, string parts, int total)
    {
        var whole = Find(kind, code);
        whole.Value.ShouldBe(total);
        var each = parts.Split(' ').Select(one => Find(part, one)).ToList();
        each.Sum(figure => figure.Value ?? 0).ShouldBe(total);
        each.SelectMany(figure => figure.Positions).Order().ShouldBe(whole.Positions);

        static Figure Find(PeriodKind kind, string code) => FourQuarters.Find(kind, Periods.Parse(kind, code)).Indicators[0].Actual;
    }

    [Theory(DisplayName = "S1.1, S0.24: a report is named for what it looks back on and what it looks forward to")]
    [InlineData(PeriodKind.Quarter, "2023-Q3", "công tác phối hợp quý III, phương hướng, nhiệm vụ trọng tâm quý IV năm 2023 thực hiện ", "results of the third quarter of 2023, direction and key tasks for the fourth quarter of 2023")]
    [InlineData(PeriodKind.Quarter, "2023-Q4", "công tác phối hợp quý IV năm 2023, phương hướng, nhiệm vụ trọng tâm quý I năm 2024 ", "direction and key tasks for the first quarter of 2024")]
    [InlineData(PeriodKind.NineMonths, "2023-9M", "công tác phối hợp 9 tháng đầu năm 2023, phương hướng, nhiệm vụ trọng tâm 3 tháng cuối năm 2023 ", "results of the first nine months of 2023, direction and key tasks for the last three months of 2023")]
    [InlineData(PeriodKind.HalfYear, "2023-H1", "công tác phối hợp 6 tháng đầu năm 2023, phương hướng, nhiệm vụ trọng tâm 6 tháng cuối năm 2023 ", "results of the first half of 2023, direction and key tasks for the second half of 2023")]
    [InlineData(PeriodKind.StateQuarter, "2023-state-Q3", "công tác phối hợp quý III, phương hướng, nhiệm vụ trọng tâm quý IV năm 2023 (kỳ báo cáo nhà nước) ", "results of the third State quarter of 2023")]
    [InlineData(PeriodKind.FinancialQuarter, "2023-24-Q4", "công tác phối hợp quý IV năm tài chính 2023-24, phương hướng, nhiệm vụ trọng tâm quý I năm tài chính 2024-25 ", "key tasks for the first quarter of the financial year 2024-25")]
    [InlineData(PeriodKind.Month, "2023-07", "công tác phối hợp tháng 7, phương hướng, nhiệm vụ trọng tâm tháng 8 năm 2023 ", "results of July 2023, direction and key tasks for August 2023")]
    [InlineData(PeriodKind.Week, "2023-W40", "công tác phối hợp tuần 40, phương hướng, nhiệm vụ trọng tâm tuần 41 năm 2023 ", "results of week 40 of 2023")]
    [InlineData(PeriodKind.Year, "2023", "kết quả năm 2023 thực hiện ", "results of the year 2023")]
    [InlineData(PeriodKind.StateYear, "2023-state", "kết quả năm 2023 (kỳ báo cáo nhà nước) thực hiện ", "results of the State year 2023")]
    [InlineData(PeriodKind.FinancialYear, "2023-24", "kết quả năm tài chính 2023-24 thực hiện ", "results of the financial year 2023-24")]
    [InlineData(PeriodKind.OneYear, "first", "sơ kết 1 năm thực hiện ", "on one year of ")]
    [InlineData(PeriodKind.ProgrammeYear, "year-2", "sơ kết năm thứ hai thực hiện ", "on the second year of ")]
    [InlineData(PeriodKind.Term, "term", "tổng kết giai đoạn 2023\u00A0-\u00A02025 thực hiện ", ", for 2023–2025: final review")]
    public void the_title_of_a_report(PeriodKind kind, string code, string vietnamese, string english)
    {
        var found = FourQuarters.Find(kind, Periods.Parse(kind, code));
        ReviewReport.Compose(found, "vi").Summary.ShouldStartWith(vietnamese);
        ReviewReport.Compose(found, "en").Summary.ShouldContain(english);
    }

    [Fact]
    public void the_parts_of_a_nine_month_report_name_the_months_behind_and_ahead()
    {
        var text = DocumentText.Of(ReviewReport.Compose(FourQuarters.Find(PeriodKind.NineMonths, Periods.Parse(PeriodKind.NineMonths, "2023-9M")), "vi"));
        text.ShouldContain("KẾT QUẢ 9 THÁNG ĐẦU NĂM 2023");
        text.ShouldContain("NHIỆM VỤ TRỌNG TÂM 3 THÁNG CUỐI NĂM 2023");
    }

    [Theory(DisplayName = "S0.24, S0.26: the final review looks forward to a renewal, and lists what was left open")]
    [InlineData("vi", "PHƯƠNG HƯỚNG GIAI ĐOẠN TIẾP THEO", "Nhiệm vụ chưa hoàn thành", "Giai đoạn của Chương trình kết thúc ngày 31 tháng 12 năm 2025; hai bên xem xét gia hạn")]
    [InlineData("en", "DIRECTION FOR THE NEXT TERM", "Tasks left open", "The term of the programme ends on 31 December 2025; the two sides consider extending it")]
    public void the_final_review_looks_forward_to_a_renewal(string language, string part, string tasks, string renewal)
    {
        var text = DocumentText.Of(ReviewReport.Compose(FourQuarters.On("2025-12-31").Find(PeriodKind.Term, Periods.Term), language));
        foreach (var said in (string[])[part, tasks, renewal]) text.ShouldContain(said);
    }

    [Fact(DisplayName = "S0.26: the last quarter of the term says that the final review falls due")]
    public void the_end_of_the_term_is_announced()
    {
        var found = FourQuarters.Find(PeriodKind.Quarter, Period.Quarter(2025, 3));
        found.ReviewsDue[^1].ShouldBe(new ReviewDue(null, new(2025, 12, 31), new DateOnly(2024, 1, 5).DayNumber - new DateOnly(2025, 12, 31).DayNumber));
        DocumentText.Of(ReviewReport.Compose(found, "vi")).ShouldContain("Tổng kết Chương trình khi hết giai đoạn, gia hạn hoặc ký Chương trình mới: đến hạn ngày 31 tháng 12 năm 2025");
    }

    [Fact]
    public void the_term_is_compared_with_nothing()
    {
        var indicator = FourQuarters.Find(PeriodKind.Term, Periods.Term).Indicators[0];
        (indicator.Before.Value, indicator.FirstYear).ShouldBe((null, false));
    }

    [Fact]
    public void what_was_said_at_the_conference_of_the_first_year_is_not_said_of_the_second()
    {
        var (first, second) = (Periods.Of(PeriodKind.OneYear, 1)!, Periods.Of(PeriodKind.ProgrammeYear, 2)!);
        var story = Story.OfTheCast.On("2024-06-01", Some.ReviewOpened with { Kind = PeriodKind.OneYear, Covering = first, CutOffOn = first.To, ConferenceOn = new(2024, 6, 1) },
            new LessonNoted(Id(92), Side.A, Vi("Phân công rõ đầu mối"), new(2024, 6, 1)));
        story.Find(PeriodKind.OneYear, first).Lessons.Count.ShouldBe(1);
        story.Find(PeriodKind.ProgrammeYear, second).Lessons.ShouldBeEmpty();
    }

    private static MeasurementRecorded New(int number, string on, decimal members) => new(Id(400 + number), Side.A, new(M1, members), Days.On(on), null, null);
}
