namespace CoordinationTracker;

/// <summary>Give something to do: to whom, by when — or with no day yet, which is flagged until one is set (S1.18, S2.11).</summary>
public sealed record AssignTask(
    Guid Task, Wording Title, Side Side, Guid Lead, DateOnly AssignedOn, Deadline Deadline, EquatableList<Guid> Supporting = default,
    Guid? Commitment = null, Wording? Basis = null, Wording? Product = null, Guid? Parent = null, Guid? Verifier = null, DateOnly? EventOn = null);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(AssignTask command, DateOnly today, Directory directory)
    {
        var above = command.Parent is { } parent ? Tasks.Find(parent)?.Assigned : null;
        var assigned = new TaskAssigned(command.Task, command.Title.Checked(nameof(command.Title)), command.Side, command.Lead,
            command.Supporting.AtMost(Listing.Named, nameof(command.Supporting)), command.AssignedOn,
            command.Deadline.Checked(nameof(command.Deadline)), command.Commitment,
            // One point of a compound sentence keeps the whole sentence as its basis (S1.30).
            command.Basis?.Checked(nameof(command.Basis)) ?? above?.Basis ?? above?.Title,
            command.Product?.Checked(nameof(command.Product)), command.Parent, command.Verifier, command.EventOn);
        if (Tasks.Find(command.Task) is { } known)
        {
            if (known.Assigned == assigned && known.FanOut is null && Tasks.FindFanOut(known.Id) is null) return [];
            Refusal.If(true, nameof(command.Task), "Another task has this id.", "Mã này đã dùng cho nhiệm vụ khác.");
        }
        RequireMayAssign(command.Task);
        RequireSide(command.Side, nameof(command.Side));
        RequireUnit(command.Lead, directory, nameof(command.Lead));
        foreach (var unit in command.Supporting) RequireUnit(unit, directory, nameof(command.Supporting));
        Refusal.If(command.Supporting.Contains(command.Lead), nameof(command.Supporting), "The lead unit cannot also be a supporting one.", "Đơn vị chủ trì không thể đồng thời là đơn vị phối hợp.");
        RequireCommitment(command.Commitment, nameof(command.Commitment), command.AssignedOn);
        RequireParent(command.Parent, nameof(command.Parent));
        RequireVerifier(command.Verifier, directory, nameof(command.Verifier));
        Refusal.If(command.Verifier == command.Lead, nameof(command.Verifier), "Nobody verifies their own work: name another unit.", "Không đơn vị nào tự thẩm tra việc của mình: hãy nêu đơn vị khác.");
        RequirePast(command.AssignedOn, today, nameof(command.AssignedOn));
        RequireDeadline(command.Deadline, command.AssignedOn, nameof(command.Deadline));
        RequireEvent(command.EventOn, command.Deadline, nameof(command.EventOn));
        return [assigned];
    }
}
