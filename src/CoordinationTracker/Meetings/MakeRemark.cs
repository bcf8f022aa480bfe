namespace CoordinationTracker;

/// <summary>Write down what the reviewer said, at a meeting, of a point given at an earlier one (domain 5.1).</summary>
public sealed record MakeRemark(Guid Meeting, Guid Point, Wording Text, Wording? By = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(MakeRemark command)
    {
        var made = new RemarkMade(command.Meeting, command.Point, command.Text.Checked(nameof(command.Text)), command.By?.Checked(nameof(command.By), Writing.Line));
        var meeting = RequireHeld(command.Meeting);
        var point = Meetings.FindPoint(command.Point);
        Refusal.If(point is null, nameof(command.Point), "No meeting gave such a point.", "Không cuộc họp nào có điểm kết luận này.");
        if (point!.Remarks.Contains(made)) return [];

        Refusal.If(point.Given.Meeting == command.Meeting || Meetings.Find(point.Given.Meeting)!.On > meeting.On, nameof(command.Point),
            "A remark is made on a point of an earlier meeting.", "Nhận xét là về điểm kết luận của cuộc họp trước.");
        return [made];
    }
}
