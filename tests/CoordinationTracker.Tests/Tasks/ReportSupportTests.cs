namespace CoordinationTracker.Tests;

public sealed class ReportSupportTests
{
    private static readonly ReportSupport Report = new(Some.TheTask, Some.Enterprises, Some.Vi("đã gửi danh sách"), new(2023, 9, 15));
    private static readonly SupportReported Reported = new(Some.TheTask, Some.Enterprises, Report.Progress, Report.OccurredOn);
    private static readonly SupportCompleted Completed = new(Some.TheTask, Some.Enterprises, new(2023, 9, 20), Some.Vi("xong phần mình"));

    [Fact]
    public void a_co_operating_unit_says_where_its_part_stands() => When(Report).Then(Reported);

    [Fact]
    public void reporting_twice_changes_nothing() => Given([.. Some.WithTask, Reported, Completed]).When(it => it.Decide(Report, Some.Today)).ThenNothing();

    [Fact]
    public void its_part_may_go_on_after_the_lead_has_finished() =>
        Given([.. Some.WithTask, new TaskCompleted(Some.TheTask, new(2023, 9, 14), Some.Vi("xong"))]).When(it => it.Decide(Report, Some.Today)).Then(Reported);

    [Fact]
    public void a_unit_that_does_not_support_is_refused() => When(Report with { Unit = Some.Zone }).ThenRefused("This unit is not among the supporting ones.", "Unit");

    [Fact]
    public void a_part_that_is_done_is_refused() => Given([.. Some.WithTask, Completed]).When(it => it.Decide(Report, Some.Today)).ThenRefused("This unit's part is done already.", "Unit");

    [Fact]
    public void a_withdrawn_task_is_refused() => Given([.. Some.WithTask, new TaskWithdrawn(Some.TheTask, "thôi", new(2023, 9, 2))]).When(it => it.Decide(Report, Some.Today)).ThenRefused(Said.TaskWithdrawn, "Task");

    [Theory, MemberData(nameof(OpenTask.BadDays), MemberType = typeof(OpenTask))]
    public void a_day_outside_the_task_is_refused(DateOnly day, string sentence) => When(Report with { OccurredOn = day }).ThenRefused(sentence, "OccurredOn");

    private static Outcome<ProgrammeEvent> When(ReportSupport command) => Given(Some.WithTask).When(it => it.Decide(command, Some.Today));
}
