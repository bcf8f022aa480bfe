namespace CoordinationTracker.Tests;

public sealed class RecordAgreementTests
{
    private static readonly RecordAgreement Command = new(Called.First, Some.Id(96), Some.Vi("Hai bên thống nhất cao"), Some.Vi("Báo cáo sơ kết"));
    private static readonly AgreementRecorded Told = new(Called.First, Command.Agreement, Command.Text, Command.Document);

    [Fact(DisplayName = "S0.21: both sides agreed, on a named text")]
    public void it_is_written_down() => When(Command).Then(Told);

    [Fact]
    public void twice_changes_nothing() => Given([.. Called.All, Told]).When(it => it.Decide(Command, Some.Directory)).ThenNothing();

    [Fact]
    public void before_the_meeting_was_held_nothing_was_said_at_it() => When(Command with { Meeting = Called.Next }).ThenRefused("This meeting has not been held.", "Meeting");

    [Fact(DisplayName = "S0.21: an agreement is an act of both sides: where one of them was not, nobody agreed")]
    public void one_side_alone_agrees_with_nobody() => Given([.. Some.Signed, Called.Planned with { Hosts = [Some.Bloc] }, Called.Held]).When(it => it.Decide(Command, Some.Directory))
        .ThenRefused("Nobody of Ban Quản lý Khu kinh tế tỉnh was recorded at this meeting; both sides agree only where both were.", "Text");

    [Fact]
    public void a_unit_of_a_side_stands_for_it() =>
        Given([.. Some.Signed, Called.Planned with { Hosts = [] }, Called.Held with { Attendance = [new(Some.Mobilisation, true), new(Some.Enterprises, true)] }]).When(it => it.Decide(Command, Some.Directory)).Then(Told);

    [Theory, MemberData(nameof(Bad))]
    public void what_cannot_be_is_refused(RecordAgreement command, string sentence, string field) => Given([.. Called.All, Told]).When(it => it.Decide(command, Some.Directory)).ThenRefused(sentence, field);

    public static TheoryData<RecordAgreement, string, string> Bad() => new()
    {
        { Command with { Meeting = Called.NoMeeting }, "There is no such meeting; plan it first.", "Meeting" },
        { Command with { Text = new() }, Said.Blank, "Text" },
        { Command with { Agreement = Guid.Empty }, Said.NoId, "Agreement" },
        { Command with { Document = null }, "Another agreement has this id.", "Agreement" },
    };

    private static Outcome<ProgrammeEvent> When(RecordAgreement command) => Given(Called.All).When(it => it.Decide(command, Some.Directory));
}
