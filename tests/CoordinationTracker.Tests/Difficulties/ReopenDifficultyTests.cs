namespace CoordinationTracker.Tests;

public sealed class ReopenDifficultyTests
{
    private static readonly ReopenDifficulty Reopen = new(Some.TheDifficulty, new(2023, 9, 10), "Lại vướng");

    [Fact]
    public void what_was_resolved_accepted_or_closed_is_taken_up_again()
    {
        When(Reopen, Climbing.Resolved).Then(Climbing.Reopened);
        When(Reopen, Climbing.Resolved, Climbing.Accepted).Then(Climbing.Reopened);
        When(Reopen, Climbing.Closed).Then(Climbing.Reopened);
    }

    [Fact]
    public void it_lies_with_the_unit_that_held_it_last() =>
        Climbing.DifficultyAfter(Climbing.ToZone, Climbing.Closed, Climbing.Reopened).HolderOn(new(2023, 9, 10)).ShouldBe(Some.Zone);

    [Fact]
    public void reopening_twice_changes_nothing() => When(Reopen, Climbing.Closed, Climbing.Reopened).ThenNothing();

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Reopen).ThenRefused("This difficulty is open.", "Difficulty");
        When(Reopen with { Difficulty = Some.NoUnit }).ThenRefused(Said.NoDifficulty, "Difficulty");
        When(Reopen with { Reason = "" }, Climbing.Closed).ThenRefused(Said.Blank, "Reason");
        When(Reopen with { ReopenedOn = new(2023, 8, 31) }, Climbing.Closed)
            .ThenRefused("Something was said of this difficulty on a later day already; give that day or a later one.", "ReopenedOn");
    }

    private static Outcome<ProgrammeEvent> When(ReopenDifficulty command, params ProgrammeEvent[] given) => Given(Climbing.After(given)).When(it => it.Decide(command, Some.Today));
}
