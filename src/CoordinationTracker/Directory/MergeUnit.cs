namespace CoordinationTracker;

/// <summary>Say that a unit became part of another.</summary>
public sealed record MergeUnit(Guid Unit, Guid Into, DateOnly MergedOn);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(MergeUnit command, DateOnly today)
    {
        var unit = Require(command.Unit, nameof(command.Unit));
        if (unit.EndedOn == command.MergedOn && unit.Successors == [command.Into]) return [];

        RequireLiving(command.Unit, nameof(command.Unit));
        RequireLiving(command.Into, nameof(command.Into));
        Refusal.If(command.Unit == command.Into, nameof(command.Into), "A unit cannot be merged into itself.", "Đơn vị không thể sáp nhập vào chính mình.");
        RequirePast(command.MergedOn, today, nameof(command.MergedOn));
        return [new UnitMerged(command.Unit, command.Into, command.MergedOn)];
    }
}
