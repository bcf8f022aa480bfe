namespace CoordinationTracker.Tests;

public sealed class PlaceUnitTests
{
    private static readonly PlaceUnit Place = new(Some.Enterprises, Some.Bloc, new(2023, 9, 1), "department");
    private static readonly UnitPlaced Placed = new(Some.Enterprises, Some.Bloc, new(2023, 9, 1), "department");

    [Fact(DisplayName = "S3.21: a unit stands under another from a day on")]
    public void a_unit_is_placed_under_another() => When(Place).Then(Placed);

    [Fact]
    public void a_unit_may_stand_under_none() => When(Place with { Parent = null }).Then(Placed with { Parent = null });

    [Fact]
    public void placing_twice_changes_nothing() => Given([.. Some.Units, Placed]).When(it => it.Decide(Place, Some.Today)).ThenNothing();

    [Fact]
    public void placing_a_unit_where_it_stands_changes_nothing()
    {
        When(Place with { Parent = Some.Zone, Level = null }).ThenNothing();
        Given([.. Some.Units, Placed]).When(it => it.Decide(Place with { PlacedOn = new(2023, 9, 5) }, Some.Today)).ThenNothing();
    }

    [Fact]
    public void a_unit_cannot_stand_under_itself_or_under_one_below_it()
    {
        const string sentence = "That unit stands below this one; a unit cannot stand under itself.";
        When(Place with { Parent = Some.Enterprises }).ThenRefused(sentence, "Parent");
        When(Place with { Unit = Some.Zone, Parent = Some.Enterprises }).ThenRefused(sentence, "Parent");
    }

    [Fact]
    public void nor_may_a_place_entered_late_close_a_ring_on_a_later_day() =>
        Given([.. Some.Units, new UnitPlaced(Some.Bloc, Some.Enterprises, new(2023, 9, 20))]).When(it => it.Decide(Place with { Unit = Some.Zone, Parent = Some.Mobilisation }, Some.Today))
            .ThenRefused("That unit stands below this one; a unit cannot stand under itself.", "Parent");

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Place with { Parent = Some.NoUnit }).ThenRefused(Said.NoUnit, "Parent");
        When(Place with { PlacedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDayInDirectory, "PlacedOn");
        When(Place with { PlacedOn = new(2009, 12, 31) }).ThenRefused("The unit was established after this day.", "PlacedOn");
        When(Place with { Level = new('a', 41) }).ThenRefused("At most 40 characters fit here; this has 41.", "Level");
        Given([.. Some.Units, Placed]).When(it => it.Decide(Place with { Parent = Some.Zone }, Some.Today)).ThenRefused("Its present place is newer than this day.", "PlacedOn");
    }

    [Theory, MemberData(nameof(LivingUnit.NotLiving), MemberType = typeof(LivingUnit))]
    public void a_unit_that_is_no_more_or_never_was_is_refused(DirectoryEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Place with { Unit = Some.Mobilisation, Parent = Some.Zone }, Some.Today)).ThenRefused(sentence, "Unit");

    private static Outcome<DirectoryEvent> When(PlaceUnit command) => Given(Some.Units).When(it => it.Decide(command, Some.Today));
}
