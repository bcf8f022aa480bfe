namespace CoordinationTracker;

/// <summary>Put a wrong account of a document right, saying why; the register keeps the mistake.</summary>
public sealed record CorrectDocument(Guid Document, DocumentAccount Account, string Reason);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(CorrectDocument command, DateOnly today)
    {
        var (known, account) = (RequireDocument(command.Document, nameof(command.Document)), Checked(command.Account));
        if (known.Account == account) return [];

        RequireAccount(command.Document, account, today);
        return [new DocumentCorrected(command.Document, account, Writing.Required(command.Reason, nameof(command.Reason), Writing.Paragraph))];
    }
}
