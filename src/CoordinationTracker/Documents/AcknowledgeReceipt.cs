namespace CoordinationTracker;

/// <summary>Say that an addressee has the document that was circulated, and through which post (S4.16).</summary>
public sealed record AcknowledgeReceipt(Guid Circulation, Guid Unit, DateOnly AcknowledgedOn, Wording? AcknowledgedBy = null);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(AcknowledgeReceipt command, DateOnly today)
    {
        var receipt = new ReceiptAcknowledged(command.Circulation, command.Unit, command.AcknowledgedOn, command.AcknowledgedBy?.Checked(nameof(command.AcknowledgedBy), Writing.Line));
        var sent = Documents.FindCirculation(command.Circulation);
        Refusal.If(sent is null, nameof(command.Circulation), "There is no such circulation.", "Không có lần gửi này.");
        var known = sent!.ReceiptOf(command.Unit);
        if (known == receipt) return [];

        Refusal.If(!sent.Told.Addressees.Contains(command.Unit), nameof(command.Unit), "The document was not sent to this unit.", "Văn bản không gửi cho đơn vị này.");
        Refusal.If(known is not null, nameof(command.Unit), "This unit has acknowledged it already.", "Đơn vị này đã xác nhận.");
        RequirePast(command.AcknowledgedOn, today, nameof(command.AcknowledgedOn));
        Refusal.If(command.AcknowledgedOn < sent.Told.CirculatedOn, nameof(command.AcknowledgedOn), "It was circulated after this day.", "Văn bản được gửi sau ngày này.");
        return [receipt];
    }
}
