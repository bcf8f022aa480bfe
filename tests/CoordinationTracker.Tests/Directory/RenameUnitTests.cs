namespace CoordinationTracker.Tests;

public sealed class RenameUnitTests
{
    private static readonly RenameUnit Rename = new(Some.Bloc, Some.Vi("Đảng ủy các cơ quan tỉnh"), new(2023, 7, 1), "ĐUCCQ");
    private static readonly UnitRenamed Renamed = new(Some.Bloc, Rename.Name, "ĐUCCQ", new(2023, 7, 1));

    [Fact]
    public void a_unit_has_another_name_from_a_day_on() => When(Rename).Then(Renamed);

    [Fact(DisplayName = "Domain 0.1 (4): papers about earlier days keep the earlier name")]
    public void papers_about_earlier_days_keep_the_earlier_name()
    {
        var directory = Some.DirectoryOf([.. Some.Units, Renamed]);

        directory.NameOn(Some.Bloc, new(2023, 6, 30)).ShouldBe(Some.BlocEstablished.Name);
        directory.NameOn(Some.Bloc, new(2023, 7, 1)).ShouldBe(Rename.Name);
        directory.NameOn(Some.Bloc, new(1990, 1, 1)).ShouldBe(Some.BlocEstablished.Name);
        directory.NameOn(Some.NoUnit, Some.Today).En.ShouldBe("(unknown unit)");
    }

    [Fact]
    public void renaming_twice_changes_nothing() => Given([.. Some.Units, Renamed]).When(it => it.Decide(Rename, Some.Today)).ThenNothing();

    [Fact]
    public void a_day_before_the_present_name_is_refused()
    {
        const string newer = "The present name is newer than this day.";
        Given([.. Some.Units, Renamed]).When(it => it.Decide(Rename with { Name = Some.Vi("Khác") }, Some.Today)).ThenRefused(newer, "RenamedOn");
        When(Rename with { RenamedOn = new(2009, 12, 31) }).ThenRefused(newer, "RenamedOn");
    }

    [Fact]
    public void tomorrow_is_refused() => When(Rename with { RenamedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDayInDirectory, "RenamedOn");

    [Fact]
    public void a_blank_name_is_refused() => When(Rename with { Name = new() }).ThenRefused(Said.Blank, "Name");

    [Theory, MemberData(nameof(LivingUnit.NotLiving), MemberType = typeof(LivingUnit))]
    public void a_unit_that_is_no_more_or_never_was_is_refused(DirectoryEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Rename with { Unit = Some.Mobilisation }, Some.Today)).ThenRefused(sentence, "Unit");

    private static Outcome<DirectoryEvent> When(RenameUnit command) => Given(Some.Units).When(it => it.Decide(command, Some.Today));
}
