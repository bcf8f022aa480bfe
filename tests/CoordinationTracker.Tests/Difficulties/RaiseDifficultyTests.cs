namespace CoordinationTracker.Tests;

public sealed class RaiseDifficultyTests
{
    private static readonly RaiseDifficulty Raise = new(
        Some.TheDifficulty, DifficultyKind.Difficulty, Side.B, Some.DifficultyRaised.Text, Some.DifficultyRaised.RaisedOn, Some.Clause12, Some.Enterprises);

    [Fact(DisplayName = "S0.18, S1.17: what stands in the way is said, by kind")]
    public void what_stands_in_the_way_is_said() => When(Raise).Then(Some.DifficultyRaised);

    [Fact(DisplayName = "S1.26: what cannot wait is reported outside any period")]
    public void what_cannot_wait_is_reported_at_once() => When(Raise with { Urgency = Urgency.Immediate }).Then(Some.DifficultyRaised with { Urgency = Urgency.Immediate });

    [Fact]
    public void sending_the_form_twice_raises_it_once() => Given(Some.WithDifficulty).When(it => it.Decide(Raise, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void another_difficulty_under_the_same_id_is_refused() =>
        Given(Some.WithDifficulty).When(it => it.Decide(Raise with { Kind = DifficultyKind.Shortcoming }, Some.Today, Some.Directory))
            .ThenRefused("Another difficulty has this id.", "Difficulty");

    [Fact]
    public void a_programme_nobody_signed_has_no_difficulties() =>
        Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Raise, Some.Today, Some.Directory)).ThenRefused(Said.NotSigned);

    [Theory, MemberData(nameof(BadDifficulties))]
    public void a_difficulty_that_cannot_be_is_refused(RaiseDifficulty command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<RaiseDifficulty, string, string> BadDifficulties() => new()
    {
        { Raise with { Difficulty = Guid.Empty }, Said.NoId, "Difficulty" },
        { Raise with { Side = Said.AnotherSide }, Said.NoSide, "Side" },
        { Raise with { Kind = (DifficultyKind)7 }, "It is a limitation, a shortcoming or a difficulty.", "Kind" },
        { Raise with { Urgency = (Urgency)7 }, "A report outside any period is prompt or immediate.", "Urgency" },
        { Raise with { Text = new() }, Said.Blank, "Text" },
        { Raise with { RaisedOn = Some.Tomorrow }, Said.NotYetDay, "RaisedOn" },
        { Raise with { Commitment = Some.NoCommitment }, Said.NoCommitment, "Commitment" },
        { Raise with { RaisedBy = Some.NoUnit }, Said.NoUnit, "RaisedBy" },
    };

    private static Outcome<ProgrammeEvent> When(RaiseDifficulty command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today, Some.Directory));
}
