namespace CoordinationTracker.Tests;

public sealed class CorrectActivityTests
{
    private static readonly CorrectActivity Correct = new(Some.TheActivity, Some.Account with { OccurredOn = new(2023, 10, 2) }, "Nhầm ngày");
    private static readonly ActivityCorrected Corrected = new(Some.TheActivity, Correct.Account, "Nhầm ngày");

    [Fact]
    public void a_wrong_account_is_put_right_with_the_reason() => When(Correct).Then(Corrected);

    [Fact]
    public void correcting_twice_changes_nothing() => Given([.. Some.WithActivity, Corrected]).When(it => it.Decide(Correct, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void correcting_to_what_is_said_changes_nothing() => When(Correct with { Account = Some.Account }).ThenNothing();

    [Fact]
    public void an_activity_nobody_entered_is_refused() => When(Correct with { Activity = Some.OtherActivity }).ThenRefused(Said.NoActivity, "Activity");

    [Fact]
    public void a_withdrawn_activity_is_refused() =>
        Given([.. Some.WithActivity, new ActivityWithdrawn(Some.TheActivity, "trùng")]).When(it => it.Decide(Correct, Some.Today, Some.Directory))
            .ThenRefused(Said.ActivityWithdrawn, "Activity");

    [Fact]
    public void a_blank_reason_is_refused() => When(Correct with { Reason = " " }).ThenRefused(Said.Blank, "Reason");

    [Theory, MemberData(nameof(LogActivityTests.BadAccounts), MemberType = typeof(LogActivityTests))]
    public void an_account_that_cannot_be_is_refused(ActivityAccount account, string sentence, string field) =>
        When(Correct with { Account = account }).ThenRefused(sentence, field);

    [Fact]
    public void an_activity_stays_correctable_after_its_commitment_was_withdrawn()
    {
        var corrected = Some.Account with { Place = Some.Vi("Khu công nghiệp Đông") };

        Given([.. Some.WithActivity, new CommitmentWithdrawn(Some.Clause11, "thôi", Some.Today)])
            .When(it => it.Decide(Correct with { Account = corrected }, Some.Today, Some.Directory))
            .Then(new ActivityCorrected(Some.TheActivity, corrected, "Nhầm ngày"));
    }

    private static Outcome<ProgrammeEvent> When(CorrectActivity command) => Given(Some.WithActivity).When(it => it.Decide(command, Some.Today, Some.Directory));
}
