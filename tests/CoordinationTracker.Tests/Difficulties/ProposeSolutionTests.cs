namespace CoordinationTracker.Tests;

public sealed class ProposeSolutionTests
{
    private static readonly ProposeSolution Propose = new(Some.TheDifficulty, Some.Id(63), Side.Both, Some.Vi("Sinh hoạt theo ca"), new(2023, 8, 1));
    private static readonly SolutionProposed Proposed = new(Some.TheDifficulty, Some.Id(63), Side.Both, Some.Vi("Sinh hoạt theo ca"), new(2023, 8, 1));

    [Fact(DisplayName = "S0.19: a solution is linked to the difficulty it answers")]
    public void a_solution_is_linked_to_the_difficulty_it_answers()
    {
        When(Propose).Then(Proposed);
        Some.ProgrammeOf(Some.DifficultyRaised, Proposed).Difficulties.Find(Some.TheDifficulty)!.Solutions.ShouldBe([Proposed]);
    }

    [Fact]
    public void proposing_twice_changes_nothing() => Given([.. Some.WithDifficulty, Proposed]).When(it => it.Decide(Propose, Some.Today)).ThenNothing();

    [Fact]
    public void another_solution_under_the_same_id_is_refused() =>
        Given([.. Some.WithDifficulty, Proposed]).When(it => it.Decide(Propose with { Side = Side.A }, Some.Today)).ThenRefused("Another solution has this id.", "Solution");

    [Fact]
    public void a_solution_without_id_is_refused() => When(Propose with { Solution = Guid.Empty }).ThenRefused(Said.NoId, "Solution");

    [Fact]
    public void an_unknown_side_is_refused() => When(Propose with { Side = Said.AnotherSide }).ThenRefused(Said.NoSide, "Side");

    [Fact]
    public void tomorrow_is_refused() => When(Propose with { ProposedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "ProposedOn");

    [Fact]
    public void blank_words_are_refused() => When(Propose with { Text = new() }).ThenRefused(Said.Blank, "Text");

    [Theory, MemberData(nameof(OpenDifficulty.Closed), MemberType = typeof(OpenDifficulty))]
    public void a_difficulty_that_is_not_open_is_refused(ProgrammeEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Propose, Some.Today)).ThenRefused(sentence, "Difficulty");

    private static Outcome<ProgrammeEvent> When(ProposeSolution command) => Given(Some.WithDifficulty).When(it => it.Decide(command, Some.Today));
}
