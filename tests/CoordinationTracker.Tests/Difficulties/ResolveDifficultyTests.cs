namespace CoordinationTracker.Tests;

public sealed class ResolveDifficultyTests
{
    private static readonly ResolveDifficulty Resolve = new(Some.TheDifficulty, Side.B, new(2023, 9, 1), Some.Vi("Doanh nghiệp đã xếp lịch"), Some.Vi("Lịch ca tháng 9"));
    private static readonly DifficultyResolved Resolved = new(Some.TheDifficulty, new(2023, 9, 1), Some.Vi("Doanh nghiệp đã xếp lịch"), Some.Vi("Lịch ca tháng 9"), Side.B);

    [Fact]
    public void a_difficulty_no_longer_stands_in_the_way() => When(Resolve).Then(Resolved);

    [Fact]
    public void it_may_be_resolved_on_the_day_it_was_raised() =>
        When(Resolve with { ResolvedOn = new(2023, 7, 3) }).Then(Resolved with { ResolvedOn = new(2023, 7, 3) });

    [Fact]
    public void it_is_open_until_the_eve_of_its_resolution()
    {
        var difficulty = Some.ProgrammeOf(Some.DifficultyRaised, Resolved).Difficulties.Find(Some.TheDifficulty)!;

        difficulty.IsOpenOn(new(2023, 7, 2)).ShouldBeFalse();
        difficulty.IsOpenOn(new(2023, 7, 3)).ShouldBeTrue();
        difficulty.IsOpenOn(new(2023, 8, 31)).ShouldBeTrue();
        difficulty.IsOpenOn(new(2023, 9, 1)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("2023-04-01", "2023-07-02", false)]
    [InlineData("2023-04-01", "2023-07-03", true)]
    [InlineData("2023-09-01", "2023-09-30", true)]
    [InlineData("2023-09-02", "2023-09-30", false)]
    public void a_period_shows_those_open_at_some_time_in_it(string from, string to, bool shown) =>
        Some.ProgrammeOf(Some.DifficultyRaised, Resolved).Difficulties.During(Days.Of(from, to)).Any().ShouldBe(shown);

    [Fact]
    public void resolving_twice_changes_nothing() => Given([.. Some.WithDifficulty, Resolved]).When(it => it.Decide(Resolve, Some.Today)).ThenNothing();

    [Fact]
    public void a_day_before_it_was_raised_is_refused() =>
        When(Resolve with { ResolvedOn = new(2023, 7, 2) }).ThenRefused("This lies before the difficulty was raised.", "ResolvedOn");

    [Fact]
    public void tomorrow_is_refused() => When(Resolve with { ResolvedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "ResolvedOn");

    [Fact]
    public void a_blank_outcome_is_refused() => When(Resolve with { Outcome = new() }).ThenRefused(Said.Blank, "Outcome");

    [Fact(DisplayName = "Peers 35: closing needs evidence and one side's word")]
    public void it_needs_evidence_and_one_sides_word()
    {
        When(Resolve with { Evidence = new() }).ThenRefused(Said.Blank, "Evidence");
        When(Resolve with { By = Side.Both }).ThenRefused("One side says so, A or B.", "By");
    }

    [Theory, MemberData(nameof(OpenDifficulty.Closed), MemberType = typeof(OpenDifficulty))]
    public void a_difficulty_that_is_not_open_is_refused(ProgrammeEvent[] given, string sentence) =>
        Given(given).When(it => it.Decide(Resolve with { Outcome = Some.Vi("khác") }, Some.Today)).ThenRefused(sentence, "Difficulty");

    private static Outcome<ProgrammeEvent> When(ResolveDifficulty command) => Given(Some.WithDifficulty).When(it => it.Decide(command, Some.Today));
}
