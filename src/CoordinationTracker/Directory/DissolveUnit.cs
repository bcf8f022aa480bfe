namespace CoordinationTracker;

/// <summary>Say that a unit ended, and which units carry on its work, if any.</summary>
public sealed record DissolveUnit(Guid Unit, DateOnly DissolvedOn, EquatableList<Guid> Successors = default);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(DissolveUnit command, DateOnly today)
    {
        var (unit, successors) = (Require(command.Unit, nameof(command.Unit)), command.Successors.AtMost(Listing.Named, nameof(command.Successors)));
        if (unit.EndedOn == command.DissolvedOn && unit.Successors == successors) return [];

        RequireLiving(command.Unit, nameof(command.Unit));
        Refusal.If(successors.Contains(command.Unit), nameof(command.Successors), "A unit cannot succeed itself.", "Đơn vị không thể kế thừa chính mình.");
        foreach (var successor in successors) RequireLiving(successor, nameof(command.Successors));
        RequirePast(command.DissolvedOn, today, nameof(command.DissolvedOn));
        return [new UnitDissolved(command.Unit, successors, command.DissolvedOn)];
    }
}
