namespace CoordinationTracker.Tests;

public sealed class RejectResolutionTests
{
    private static readonly RejectResolution Reject = new(Some.TheDifficulty, Side.A, new(2023, 9, 5), "Lịch chưa áp dụng");

    [Fact(DisplayName = "Peers 35: the other side may say it is not resolved")]
    public void the_other_side_says_so() => When(Reject, Climbing.Resolved).Then(Climbing.Rejected);

    [Fact]
    public void saying_it_twice_changes_nothing() => When(Reject, Climbing.Resolved, Climbing.Rejected).ThenNothing();

    [Fact]
    public void it_is_open_again_from_that_day()
    {
        var difficulty = Climbing.DifficultyAfter(Climbing.Resolved, Climbing.Rejected);

        difficulty.StateOn(new(2023, 9, 4)).ShouldBe(DifficultyState.Resolved);
        difficulty.StateOn(new(2023, 9, 5)).ShouldBe(DifficultyState.Open);
    }

    [Fact]
    public void what_cannot_be_is_refused()
    {
        const string nothing = "Nobody's word is awaited: the difficulty is not said to be resolved, or that was accepted.";
        When(Reject).ThenRefused(nothing, "Difficulty");
        When(Reject, Climbing.Resolved, Climbing.Accepted with { AcceptedOn = new(2023, 9, 2) }).ThenRefused(nothing, "Difficulty");
        When(Reject with { By = Side.B }, Climbing.Resolved).ThenRefused("The other side accepts or rejects it, not the one that says it is resolved.", "By");
        When(Reject with { By = Side.Both }, Climbing.Resolved).ThenRefused("One side says so, A or B.", "By");
        When(Reject with { RejectedOn = Some.Tomorrow }, Climbing.Resolved).ThenRefused(Said.NotYetDay, "RejectedOn");
        When(Reject with { Difficulty = Some.NoUnit }).ThenRefused(Said.NoDifficulty, "Difficulty");
    }

    private static Outcome<ProgrammeEvent> When(RejectResolution command, params ProgrammeEvent[] given) => Given(Climbing.After(given)).When(it => it.Decide(command, Some.Today));
}
