namespace CoordinationTracker.Tests;

public sealed class NoteLessonTests
{
    private static readonly NoteLesson Note = new(Some.Id(65), Side.A, Some.Vi("Phải bám sát cơ sở"), Some.Today);
    private static readonly LessonNoted Noted = new(Some.Id(65), Side.A, Note.Text, Some.Today);

    [Fact]
    public void what_was_learnt_is_said() => When(Note).Then(Noted);

    [Fact]
    public void noting_twice_changes_nothing() => Given([.. Some.Signed, Noted]).When(it => it.Decide(Note, Some.Today)).ThenNothing();

    [Fact]
    public void another_lesson_under_the_same_id_is_refused() =>
        Given([.. Some.Signed, Noted]).When(it => it.Decide(Note with { Side = Side.B }, Some.Today)).ThenRefused("Another assessment has this id.", "Lesson");

    [Fact]
    public void a_programme_nobody_signed_is_not_assessed() =>
        Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Note, Some.Today)).ThenRefused(Said.NotSigned);

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Note with { Lesson = Guid.Empty }).ThenRefused(Said.NoId, "Lesson");
        When(Note with { Side = Said.AnotherSide }).ThenRefused(Said.NoSide, "Side");
        When(Note with { NotedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "NotedOn");
        When(Note with { Text = new() }).ThenRefused(Said.Blank, "Text");
    }

    private static Outcome<ProgrammeEvent> When(NoteLesson command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today));
}
