namespace CoordinationTracker;

/// <summary>Say that the department runs a programme no longer, from which day on, and why.</summary>
public sealed record LeaveProgramme(string Programme, DateOnly LeftOn, string Reason);

public sealed partial record Portfolio
{
    public PortfolioEvent[] Decide(LeaveProgramme command, DateOnly today)
    {
        RequireOpen();
        var left = new ProgrammeLeft(Writing.Required(command.Programme, nameof(command.Programme), 40), command.LeftOn, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        if (Last(left.Programme)?.Left is { } known && known == left with { Programme = known.Programme }) return [];

        var present = Present(left.Programme);
        Refusal.If(present is null, nameof(command.Programme), "The programme is not in this portfolio.", "Chương trình không có trong danh mục này.");
        RequirePast(command.LeftOn, today, nameof(command.LeftOn));
        Refusal.If(command.LeftOn < present!.Included.IncludedOn, nameof(command.LeftOn), "This lies before the day it was included.", "Ngày này trước ngày đưa vào danh mục.");
        return [left with { Programme = present.Programme }];
    }
}
