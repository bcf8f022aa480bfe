namespace CoordinationTracker.Tests;

public sealed class ReportTaskProgressTests
{
    private static readonly ReportTaskProgress Report = new(Some.TheTask, Some.Vi("Đã rà soát 8/12 đơn vị"), new(2023, 9, 15));
    private static readonly TaskProgressReported Reported = new(Some.TheTask, Report.Progress, Report.OccurredOn);

    [Fact]
    public void where_a_task_stands_is_said_in_words() => When(Report).Then(Reported);

    [Fact]
    public void reporting_twice_changes_nothing() =>
        Given([.. Some.WithTask, Reported, Reported with { OccurredOn = new(2023, 9, 20) }]).When(it => it.Decide(Report, Some.Today)).ThenNothing();

    [Fact]
    public void blank_words_are_refused() => When(Report with { Progress = new() }).ThenRefused(Said.Blank, "Progress");

    [Theory, MemberData(nameof(OpenTask.Closed), MemberType = typeof(OpenTask))]
    public void a_task_that_is_not_open_is_refused(ProgrammeEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Report, Some.Today)).ThenRefused(sentence, "Task");

    [Theory, MemberData(nameof(OpenTask.BadDays), MemberType = typeof(OpenTask))]
    public void a_day_outside_the_task_is_refused(DateOnly day, string sentence) => When(Report with { OccurredOn = day }).ThenRefused(sentence, "OccurredOn");

    private static Outcome<ProgrammeEvent> When(ReportTaskProgress command) => Given(Some.WithTask).When(it => it.Decide(command, Some.Today));
}
