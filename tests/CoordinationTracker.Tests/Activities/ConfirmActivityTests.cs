namespace CoordinationTracker.Tests;

public sealed class ConfirmActivityTests
{
    private static readonly ConfirmActivity Confirm = new(Some.TheActivity, Side.B);
    private static readonly ActivityConfirmed Confirmed = new(Some.TheActivity, Side.B);

    [Fact(DisplayName = "S0.21, S2.20: the other side accepts what was claimed")]
    public void the_other_side_accepts_what_was_claimed() => When(Confirm).Then(Confirmed);

    [Fact]
    public void confirming_twice_changes_nothing() => Given([.. Some.WithActivity, Confirmed]).When(it => it.Decide(Confirm)).ThenNothing();

    [Fact]
    public void a_corrected_account_is_confirmed_anew() =>
        Given([.. Some.WithActivity, Confirmed, new ActivityCorrected(Some.TheActivity, Some.Account with { Side = Side.A, Source = null }, "bỏ nguồn")])
            .When(it => it.Decide(Confirm)).Then(Confirmed);

    [Fact]
    public void a_side_cannot_confirm_its_own_claim() =>
        When(Confirm with { By = Side.A }).ThenRefused("A side cannot confirm or dispute its own claim.", "By");

    [Theory]
    [InlineData(Side.Both)]
    [InlineData(Said.AnotherSide)]
    public void one_side_speaks_at_a_time(Side by) => When(Confirm with { By = by }).ThenRefused("One side speaks at a time: A or B.", "By");

    [Fact]
    public void an_activity_nobody_entered_is_refused() => When(Confirm with { Activity = Some.OtherActivity }).ThenRefused(Said.NoActivity, "Activity");

    [Fact]
    public void a_withdrawn_activity_is_refused() =>
        Given([.. Some.WithActivity, new ActivityWithdrawn(Some.TheActivity, "trùng")]).When(it => it.Decide(Confirm)).ThenRefused(Said.ActivityWithdrawn, "Activity");

    private static Outcome<ProgrammeEvent> When(ConfirmActivity command) => Given(Some.WithActivity).When(it => it.Decide(command));
}
