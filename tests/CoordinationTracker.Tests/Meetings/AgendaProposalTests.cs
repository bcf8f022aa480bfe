using CoordinationTracker.Reports;
using CoordinationTracker.Tests.Reports;

namespace CoordinationTracker.Tests;

/// <summary>Peers 37: the agenda is proposed from what stands open, each matter with one line that says why.</summary>
public sealed class AgendaProposalTests
{
    private static readonly DateOnly AsOf = new(2023, 10, 6);

    [Fact]
    public void a_point_of_an_earlier_meeting_stays_until_it_is_closed_and_its_task_is_not_named_again()
    {
        Of(Called.Events).ShouldHaveSingleItem().ShouldBe(new(new(MatterKind.OpenPoint, Called.Point.ToString()), Called.Directed.Text,
            new("Điểm 1, Hội nghị sơ kết, ngày 20/9/2023: chưa triển khai", "Point 1, Review conference, 20 Sep 2023: yet to start")));
        Of([.. Called.Events, new TaskCompleted(Called.Point, new(2023, 10, 1), Some.Vi("Xong"))]).ShouldBeEmpty();
    }

    [Fact]
    public void a_task_past_its_day_is_proposed_with_its_days_and_its_lead() =>
        Found(MatterKind.OverdueTask, Some.TaskAssigned).ShouldBe(new(new(MatterKind.OverdueTask, Some.TheTask.ToString()), Some.TaskAssigned.Title,
            new("quá hạn 6 ngày; chủ trì: Ban Dân vận Đảng ủy Khối", "6 days overdue; lead: Ban Dân vận Đảng ủy Khối")));

    [Fact]
    public void of_a_task_given_to_many_it_says_how_many_units_are_late() => Found(MatterKind.OverdueTask,
        new TaskFannedOut(Some.Id(52), Some.Vi("Lập danh sách"), Side.A, Some.Bloc, [Some.Mobilisation, Some.Enterprises], new(2023, 9, 1), Deadline.By(new(2023, 10, 5)), null, null, null, null, null, null, null, null, null),
        new TaskCompleted(FanOut.TaskOf(Some.Id(52), Some.Enterprises), new(2023, 10, 1), Some.Vi("Xong"))).Reason.ShouldBe(new("1/2 đơn vị quá hạn, lâu nhất 1 ngày", "1 of 2 units overdue, the longest by 1 day"));

    [Fact(DisplayName = "S2.11: a task without a day is proposed, so that the meeting sets one")]
    public void a_task_without_a_day_is_proposed() =>
        Found(MatterKind.UndatedTask, Some.TaskAssigned with { Deadline = Deadline.AsSoonAsPossible }).Reason.ShouldBe(CoordinationTracker.Reports.Words.NeedsDay);

    [Fact]
    public void a_difficulty_that_went_up_is_proposed_until_it_is_closed()
    {
        ProgrammeEvent[] escalated = [Climbing.Ladder, Some.DifficultyRaised, new DifficultyEscalated(Some.TheDifficulty, Some.Zone, new(2023, 9, 1), null, BySilence: true)];
        Found(MatterKind.EscalatedDifficulty, escalated).Reason.ShouldBe(new("đã chuyển lên Ban Quản lý Khu kinh tế tỉnh ngày 1/9/2023, chưa giải quyết", "went up to Ban Quản lý Khu kinh tế tỉnh on 1 Sep 2023 and is open"));
        Of([Climbing.Ladder, Some.DifficultyRaised]).ShouldBeEmpty();
        Of([.. escalated, new DifficultyClosed(Some.TheDifficulty, new(2023, 10, 1), "lý do")]).ShouldBeEmpty();
    }

