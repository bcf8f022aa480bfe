using CoordinationTracker.Reports;
using static CoordinationTracker.Tests.Some;

namespace CoordinationTracker.Tests.Reports;

/// <summary>The four questions of architecture 4 (docs/time.md), and what the two clocks promise.</summary>
public class TimeTests
{
    private static readonly Guid InSeptember = Id(33), AlsoInSeptember = Id(34), ToldLate = Id(35);

    private static ActivityAccount On(string day, decimal members) => Account with
    {
        OccurredOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Quantities = [new(M1, members)],
    };

    // Signed on 5 October 2023 with 12 + 5 members; afterwards 5 turn out to be October's, 3 more are told late, and the plan is revised.
    private static readonly Story Told = Story.OfTheCast
        .On("2023-06-30", new TargetSet(M1, Q3, 20, null))
        .On("2023-09-21", new ActivityLogged(InSeptember, On("2023-09-20", 12)))
        .On("2023-09-29", new ActivityLogged(AlsoInSeptember, On("2023-09-28", 5)))
        .On("2023-10-01", Some.ReviewOpened);

    private static readonly long Signed = Told.Head;

    private static readonly Story Since = Told
        .On("2023-10-20", new ActivityCorrected(AlsoInSeptember, On("2023-10-02", 5), "Ngày tổ chức ghi nhầm"))
        .On("2023-10-25", new ActivityLogged(ToldLate, On("2023-09-15", 3)))
        .On("2023-11-01", new TargetRevised(M1, Q3, 15, "Điều chỉnh theo thực tế", new(2023, 10, 30)));

    [Fact]
    public void what_was_signed_for_a_quarter_is_told_at_the_position_of_signing() => Since.Q3(Signed).Indicators[0].Actual.Value.ShouldBe(17);

    [Fact]
    public void what_is_said_of_that_quarter_today_is_told_at_the_head() => Since.Q3().Indicators[0].Actual.Value.ShouldBe(15);

    [Fact]
    public void what_changed_since_the_signing_is_listed_with_cause_old_new_and_entry()
    {
        var restated = Restatement.Between(Since.Q3(Signed), Since.Q3(), Since.As());

        restated.Entries.Select(entry => (entry.Cause, entry.Positions)).ShouldBe(
        [
            (ChangeCause.Corrected, [Signed + 10]),
            (ChangeCause.EnteredLate, [Signed + 20]),
        ]);
        restated.Figures.Select(figure => (figure.Key, figure.Old?.Value, figure.New?.Value)).ShouldBe(
        [
            ("M1.plan-period", 20m, 15m),
            ("M1.actual", 17m, 15m),
            ("M1.cumulative", 17m, 15m),
            ("M1.percent", 85m, 100m),
        ]);
        restated.Figures[0].Positions.ShouldBe([Signed + 30]);
        restated.Figures[0].Causes.ShouldBe([ChangeCause.TargetRevised]);
        restated.Figures[1].Causes.ShouldBe([ChangeCause.EnteredLate, ChangeCause.Corrected]);
        restated.Figures[1].Positions.ShouldBe([Signed + 10, Signed + 20]);
    }

    [Fact]
    public void nothing_changed_when_nothing_was_said_since() => Restatement.Between(Since.Q3(), Since.Q3(), Since.As()).IsEmpty.ShouldBeTrue();

    [Fact]
    public void a_confirmation_since_the_signing_restates_nothing()
    {
        var story = Story.OfTheCast.On("2023-09-21", Some.ActivityLogged);
        var signed = story.Head;
        story.On("2023-10-09", new ActivityConfirmed(TheActivity, Side.B));

        Restatement.Between(story.Q3(signed), story.Q3(), story.As()).IsEmpty.ShouldBeTrue();
    }

    [Fact(DisplayName = "Issue 5 (7): a figure that rests on the other side's word says whether that was a yes or a no")]
    public void a_word_of_the_other_side_is_the_cause_of_what_rests_on_it()
    {
        var story = Story.OfTheCast.On("2023-09-21", Some.ActivityLogged);
        var signed = story.Head;
        story.On("2023-10-09", new ActivityDisputed(TheActivity, Side.B, "Số liệu chưa khớp"));
        var disputed = Restatement.Between(story.Q3(signed), story.Q3(), story.As()).Figures.ShouldHaveSingleItem();
        (disputed.Key, disputed.Old!.Value, disputed.New!.Value).ShouldBe(("M1.disputed", null, 12m));
        disputed.Causes.ShouldBe([ChangeCause.Disputed]);

        Findings Agreed(long at) => Reviewing.Of(story.As(at), Some.Directory, PeriodKind.Quarter, Q3, at, story.DayAt(at), Basis.Agreed);
        story.On("2023-10-10", new ActivityConfirmed(TheActivity, Side.B));
        Restatement.Between(Agreed(signed), Agreed(story.Head), story.As()).Figures.Where(figure => figure.Key == "M1.actual").ShouldHaveSingleItem().Causes.ShouldBe([ChangeCause.Confirmed]);

        // Corrected first and then confirmed, it was corrected.
        story.On("2023-10-11", new ActivityCorrected(TheActivity, Account with { Quantities = [new(M1, 13)] }, "Đếm lại"), new ActivityConfirmed(TheActivity, Side.B));
        Restatement.Between(story.Q3(signed), story.Q3(), story.As()).Figures.Single(figure => figure.Key == "M1.actual").Causes.ShouldBe([ChangeCause.Corrected]);
    }

