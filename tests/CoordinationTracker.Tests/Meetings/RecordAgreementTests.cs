namespace CoordinationTracker.Tests;

public sealed class RecordAgreementTests
{
    private static readonly RecordAgreement Command = new(Called.First, Some.Id(96), Some.Vi("Hai bên thống nhất cao"), Some.Vi("Báo cáo sơ kết"));
    private static readonly AgreementRecorded Told = new(Called.First, Command.Agreement, Command.Text, Command.Document);

    [Fact(DisplayName = "S0.21: both sides agreed, on a named text")]
    public void it_is_written_down() => When(Command).Then(Told);

    [Fact]
    public void twice_changes_nothing() => Given([.. Called.All, Told]).When(it => it.Decide(Command)).ThenNothing();

    [Fact]
    public void before_the_meeting_was_held_nothing_was_said_at_it() => When(Command with { Meeting = Called.Next }).ThenRefused("This meeting has not been held.", "Meeting");

    [Theory, MemberData(nameof(Bad))]
    public void what_cannot_be_is_refused(RecordAgreement command, string sentence, string field) => Given([.. Called.All, Told]).When(it => it.Decide(command)).ThenRefused(sentence, field);

    public static TheoryData<RecordAgreement, string, string> Bad() => new()
    {
        { Command with { Meeting = Called.NoMeeting }, "There is no such meeting; plan it first.", "Meeting" },
        { Command with { Text = new() }, Said.Blank, "Text" },
        { Command with { Agreement = Guid.Empty }, Said.NoId, "Agreement" },
        { Command with { Document = null }, "Another agreement has this id.", "Agreement" },
    };

    private static Outcome<ProgrammeEvent> When(RecordAgreement command) => Given(Called.All).When(it => it.Decide(command));
}
