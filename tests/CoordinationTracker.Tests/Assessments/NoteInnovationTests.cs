namespace CoordinationTracker.Tests;

public sealed class NoteInnovationTests
{
    private static readonly NoteInnovation Note = new(Some.Id(67), Side.A, Some.Vi("Sinh hoạt chi bộ trực tuyến"), Some.Today, Some.Vi("Đủ người dự"));
    private static readonly InnovationNoted Noted = new(Some.Id(67), Side.A, Note.Text, Some.Today, Note.Result);

    [Fact(DisplayName = "S1.12: an innovation is noted with its practical result")]
    public void an_innovation_is_noted() => When(Note).Then(Noted);

    [Fact]
    public void noting_twice_changes_nothing() => When(Note, Noted).ThenNothing();

    [Fact]
    public void what_cannot_be_is_refused()
    {
        When(Note with { Side = Side.B }, Noted).ThenRefused("Another assessment has this id.", "Innovation");
        When(Note with { Innovation = Guid.Empty }).ThenRefused(Said.NoId, "Innovation");
        When(Note with { Side = Said.AnotherSide }).ThenRefused(Said.NoSide, "Side");
        When(Note with { NotedOn = Some.Tomorrow }).ThenRefused(Said.NotYetDay, "NotedOn");
        When(Note with { Text = new() }).ThenRefused(Said.Blank, "Text");
    }

    private static Outcome<ProgrammeEvent> When(NoteInnovation command, params ProgrammeEvent[] given) => Given([.. Some.Signed, .. given]).When(it => it.Decide(command, Some.Today));
}
