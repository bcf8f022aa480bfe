using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

public sealed class EstablishUnitTests
{
    private static readonly EstablishUnit Establish = new(Some.Id(5), Some.Vi("Công đoàn Khu kinh tế"), Regime.Other, new(2015, 3, 1), "CĐKKT", Some.Zone);
    private static readonly UnitEstablished Established = new(Some.Id(5), Establish.Name, "CĐKKT", Regime.Other, Some.Zone, new(2015, 3, 1));

    [Fact(DisplayName = "S0.27: a body has its official name")]
    public void a_unit_is_entered_with_its_official_name() => When(Establish).Then(Established);

    [Fact]
    public void establishing_twice_changes_nothing() => Given([.. Some.Units, Established]).When(it => it.Decide(Establish, Some.Today)).ThenNothing();

    [Fact]
    public void establishing_again_after_a_new_name_changes_nothing() =>
        Given([.. Some.Units, Established, new UnitRenamed(Some.Id(5), Some.Vi("Tên mới"), null, Some.Today)]).When(it => it.Decide(Establish, Some.Today)).ThenNothing();

    [Fact]
    public void another_unit_under_the_same_id_is_refused() =>
        Given([.. Some.Units, Established]).When(it => it.Decide(Establish with { Symbol = null }, Some.Today)).ThenRefused("Another unit has this id.", "Unit");

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Establish with { Unit = Guid.Empty }).ThenRefused(Said.NoId, "Unit");
        When(Establish with { Name = new() }).ThenRefused(Said.Blank, "Name");
        When(Establish with { EstablishedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDayInDirectory, "EstablishedOn");
        When(Establish with { Regime = (Regime)7 }).ThenRefused("A unit writes by the Party's rules, the State's, or others.", "Regime");
        When(Establish with { Parent = Some.NoUnit }).ThenRefused(Said.NoUnit, "Parent");
        When(Establish with { Symbol = new('a', 41) }).ThenRefused("At most 40 characters fit here; this has 41.", "Symbol");
    }

    private static Outcome<DirectoryEvent> When(EstablishUnit command) => Given(Some.Units).When(it => it.Decide(command, Some.Today));
}
