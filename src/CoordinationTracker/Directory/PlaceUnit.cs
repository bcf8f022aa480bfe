namespace CoordinationTracker;

/// <summary>Say under which unit a unit stands from a day on — under none, when none is named — and on which level, when that is another or was never said (S2.28, S3.21).</summary>
public sealed record PlaceUnit(Guid Unit, Guid? Parent, DateOnly PlacedOn, string? Level = null);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(PlaceUnit command, DateOnly today)
    {
        var unit = RequireLiving(command.Unit, nameof(command.Unit));
        var placed = new UnitPlaced(command.Unit, command.Parent, command.PlacedOn, Writing.Optional(command.Level, nameof(command.Level), 40));
        if (unit.PlacedUnder(placed.PlacedOn) == placed.Parent && (placed.Level is null || unit.LevelOn(placed.PlacedOn) == placed.Level)) return [];

        if (command.Parent is { } parent) RequireLiving(parent, nameof(command.Parent));
        RequirePast(command.PlacedOn, today, nameof(command.PlacedOn));
        Refusal.If(command.PlacedOn < unit.Established.EstablishedOn, nameof(command.PlacedOn), "The unit was established after this day.", "Đơn vị được thành lập sau ngày này.");
        Refusal.If(unit.Placements.LastOrDefault()?.PlacedOn >= command.PlacedOn, nameof(command.PlacedOn),
            "Its present place is newer than this day.", "Vị trí hiện tại của đơn vị có sau ngày này.");
        Refusal.If(IsBelowItself(placed), nameof(command.Parent),
            "That unit stands below this one; a unit cannot stand under itself.", "Đơn vị đó đang trực thuộc đơn vị này; một đơn vị không thể trực thuộc chính mình.");
        return [placed];
    }

    // Others may have been placed after that day already, so each later day on which the tree turned is looked at too.
    private bool IsBelowItself(UnitPlaced placed)
    {
        if (placed.Parent is not { } parent) return false;
        if (parent == placed.Unit) return true;
        var then = this with { UnitsById = UnitsById.SetItem(placed.Unit, Evolve(UnitsById[placed.Unit], placed)) };
        return UnitsById.Values.SelectMany(unit => unit.Placements.Select(placement => placement.PlacedOn).Concat(unit.EndedOn is { } ended ? [ended] : []))
            .Where(day => day > placed.PlacedOn).Append(placed.PlacedOn).Distinct()
            .Any(day => then.Ancestors(parent, day).Contains(placed.Unit));
    }
}
