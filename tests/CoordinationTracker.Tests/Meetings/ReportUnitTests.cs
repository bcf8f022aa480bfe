namespace CoordinationTracker.Tests;

public sealed class ReportUnitTests
{
    private static readonly ReportUnit Command = new(Called.First, Some.Mobilisation, Some.Vi("Đã mở 5 lớp"));
    private static readonly UnitReported Told = new(Called.First, Some.Mobilisation, Command.Report);

    [Fact(DisplayName = "S2.6: units report one by one, and it is known who has and who has not")]
    public void it_is_written_down() => When(Command).Then(Told);

    [Fact]
    public void twice_changes_nothing() => Given([.. Called.All, Told]).When(it => it.Decide(Command, Some.Directory)).ThenNothing();

    [Fact]
    public void before_the_meeting_was_held_nothing_was_said_at_it() => When(Command with { Meeting = Called.Next }).ThenRefused("This meeting has not been held.", "Meeting");

    [Theory, MemberData(nameof(Bad))]
    public void what_cannot_be_is_refused(ReportUnit command, string sentence, string field) => Given([.. Called.All, Told]).When(it => it.Decide(command, Some.Directory)).ThenRefused(sentence, field);

    public static TheoryData<ReportUnit, string, string> Bad() => new()
    {
        { Command with { Meeting = Called.NoMeeting }, "There is no such meeting; plan it first.", "Meeting" },
        { Command with { Report = new() }, Said.Blank, "Report" },
        { Command with { Unit = Some.NoUnit }, Said.NoUnit, "Unit" },
        { Command with { Unit = Some.Enterprises }, "This unit was absent from the meeting.", "Unit" },
        { Command with { Report = Some.Vi("khác") }, "This unit has reported at the meeting already.", "Unit" },
    };

    [Fact]
    public void who_has_reported_and_who_has_not_in_their_turn() =>
        Some.ProgrammeOf([.. Called.Events, Told]).Meetings.Find(Called.First)!.InTurn().ShouldBe([(Some.Mobilisation, Told), (Some.Enterprises, null)]);

    private static Outcome<ProgrammeEvent> When(ReportUnit command) => Given(Called.All).When(it => it.Decide(command, Some.Directory));
}
