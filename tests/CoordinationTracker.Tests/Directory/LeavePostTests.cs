namespace CoordinationTracker.Tests;

public sealed class LeavePostTests
{
    private static readonly LeavePost Leave = new(Some.TheHolding, new(2023, 9, 1));
    private static readonly PostLeft Left = new(Some.TheHolding, new(2023, 9, 1));

    [Fact]
    public void somebody_leaves_a_post() => When(Leave).Then(Left);

    [Fact(DisplayName = "S1.32: who held the post on that day")]
    public void a_post_is_held_until_the_eve_of_leaving()
    {
        var holding = Some.DirectoryOf([.. Some.Units, HoldPostTests.Held, Left]).FindHolding(Some.TheHolding)!;

        holding.Holds(new(2023, 5, 31)).ShouldBeFalse();
        holding.Holds(new(2023, 6, 1)).ShouldBeTrue();
        holding.Holds(new(2023, 8, 31)).ShouldBeTrue();
        holding.Holds(new(2023, 9, 1)).ShouldBeFalse();
    }

    [Fact]
    public void leaving_twice_changes_nothing() => Given([.. Some.Units, HoldPostTests.Held, Left]).When(it => it.Decide(Leave, Some.Today)).ThenNothing();

    [Fact]
    public void leaving_again_on_another_day_is_refused() =>
        Given([.. Some.Units, HoldPostTests.Held, Left]).When(it => it.Decide(Leave with { LeftOn = Some.Today }, Some.Today)).ThenRefused("This post was left already.", "Holding");

    [Fact]
    public void a_post_nobody_took_is_refused() => When(Leave with { Holding = Some.Id(84) }).ThenRefused("There is no such holding of a post.", "Holding");

    [Fact]
    public void a_day_before_the_post_was_taken_is_refused() =>
        When(Leave with { LeftOn = new(2023, 5, 31) }).ThenRefused("This lies before the post was taken.", "LeftOn");

    [Fact]
    public void tomorrow_is_refused() => When(Leave with { LeftOn = Some.Tomorrow }).ThenRefused(Said.NotYetDayInDirectory, "LeftOn");

    private static Outcome<DirectoryEvent> When(LeavePost command) => Given([.. Some.Units, HoldPostTests.Held]).When(it => it.Decide(command, Some.Today));
}
