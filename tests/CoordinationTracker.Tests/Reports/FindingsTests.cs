using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

public class FindingsTests
{
    private static readonly DateOnly September20 = new(2023, 9, 20);

    private static IndicatorFinding M1Of(params ProgrammeEvent[] events) => Story.OfTheCast.On("2023-09-30", events).Q3().Indicators[0];
    private static MeasurementRecorded Counted(int id, decimal value, DateOnly on, Qualifier qualifier = Qualifier.Exactly) => new(Id(id), Side.A, new(M1, value, qualifier), on, null, null);

    [Fact]
    public void a_figure_nobody_recorded_is_not_zero()
    {
        M1Of().Actual.Value.ShouldBeNull();
        M1Of(Counted(41, 0, September20)).Actual.Value.ShouldBe(0);
    }

    [Fact]
    public void a_percent_is_of_the_plan_with_one_decimal_and_halves_up()
    {
        Rounding.Percent(1_477_920, 1_000_000).ShouldBe(147.8m);
        Rounding.Percent(1, 800).ShouldBe(0.1m);
        Rounding.Percent(25, 10_000).ShouldBe(0.3m);
        M1Of(new TargetSet(M1, Q3, 16, null), Counted(41, 10, September20)).Percent.Value.ShouldBe(62.5m);
    }

    [Fact]
    public void there_is_no_percent_of_no_plan_and_none_of_a_plan_of_zero()
    {
        M1Of(Counted(41, 10, September20)).Percent.Value.ShouldBeNull();
        M1Of(new TargetSet(M1, Q3, 0, null), Counted(41, 10, September20)).Percent.Value.ShouldBeNull();
    }

    [Fact]
    public void an_approximate_part_makes_the_sum_and_its_percent_approximate()
    {
        var found = M1Of(new TargetSet(M1, Q3, 20, null), Counted(41, 10, September20), Counted(42, 5, September20, Qualifier.About));
        (found.Actual.Value, found.Actual.Qualifier, found.Percent.Qualifier).ShouldBe((15m, Qualifier.About, Qualifier.About));
    }

    [Fact]
    public void every_figure_leads_to_the_entries_behind_it()
    {
        var story = Story.OfTheCast.On("2023-09-30", new TargetSet(M1, Q3, 20, null), Some.ActivityLogged, Some.TaskAssigned, new TaskCompleted(TheTask, new(2023, 9, 28), Vi("Đã xong")));
        var head = story.Head;
        var found = story.Q3();

        found.FindFigure("M1.plan-period")!.Positions.ShouldBe([head - 30]);
        found.FindFigure("M1.actual")!.Positions.ShouldBe([head - 20]);
        found.FindFigure("M1.percent")!.Positions.ShouldBe([head - 30, head - 20]);
        found.FindFigure("tasks.CompletedOnTime")!.Positions.ShouldBe([head - 10, head]);
        found.FindFigure("commitment.1.1.done")!.Positions.ShouldBe([head - 20]);
        found.Figures().Where(figure => figure.Value is > 0).ShouldAllBe(figure => figure.Positions.Count > 0);
    }

    [Fact]
    public void figure_keys_are_unique_in_a_report()
    {
        var keys = Story.OfTheCast.On("2023-09-30", Some.ActivityLogged, Some.TaskAssigned).Q3().Figures().Select(figure => figure.Key).ToList();
        keys.Distinct().Count().ShouldBe(keys.Count);
    }

    [Fact]
    public void a_disputed_claim_is_counted_and_pointed_out()
    {
        var found = M1Of(Some.ActivityLogged, new ActivityDisputed(TheActivity, Side.B, "Chưa thống nhất số liệu"));
        (found.Actual.Value, found.Disputed.Value).ShouldBe((12m, 12m));
    }

    [Fact]
    public void the_first_year_has_no_same_period_before_it_and_the_second_has()
    {
        var story = Story.OfTheCast.On("2024-09-30", Counted(41, 10, September20), Counted(42, 12, September20.AddYears(1)));
        story.Q3().Indicators[0].FirstYear.ShouldBeTrue();
        var second = story.Find(PeriodKind.Quarter, Period.Quarter(2024, 3)).Indicators[0];
        (second.FirstYear, second.Before.Value, second.Difference.Value, second.Change.Value).ShouldBe((false, 10m, 2m, 20m));
        second.Cumulative.Value.ShouldBe(22);
    }

