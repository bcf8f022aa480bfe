namespace CoordinationTracker.Tests;

public sealed class NotifyConclusionsTests
{
    private static readonly NotifyConclusions Command = new(Called.First, Some.Today, "15-TB/ĐUK");
    private static readonly ConclusionsNotified Told = new(Called.First, Some.Today, "15-TB/ĐUK");

    [Fact(DisplayName = "Domain 3.6: the notice was sent out, under its number")]
    public void it_was_sent_out() => When(Command).Then(Told);

    [Fact]
    public void twice_changes_nothing() => Given([.. Called.All, Told]).When(it => it.Decide(Command, Some.Today)).ThenNothing();

    [Theory, MemberData(nameof(Bad))]
    public void what_cannot_be_is_refused(NotifyConclusions command, string sentence, string field) => Given([.. Called.All, Told]).When(it => it.Decide(command, Some.Today)).ThenRefused(sentence, field);

    public static TheoryData<NotifyConclusions, string, string> Bad() => new()
    {
        { Command with { Number = null }, "The notice of this meeting's conclusions has been sent out already.", "Meeting" },
        { Command with { Meeting = Called.NoMeeting }, "There is no such meeting; plan it first.", "Meeting" },
        { Command with { Meeting = Called.Next }, "This meeting has not been held.", "Meeting" },
        { Command with { Meeting = Called.Second }, "Nothing was concluded at this meeting; record the conclusion first.", "Meeting" },
    };

    [Theory]
    [InlineData("2023-10-07", Said.NotYetDay)]
    [InlineData("2023-09-19", "This lies before the meeting.")]
    public void a_day_that_cannot_be_is_refused(string day, string sentence) =>
        When(Command with { NotifiedOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) }).ThenRefused(sentence, "NotifiedOn");

    [Fact(DisplayName = "Domain 7.9: held on 24 April 2019, notified on 19 June: 56 days; as of 1 May the conclusions are unknown, though they had been given")]
    public void the_notice_came_56_days_later()
    {
        DateOnly held = new(2019, 4, 24), notified = new(2019, 6, 19);
        var (signed, meeting) = (Some.ProgrammeSigned with { SignedOn = new(2019, 1, 1), TermFrom = new(2019, 1, 1) }, Some.Id(900));
        var told = new (string RecordedOn, ProgrammeEvent Event)[]
        {
            ("2019-01-02", signed),
            ("2019-04-20", new MeetingPlanned(meeting, MeetingKind.ReviewConference, Some.Vi("Hội nghị sơ kết"), new(2019, 4, 20), held, DaySession.WholeDay, null, MeetingMode.InPerson, null, [], [], null, [], [], [], null, null)),
            ("2019-04-25", new MeetingHeld(meeting, held, [])),
            ("2019-06-19", new ConclusionGiven(meeting, Some.Id(901), Some.Vi("Tiếp tục thực hiện."), null)),
            ("2019-06-19", new ConclusionsNotified(meeting, notified, "213-TB")),
        };

        KnownOn("2019-05-01").Conclusions.ShouldBeEmpty();
        (KnownOn("2019-05-01").On, KnownOn("2019-05-01").NoticeLag).ShouldBe((held, null));
        KnownOn("2019-06-19").Conclusions.Length.ShouldBe(1);
        KnownOn("2019-06-19").NoticeLag.ShouldBe(56);

        Meeting KnownOn(string day) => Programme.Fold(told.Where(entry => string.CompareOrdinal(entry.RecordedOn, day) <= 0).Select((entry, index) => Some.At(entry.Event, index + 1))).Meetings.Find(meeting)!;
    }

    private static Outcome<ProgrammeEvent> When(NotifyConclusions command) => Given(Called.All).When(it => it.Decide(command, Some.Today));
}
