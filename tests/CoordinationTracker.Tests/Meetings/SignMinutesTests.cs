namespace CoordinationTracker.Tests;

public sealed class SignMinutesTests
{
    private static readonly SignMinutes Command = new(Called.First, Called.FirstOn, Some.Vi("Chuyên viên Văn phòng"), Some.Vi("Trưởng ban"));
    private static readonly MinutesSigned Told = new(Called.First, Called.FirstOn, Command.Recorder, Command.Chair);

    [Fact(DisplayName = "Domain 3.6: the recorder and the chair signed the minutes, by their posts")]
    public void they_are_signed() => When(Command).Then(Told);

    [Fact]
    public void twice_changes_nothing() => Given([.. Called.All, Told]).When(it => it.Decide(Command, Some.Today)).ThenNothing();

    [Fact]
    public void they_are_signed_once() => Given([.. Called.All, Told]).When(it => it.Decide(Command with { SignedOn = Some.Today }, Some.Today)).ThenRefused("The minutes of this meeting have been signed already.", "Meeting");

    [Fact(DisplayName = "Peers 42: what was signed is added to by nobody, but its points may still be given as tasks")]
    public void nothing_more_is_written_into_them()
    {
        const string locked = "The minutes of this meeting have been signed; nothing more is written into them.";
        ProgrammeEvent[] signed = [.. Called.All, Told];
        Given(signed).When(it => it.Decide(new GiveOpinion(Called.First, Some.Id(96), OpinionKind.Result, Some.Vi("Tốt")), Some.Directory)).ThenRefused(locked, "Meeting");
        Given(signed).When(it => it.Decide(new ReportUnit(Called.First, Some.Bloc, Some.Vi("Tốt")), Some.Directory)).ThenRefused(locked, "Meeting");
        Given(signed).When(it => it.Decide(new GiveConclusion(Called.First, Some.Id(96), Some.Vi("Tốt")))).ThenRefused(locked, "Meeting");
        Given(signed).When(it => it.Decide(new RecordAgreement(Called.First, Some.Id(96), Some.Vi("Tốt")), Some.Directory)).ThenRefused(locked, "Meeting");
        Given(signed).When(it => it.Decide(new GiveConclusion(Called.First, Called.Conclusion, Called.Concluded.Text, Called.Concluded.By))).ThenNothing();
        Given(signed).When(it => it.Decide(new GiveDirection(Called.First, Some.Id(96), 2, Some.Vi("Báo cáo"), Side.A, Some.Bloc, Deadline.NotYet), Some.Today, Some.Directory)).Events.Length.ShouldBe(2);
    }

    [Theory, MemberData(nameof(Bad))]
    public void what_cannot_be_is_refused(SignMinutes command, string sentence, string field) => When(command).ThenRefused(sentence, field);

    public static TheoryData<SignMinutes, string, string> Bad() => new()
    {
        { Command with { Meeting = Called.NoMeeting }, "There is no such meeting; plan it first.", "Meeting" },
        { Command with { Meeting = Called.Next }, "This meeting has not been held.", "Meeting" },
        { Command with { SignedOn = Some.Tomorrow }, Said.NotYetDay, "SignedOn" },
        { Command with { SignedOn = Called.FirstOn.AddDays(-1) }, "This lies before the meeting.", "SignedOn" },
        { Command with { Recorder = new() }, Said.Blank, "Recorder" },
        { Command with { Chair = new() }, Said.Blank, "Chair" },
        { Command with { Recorder = Command.Chair }, "The recorder is not the chair: each signs for their own part.", "Recorder" },
    };

    private static Outcome<ProgrammeEvent> When(SignMinutes command) => Given(Called.All).When(it => it.Decide(command, Some.Today));
}
