namespace CoordinationTracker;

/// <summary>Keep the programmes of a department together (S1.3).</summary>
public sealed record OpenPortfolio(Guid Unit, Wording Name, DateOnly OpenedOn, Signatory? Signatory = null);

public sealed partial record Portfolio
{
    public PortfolioEvent[] Decide(OpenPortfolio command, DateOnly today, Directory directory)
    {
        var opened = new PortfolioOpened(command.Unit, command.Name.Checked(nameof(command.Name), Writing.Line), command.OpenedOn, command.Signatory is not { } signatory ? null
            : new(signatory.Authority?.Checked(nameof(command.Signatory), Writing.Line), signatory.Post.Checked(nameof(command.Signatory), Writing.Line)));
        if (Opening == opened) return [];

        Refusal.If(IsOpen, nameof(command.Unit), "This department has a portfolio already.", "Cơ quan này đã có danh mục chương trình.");
        var unit = directory.Find(command.Unit);
        Refusal.If(unit is null, nameof(command.Unit), "The Directory knows no such unit.", "Danh bạ không có đơn vị này.");
        Refusal.If(unit!.EndedOn <= command.OpenedOn, nameof(command.Unit), "This unit has ended.", "Đơn vị này đã kết thúc hoạt động.");
        RequirePast(command.OpenedOn, today, nameof(command.OpenedOn));
        return [opened];
    }
}
