namespace CoordinationTracker.Tests;

public sealed class AgreeLadderTests
{
    private static readonly AgreeLadder Agree = new(Climbing.Ladder.Rungs, Climbing.Ladder.AgreedOn);

    [Fact(DisplayName = "Peers 32: the ladder is data agreed by both sides and crosses from one body to the other")]
    public void a_ladder_is_agreed() => When(Agree).Then(Climbing.Ladder);

    [Fact]
    public void agreeing_twice_changes_nothing() => Given(Climbing.After()).When(it => it.Decide(Agree, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void another_ladder_of_the_same_day_is_refused() =>
        Given(Climbing.After()).When(it => it.Decide(Agree with { Rungs = [new(Some.Bloc, 5)] }, Some.Today, Some.Directory)).ThenRefused("Another ladder was agreed on this day; only one is in force on a day.", "AgreedOn");

    [Fact]
    public void the_last_agreed_by_a_day_is_in_force_on_it()
    {
        var ladders = Programme.Fold(Some.History([.. Climbing.After(Climbing.Ladder with { Rungs = [new(Some.Bloc, 5)], AgreedOn = new(2023, 9, 1) })])).Difficulties.Ladders;

        ladders.On(new(2023, 5, 31)).ShouldBeNull();
        ladders.On(new(2023, 8, 31))!.Rungs.Count.ShouldBe(3);
        ladders.On(new(2023, 9, 1))!.Rungs.Count.ShouldBe(1);
    }

    [Fact]
    public void what_cannot_be_is_refused()
    {
        Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Agree, Some.Today, Some.Directory)).ThenRefused(Said.NotSigned);
        When(Agree with { Rungs = [] }).ThenRefused("A ladder has at least one level.", "Rungs");
        When(Agree with { Rungs = [new(Some.NoUnit, 5)] }).ThenRefused(Said.NoUnit, "Rungs");
        When(Agree with { Rungs = [new(Some.Bloc, 0)] }).ThenRefused("Each level may be silent for 1 to 366 days.", "Rungs");
        When(Agree with { Rungs = [new(Some.Bloc, 5), new(Some.Bloc, 6)] }).ThenRefused("A unit stands on a ladder once.", "Rungs");
        When(Agree with { AgreedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "AgreedOn");
    }

    private static Outcome<ProgrammeEvent> When(AgreeLadder command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today, Some.Directory));
}
