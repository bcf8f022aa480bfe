namespace CoordinationTracker.Tests;

public sealed class NoteCauseTests
{
    private static readonly NoteCause Note = new(Some.TheDifficulty, Some.Id(62), CauseKind.Objective, Some.Vi("Đơn hàng nhiều"));
    private static readonly CauseNoted Noted = new(Some.TheDifficulty, Some.Id(62), CauseKind.Objective, Some.Vi("Đơn hàng nhiều"));

    [Fact]
    public void why_a_difficulty_arose_is_said() => When(Note).Then(Noted);

    [Fact]
    public void noting_twice_changes_nothing() => Given([.. Some.WithDifficulty, Noted]).When(it => it.Decide(Note)).ThenNothing();

    [Fact]
    public void another_cause_under_the_same_id_is_refused() =>
        Given([.. Some.WithDifficulty, Noted]).When(it => it.Decide(Note with { Kind = CauseKind.Subjective })).ThenRefused("Another cause has this id.", "Cause");

    [Fact]
    public void a_cause_without_id_is_refused() => When(Note with { Cause = Guid.Empty }).ThenRefused(Said.NoId, "Cause");

    [Fact]
    public void a_cause_of_another_kind_is_refused() => When(Note with { Kind = (CauseKind)7 }).ThenRefused("A cause is objective or subjective.", "Kind");

    [Fact]
    public void blank_words_are_refused() => When(Note with { Text = new() }).ThenRefused(Said.Blank, "Text");

    [Theory, MemberData(nameof(OpenDifficulty.Closed), MemberType = typeof(OpenDifficulty))]
    public void a_difficulty_that_is_not_open_is_refused(ProgrammeEvent[] given, string sentence) => Given(given).When(it => it.Decide(Note)).ThenRefused(sentence, "Difficulty");

    private static Outcome<ProgrammeEvent> When(NoteCause command) => Given(Some.WithDifficulty).When(it => it.Decide(command));
}
