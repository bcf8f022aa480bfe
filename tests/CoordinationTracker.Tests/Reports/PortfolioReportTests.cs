using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

/// <summary>The report of a department on the cast's programme and another, with the calendar of reviews; reviewed like prose.</summary>
public sealed class PortfolioReportTests
{
    private static readonly Guid Plan = Id(804);

    // The Bloc's other programme: with the Coast Guard's cell, without a single indicator; it fell a year due on 8 September.
    private static readonly Story Other = new Story()
        .On("2022-09-10", Some.ProgrammeSigned with { Code = Kept.Other, Title = new("Chương trình phối hợp với Cảnh sát biển", "Coordination programme with the Coast Guard"), SignedOn = new(2022, 9, 8), TermFrom = new(2022, 9, 8), TermTo = null, Number = null },
            new FieldAdded("1", Vi("Tuyên truyền"), null), new CommitmentMade(Clause11, "1", "1.1", Side.A, Vi("Tuyên truyền pháp luật về biển"), null))
        .On("2023-08-02", Some.ActivityLogged with { Account = Account with { Summary = Vi("Nói chuyện chuyên đề"), OccurredOn = new(2023, 8, 1), Audiences = [new("cadres", 60, Qualifier.About)], Quantities = [] } })
        .On("2023-09-05", Some.TaskAssigned with { Title = Vi("Sơ kết 1 năm"), Commitment = null, Deadline = Deadline.By(new(2023, 12, 31)) });

    private static readonly Directory Register = DirectoryOf([.. Papers.Registered, new DocumentRegistered(Plan, new("KH", new(2022, 11, 1), Vi("Kế hoạch thực hiện Nghị quyết"), [Bloc], null, "05", "05-KH/ĐUK", null, null, [Papers.Above], [Kept.Other]))]);

    private static readonly Portfolio Both = Kept.PortfolioOf(Kept.Opened, Kept.Included, Kept.OtherIncluded);

    private static PortfolioFindings Find(PeriodKind kind, Period covering, Portfolio? portfolio = null) =>
        PortfolioReviewing.Of(portfolio ?? Both, [ReviewReportTests.Full.As(), Other.As()], Register, kind, covering, 500, new(2023, 10, 6));

    [Theory(DisplayName = "S1.1, S1.3, S1.5: one quarterly report over several programmes, with the calendar of reviews")]
    [InlineData("vi")]
    [InlineData("en")]
    public void the_quarterly_report_across_programmes(string language) => ReviewReportTests.Approve(PortfolioReport.Compose(Find(PeriodKind.Quarter, Q3), language), nameof(the_quarterly_report_across_programmes));

