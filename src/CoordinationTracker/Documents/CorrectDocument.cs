namespace CoordinationTracker;

/// <summary>Put a wrong account of a document right, saying why; the register keeps the mistake.</summary>
public sealed record CorrectDocument(Guid Document, DocumentAccount Account, string Reason);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(CorrectDocument command, DateOnly today)
    {
        var (known, account) = (RequireDocument(command.Document, nameof(command.Document)), Checked(command.Account));
        if (known.Account == account) return [];

        Refusal.If(known.Account is { Review: not null } signed && account != (account with { Type = signed.Type, Number = signed.Number, Symbol = signed.Symbol, IssuedOn = signed.IssuedOn, Issuers = signed.Issuers, IssuedBy = signed.IssuedBy, Review = signed.Review }),
            nameof(command.Account), "The number, day and issuers of a sealed report stand as they are on it.", "Số, ngày và cơ quan ban hành của báo cáo đã chốt giữ nguyên như trên báo cáo.");
        RequireAccount(command.Document, account, today);
        return [new DocumentCorrected(command.Document, account, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph))];
    }
}
