using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests.Reports;

/// <summary>What a report says of duties that recur (S2.23, S2.27; domain 7.6 (11): no item blank).</summary>
public sealed class DutiesToldTests
{
    private static readonly DutySet From2023 = Owed.MonthlySet with { DutyFrom = new(2023, 7, 1), Due = DueDay.After(5) };
    private static readonly DutyPerformed OakInJuly = new(Owed.Monthly, Owed.Oak, Owed.July, new(2023, 8, 9), null);

    [Fact]
    public void a_report_counts_what_fell_due_in_its_days()
    {
        var found = Find(Some.Q3, Owed.PineInJuly, OakInJuly, new DutyExcused(Owed.Monthly, Owed.Reed, Owed.August, "Bão", new(2023, 9, 1))).Duties.ShouldHaveSingleItem();
        (found.Periods, found.Owed.Value, found.InTime.Value, found.Late.Value, found.Missing.Value, found.NotYetDue.Value, found.Excused.Value).ShouldBe((2, 5, 1, 1, 3, 0, 1));
        found.MissingUnits.Select(unit => unit.Vi).ShouldBe(["panchayat 06", "panchayat 04", "panchayat 05"]);
    }

    [Fact]
    public void what_falls_due_on_the_last_day_is_missing_in_this_report_and_in_no_other()
    {
        var duty = From2023 with { Due = DueDay.Within(31), DutyFrom = new(2023, 9, 1), DutyTo = new(2023, 9, 30) };
        var programme = Story.OfTheCast.On("2023-09-01", duty).As();
        Reviewing.Of(programme, Owed.Directory, PeriodKind.Quarter, Some.Q3, 1, Some.Today).Duties.ShouldHaveSingleItem().Missing.Value.ShouldBe(3);
        Reviewing.Of(programme, Owed.Directory, PeriodKind.Quarter, Some.Q3, 1, new(2023, 9, 30)).Duties.ShouldHaveSingleItem().NotYetDue.Value.ShouldBe(3);
        Reviewing.Of(programme, Owed.Directory, PeriodKind.Quarter, Some.Q4, 1, new(2024, 1, 3)).Duties.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("vi", "Báo cáo tháng: đến hạn 06 lượt, đúng hạn 01, chậm 01, chưa thực hiện 04 (panchayat 06; panchayat 04; panchayat 05).")]
    [InlineData("en", "Báo cáo tháng: 6 due, 1 in time, 1 late, 4 missing (panchayat 06; panchayat 04; panchayat 05).")]
    public void each_duty_is_one_line(string language, string line)
    {
        var found = Find(Some.Q3, Owed.PineInJuly, OakInJuly);
        DocumentText.Of(ReviewReport.Compose(found, language)).ShouldContain(line);
        DocumentText.Of(ReviewReport.Compose(found with { Kind = PeriodKind.OneYear }, language)).ShouldContain(line);
    }

    [Theory]
    [InlineData("vi", "panchayat 10 và 24 đơn vị khác)")]
    [InlineData("en", "panchayat 10 and 24 other units)")]
    public void the_first_units_that_missed_it_are_named_and_the_others_counted(string language, string line)
    {
        var directory = Some.DirectoryOf([.. Some.Units, Owed.Unit(Owed.District, null, "district"), .. Enumerable.Range(1, 34).Select(number => Owed.Unit(Some.Id(200 + number), Owed.District, "panchayat"))]);
        var found = Reviewing.Of(Story.OfTheCast.On("2023-07-01", From2023).As(), directory, PeriodKind.Quarter, Some.Q3, 1, Some.Today);
        DocumentText.Of(ReviewReport.Compose(found, language)).ShouldContain(line);
    }

    [Fact]
    public void where_no_duty_fell_due_nothing_is_said() =>
        DocumentText.Of(ReviewReport.Compose(Story.OfTheCast.On("2023-10-05").Q3(), "vi")).ShouldNotContain("chế độ thông tin, báo cáo và");

    [Fact]
    public void a_report_handed_in_since_restates_the_figures_and_says_why()
    {
        var (then, now) = (Told(), Told().On("2023-10-20", Owed.PineInJuly));
        var restated = Restatement.Between(Of(then), Of(now), now.As());
        var missing = restated.Figures.Single(figure => figure.Key.EndsWith(".missing", StringComparison.Ordinal));
        (missing.Old!.Value, missing.New!.Value).ShouldBe((6m, 5m));
        missing.Causes.ShouldContain(ChangeCause.EnteredLate);
        restated.Parts.ShouldContain(ReportPart.Duties);
    }

    private static Story Told() => Story.OfTheCast.On("2023-07-01", From2023);
    private static Findings Of(Story story) => Reviewing.Of(story.As(), Owed.Directory, PeriodKind.Quarter, Some.Q3, story.Head, new(2023, 10, 20));

    private static Findings Find(Period covering, params ProgrammeEvent[] events) =>
        Reviewing.Of(Story.OfTheCast.On("2023-07-01", From2023).On("2023-09-30", events).As(), Owed.Directory, PeriodKind.Quarter, covering, 1, Some.Today);
}
