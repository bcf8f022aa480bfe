namespace CoordinationTracker.Tests;

public sealed class EscalateDifficultyTests
{
    private static readonly EscalateDifficulty Escalate = new(Some.TheDifficulty, Some.Zone, new(2023, 8, 1), "Vượt thẩm quyền");

    [Fact]
    public void a_difficulty_goes_up_the_ladder() => When(Escalate).Then(Climbing.ToZone);

    [Fact]
    public void it_may_go_over_a_level() => When(Escalate with { To = Some.Bloc }).Then(Climbing.ToZone with { To = Some.Bloc });

    [Fact]
    public void escalating_twice_changes_nothing() => When(Escalate, Climbing.ToZone).ThenNothing();

    [Fact]
    public void the_unit_it_went_to_holds_it_from_that_day()
    {
        var difficulty = Climbing.DifficultyAfter(Climbing.ToZone);

        difficulty.HolderOn(new(2023, 7, 2)).ShouldBeNull();
        difficulty.HolderOn(new(2023, 7, 31)).ShouldBe(Some.Enterprises);
        difficulty.HolderOn(new(2023, 8, 1)).ShouldBe(Some.Zone);
    }

    [Fact]
    public void above_the_top_is_refused() =>
        When(Escalate with { EscalatedOn = new(2023, 8, 10) }, Climbing.ToBloc).ThenRefused("It lies with the top of the ladder; there is nobody above.", "To");

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Escalate with { To = Some.Enterprises }).ThenRefused("It goes up the ladder: choose a level above the one that holds it.", "To");
        When(Escalate with { To = Some.Mobilisation }).ThenRefused("This unit is not on the ladder.", "To");
        When(Escalate with { EscalatedOn = new(2023, 7, 2) }).ThenRefused("This lies before the difficulty was raised.", "EscalatedOn");
        When(Escalate with { EscalatedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "EscalatedOn");
        When(Escalate with { Reason = " " }).ThenRefused(Said.Blank, "Reason");
        When(Escalate with { To = Some.Bloc, EscalatedOn = new(2023, 7, 31) }, Climbing.ToZone)
            .ThenRefused("Something was said of this difficulty on a later day already; give that day or a later one.", "EscalatedOn");
        Given(Some.WithDifficulty).When(it => it.Decide(Escalate, Some.Today)).ThenRefused("No ladder was agreed by then; agree on one first.", "To");
    }

    [Theory, MemberData(nameof(OpenDifficulty.Closed), MemberType = typeof(OpenDifficulty))]
    public void a_difficulty_that_is_not_open_is_refused(ProgrammeEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Escalate, Some.Today)).ThenRefused(sentence, "Difficulty");

    private static Outcome<ProgrammeEvent> When(EscalateDifficulty command, params ProgrammeEvent[] given) => Given(Climbing.After(given)).When(it => it.Decide(command, Some.Today));
}
