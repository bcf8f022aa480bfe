namespace CoordinationTracker.Tests;

public sealed class AcceptResolutionTests
{
    private static readonly AcceptResolution Accept = new(Some.TheDifficulty, Side.A, new(2023, 9, 5));

    [Fact(DisplayName = "Peers 35: the other side accepts or returns it")]
    public void the_other_side_says_so() => When(Accept, Climbing.Resolved).Then(Climbing.Accepted);

    [Fact]
    public void saying_it_twice_changes_nothing() => When(Accept, Climbing.Resolved, Climbing.Accepted).ThenNothing();

    [Fact]
    public void it_is_accepted_from_that_day()
    {
        var difficulty = Climbing.DifficultyAfter(Climbing.Resolved, Climbing.Accepted);

        difficulty.StateOn(new(2023, 9, 4)).ShouldBe(DifficultyState.Resolved);
        difficulty.StateOn(new(2023, 9, 5)).ShouldBe(DifficultyState.Accepted);
    }

    [Fact]
    public void what_cannot_be_is_refused()
    {
        const string nothing = "Nobody's word is awaited: the difficulty is not said to be resolved, or that was accepted.";
        When(Accept).ThenRefused(nothing, "Difficulty");
        When(Accept, Climbing.Resolved, Climbing.Accepted with { AcceptedOn = new(2023, 9, 2) }).ThenRefused(nothing, "Difficulty");
        When(Accept with { By = Side.B }, Climbing.Resolved).ThenRefused("The other side accepts or rejects it, not the one that says it is resolved.", "By");
        When(Accept with { By = Side.Both }, Climbing.Resolved).ThenRefused("One side says so, A or B.", "By");
        When(Accept with { AcceptedOn = Some.Tomorrow }, Climbing.Resolved).ThenRefused(Said.NotYetDay, "AcceptedOn");
        When(Accept with { Difficulty = Some.NoUnit }).ThenRefused(Said.NoDifficulty, "Difficulty");
    }

    private static Outcome<ProgrammeEvent> When(AcceptResolution command, params ProgrammeEvent[] given) => Given(Climbing.After(given)).When(it => it.Decide(command, Some.Today));
}
