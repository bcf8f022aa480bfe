namespace CoordinationTracker.Tests;

public sealed class WithdrawActivityTests
{
    private static readonly WithdrawActivity Withdraw = new(Some.TheActivity, "Nhập trùng");
    private static readonly ActivityWithdrawn Withdrawn = new(Some.TheActivity, "Nhập trùng");

    [Fact]
    public void an_entry_is_withdrawn_with_the_reason() => When(Withdraw).Then(Withdrawn);

    [Fact]
    public void withdrawing_twice_changes_nothing() => Given([.. Some.WithActivity, Withdrawn]).When(it => it.Decide(Withdraw)).ThenNothing();

    [Fact]
    public void withdrawing_again_for_another_reason_is_refused() =>
        Given([.. Some.WithActivity, Withdrawn]).When(it => it.Decide(Withdraw with { Reason = "khác" })).ThenRefused(Said.ActivityWithdrawn, "Activity");

    [Fact]
    public void an_activity_nobody_entered_is_refused() => When(Withdraw with { Activity = Some.OtherActivity }).ThenRefused(Said.NoActivity, "Activity");

    [Fact]
    public void a_blank_reason_is_refused() => When(Withdraw with { Reason = "" }).ThenRefused(Said.Blank, "Reason");

    private static Outcome<ProgrammeEvent> When(WithdrawActivity command) => Given(Some.WithActivity).When(it => it.Decide(command));
}