    [Fact]
    public void a_claim_the_other_side_does_not_accept_is_proposed_in_its_words()
    {
        Found(MatterKind.DisputedActivity, Some.ActivityLogged, new ActivityDisputed(Some.TheActivity, Side.B, "Ít người hơn")).Reason
            .ShouldBe(new("Bên B chưa thống nhất: Ít người hơn", "Side B does not accept it: Ít người hơn"));
        Found(MatterKind.DisputedMeasurement, Some.MeasurementRecorded, new MeasurementDisputed(Some.TheMeasurement, Side.A, "Chưa khớp")).Title.ShouldBe(Some.Vi("Tổ chức đảng"));
        Of([Some.ActivityLogged, new ActivityDisputed(Some.TheActivity, Side.B, "Ít người hơn"), new ActivityConfirmed(Some.TheActivity, Side.B)]).ShouldBeEmpty();
    }

    [Fact]
    public void a_figure_that_reads_otherwise_than_at_the_last_review_is_proposed_with_both_values()
    {
        var story = Story.OfTheCast.On("2023-09-21", Some.ActivityLogged).On("2023-10-05", new ActivityCorrected(Some.TheActivity, Some.Account with { Quantities = [new(Some.M1, 10)] }, "Nhầm"));
        var restated = Restatement.Between(story.Q3(story.Head - 10), story.Q3(), story.As());
        AgendaProposal.Of(story.As(), Some.Directory, Next, AsOf, restated).ShouldHaveSingleItem().ShouldBe(new(new(MatterKind.RestatedIndicator, Some.M1), Some.Vi("Đảng viên mới"),
            new("số liệu đã báo cáo nay khác: 12 → 10", "the figure reported reads otherwise now: 12 → 10")));
    }

    [Fact(DisplayName = "S1.20: a review that falls due by the day of the meeting is proposed, with the days it is past")]
    public void a_review_falling_due_is_proposed()
    {
        AgendaProposal.Of(Programme.Fold(Some.History([.. Some.Signed])), Some.Directory, Next, new(2024, 6, 13)).ShouldHaveSingleItem().ShouldBe(new(new(MatterKind.ReviewDue, "1"),
            new("Sơ kết 1 năm thực hiện chương trình", "Review of 1 year of the programme"), new("đến hạn ngày 16/5/2024, đã quá 28 ngày", "due on 16 May 2024, 28 days past")));
    }

    [Fact]
    public void whatever_is_proposed_may_be_decided_on()
    {
        ProgrammeEvent[] open =
        [
            .. Called.Events, Some.TaskAssigned, Some.TaskAssigned with { Task = Some.Id(53), Deadline = Deadline.NotYet }, Climbing.Ladder, Some.DifficultyRaised, new DifficultyEscalated(Some.TheDifficulty, Some.Zone, new(2023, 9, 1), null, true),
            Some.ActivityLogged, new ActivityDisputed(Some.TheActivity, Side.B, "lý do"), Some.MeasurementRecorded, new MeasurementDisputed(Some.TheMeasurement, Side.A, "lý do"),
        ];
        var programme = Programme.Fold(Some.History([.. Some.Signed, .. open]));
        var proposed = AgendaProposal.Of(programme, Some.Directory, programme.Meetings.Find(Called.Next)!, new(2024, 6, 13)).Select(matter => matter.Matter).ToList();
        proposed.Select(matter => matter.Kind).Distinct().Count().ShouldBe(7);
        programme.Decide(new SetAgenda(Called.Next, proposed.Append(new(MatterKind.RestatedIndicator, Some.M1)).Select(matter => new AgendaItem(matter, null)).ToEquatableList())).Length.ShouldBe(1);
    }

    private static Meeting Next => new(Called.Planned with { Meeting = Called.Next, MeetingOn = AsOf, Answers = null }, null, [], [], [], [], [], []);

    private static EquatableList<ProposedMatter> Of(ProgrammeEvent[] events)
    {
        var programme = Programme.Fold(Some.History([.. Some.Signed, .. events]));
        return AgendaProposal.Of(programme, Some.Directory, programme.Meetings.Find(Called.Next) ?? Next, AsOf);
    }

    private static ProposedMatter Found(MatterKind kind, params ProgrammeEvent[] events)
    {
        var found = Of(events).ShouldHaveSingleItem();
        found.Matter.Kind.ShouldBe(kind);
        return found;
    }
}
