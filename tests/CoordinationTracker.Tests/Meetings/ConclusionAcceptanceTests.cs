namespace CoordinationTracker.Tests;

/// <summary>Seed 1 (domain 1.2): the conclusion of the conference of 6 October 2023 in Ninh Bình, one sentence, is six key tasks of the fourth quarter.</summary>
public sealed class ConclusionAcceptanceTests
{
    private static readonly DateOnly Conference = new(2023, 10, 6);
    private static readonly Deadline InQuarter = Deadline.By(new(2023, 12, 31));

    private static readonly (string Text, Deadline Deadline)[] Points =
    [
        ("Sơ kết 03 năm thực hiện Đề án", InQuarter), ("Sơ kết 01 năm thực hiện Chương trình phối hợp", InQuarter), ("Thực hiện chương trình giám sát, phản biện xã hội và đối thoại", InQuarter),
        ("Chỉ đạo, theo dõi, giám sát đại hội", InQuarter), ("Tổ chức tốt các hoạt động trong Tháng Dân vận", Deadline.By(new(2023, 10, 31))), ("Tăng cường nắm tình hình nhân dân", Deadline.NotYet),
    ];

    [Fact(DisplayName = "S1.16, S1.18, S1.30: the sentence is kept whole, its points become the tasks of the quarter and cite it by number")]
    public void one_sentence_becomes_six_tasks()
    {
        var (meeting, sentence) = (Some.Id(900), Some.Vi(string.Join("; ", Points.Select(point => point.Text)) + "."));
        List<ProgrammeEvent> told = [.. Some.Signed];
        Tell(it => it.Decide(new PlanMeeting(meeting, MeetingKind.Quarterly, Some.Vi("Hội nghị đánh giá công tác dân vận quý III"), Conference, Conference, DaySession.Morning), Conference, Some.Directory));
        Tell(it => it.Decide(new HoldMeeting(meeting, Conference), Conference, Some.Directory));
        Tell(it => it.Decide(new GiveConclusion(meeting, Some.Id(901), sentence, Some.Vi("Trưởng Ban Dân vận Tỉnh ủy"))));
        foreach (var (number, point) in Points.Index())
            Tell(it => it.Decide(new GiveDirection(meeting, Some.Id(910 + number), number + 1, Some.Vi(point.Text), Side.A, Some.Mobilisation, point.Deadline, Conclusion: Some.Id(901)), Conference, Some.Directory));

        var programme = Programme.Fold(Some.History([.. told]));
        programme.Meetings.Find(meeting)!.Conclusions.ShouldHaveSingleItem().Text.ShouldBe(sentence);
        programme.Tasks.AssignedIn(Some.Q4).Select(task => task.Assigned.Basis!.Vi).ShouldBe(Enumerable.Range(1, 6).Select(number => $"Điểm {number}, Hội nghị đánh giá công tác dân vận quý III, ngày 6/10/2023"));
        programme.Tasks.All.Count(task => task.DeadlineOn(Conference).LastDay() == new DateOnly(2023, 12, 31)).ShouldBe(4);
        programme.Tasks.All.Where(task => task.NeedsDayOn(Conference)).ShouldHaveSingleItem().Id.ShouldBe(Some.Id(915));

        void Tell(Func<Programme, ProgrammeEvent[]> decide) => told.AddRange(decide(Programme.Fold(Some.History([.. told]))));
    }
}
