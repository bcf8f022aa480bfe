namespace CoordinationTracker.Tests;

public sealed class ReopenTaskTests
{
    private static readonly TaskCompleted Done = new(Some.TheTask, new(2023, 9, 29), Some.Vi("xong"));
    private static readonly ReopenTask Reopen = new(Some.TheTask, new(2023, 10, 4), "chưa đủ");
    private static readonly TaskReopened Reopened = new(Some.TheTask, new(2023, 10, 4), "chưa đủ");

    [Fact]
    public void what_was_done_is_opened_again_with_the_reason() => When(Reopen).Then(Reopened);

    [Fact]
    public void what_was_withdrawn_too() => Given([.. Some.WithTask, new TaskWithdrawn(Some.TheTask, "thôi", new(2023, 9, 20))]).When(it => it.Decide(Reopen, Some.Today)).Then(Reopened);

    [Fact]
    public void reopening_twice_changes_nothing() => Given([.. Some.WithTask, Done, Reopened]).When(it => it.Decide(Reopen, Some.Today)).ThenNothing();

    [Fact]
    public void an_open_task_is_refused() => Given(Some.WithTask).When(it => it.Decide(Reopen, Some.Today)).ThenRefused("This task is open already.", "Task");

    [Fact]
    public void a_task_nobody_gave_is_refused() => Given(Some.Signed).When(it => it.Decide(Reopen, Some.Today)).ThenRefused(Said.NoTask, "Task");

    [Fact]
    public void a_blank_reason_is_refused() => When(Reopen with { Reason = "" }).ThenRefused(Said.Blank, "Reason");

    [Theory]
    [InlineData("2023-10-07", Said.NotYetDay)]
    [InlineData("2023-09-28", "Something later has been said of this task already.")]
    public void a_day_that_cannot_be_is_refused(string day, string sentence) => When(Reopen with { ReopenedOn = Days.On(day) }).ThenRefused(sentence, "ReopenedOn");

    [Fact]
    public void it_is_completed_again_only_afterwards() =>
        Given([.. Some.WithTask, Done, Reopened]).When(it => it.Decide(new CompleteTask(Some.TheTask, new(2023, 10, 3), Some.Vi("đủ")), Some.Today))
            .ThenRefused("Something later has been said of this task already.", "CompletedOn");

    private static Outcome<ProgrammeEvent> When(ReopenTask command) => Given([.. Some.WithTask, Done]).When(it => it.Decide(command, Some.Today));
}
