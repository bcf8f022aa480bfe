namespace CoordinationTracker;

/// <summary>Note another name people use for a unit, so that it is found (S0.27).</summary>
public sealed record AliasUnit(Guid Unit, string Alias);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(AliasUnit command)
    {
        var (unit, alias) = (Require(command.Unit, nameof(command.Unit)), Writing.Required(command.Alias, nameof(command.Alias)));
        return unit.Aliases.Contains(alias) ? [] : [new UnitAliased(command.Unit, alias)];
    }
}
