namespace CoordinationTracker.Tests;

public sealed class PlanMeetingTests
{
    private static readonly MeetingPlanned Planned = Called.Planned;
    private static readonly PlanMeeting Plan = new(Planned.Meeting, Planned.Kind, Planned.Subject, Planned.PlannedOn, Planned.MeetingOn, Planned.Session, Planned.Hour, Planned.Mode, Planned.Place,
        Planned.Hosts, Planned.Chairs, Planned.Reviewing, Planned.SpeciallyPresent, Planned.Reporting, Planned.Agenda);

    [Fact(DisplayName = "S0.4, S1.2, S2.4, S2.5: a meeting is called with its session, mode, hosts, chair, reviewing authority and agenda")]
    public void a_meeting_is_called() => When(Plan).Then(Planned);

    [Fact(DisplayName = "S2.2: it may answer one that was held")]
    public void it_may_answer_an_earlier_one() =>
        Given(Called.All).When(it => it.Decide(Plan with { Meeting = Some.Id(99), MeetingOn = Some.Tomorrow, Answers = Called.First }, Some.Today, Some.Directory))
            .Then(Planned with { Meeting = Some.Id(99), MeetingOn = Some.Tomorrow, Answers = Called.First });

    [Fact(DisplayName = "S2.3: two sessions of one day are two meetings of that day")]
    public void two_sessions_of_one_day() => Given([.. Some.Signed, Planned]).When(it => it.Decide(Plan with { Meeting = Called.Second, Session = DaySession.Afternoon }, Some.Today, Some.Directory))
        .Then(Planned with { Meeting = Called.Second, Session = DaySession.Afternoon });

    [Fact]
    public void calling_it_twice_changes_nothing() => Given(Called.All).When(it => it.Decide(Plan, Some.Today, Some.Directory)).ThenNothing();

    [Fact]
    public void a_programme_nobody_signed_meets_nobody() => Given(Array.Empty<ProgrammeEvent>()).When(it => it.Decide(Plan, Some.Today, Some.Directory)).ThenRefused(Said.NotSigned);

    [Theory, MemberData(nameof(Bad))]
    public void a_meeting_that_cannot_be_is_refused(PlanMeeting command, string sentence, string field) => Given(Called.All).When(it => it.Decide(command, Some.Today, Some.Directory)).ThenRefused(sentence, field);

    public static TheoryData<PlanMeeting, string, string> Bad()
    {
        var other = Plan with { Meeting = Some.Id(99) };
        return new()
        {
            { Plan with { Kind = MeetingKind.Hearing }, "Another meeting has this id.", "Meeting" },
            { other with { Meeting = Guid.Empty }, Said.NoId, "Meeting" },
            { other with { Subject = new() }, Said.Blank, "Subject" },
            { other with { Kind = (MeetingKind)9 }, "Choose what kind of meeting it is.", "Kind" },
            { other with { Session = (DaySession)9 }, "Choose the part of the day.", "Session" },
            { other with { Mode = (MeetingMode)9 }, "A meeting is held in person or virtually.", "Mode" },
            { other with { PlannedOn = Some.Tomorrow, MeetingOn = Some.Tomorrow }, Said.NotYetDay, "PlannedOn" },
            { other with { MeetingOn = new(2023, 8, 31) }, "The meeting lies before the day it was planned.", "MeetingOn" },
            { other with { MeetingOn = new(2300, 1, 1) }, "This day lies too far off; check the year.", "MeetingOn" },
            { other with { Hosts = [Some.NoUnit] }, Said.NoUnit, "Hosts" },
            { other with { Reporting = [Some.NoUnit] }, Said.NoUnit, "Reporting" },
            { other with { Reporting = [Some.Bloc, Some.Bloc] }, "A unit is named twice.", "Reporting" },
            { other with { Answers = Called.NoMeeting }, "The meeting it answers has not been held.", "Answers" },
            { other with { Answers = Called.Next }, "The meeting it answers has not been held.", "Answers" },
            { other with { Answers = Called.Second }, "A meeting answers an earlier one.", "Answers" },
        };
    }

    private static Outcome<ProgrammeEvent> When(PlanMeeting command) => Given(Some.Signed).When(it => it.Decide(command, Some.Today, Some.Directory));
}