    [Fact]
    public void a_stock_takes_its_last_value_and_is_never_added_up() =>
        Story.OfTheCast.On("2023-12-31",
            new MeasurementRecorded(Id(41), Side.B, new(O2, 14), new(2023, 7, 31), null, null),
            new MeasurementRecorded(Id(42), Side.B, new(O2, 17), new(2023, 9, 15), null, null),
            new MeasurementRecorded(Id(43), Side.B, new(O2, 19), new(2023, 10, 15), null, null)).Q3().Indicators[1].Actual.Value.ShouldBe(17);

    [Fact]
    public void the_buckets_of_tasks_add_up_to_the_total()
    {
        var tasks = Enumerable.Range(0, 12).Select(n => new TaskAssigned(Id(500 + n), Vi($"Nhiệm vụ {n}"), Side.A, Mobilisation, [], new(2023, 7, 1 + n), n % 3 == 0 ? Deadline.NotYet : Deadline.By(new(2023, 8 + (n % 4), 15)), null, null, null)).ToArray();
        var found = Story.OfTheCast.On("2023-09-30", [.. tasks, new TaskCompleted(Id(501), new(2023, 9, 20), Vi("Xong")), new TaskWithdrawn(Id(502), "Không còn phù hợp", new(2023, 9, 1))]).Q3();
        found.TaskStates.Sum(count => count.Count.Value).ShouldBe(found.TaskTotal.Value);
        found.TaskTotal.Value.ShouldBe(12);
    }

    [Fact]
    public void the_one_year_review_is_due_a_year_after_signing_and_says_how_long_ago() // domain 7.9; S1.21
    {
        var coastGuard = Some.ProgrammeSigned with { SignedOn = new(2022, 9, 8), TermFrom = new(2022, 9, 8), TermTo = null };
        var found = new Story().On("2022-09-09", coastGuard).On("2023-10-02", Some.ReviewOpened with { ConferenceOn = new(2023, 10, 6), IssueOn = new(2023, 10, 6) }).Q3();
        found.ReviewsDue.ShouldHaveSingleItem().ShouldBe(new ReviewDue(1, new(2023, 9, 8), 28));
    }

    [Fact]
    public void units_keep_in_an_old_report_the_names_they_had_then() // domain 0.1 (4)
    {
        var later = DirectoryOf([.. Units, new UnitRenamed(Bloc, Vi("Đảng ủy các cơ quan Đảng tỉnh"), null, new(2025, 2, 11))]);
        Reviewing.Of(Story.OfTheCast.As(), later, PeriodKind.Quarter, Q3, 1, Today).Programme.A.Name.In("vi").ShouldBe("Đảng ủy Khối Cơ quan – Doanh nghiệp tỉnh");
    }

    [Fact]
    public void a_difference_is_unsure_the_other_way_round_about_what_is_taken_away() // domain 7.6 (15)
    {
        var found = Story.OfTheCast.On("2024-09-30", Counted(41, 731, September20, Qualifier.MoreThan), Counted(42, 775, September20.AddYears(1))).Find(PeriodKind.Quarter, Period.Quarter(2024, 3)).Indicators[0];
        (found.Difference.Value, found.Difference.Qualifier, found.Change.Qualifier).ShouldBe((44m, Qualifier.LessThan, Qualifier.LessThan));
    }

    [Fact]
    public void a_silent_programmes_task_grows_overdue_with_the_days_of_the_whole_record()
    {
        var silent = Story.OfTheCast.On("2023-09-02", Some.TaskAssigned).As();
        Reviewing.Of(silent, Some.Directory, PeriodKind.Quarter, Q4, 9_999, new(2024, 1, 5)).Tasks.ShouldHaveSingleItem().State.ShouldBe(TaskState.Overdue);
    }
}
