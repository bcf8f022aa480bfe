namespace CoordinationTracker.Tests;

public sealed class AnswerDifficultyTests
{
    private static readonly AnswerDifficulty Answer = new(Some.TheDifficulty, Some.Enterprises, AnswerKind.Interim, Some.Vi("Chờ công ty mẹ"), new(2023, 7, 20), new(2023, 8, 20));
    private static readonly DifficultyAnswered Answered = new(Some.TheDifficulty, Some.Enterprises, AnswerKind.Interim, Some.Vi("Chờ công ty mẹ"), new(2023, 7, 20), new(2023, 8, 20));

    [Fact(DisplayName = "S1.26, S1.27: the unit that holds it answers")]
    public void the_unit_that_holds_it_answers() => When(Answer).Then(Answered);

    [Fact]
    public void answering_twice_changes_nothing() => When(Answer, Answered).ThenNothing();

    [Fact]
    public void who_held_it_that_day_answers_although_it_went_up_since() => When(Answer, Climbing.ToZone).Then(Answered);

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Answer with { By = Some.Zone }).ThenRefused("The unit that holds the difficulty on this day answers it.", "By");
        When(Answer with { By = Some.NoUnit }).ThenRefused(Said.NoUnit, "By");
        When(Answer with { Kind = (AnswerKind)7 }).ThenRefused("It is an answer, an advice or an interim reply.", "Kind");
        When(Answer with { Text = new() }).ThenRefused(Said.Blank, "Text");
        When(Answer with { AnsweredOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "AnsweredOn");
        When(Answer with { AnsweredOn = new(2023, 7, 2) }).ThenRefused("The difficulty was not open on this day.", "AnsweredOn");
        When(Answer with { Kind = AnswerKind.Advice }).ThenRefused("Only an interim reply says when to expect more.", "ExpectedOn");
        When(Answer with { ExpectedOn = new(2023, 7, 20) }).ThenRefused("More is expected after the reply, not before.", "ExpectedOn");
        When(Answer with { Difficulty = Some.NoUnit }).ThenRefused(Said.NoDifficulty, "Difficulty");
    }

    private static Outcome<ProgrammeEvent> When(AnswerDifficulty command, params ProgrammeEvent[] given) => Given(Climbing.After(given)).When(it => it.Decide(command, Some.Today, Some.Directory));
}