    [Fact]
    public void a_withdrawal_since_the_signing_is_listed_as_one()
    {
        var story = Story.OfTheCast.On("2023-09-21", Some.ActivityLogged);
        var signed = story.Head;
        story.On("2023-10-09", new ActivityWithdrawn(TheActivity, "Ghi trùng"));

        var restated = Restatement.Between(story.Q3(signed), story.Q3(), story.As());
        restated.Entries.ShouldHaveSingleItem().Cause.ShouldBe(ChangeCause.Withdrawn);
        restated.Figures.Where(figure => figure.Key == "M1.actual").ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            figure => figure.Causes.ShouldBe([ChangeCause.Withdrawn]), figure => figure.Old!.Value.ShouldBe(12), figure => figure.New!.Value.ShouldBeNull());
    }

    [Fact]
    public void a_correction_that_moves_the_day_moves_the_entry_to_the_other_quarter()
    {
        Since.Q3().Activities.Select(activity => activity.Activity).ShouldBe([ToldLate, InSeptember]);
        Since.Q4().Activities.Select(activity => activity.Activity).ShouldBe([AlsoInSeptember]);
        Since.Q4().Indicators[0].Actual.Value.ShouldBe(5);
    }

    [Fact]
    public void the_past_keeps_the_mistake_that_was_corrected_since() =>
        Since.Q3(Signed).Activities.Select(activity => activity.Activity).ShouldBe([InSeptember, AlsoInSeptember]);

    [Fact]
    public void an_entry_written_down_after_the_quarters_cut_off_is_marked_late()
    {
        Since.Q3().Activities.Single(activity => activity.Activity == ToldLate).Late.ShouldBeTrue();
        Since.Q3().Activities.Single(activity => activity.Activity == InSeptember).Late.ShouldBeFalse();
    }

    [Fact]
    public void a_report_at_a_past_position_is_the_same_whatever_was_said_since()
    {
        var then = Story.OfTheCast.On("2023-09-21", Some.ActivityLogged);
        var signed = then.Head;
        var (report, findings) = (ReviewReport.Compose(then.Q3(), "vi"), then.Q3());
        then.On("2023-11-01", new ActivityWithdrawn(TheActivity, "Ghi trùng"), new CommitmentReworded(Clause11, Vi("Lời văn mới"), "Theo thực tế", new(2023, 10, 30)));

        then.Q3(signed).ShouldBe(findings);
        ReviewReport.Compose(then.Q3(signed), "vi").ShouldBe(report);
    }

    [Fact]
    public void what_happened_long_ago_can_be_told_today_and_counts_in_its_own_quarter() =>
        Story.OfTheCast.On("2025-01-10", new ActivityLogged(InSeptember, On("2023-08-02", 4))).Q3().Indicators[0].Actual.Value.ShouldBe(4);

    [Fact]
    public void a_completed_task_and_a_new_passage_restate_a_report_without_a_single_figure()
    {
        var story = Story.OfTheCast.On("2023-09-02", Some.TaskAssigned).On("2023-10-01", Some.ReviewOpened);
        var signed = story.Head;
        story.On("2023-10-09", new TaskCompleted(TheTask, new(2023, 9, 29), Vi("Đã xong")), new PassageWritten(TheReview, "I.1", Vi("Kết quả khá toàn diện.")));

        var restated = Restatement.Between(story.Q3(signed), story.Q3(), story.As());
        restated.Parts.ShouldBe([ReportPart.Tasks, ReportPart.KeyTasks, ReportPart.Passages]);
        restated.Figures.Select(figure => (figure.Key, figure.Causes)).ShouldContain(("tasks.CompletedOnTime", [ChangeCause.Progressed]));
    }

    [Fact]
    public void whatever_changes_a_report_is_restated()
    {
        var story = Story.OfTheCast.On("2023-09-02", Some.TaskAssigned, Some.ActivityLogged).On("2023-10-01", Some.ReviewOpened);
        foreach (var told in new ProgrammeEvent[]
        {
            new ActivityCorrected(TheActivity, Account with { Summary = Vi("Khác") }, "Nhầm"), new CommitmentReworded(Clause11, Vi("Lời văn khác"), "Theo thực tế", new(2023, 9, 1)),
            Some.DifficultyRaised, new StrengthNoted(Id(91), Side.A, Vi("Tốt"), new(2023, 9, 1), null), new LessonNoted(Id(92), Side.A, Vi("Học"), new(2023, 9, 1)),
            new InnovationNoted(Id(94), Side.A, Vi("Cách làm mới"), new(2023, 9, 1), null), new ModelCommended(Id(95), Side.A, Vi("Chi bộ"), Vi("Làm tốt"), new(2023, 9, 1), null, null), new HighlightMarked(TheActivity, null, new(2023, 9, 1)),
            new RecommendationMade(Id(93), Side.A, Vi("Tỉnh ủy"), Vi("Kiến nghị"), new(2023, 9, 1)), new TaskProgressReported(TheTask, Vi("Đang làm"), new(2023, 9, 5)), new TargetSet(M1, Period.Year(2023), 20, null), Some.MeasurementRecorded,
            new ProgrammeAmended(Vi("Tên khác"), new(2023, 1, 1), new(2025, 12, 31), new(2023, 9, 1), "Theo thực tế"),
        })
        {
            var signed = story.Head;
            var before = ReviewReport.Compose(story.Find(PeriodKind.Year, Period.Year(2023), signed), "vi");
            story.On("2023-10-09", told);
            if (ReviewReport.Compose(story.Find(PeriodKind.Year, Period.Year(2023)), "vi") == before) throw new ShouldAssertException($"This is meant to change the report: {told}");
            Restatement.Between(story.Find(PeriodKind.Year, Period.Year(2023), signed), story.Find(PeriodKind.Year, Period.Year(2023)), story.As()).IsEmpty.ShouldBeFalse(told.ToString());
        }
    }
}
