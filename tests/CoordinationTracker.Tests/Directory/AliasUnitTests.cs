namespace CoordinationTracker.Tests;

public sealed class AliasUnitTests
{
    private static readonly AliasUnit Alias = new(Some.Bloc, "Đảng ủy Khối");
    private static readonly UnitAliased Aliased = new(Some.Bloc, "Đảng ủy Khối");

    [Fact(DisplayName = "S0.27: a unit is also called otherwise")]
    public void a_unit_is_also_called_otherwise()
    {
        When(Alias).Then(Aliased);
        Some.DirectoryOf([.. Some.Units, Aliased]).Find(Some.Bloc)!.Aliases.ShouldBe(["Đảng ủy Khối"]);
    }

    [Fact]
    public void naming_twice_changes_nothing() => Given([.. Some.Units, Aliased]).When(it => it.Decide(Alias with { Alias = " Đảng ủy Khối " })).ThenNothing();

    [Fact]
    public void a_unit_that_ended_is_still_found_by_another_name() =>
        Given([.. Some.Units, new UnitDissolved(Some.Bloc, [], Some.Today)]).When(it => it.Decide(Alias)).Then(Aliased);

    [Fact]
    public void an_unknown_unit_is_refused() => When(Alias with { Unit = Some.NoUnit }).ThenRefused(Said.NoUnit, "Unit");

    [Fact]
    public void a_blank_name_is_refused() => When(Alias with { Alias = "" }).ThenRefused(Said.Blank, "Alias");

    private static Outcome<DirectoryEvent> When(AliasUnit command) => Given(Some.Units).When(it => it.Decide(command));
}
