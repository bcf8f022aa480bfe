using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests;

/// <summary>
/// Seed 2 played whole: the review of 19 October 2023 in two sessions, at 11:00 and at 14:00, of the directions of 30 September
/// (Jharkhand; domain 1.3), up to the action-taken view of the meeting after it. Chair and reviewer are told by their posts.
/// </summary>
public sealed class ReviewOfDirectionsAcceptanceTests
{
    private static readonly Guid State = Some.Id(800), Office = Some.Id(801), September = Some.Id(810), Morning = Some.Id(811), Afternoon = Some.Id(812), November = Some.Id(813), Verbatim = Some.Id(815);
    private static readonly Guid[] Districts = [.. Enumerable.Range(0, 3).Select(number => Some.Id(820 + number))];
    private static readonly DateOnly First = new(2023, 9, 30), Review = new(2023, 10, 19), Following = new(2023, 11, 10);

    private static readonly Wording President = new(En: "President of the State Committee"), InCharge = new(En: "In-charge of the State");

    private static readonly Directory Tree = Some.DirectoryOf([
        .. Some.Units, new UnitEstablished(State, new(En: "State Committee"), null, Regime.Other, null, new(2010, 1, 1), "state"), new UnitEstablished(Office, new(En: "State Office"), null, Regime.Other, State, new(2010, 1, 1)),
        .. Districts.Select((district, number) => new UnitEstablished(district, new(En: $"District {number + 1}"), null, Regime.Other, State, new(2010, 1, 1), "district"))]);

    private readonly List<ProgrammeEvent> told = [.. Some.Signed];

    private Programme Programme => Programme.Fold(Some.History([.. told]));

    public ReviewOfDirectionsAcceptanceTests()
    {
        // 30 September: two directions.
        Plan(September, "Meeting on organisation", First, MeetingMode.InPerson, DaySession.WholeDay, null, null);
        Tell((it, today) => it.Decide(new HoldMeeting(September, First), today, Tree));
        Point(September, 500, 1, "Complete the panchayat committees", Deadline.AsSoonAsPossible, many: true);
        Point(September, 501, 2, "Send the list of offices", Deadline.By(new(2023, 10, 10)), many: false);
        Tell((it, _) => it.Decide(new CompleteTask(Some.Id(501), new(2023, 10, 8), new(En: "List sent")), Review));

        // 19 October, two sessions, virtual, with the reviewing authority beside the chair.
        Plan(Morning, "Review of directions, first session", Review, MeetingMode.Virtual, DaySession.Morning, new(11, 0), September);
        Plan(Afternoon, "Review of directions, second session", Review, MeetingMode.Virtual, DaySession.Afternoon, new(14, 0), September);
        Tell((it, today) => it.Decide(new HoldMeeting(Morning, Review, [new(Districts[0], true, 4), new(Districts[1], true), new(Districts[2], false, Reason: new(En: "network failure"))]), today, Tree));
        Tell((it, today) => it.Decide(new HoldMeeting(Afternoon, Review, [.. Districts.Select(district => new UnitPresence(district, true))]), today, Tree));
        Tell((it, _) => it.Decide(new ReportUnit(Morning, Districts[0], new(En: "Committees formed in half of the panchayats")), Tree));
        Tell((it, _) => it.Decide(new GiveConclusion(Morning, Verbatim, new(En: "Meetings in 15 days down to the panchayat, offices before 30 October, the rest as soon as possible, and the reports through you."), President)));
        Point(Morning, 510, 1, "Hold meetings within 15 days", Deadline.WithinDays(15, Review), many: true, through: new(En: "President of the district"));
        Point(Morning, 511, 2, "Open offices before 30 October", Deadline.Before(new(2023, 10, 30)), many: true);
        foreach (var (number, text) in new[] { "Appoint booth agents", "Deposit the documents", "Name the dates of rallies", "Send the progress report" }.Index())
            Point(Morning, 512 + number, 3 + number, text, Deadline.AsSoonAsPossible, many: false, why: number == 2 ? new(En: "so that programmes can be fixed") : null);
    }

