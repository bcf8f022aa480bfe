namespace CoordinationTracker.Tests;

public sealed class DissolveUnitTests
{
    private static readonly DissolveUnit Dissolve = new(Some.Mobilisation, new(2023, 9, 2), [Some.Bloc, Some.Zone]);
    private static readonly UnitDissolved Dissolved = new(Some.Mobilisation, [Some.Bloc, Some.Zone], new(2023, 9, 2));

    [Fact(DisplayName = "Domain 7.9: its work goes to its successors, old papers keep its name")]
    public void a_unit_ends_and_others_carry_on()
    {
        When(Dissolve).Then(Dissolved);

        var directory = Some.DirectoryOf([.. Some.Units, Dissolved]);
        directory.Find(Some.Mobilisation)!.Successors.ShouldBe([Some.Bloc, Some.Zone]);
        directory.NameOn(Some.Mobilisation, Some.Today).Vi.ShouldBe("Ban Dân vận Đảng ủy Khối");
    }

    [Fact]
    public void it_may_have_no_successor() => When(Dissolve with { Successors = [] }).Then(Dissolved with { Successors = [] });

    [Fact]
    public void dissolving_twice_changes_nothing() => Given([.. Some.Units, Dissolved]).When(it => it.Decide(Dissolve, Some.Today)).ThenNothing();

    [Fact]
    public void a_unit_cannot_succeed_itself() =>
        When(Dissolve with { Successors = [Some.Mobilisation] }).ThenRefused("A unit cannot succeed itself.", "Successors");

    [Fact]
    public void an_unknown_successor_is_refused() => When(Dissolve with { Successors = [Some.NoUnit] }).ThenRefused(Said.NoUnit, "Successors");

    [Fact]
    public void tomorrow_is_refused() => When(Dissolve with { DissolvedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDayInDirectory, "DissolvedOn");

    [Theory, MemberData(nameof(LivingUnit.NotLiving), MemberType = typeof(LivingUnit))]
    public void a_unit_that_is_no_more_or_never_was_is_refused(DirectoryEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Dissolve, Some.Today)).ThenRefused(sentence, "Unit");

    private static Outcome<DirectoryEvent> When(DissolveUnit command) => Given(Some.Units).When(it => it.Decide(command, Some.Today));
}
