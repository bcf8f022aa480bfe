namespace CoordinationTracker.Tests;

public sealed class StartTaskTests
{
    private static readonly StartTask Start = new(Some.TheTask, new(2023, 9, 5));
    private static readonly TaskStarted Started = new(Some.TheTask, new(2023, 9, 5));

    [Fact]
    public void work_on_a_task_begins() => When(Start).Then(Started);

    [Fact]
    public void starting_twice_changes_nothing() => Given([.. Some.WithTask, Started]).When(it => it.Decide(Start, Some.Today)).ThenNothing();

    [Fact]
    public void starting_again_on_another_day_is_refused() =>
        Given([.. Some.WithTask, Started]).When(it => it.Decide(Start with { StartedOn = new(2023, 9, 6) }, Some.Today))
            .ThenRefused("This task was started already.", "StartedOn");

    [Theory, MemberData(nameof(OpenTask.Closed), MemberType = typeof(OpenTask))]
    public void a_task_that_is_not_open_is_refused(ProgrammeEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Start, Some.Today)).ThenRefused(sentence, "Task");

    [Theory, MemberData(nameof(OpenTask.BadDays), MemberType = typeof(OpenTask))]
    public void a_day_outside_the_task_is_refused(DateOnly day, string sentence) => When(Start with { StartedOn = day }).ThenRefused(sentence, "StartedOn");

    private static Outcome<ProgrammeEvent> When(StartTask command) => Given(Some.WithTask).When(it => it.Decide(command, Some.Today));
}