    [Fact(DisplayName = "S2.3–S2.5: two sessions of one day, virtual, the chair told from the reviewing authority")]
    public void two_sessions_of_one_day()
    {
        Programme.Meetings.All.Where(meeting => meeting.On == Review).Select(meeting => (meeting.Planned.Session, meeting.Planned.Hour, meeting.Planned.Mode))
            .ShouldBe([(DaySession.Morning, new TimeOnly(11, 0), MeetingMode.Virtual), (DaySession.Afternoon, new TimeOnly(14, 0), MeetingMode.Virtual)]);
        var planned = Programme.Meetings.Find(Morning)!.Planned;
        (planned.Chairs.Single(), planned.Reviewing).ShouldBe((President, InCharge));
    }

    [Fact(DisplayName = "S2.1, S2.2, S2.29: the review opens with the status of the directions of 30 September, as of its own day")]
    public void the_review_opens_with_the_directions_of_the_meeting_before() =>
        View(Morning, Review).Select(point => (point.Given.Number, point.Meeting.Id, point.State, point.NeedsDay)).ShouldBe(
        [
            (1, September, ActionState.YetToStart, true),
            (2, September, ActionState.Implemented, false),
        ]);

    [Fact(DisplayName = "S2.12, S2.13: “within 15 days” is due on 3 November, “before 30 October” has 29 October as its last day")]
    public void the_days_of_the_deadlines() => View(November, Review).Where(point => point.Meeting.Id == Morning).Take(2).Select(point => point.Due.LastDay())
        .ShouldBe([new DateOnly(2023, 11, 3), new DateOnly(2023, 10, 29)]);

    [Fact(DisplayName = "S2.11: the four “as soon as possible” of the review are flagged until somebody sets a day")]
    public void four_undated_ones_are_flagged()
    {
        View(November, Review).Where(point => point.Meeting.Id == Morning && point.NeedsDay).Select(point => point.Given.Number).ShouldBe([3, 4, 5, 6]);
        Tell((it, _) => it.Decide(new ExtendDeadline(Some.Id(512), Deadline.By(new(2023, 11, 30)), "a day was set", Following), Following));
        View(November, Following).Where(point => point.Meeting.Id == Morning && point.NeedsDay).Select(point => point.Given.Number).ShouldBe([4, 5, 6]);
    }

    [Fact(DisplayName = "S2.6: reports in turn: who has reported, who has not")]
    public void reports_in_turn() => Programme.Meetings.Find(Morning)!.InTurn().Select(turn => (turn.Unit, turn.Report is not null)).ShouldBe([(Districts[0], true), (Districts[1], false), (Districts[2], false)]);

    [Fact(DisplayName = "S1.30, S2.14, S2.24: the sentence stays the source of its points, with the return path and the reason")]
    public void the_sentence_stays_the_source_of_its_points()
    {
        var meeting = Programme.Meetings.Find(Morning)!;
        meeting.Numbered.ShouldAllBe(point => point.Conclusion == Verbatim);
        (meeting.Numbered.First().ThroughPost, meeting.Points[4].Why).ShouldBe((new(En: "President of the district"), new(En: "so that programmes can be fixed")));
        Programme.Tasks.LedBy(Districts[0]).Select(task => task.Assigned.Basis!.En).ShouldContain("Point 1, Review of directions, first session, 19 Oct 2023");
    }

