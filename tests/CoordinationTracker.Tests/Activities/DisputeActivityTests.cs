namespace CoordinationTracker.Tests;

public sealed class DisputeActivityTests
{
    private static readonly DisputeActivity Dispute = new(Some.TheActivity, Side.B, "Chỉ có 90 người dự");
    private static readonly ActivityDisputed Disputed = new(Some.TheActivity, Side.B, "Chỉ có 90 người dự");

    [Fact(DisplayName = "S0.2: the other side does not accept what was claimed, and says why")]
    public void the_other_side_does_not_accept_what_was_claimed() => When(Dispute).Then(Disputed);

    [Fact]
    public void disputing_twice_changes_nothing() => Given([.. Some.WithActivity, Disputed]).When(it => it.Decide(Dispute)).ThenNothing();

    [Fact]
    public void a_side_cannot_dispute_its_own_claim() =>
        When(Dispute with { By = Side.A }).ThenRefused("A side cannot confirm or dispute its own claim.", "By");

    [Fact]
    public void one_side_speaks_at_a_time() => When(Dispute with { By = Side.Both }).ThenRefused("One side speaks at a time: A or B.", "By");

    [Fact]
    public void a_blank_reason_is_refused() => When(Dispute with { Reason = "" }).ThenRefused(Said.Blank, "Reason");

    [Fact]
    public void an_activity_nobody_entered_is_refused() => When(Dispute with { Activity = Some.OtherActivity }).ThenRefused(Said.NoActivity, "Activity");

    [Fact]
    public void a_withdrawn_activity_is_refused() =>
        Given([.. Some.WithActivity, new ActivityWithdrawn(Some.TheActivity, "trùng")]).When(it => it.Decide(Dispute)).ThenRefused(Said.ActivityWithdrawn, "Activity");

    private static Outcome<ProgrammeEvent> When(DisputeActivity command) => Given(Some.WithActivity).When(it => it.Decide(command));
}
