namespace CoordinationTracker.Tests;

public sealed class CirculateDocumentTests
{
    private static readonly CirculateDocument Circulate = new(Papers.TheCirculation, Papers.Ours, new(2023, 5, 20), [Some.Mobilisation, Some.Enterprises]);

    [Fact(DisplayName = "S4.16: an instruction is circulated to listed units")]
    public void it_is_sent_to_the_units_named() => When(Circulate).Then(Papers.Circulated);

    [Fact]
    public void a_group_is_every_unit_of_a_level() => Given([.. Papers.Registered, new UnitPlaced(Some.Mobilisation, Some.Bloc, new(2011, 1, 1), "ban"), new UnitPlaced(Some.Enterprises, Some.Zone, new(2011, 1, 1), "ban")])
        .When(it => it.Decide(Circulate with { Addressees = [Some.Enterprises], Level = "ban", Under = Some.Bloc }, Some.Today))
        .Then(Papers.Circulated with { Addressees = [Some.Enterprises, Some.Mobilisation] });

    [Fact]
    public void sending_twice_changes_nothing() => Given(Papers.Sent).When(it => it.Decide(Circulate, Some.Today)).ThenNothing();

    [Fact]
    public void another_under_the_same_id_is_refused() =>
        Given(Papers.Sent).When(it => it.Decide(Circulate with { Addressees = [Some.Bloc] }, Some.Today)).ThenRefused("Another circulation has this id.", "Circulation");

    [Fact(DisplayName = "S4.16: nothing is circulated to nobody")]
    public void to_nobody_is_refused() => When(Circulate with { Addressees = [] }).ThenRefused("Say to whom it went: it cannot be circulated to nobody.", "Addressees");

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Circulate with { Circulation = Guid.Empty }).ThenRefused(Said.NoId, "Circulation");
        When(Circulate with { Document = Papers.Another }).ThenRefused("The register has no such document.", "Document");
        When(Circulate with { CirculatedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDayInDirectory, "CirculatedOn");
        When(Circulate with { CirculatedOn = new(2023, 5, 15) }).ThenRefused("It was issued after this day.", "CirculatedOn");
        When(Circulate with { Addressees = [Some.NoUnit] }).ThenRefused(Said.NoUnit, "Addressees");
        When(Circulate with { Addressees = [], Level = "xã" }).ThenRefused("No unit stands on the level “xã” there.", "Level");
        Given([.. Papers.Registered, new UnitDissolved(Some.Mobilisation, [], new(2023, 5, 18))]).When(it => it.Decide(Circulate, Some.Today)).ThenRefused("This unit had ended by that day.", "Addressees");
    }

    private static Outcome<DirectoryEvent> When(CirculateDocument command) => Given(Papers.Registered).When(it => it.Decide(command, Some.Today));
}
