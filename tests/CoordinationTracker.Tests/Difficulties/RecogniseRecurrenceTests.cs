namespace CoordinationTracker.Tests;

public sealed class RecogniseRecurrenceTests
{
    private static readonly Guid Again = Some.Id(68);
    private static readonly DifficultyRaised RaisedAgain = Some.DifficultyRaised with { Difficulty = Again, RaisedOn = new(2023, 10, 2) };
    private static readonly RecogniseRecurrence Recognise = new(Again, Some.TheDifficulty, new(2023, 10, 3));
    private static readonly RecurrenceRecognised Recognised = new(Again, Some.TheDifficulty, new(2023, 10, 3));

    [Fact(DisplayName = "Peers 36: the same difficulty is recognised across quarters")]
    public void the_same_difficulty_is_recognised_across_quarters()
    {
        When(Recognise).Then(Recognised);

        var difficulties = Programme.Fold(Some.History([.. Climbing.After(RaisedAgain, Recognised)])).Difficulties;
        difficulties.EarlierOf(difficulties.Find(Again)!).Select(earlier => earlier.Id).ShouldBe([Some.TheDifficulty]);
    }

    [Fact]
    public void recognising_twice_changes_nothing() => When(Recognise, Recognised).ThenNothing();

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Recognise with { Earlier = Again }).ThenRefused("There is no such earlier difficulty.", "Earlier");
        When(Recognise with { Earlier = Some.NoUnit }).ThenRefused("There is no such earlier difficulty.", "Earlier");
        When(new(Some.TheDifficulty, Again, Some.Today)).ThenRefused("The earlier one was raised before this one.", "Earlier");
        When(Recognise with { RecognisedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "RecognisedOn");
        When(Recognise with { RecognisedOn = Some.Today }, Recognised).ThenRefused("It is known as an earlier one come back already.", "Difficulty");
        When(Recognise with { Difficulty = Some.NoUnit }).ThenRefused(Said.NoDifficulty, "Difficulty");
    }

    private static Outcome<ProgrammeEvent> When(RecogniseRecurrence command, params ProgrammeEvent[] given) => Given(Climbing.After([RaisedAgain, .. given])).When(it => it.Decide(command, Some.Today));
}
