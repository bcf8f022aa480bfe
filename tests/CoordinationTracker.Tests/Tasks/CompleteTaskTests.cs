namespace CoordinationTracker.Tests;

public sealed class CompleteTaskTests
{
    private static readonly CompleteTask Complete = new(Some.TheTask, new(2023, 9, 29), Some.Vi("Có báo cáo"));
    private static readonly TaskCompleted Completed = new(Some.TheTask, new(2023, 9, 29), Some.Vi("Có báo cáo"));

    [Fact]
    public void a_task_is_done_with_a_day_and_a_result() => When(Complete).Then(Completed);

    [Fact]
    public void completing_twice_changes_nothing() => Given([.. Some.WithTask, Completed]).When(it => it.Decide(Complete, Some.Today)).ThenNothing();

    [Fact]
    public void a_blank_result_is_refused() => When(Complete with { Result = new() }).ThenRefused(Said.Blank, "Result");

    [Theory, MemberData(nameof(OpenTask.Closed), MemberType = typeof(OpenTask))]
    public void a_task_that_is_not_open_is_refused(ProgrammeEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Complete, Some.Today)).ThenRefused(sentence, "Task");

    [Theory, MemberData(nameof(OpenTask.BadDays), MemberType = typeof(OpenTask))]
    public void a_day_outside_the_task_is_refused(DateOnly day, string sentence) => When(Complete with { CompletedOn = day }).ThenRefused(sentence, "CompletedOn");

    private static Outcome<ProgrammeEvent> When(CompleteTask command) => Given(Some.WithTask).When(it => it.Decide(command, Some.Today));
}
