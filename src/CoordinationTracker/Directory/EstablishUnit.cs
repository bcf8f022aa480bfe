using CoordinationTracker.Reports;

namespace CoordinationTracker;

/// <summary>Enter a body, department or place of work with its first official name (S0.27).</summary>
public sealed record EstablishUnit(Guid Unit, Wording Name, Regime Regime, DateOnly EstablishedOn, string? Symbol = null, Guid? Parent = null, string? Level = null);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(EstablishUnit command, DateOnly today)
    {
        var established = new UnitEstablished(command.Unit, command.Name.Checked(nameof(command.Name), Writing.Line), Writing.OptionalCode(command.Symbol, nameof(command.Symbol), 40), command.Regime, command.Parent, command.EstablishedOn,
            Writing.Optional(command.Level, nameof(command.Level), 40));
        if (Find(command.Unit) is { } known)
        {
            if (known.Established == established) return [];
            Refusal.If(true, nameof(command.Unit), "Another unit has this id.", "Mã này đã dùng cho đơn vị khác.");
        }
        Refusal.IfNoId(command.Unit, nameof(command.Unit));
        RequirePast(command.EstablishedOn, today, nameof(command.EstablishedOn));
        Refusal.If(!Enum.IsDefined(command.Regime), nameof(command.Regime), "A unit writes by the Party's rules, the State's, or others.", "Đơn vị theo thể thức văn bản của Đảng, Nhà nước hoặc khác.");
        if (command.Parent is { } parent) Require(parent, nameof(command.Parent));
        return [established];
    }
}
