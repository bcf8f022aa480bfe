namespace CoordinationTracker;

/// <summary>
/// Give one numbered point of what a meeting directed: to one unit, or to many at once, by when, through whom the answer comes back,
/// why it matters and whom to ask first. The same decision gives the task, which cites the meeting and the number wherever it goes (S1.18, S1.30, S2.1, S2.14, S2.21, S2.24).
/// </summary>
/// <param name="Point">Its id, and that of the task.</param>
/// <param name="Lead">Whom it is addressed to; of a point for many units who sees to the whole.</param>
/// <param name="Units">The units it is addressed to when they are many, or <paramref name="Level"/>, under one of the tree and meeting a condition, if said.</param>
public sealed record GiveDirection(
    Guid Meeting, Guid Point, int Number, Wording Text, Side Side, Guid? Lead, Deadline Deadline, EquatableList<Guid> Supporting = default, EquatableList<Guid> Units = default,
    string? Level = null, Guid? Under = null, UnitCondition? Where = null, Guid? Conclusion = null, Guid? Through = null, Wording? ThroughPost = null, Wording? Why = null,
    Wording? Product = null, Guid? Commitment = null, Guid? Verifier = null, DateOnly? EventOn = null, Wording? Consulting = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(GiveDirection command, DateOnly today, Directory directory)
    {
        var given = new DirectionGiven(command.Meeting, command.Point, command.Number, command.Text.Checked(nameof(command.Text)), command.Conclusion, command.Through,
            command.ThroughPost?.Checked(nameof(command.ThroughPost), Writing.Line), command.Why?.Checked(nameof(command.Why)), command.Consulting?.Checked(nameof(command.Consulting), Writing.Line));
        var meeting = RequireHeld(command.Meeting);
        if (Meetings.FindPoint(command.Point) is { } known)
        {
            Refusal.If(known.Given != given, nameof(command.Point), "Another point has this id.", "Mã này đã dùng cho điểm kết luận khác.");
            return TaskOf(command, meeting, today, directory);
        }
        RequireId(command.Point, nameof(command.Point));
        Refusal.If(Tasks.Find(command.Point) is not null, nameof(command.Point), "Another task has this id.", "Mã này đã dùng cho nhiệm vụ khác.");
        Refusal.If(command.Number < 1, nameof(command.Number), "Points are numbered from 1.", "Các điểm được đánh số từ 1.");
        Refusal.If(meeting.Points.Any(point => point.Number == command.Number), nameof(command.Number), "The meeting has a point of this number already.", "Cuộc họp đã có điểm mang số này.");
        Refusal.If(command.Conclusion is { } id && !meeting.Conclusions.Any(conclusion => conclusion.Conclusion == id), nameof(command.Conclusion),
            "The meeting has no such conclusion.", "Cuộc họp không có kết luận này.");
        Refusal.If(command.Lead is null || command.Lead == Guid.Empty, nameof(command.Lead), "Say to whom the point is addressed.", "Cần nêu đơn vị được giao.");
        Refusal.If(command.Deadline.LastDay() < meeting.On, nameof(command.Deadline), "The deadline lies before the meeting.", "Thời hạn trước ngày họp.");
        RequireUnit(command.Through, directory, nameof(command.Through));
        return [given, .. TaskOf(command, meeting, today, directory)];
    }

    private ProgrammeEvent[] TaskOf(GiveDirection point, Meeting meeting, DateOnly today, Directory directory)
    {
        var (lead, basis) = (point.Lead ?? Guid.Empty, meeting.Cited(point.Number));
        point.Supporting.AtMost(Listing.Named, nameof(point.Supporting));
        if (point.Units.Count == 0 && point.Level is null && point.Under is null && point.Where is null)
            return Decide(new AssignTask(point.Point, point.Text, point.Side, lead, meeting.On, point.Deadline, point.Supporting, point.Commitment, basis, point.Product, null, point.Verifier, point.EventOn), today, directory);

        Refusal.If(point.Supporting.Count > 0, nameof(point.Supporting), "A point for many units has no supporting ones.", "Điểm giao nhiều đơn vị thì không nêu đơn vị phối hợp.");
        return Decide(new FanOutTask(point.Point, point.Text, point.Side, lead, meeting.On, point.Deadline, point.Units, point.Level, point.Under, point.Where, point.Commitment, basis, point.Product, null, point.Verifier, point.EventOn), today, directory);
    }
}
