namespace CoordinationTracker.Tests;

public sealed class HoldPostTests
{
    private static readonly HoldPost Hold = new(Some.TheHolding, Some.Mobilisation, Some.Vi("Trưởng ban"), Some.ThePerson, new(2023, 6, 1));
    internal static readonly PostHeld Held = new(Some.TheHolding, Some.Mobilisation, Some.Vi("Trưởng ban"), Some.ThePerson, new(2023, 6, 1));

    [Fact(DisplayName = "S1.32: somebody takes a post, from a day on")]
    public void somebody_takes_a_post_from_a_day_on() => When(Hold).Then(Held);

    [Fact]
    public void entering_it_twice_changes_nothing() => Given([.. Some.Units, Held]).When(it => it.Decide(Hold, Some.Today)).ThenNothing();

    [Fact]
    public void another_holding_under_the_same_id_is_refused() =>
        Given([.. Some.Units, Held]).When(it => it.Decide(Hold with { Person = Some.Id(83) }, Some.Today)).ThenRefused("Another holding has this id.", "Holding");

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Hold with { Holding = Guid.Empty }).ThenRefused(Said.NoId, "Holding");
        When(Hold with { Person = Guid.Empty }).ThenRefused(Said.NoId, "Person");
        When(Hold with { Post = new() }).ThenRefused(Said.Blank, "Post");
        When(Hold with { HeldFrom = Some.Tomorrow }).ThenRefused(Said.NotYetDayInDirectory, "HeldFrom");
    }

    [Theory, MemberData(nameof(LivingUnit.NotLiving), MemberType = typeof(LivingUnit))]
    public void a_unit_that_is_no_more_or_never_was_is_refused(DirectoryEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Hold, Some.Today)).ThenRefused(sentence, "Unit");

    private static Outcome<DirectoryEvent> When(HoldPost command) => Given(Some.Units).When(it => it.Decide(command, Some.Today));
}
