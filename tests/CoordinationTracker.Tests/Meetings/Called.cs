namespace CoordinationTracker.Tests;

/// <summary>The cast's meetings: the first held on 20 September 2023 with one point, the second on 5 October answering it, the next called for today.</summary>
internal static class Called
{
    public static readonly Guid First = Some.Id(91), Second = Some.Id(92), Next = Some.Id(93), Conclusion = Some.Id(94), Point = Some.Id(95), NoMeeting = Some.Id(97), Pledge = Some.Id(88);
    public static readonly DateOnly FirstOn = new(2023, 9, 20), SecondOn = new(2023, 10, 5);

    public static readonly MeetingPlanned Planned = new(First, MeetingKind.ReviewConference, new("Hội nghị sơ kết", "Review conference"), new(2023, 9, 1), FirstOn, DaySession.Morning, new(8, 0), MeetingMode.InPerson,
        Some.Vi("Hội trường"), [Some.Bloc, Some.Zone], [Some.Vi("Trưởng ban")], Some.Vi("Phó Bí thư"), [Some.Vi("Thường trực Tỉnh ủy")], [Some.Mobilisation, Some.Enterprises], [Some.Vi("Báo cáo"), Some.Vi("Kết luận")], null, null);

    public static readonly MeetingHeld Held = new(First, FirstOn, [new(Some.Mobilisation, true, 5), new(Some.Enterprises, false, null, Some.Vi("Đi công tác"))]);
    public static readonly OpinionGiven Pledged = new(First, Pledge, OpinionKind.Pledge, Some.Vi("Sẽ lập danh sách đoàn viên trong tháng 10"), Some.Enterprises, Some.Vi("Trưởng phòng"));
    public static readonly ConclusionGiven Concluded = new(First, Conclusion, Some.Vi("Rà soát tổ chức đảng; báo cáo trước ngày 30/10."), Some.Vi("Trưởng ban"));
    public static readonly DirectionGiven Directed = new(First, Point, 1, Some.Vi("Rà soát tổ chức đảng"), Conclusion, Some.Bloc, Some.Vi("Trưởng ban"), Some.Vi("Để định ngày mít tinh"));

    /// <summary>The task of the point, citing the meeting and its number.</summary>
    public static readonly TaskAssigned Assigned = new(
        Point, Directed.Text, Side.A, Some.Mobilisation, [Some.Enterprises], FirstOn, Deadline.Before(new(2023, 10, 30)), null,
        new("Điểm 1, Hội nghị sơ kết, ngày 20/9/2023", "Point 1, Review conference, 20 Sep 2023"), Some.Vi("Báo cáo"));

    public static readonly ProgrammeEvent[] Events =
    [
        Planned, Held, Pledged, Concluded, Directed, Assigned,
        Planned with { Meeting = Second, MeetingOn = SecondOn, Answers = First }, new MeetingHeld(Second, SecondOn, []), Planned with { Meeting = Next, PlannedOn = Some.Yesterday, MeetingOn = Some.Today, Answers = Second },
    ];

    public static readonly ProgrammeEvent[] All = [.. Some.Signed, .. Events];
}