    [Fact(DisplayName = "Domain 5.1, S2.2: the following meeting opens with every point, its state, its work and its remarks; what is closed is seen closed once")]
    public void the_action_taken_view_of_the_following_meeting()
    {
        foreach (var district in Districts) Tell((it, _) => it.Decide(new CompleteTask(FanOut.TaskOf(Some.Id(510), district), new(2023, 11, 2), new(En: "Meeting held")), Following));
        Tell((it, _) => it.Decide(new CompleteTask(FanOut.TaskOf(Some.Id(511), Districts[0]), new(2023, 10, 28), new(En: "Office opened")), Following));
        Tell((it, _) => it.Decide(new ReportTaskProgress(Some.Id(512), new(En: "Half appointed"), new(2023, 11, 1)), Following));
        Plan(November, "Following meeting", Following, MeetingMode.InPerson, DaySession.WholeDay, null, Morning);
        Tell((it, today) => it.Decide(new HoldMeeting(November, Following), today, Tree));
        Tell((it, _) => it.Decide(new MakeRemark(November, Some.Id(511), new(En: "Two districts are late"), InCharge)));

        var view = View(November, Following);
        view.Select(point => (point.Meeting.Id, point.Given.Number, point.State)).ShouldBe(
        [
            // Not closed at the review, so it is here yet; the list of offices was, and is not.
            (September, 1, ActionState.YetToStart),
            (Morning, 1, ActionState.Implemented), (Morning, 2, ActionState.BehindSchedule), (Morning, 3, ActionState.OnSchedule),
            (Morning, 4, ActionState.YetToStart), (Morning, 5, ActionState.YetToStart), (Morning, 6, ActionState.YetToStart),
        ]);
        (view[2].Counts!.Complete, view[2].Counts!.Total, view[2].DaysOverdue).ShouldBe((1, 3, 12));
        view[2].Incomplete.Select(unit => unit.En).ShouldBe(["District 2", "District 3"]);
        view[2].Taken.ShouldHaveSingleItem().ShouldBe(new(new(2023, 10, 28), new(En: "District 1"), new(En: "Office opened")));
        view[2].Remarks.ShouldHaveSingleItem().Text.En.ShouldBe("Two districts are late");
        view[2].Positions.ShouldNotBeEmpty();

        // The meeting after it: what was implemented by then is gone, the rest stays.
        var next = Some.Id(814);
        Plan(next, "December", new(2023, 12, 10), MeetingMode.InPerson, DaySession.WholeDay, null, November, today: Following);
        View(next, new(2023, 12, 10)).Select(point => (point.Meeting.Id, point.Given.Number)).ShouldBe([(September, 1), (Morning, 2), (Morning, 3), (Morning, 4), (Morning, 5), (Morning, 6)]);
    }

    [Theory(DisplayName = "Domain 5.2: the report tells every point in an annex of its own, as of its last day")]
    [InlineData("vi", "Phụ lục 7", "chưa triển khai; cần ấn định thời hạn")]
    [InlineData("en", "Annex 7", "yet to start; a day is to be set")]
    public void the_report_tells_every_point(string language, string annex, string state)
    {
        var found = Reviewing.Of(Programme, Tree, PeriodKind.Quarter, Some.Q4, 1, Following);
        found.Directed.Select(point => (point.MeetingOn, point.Number)).ShouldBe([(First, 1), (First, 2), .. Enumerable.Range(1, 6).Select(number => (Review, number))]);
        var text = Reports.DocumentText.Of(ReviewReport.Compose(found, language));
        text.ShouldContain(annex);
        text.ShouldContain(state);
        Reviewing.Of(Programme, Tree, PeriodKind.Quarter, Some.Q3, 1, Following).Directed.Select(point => (point.MeetingOn, point.Number)).ShouldBe([(First, 1), (First, 2)]);
    }

    private void Plan(Guid meeting, string subject, DateOnly on, MeetingMode mode, DaySession session, TimeOnly? hour, Guid? answers, DateOnly? today = null) => told.AddRange(Programme.Decide(
        new PlanMeeting(meeting, MeetingKind.ReviewConference, new(En: subject), today ?? on, on, session, hour, mode, Hosts: [State], Chairs: [President], Reviewing: InCharge,
            Reporting: [.. Districts], Agenda: [new(En: "Directions of the last meeting"), new(En: "Reports one by one")], Answers: answers), today ?? on, Tree));

    private void Point(Guid meeting, int point, int number, string text, Deadline deadline, bool many, Wording? through = null, Wording? why = null) => Tell((it, today) => it.Decide(
        new GiveDirection(meeting, Some.Id(point), number, new(En: text), Side.A, many ? State : Office, deadline, Level: many ? "district" : null,
            Conclusion: meeting == Morning ? Verbatim : null, ThroughPost: through, Why: why), today, Tree));

    private void Tell(Func<Programme, DateOnly, ProgrammeEvent[]> decide) => told.AddRange(decide(Programme, Following));

    // Before it is planned the following meeting is one that answers the review.
    private EquatableList<ActionPoint> View(Guid meeting, DateOnly on)
    {
        var known = Programme.Meetings.Find(meeting) ?? new(Called.Planned with { Meeting = meeting, MeetingOn = Following, Answers = Morning }, null, [], [], [], [], [], []);
        return ActionTaken.Of(Programme, Tree, known, on);
    }
}
