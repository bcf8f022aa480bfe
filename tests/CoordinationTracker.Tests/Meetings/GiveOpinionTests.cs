namespace CoordinationTracker.Tests;

public sealed class GiveOpinionTests
{
    private static readonly GiveOpinion Command = new(Called.First, Some.Id(96), OpinionKind.Pledge, Some.Vi("Sẽ kết nạp nhiều hơn"), Some.Enterprises, Some.Vi("Trưởng phòng"));
    private static readonly OpinionGiven Told = new(Called.First, Command.Opinion, OpinionKind.Pledge, Command.Text, Some.Enterprises, Command.Speaker);

    [Fact(DisplayName = "S0.20, S3.15, S3.16: what was said, by which unit, and of what kind")]
    public void it_is_written_down() => When(Command).Then(Told);

    [Fact]
    public void twice_changes_nothing() => Given([.. Called.All, Told]).When(it => it.Decide(Command, Some.Directory)).ThenNothing();

    [Fact]
    public void before_the_meeting_was_held_nothing_was_said_at_it() => When(Command with { Meeting = Called.Next }).ThenRefused("This meeting has not been held.", "Meeting");

    [Theory, MemberData(nameof(Bad))]
    public void what_cannot_be_is_refused(GiveOpinion command, string sentence, string field) => Given([.. Called.All, Told]).When(it => it.Decide(command, Some.Directory)).ThenRefused(sentence, field);

    public static TheoryData<GiveOpinion, string, string> Bad() => new()
    {
        { Command with { Meeting = Called.NoMeeting }, "There is no such meeting; plan it first.", "Meeting" },
        { Command with { Text = new() }, Said.Blank, "Text" },
        { Command with { Opinion = Guid.Empty }, Said.NoId, "Opinion" },
        { Command with { Kind = OpinionKind.Result }, "Another opinion has this id.", "Opinion" },
        { Command with { Opinion = Some.Id(98), Kind = (OpinionKind)9 }, "Choose what the opinion is about.", "Kind" },
        { Command with { Opinion = Some.Id(98), Unit = Some.NoUnit }, Said.NoUnit, "Unit" },
    };

    private static Outcome<ProgrammeEvent> When(GiveOpinion command) => Given(Called.All).When(it => it.Decide(command, Some.Directory));
}
