namespace CoordinationTracker.Tests;

public sealed class CloseDifficultyTests
{
    private static readonly CloseDifficulty Close = new(Some.TheDifficulty, new(2023, 9, 1), "Doanh nghiệp giải thể");

    [Fact(DisplayName = "Peers 35: closed without effect is a state of its own")]
    public void nothing_came_of_it()
    {
        When(Close).Then(Climbing.Closed);
        Climbing.DifficultyAfter(Climbing.Closed).State.ShouldBe(DifficultyState.WithoutEffect);
    }

    [Fact]
    public void closing_twice_changes_nothing() => When(Close, Climbing.Closed).ThenNothing();

    [Fact]
    public void closing_without_reason_is_refused() => When(Close with { Reason = "" }).ThenRefused(Said.Blank, "Reason");

    [Fact]
    public void tomorrow_is_refused() => When(Close with { ClosedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "ClosedOn");

    [Theory, MemberData(nameof(OpenDifficulty.Closed), MemberType = typeof(OpenDifficulty))]
    public void a_difficulty_that_is_not_open_is_refused(ProgrammeEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Close with { Reason = "khác" }, Some.Today)).ThenRefused(sentence, "Difficulty");

    private static Outcome<ProgrammeEvent> When(CloseDifficulty command, params ProgrammeEvent[] given) => Given(Climbing.After(given)).When(it => it.Decide(command, Some.Today));
}
