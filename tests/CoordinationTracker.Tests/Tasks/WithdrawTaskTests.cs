namespace CoordinationTracker.Tests;

public sealed class WithdrawTaskTests
{
    private static readonly WithdrawTask Withdraw = new(Some.TheTask, "Không còn cần", new(2023, 9, 15));
    private static readonly TaskWithdrawn Withdrawn = new(Some.TheTask, "Không còn cần", new(2023, 9, 15));

    [Fact]
    public void a_task_is_taken_off_the_list_with_the_reason() => When(Withdraw).Then(Withdrawn);

    [Fact]
    public void withdrawing_twice_changes_nothing() => Given([.. Some.WithTask, Withdrawn]).When(it => it.Decide(Withdraw, Some.Today)).ThenNothing();

    [Fact]
    public void a_blank_reason_is_refused() => When(Withdraw with { Reason = "" }).ThenRefused(Said.Blank, "Reason");

    [Theory, MemberData(nameof(OpenTask.Closed), MemberType = typeof(OpenTask))]
    public void a_task_that_is_not_open_is_refused(ProgrammeEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Withdraw, Some.Today)).ThenRefused(sentence, "Task");

    [Theory, MemberData(nameof(OpenTask.BadDays), MemberType = typeof(OpenTask))]
    public void a_day_outside_the_task_is_refused(DateOnly day, string sentence) => When(Withdraw with { AgreedOn = day }).ThenRefused(sentence, "AgreedOn");

    private static Outcome<ProgrammeEvent> When(WithdrawTask command) => Given(Some.WithTask).When(it => it.Decide(command, Some.Today));
}
