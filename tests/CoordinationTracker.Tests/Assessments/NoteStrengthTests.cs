namespace CoordinationTracker.Tests;

public sealed class NoteStrengthTests
{
    private static readonly NoteStrength Note = new(Some.Id(64), Side.Both, Some.Vi("Hai bên phối hợp chặt chẽ"), Some.Today, Some.Vi("Lãnh đạo quan tâm"));
    private static readonly StrengthNoted Noted = new(Some.Id(64), Side.Both, Note.Text, Some.Today, Note.Cause);

    [Fact]
    public void what_went_well_is_said_and_why() => When(Note).Then(Noted);

    [Fact]
    public void noting_twice_changes_nothing() => Given([.. Some.Signed, Noted]).When(it => it.Decide(Note, Some.Today)).ThenNothing();

    [Fact]
    public void another_strength_under_the_same_id_is_refused() =>
        Given([.. Some.Signed, Noted]).When(it => it.Decide(Note with { Cause = null }, Some.Today)).ThenRefused("Another assessment has this id.", "Strength");

    [Fact]
    public void a_programme_nobody_signed_is_not_assessed() =>
        Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Note, Some.Today)).ThenRefused(Said.NotSigned);

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Note with { Strength = Guid.Empty }).ThenRefused(Said.NoId, "Strength");
        When(Note with { Side = Said.AnotherSide }).ThenRefused(Said.NoSide, "Side");
        When(Note with { NotedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "NotedOn");
        When(Note with { Text = new() }).ThenRefused(Said.Blank, "Text");
        When(Note with { Cause = new() }).ThenRefused(Said.Blank, "Cause");
    }

    private static Outcome<ProgrammeEvent> When(NoteStrength command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today));
}
