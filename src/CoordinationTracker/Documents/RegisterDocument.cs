namespace CoordinationTracker;

/// <summary>Enter a document in the register: one from above or one issued (S1.4, S4.17).</summary>
public sealed record RegisterDocument(Guid Document, DocumentAccount Account);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(RegisterDocument command, DateOnly today)
    {
        var account = Checked(command.Account);
        if (Documents.Find(command.Document) is { } known)
        {
            if (known.Registered == account) return [];
            Refusal.If(true, nameof(command.Document), "Another document has this id; correct that one instead.", "Mã này đã dùng cho văn bản khác; hãy đính chính văn bản đó.");
        }
        Refusal.IfNoId(command.Document, nameof(command.Document));
        RequireAccount(command.Document, account, today);
        return [new DocumentRegistered(command.Document, account)];
    }
}
