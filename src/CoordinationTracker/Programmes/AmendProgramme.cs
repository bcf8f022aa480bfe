namespace CoordinationTracker;

/// <summary>Both sides agreed on another title or term (S0.8); the reason is kept.</summary>
public sealed record AmendProgramme(Wording Title, DateOnly TermFrom, DateOnly? TermTo, DateOnly AgreedOn, string Reason);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(AmendProgramme command, DateOnly today)
    {
        RequireSigned();
        var title = command.Title.Checked(nameof(command.Title), Writing.Line);
        if (title == Title && Term == new Period(command.TermFrom, command.TermTo ?? DateOnly.MaxValue)) return [];

        RequirePast(command.AgreedOn, today, nameof(command.AgreedOn));
        Refusal.If(command.AgreedOn < Signing!.SignedOn, nameof(command.AgreedOn), "This lies before the signing.", "Ngày này trước ngày ký.");
        RequireNear(command.TermFrom, nameof(command.TermFrom));
        RequireNear(command.TermTo, nameof(command.TermTo));
        Refusal.If(command.TermTo < command.TermFrom, nameof(command.TermTo), "The term ends before it begins.", "Giai đoạn kết thúc trước khi bắt đầu.");
        return [new ProgrammeAmended(title, command.TermFrom, command.TermTo, command.AgreedOn, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph))];
    }
}
