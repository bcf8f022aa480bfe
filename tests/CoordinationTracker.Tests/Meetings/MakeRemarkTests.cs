namespace CoordinationTracker.Tests;

public sealed class MakeRemarkTests
{
    private static readonly MakeRemark Command = new(Called.Second, Called.Point, Some.Vi("Cần khẩn trương"), Some.Vi("Phó Bí thư"));
    private static readonly RemarkMade Told = new(Called.Second, Called.Point, Command.Text, Command.By);

    [Fact(DisplayName = "Domain 5.1: the reviewer's remark on a point of an earlier meeting")]
    public void it_is_written_down() => When(Command).Then(Told);

    [Fact]
    public void twice_changes_nothing() => Given([.. Called.All, Told]).When(it => it.Decide(Command)).ThenNothing();

    [Fact]
    public void before_the_meeting_was_held_nothing_was_said_at_it() => When(Command with { Meeting = Called.Next }).ThenRefused("This meeting has not been held.", "Meeting");

    [Theory, MemberData(nameof(Bad))]
    public void what_cannot_be_is_refused(MakeRemark command, string sentence, string field) => Given([.. Called.All, Told]).When(it => it.Decide(command)).ThenRefused(sentence, field);

    public static TheoryData<MakeRemark, string, string> Bad() => new()
    {
        { Command with { Meeting = Called.NoMeeting }, "There is no such meeting; plan it first.", "Meeting" },
        { Command with { Text = new() }, Said.Blank, "Text" },
        { Command with { Point = Some.Id(98) }, "No meeting gave such a point.", "Point" },
        { Command with { Meeting = Called.First }, "A remark is made on a point of an earlier meeting.", "Point" },
    };

    private static Outcome<ProgrammeEvent> When(MakeRemark command) => Given(Called.All).When(it => it.Decide(command));
}
