namespace CoordinationTracker;

/// <summary>Make a commitment of what was pledged at a meeting, in the very words of the pledge; it has the pledge's id and cites the meeting (S3.16).</summary>
/// <param name="Opinion">The pledge, and the commitment it becomes.</param>
public sealed record TakePledgeAsCommitment(Guid Meeting, Guid Opinion, string Field, string Clause, Side Side);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(TakePledgeAsCommitment command)
    {
        var meeting = RequireHeld(command.Meeting);
        var pledge = RequirePledge(meeting, command.Opinion);
        return Decide(new MakeCommitment(pledge.Opinion, command.Field, command.Clause, command.Side, pledge.Text, meeting.CitedPledge()));
    }
}
