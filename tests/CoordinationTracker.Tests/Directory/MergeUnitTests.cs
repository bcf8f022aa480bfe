namespace CoordinationTracker.Tests;

public sealed class MergeUnitTests
{
    private static readonly MergeUnit Merge = new(Some.Mobilisation, Some.Bloc, new(2023, 9, 1));
    private static readonly UnitMerged Merged = new(Some.Mobilisation, Some.Bloc, new(2023, 9, 1));

    [Fact]
    public void a_unit_becomes_part_of_another() => When(Merge).Then(Merged);

    [Fact]
    public void it_exists_until_the_eve_of_that_day_and_its_successor_is_known()
    {
        var unit = Some.DirectoryOf([.. Some.Units, Merged]).Find(Some.Mobilisation)!;

        unit.Exists(new(2023, 8, 31)).ShouldBeTrue();
        unit.Exists(new(2023, 9, 1)).ShouldBeFalse();
        unit.Successors.ShouldBe([Some.Bloc]);
    }

    [Fact]
    public void merging_twice_changes_nothing() => Given([.. Some.Units, Merged]).When(it => it.Decide(Merge, Some.Today)).ThenNothing();

    [Fact]
    public void a_unit_cannot_be_merged_into_itself() => When(Merge with { Into = Some.Mobilisation }).ThenRefused("A unit cannot be merged into itself.", "Into");

    [Fact]
    public void a_unit_that_ended_receives_no_other() =>
        Given([.. Some.Units, new UnitDissolved(Some.Bloc, [], new(2023, 8, 1))]).When(it => it.Decide(Merge, Some.Today)).ThenRefused("This unit has ended.", "Into");

    [Fact]
    public void tomorrow_is_refused() => When(Merge with { MergedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDayInDirectory, "MergedOn");

    [Theory, MemberData(nameof(LivingUnit.NotLiving), MemberType = typeof(LivingUnit))]
    public void a_unit_that_is_no_more_or_never_was_is_refused(DirectoryEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Merge, Some.Today)).ThenRefused(sentence, "Unit");

    private static Outcome<DirectoryEvent> When(MergeUnit command) => Given(Some.Units).When(it => it.Decide(command, Some.Today));
}
