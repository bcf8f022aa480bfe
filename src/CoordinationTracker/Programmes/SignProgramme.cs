namespace CoordinationTracker;

/// <summary>Begin a programme: two bodies, a title, a term (S0.1, S0.2).</summary>
public sealed record SignProgramme(
    string Code, Wording Title, Party A, Party B, DateOnly SignedOn, DateOnly TermFrom, DateOnly? TermTo, string Zone = Programme.DefaultZone,
    Wording? Place = null, string? Number = null, EquatableList<Wording> Bases = default, EquatableList<Wording> Aims = default,
    EquatableList<Wording> Recipients = default, bool Example = false);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(SignProgramme command, DateOnly today, Directory directory)
    {
        var signed = new ProgrammeSigned(
            Writing.Code(command.Code, nameof(command.Code), 40), command.Title.Checked(nameof(command.Title), Writing.Line),
            Checked(command.A, nameof(command.A)), Checked(command.B, nameof(command.B)),
            command.SignedOn, command.TermFrom, command.TermTo, command.Zone, command.Place?.Checked(nameof(command.Place), Writing.Line),
            Writing.OptionalCode(command.Number, nameof(command.Number)), Each(command.Bases, nameof(command.Bases)),
            Each(command.Aims, nameof(command.Aims)), Each(command.Recipients, nameof(command.Recipients)), command.Example);
        if (Signing == signed) return [];

        Refusal.If(IsSigned, nameof(command.Code), "This programme has been signed already; amend it instead.", "Chương trình này đã được ký; hãy sửa đổi, bổ sung.");
        Refusal.If(signed.Code.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '-'), nameof(command.Code),
            "A code is made of plain letters, digits and hyphens.", "Mã chỉ gồm chữ cái không dấu, chữ số và dấu gạch nối.");
        RequirePast(command.SignedOn, today, nameof(command.SignedOn));
        RequireNear(command.TermFrom, nameof(command.TermFrom));
        RequireNear(command.TermTo, nameof(command.TermTo));
        Refusal.If(command.TermTo < command.TermFrom, nameof(command.TermTo), "The term ends before it begins.", "Giai đoạn kết thúc trước khi bắt đầu.");
        Refusal.If(command.A.Unit == command.B.Unit, nameof(command.B), "A programme is between two bodies; both sides name the same one.", "Chương trình là giữa hai cơ quan; hai bên đang cùng một cơ quan.");
        RequireParty(command.A, directory, nameof(command.A));
        RequireParty(command.B, directory, nameof(command.B));
        Refusal.If(!TimeZoneInfo.TryFindSystemTimeZoneById(command.Zone, out _), nameof(command.Zone), $"There is no time zone “{command.Zone}”.", $"Không có múi giờ “{command.Zone}”.");

        return [signed];

        static EquatableList<Wording> Each(EquatableList<Wording> words, string field) =>
            words.AtMost(Listing.Said, field).Select(word => word.Checked(field)).ToEquatableList();
    }

    private static Party Checked(Party party, string field) => party with
    {
        Signatory = new(party.Signatory.Authority?.Checked(field, Writing.Line), party.Signatory.Post.Checked(field, Writing.Line)),
    };

    private static void RequireParty(Party party, Directory directory, string field)
    {
        RequireUnit(party.Unit, directory, field);
        RequireUnit(party.FocalUnit, directory, field);
    }
}
