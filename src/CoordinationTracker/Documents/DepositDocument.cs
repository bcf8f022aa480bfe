namespace CoordinationTracker;

/// <summary>Record that a unit left papers at an office: what, when and received by which post (S2.10).</summary>
/// <param name="Document">A document of the register, or else <paramref name="What"/> in words.</param>
public sealed record DepositDocument(Guid Deposit, Guid Unit, Guid Office, DateOnly ReceivedOn, Wording ReceivedBy, Guid? Document = null, Wording? What = null);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(DepositDocument command, DateOnly today)
    {
        var deposited = new DocumentDeposited(command.Deposit, command.Document, command.What?.Checked(nameof(command.What)), command.Unit, command.Office, command.ReceivedOn,
            command.ReceivedBy.Checked(nameof(command.ReceivedBy), Writing.Line));
        if (Documents.FindDeposit(command.Deposit) is { } known)
        {
            if (known.Told == deposited) return [];
            Refusal.If(true, nameof(command.Deposit), "Another deposit has this id.", "Mã này đã dùng cho lần lưu giữ khác.");
        }
        Refusal.IfNoId(command.Deposit, nameof(command.Deposit));
        Refusal.If(command.Document is null == command.What is null, nameof(command.What), "Choose a document of the register, or say in words what was left; one of the two.", "Cần chọn văn bản trong sổ, hoặc ghi rõ tài liệu; chỉ một trong hai.");
        var document = command.Document is { } id ? RequireDocument(id, nameof(command.Document)) : null;
        Require(command.Unit, nameof(command.Unit));
        Require(command.Office, nameof(command.Office));
        RequirePast(command.ReceivedOn, today, nameof(command.ReceivedOn));
        Refusal.If(command.ReceivedOn < document?.Account.IssuedOn, nameof(command.ReceivedOn), "It was issued after this day.", "Văn bản được ban hành sau ngày này.");
        return [deposited];
    }
}
