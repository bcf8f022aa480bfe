namespace CoordinationTracker;

/// <summary>Give a unit another official name from a day on.</summary>
public sealed record RenameUnit(Guid Unit, Wording Name, DateOnly RenamedOn, string? Symbol = null);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(RenameUnit command, DateOnly today)
    {
        var unit = RequireLiving(command.Unit, nameof(command.Unit));
        var renamed = new UnitRenamed(command.Unit, command.Name.Checked(nameof(command.Name), Writing.Line), Writing.OptionalCode(command.Symbol, nameof(command.Symbol), 40), command.RenamedOn);
        if (unit.Names[^1] == new OfficialName(renamed.Name, renamed.Symbol, renamed.RenamedOn)) return [];

        RequirePast(command.RenamedOn, today, nameof(command.RenamedOn));
        Refusal.If(command.RenamedOn <= unit.Names[^1].From, nameof(command.RenamedOn), "The present name is newer than this day.", "Tên hiện tại có sau ngày này.");
        return [renamed];
    }
}
