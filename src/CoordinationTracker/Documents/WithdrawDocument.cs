namespace CoordinationTracker;

/// <summary>Say that a document does not belong in the register. It and the reason stay in the history; its number is free again.</summary>
public sealed record WithdrawDocument(Guid Document, string Reason);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(WithdrawDocument command)
    {
        var withdrawn = new DocumentWithdrawn(command.Document, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph));
        if (Documents.Find(command.Document)?.Withdrawal == withdrawn) return [];

        var known = RequireDocument(command.Document, nameof(command.Document));
        Refusal.If(known.Account.Review is not null, nameof(command.Document), "It is the number of a sealed report, which bears it for good.", "Đây là số của báo cáo đã chốt; báo cáo mang số này vĩnh viễn.");
        Refusal.If(Documents.Implementing(command.Document).Any(), nameof(command.Document), "Other documents implement it; correct them first.", "Còn văn bản khác thực hiện văn bản này; hãy đính chính các văn bản đó trước.");
        return [withdrawn];
    }
}
