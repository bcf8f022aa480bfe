namespace CoordinationTracker;

/// <summary>Put a programme into the portfolio, by its code.</summary>
public sealed record IncludeProgramme(string Programme, DateOnly IncludedOn);

public sealed partial record Portfolio
{
    /// <param name="programme">The one of that code, or nobody's.</param>
    public PortfolioEvent[] Decide(IncludeProgramme command, DateOnly today, Programme programme)
    {
        RequireOpen();
        var code = Writing.Required(command.Programme, nameof(command.Programme), 40);
        if (Present(code) is { } present)
        {
            if (present.Included.IncludedOn == command.IncludedOn) return [];
            Refusal.If(true, nameof(command.Programme), "The programme is in this portfolio already.", "Chương trình đã có trong danh mục này.");
        }
        Refusal.If(!programme.IsSigned, nameof(command.Programme), $"There is no programme “{code}”.", $"Không có chương trình “{code}”.");
        RequirePast(command.IncludedOn, today, nameof(command.IncludedOn));
        Refusal.If(command.IncludedOn < programme.Signing!.SignedOn, nameof(command.IncludedOn), "This lies before the signing.", "Ngày này trước ngày ký.");
        Refusal.If(command.IncludedOn < Last(code)?.Left?.LeftOn, nameof(command.IncludedOn), "The programme had not left the portfolio by this day.", "Đến ngày này chương trình chưa ra khỏi danh mục.");
        return [new ProgrammeIncluded(programme.Code, command.IncludedOn)];
    }
}
