namespace CoordinationTracker;

/// <summary>Make a task of what was pledged at a meeting, in the very words of the pledge; it has the pledge's id and cites the meeting (S3.16).</summary>
/// <param name="Opinion">The pledge, and the task it becomes.</param>
public sealed record TakePledgeAsTask(Guid Meeting, Guid Opinion, Side Side, Guid Lead, Deadline Deadline, EquatableList<Guid> Supporting = default, Wording? Product = null, Guid? Commitment = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(TakePledgeAsTask command, DateOnly today, Directory directory)
    {
        var meeting = RequireHeld(command.Meeting);
        var pledge = RequirePledge(meeting, command.Opinion);
        return Decide(new AssignTask(pledge.Opinion, pledge.Text, command.Side, command.Lead, meeting.On, command.Deadline, command.Supporting, command.Commitment, meeting.CitedPledge(), command.Product), today, directory);
    }
}