    [Fact]
    public void every_annex_ends_with_the_code_that_leads_to_its_page()
    {
        var annexes = PortfolioReport.Compose(Find(PeriodKind.Quarter, Q3), "en", "https://example.org/").Annexes;
        annexes.Select(annex => ((Paragraph)annex.Body[^1]).Text).ShouldBe(["Look up: Coordination programmes · quarter 2023-Q3 · 500 · annex 1", "Look up: Coordination programmes · quarter 2023-Q3 · 500 · annex 2"]);
        annexes.Select(annex => ((Paragraph)annex.Body[^1]).Runs[^1].Link).Distinct().ShouldHaveSingleItem().ShouldBe($"https://example.org/portfolios/{Find(PeriodKind.Quarter, Q3).Unit}/reviews/quarter/2023-Q3?asAt=500&lang=en");
        ((Paragraph)PortfolioReport.Compose(Find(PeriodKind.Quarter, Q3), "vi").Annexes[0].Body[^1]).Runs[^1].Link.ShouldBeNull();
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void a_department_without_a_programme_says_so(string language) =>
        ReviewReportTests.Approve(PortfolioReport.Compose(Find(PeriodKind.Year, Period.Year(2022), Kept.PortfolioOf(Kept.Opened)), language), nameof(a_department_without_a_programme_says_so));

    [Fact(DisplayName = "S1.29: quarters, half-years, nine months and years are told from the same entries")]
    public void what_is_added_up_is_what_each_programme_says()
    {
        foreach (var (kind, covering) in new[] { (PeriodKind.Quarter, Q3), (PeriodKind.HalfYear, Days.Of("2023-07-01", "2023-12-31")), (PeriodKind.NineMonths, Days.Of("2023-01-01", "2023-09-30")), (PeriodKind.Year, Period.Year(2023)) })
        {
            var found = Find(kind, covering);
            found.Sums.ShouldAllBe(sum => sum.Parts.Count == 2 && sum.Parts.All(part => part.Key == sum.Sum.Key));
            foreach (var sum in found.Sums.Where(sum => sum.Parts.All(part => part.Value != null)))
            {
                sum.Sum.Value.ShouldBe(sum.Parts.Sum(part => part.Value!.Value));
                sum.Sum.Positions.ShouldBe(sum.Parts.Select(part => part.Positions).InOrder());
            }
            found.FindSum("tasks.total")!.Sum.Value.ShouldBe(found.Sums.Where(sum => Enum.TryParse<TaskState>(sum.Sum.Key.Split('.')[1], out _)).Sum(sum => sum.Sum.Value!.Value));
            found.Programmes.ShouldBe(new[] { ReviewReportTests.Full.As(), Other.As() }.Select(programme => Reviewing.Of(programme, Register, kind, covering, 500, new(2023, 10, 6))));
        }
    }

    [Fact(DisplayName = "One 'about' makes the sum 'about'")]
    public void a_sum_is_as_sure_as_its_parts()
    {
        var attendance = Find(PeriodKind.Quarter, Q3).FindSum("activities.attendance")!;
        attendance.Sum.Qualifier.ShouldBe(Qualifier.About);
        attendance.Sum.Value.ShouldBe(210);
    }

    [Fact(DisplayName = "No indicator is added to another programme's")]
    public void indicators_are_never_added_up() => Find(PeriodKind.Quarter, Q3).Sums.ShouldNotContain(sum => sum.Sum.Key.StartsWith(M1, StringComparison.Ordinal));

    [Fact(DisplayName = "S1.5, S1.20: programmes and documents of one, three, five, ten years; the text of a programme is reviewed as the programme")]
    public void what_falls_due_stands_in_the_calendar() => Find(PeriodKind.Quarter, Q3).Calendar.Select(due => (due.DueOn, due.Years, due.Programme, due.Document, due.DaysPast)).ShouldBe(
    [
        (new(2023, 6, 3), 10, null, Papers.Above, 137), (new(2023, 9, 8), 1, Kept.Other, null, 40), (new(2023, 11, 1), 1, null, Plan, -14), (new(2024, 5, 16), 1, "DUK-BQL", null, -211),
    ]);

    [Fact]
    public void a_programme_is_told_in_the_periods_it_was_run_in()
    {
        var left = Kept.PortfolioOf(Kept.Opened, Kept.Included, Kept.OtherIncluded, Kept.OtherLeft);
        Codes(Q3).ShouldBe("DUK-BQL DUK-CSB");
        Codes(Q4).ShouldBe("DUK-BQL");
        Codes(Period.Quarter(2023, 1)).ShouldBe("");

        string Codes(Period days) => string.Join(" ", Find(PeriodKind.Quarter, days, left).Programmes.Select(found => found.Programme.Code));
    }

    [Theory]
    [InlineData(PeriodKind.OneYear)]
    [InlineData(PeriodKind.ProgrammeYear)]
    [InlineData(PeriodKind.MidTerm)]
    [InlineData(PeriodKind.Term)]
    public void a_period_of_one_programmes_own_is_none_of_theirs(PeriodKind kind) =>
        Should.Throw<Refusal>(() => Find(kind, Q3)).Message.ShouldBe($"Programmes are reviewed together by a period they share; {Periods.Noun(kind).En} is one programme's own.");

    [Fact]
    public void every_figure_printed_is_a_figure_found()
    {
        var found = Find(PeriodKind.Quarter, Q3);
        var printed = ReviewReportTests.Runs(PortfolioReport.Compose(found, "vi")).Select(run => run.Figure).OfType<string>().Distinct().ToList();
        printed.Count.ShouldBeGreaterThan(10);
        printed.ShouldAllBe(key => key.Contains('/') ? found.Programmes.Single(programme => programme.Programme.Code == key.Split('/')[0]).FindFigure(key.Split('/', 2)[1]) != null : found.FindSum(key) != null);
    }
}
