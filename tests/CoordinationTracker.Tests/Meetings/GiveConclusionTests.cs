namespace CoordinationTracker.Tests;

public sealed class GiveConclusionTests
{
    private static readonly GiveConclusion Command = new(Called.First, Some.Id(96), Some.Vi("Tiếp tục thực hiện."), Some.Vi("Trưởng ban"));
    private static readonly ConclusionGiven Told = new(Called.First, Command.Conclusion, Command.Text, Command.By);

    [Fact(DisplayName = "S1.16: the conclusion is kept word for word")]
    public void it_is_written_down() => When(Command).Then(Told);

    [Fact]
    public void twice_changes_nothing() => Given([.. Called.All, Told]).When(it => it.Decide(Command)).ThenNothing();

    [Fact]
    public void before_the_meeting_was_held_nothing_was_said_at_it() => When(Command with { Meeting = Called.Next }).ThenRefused("This meeting has not been held.", "Meeting");

    [Theory, MemberData(nameof(Bad))]
    public void what_cannot_be_is_refused(GiveConclusion command, string sentence, string field) => Given([.. Called.All, Told]).When(it => it.Decide(command)).ThenRefused(sentence, field);

    public static TheoryData<GiveConclusion, string, string> Bad() => new()
    {
        { Command with { Meeting = Called.NoMeeting }, "There is no such meeting; plan it first.", "Meeting" },
        { Command with { Text = new() }, Said.Blank, "Text" },
        { Command with { Conclusion = Guid.Empty }, Said.NoId, "Conclusion" },
        { Command with { By = null }, "Another conclusion has this id.", "Conclusion" },
    };

    private static Outcome<ProgrammeEvent> When(GiveConclusion command) => Given(Called.All).When(it => it.Decide(command));
}
