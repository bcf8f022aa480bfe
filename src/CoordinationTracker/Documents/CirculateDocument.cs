namespace CoordinationTracker;

/// <summary>Send a document to units, each of which is to acknowledge it (S4.16): units by name, a group — every unit of a level, below a unit when one is named — or both.</summary>
public sealed record CirculateDocument(Guid Circulation, Guid Document, DateOnly CirculatedOn, EquatableList<Guid> Addressees = default, string? Level = null, Guid? Under = null);

public sealed partial record Directory
{
    public DirectoryEvent[] Decide(CirculateDocument command, DateOnly today)
    {
        var level = Writing.Optional(command.Level, nameof(command.Level), 40);
        var addressees = command.Addressees.AtMost(Listing.Named, nameof(command.Addressees));
        var group = level is null ? [] : UnitsAt(level, command.CirculatedOn, command.Under);
        var circulated = new DocumentCirculated(command.Circulation, command.Document, addressees.Concat(group).Distinct().ToEquatableList(), command.CirculatedOn);
        if (Documents.FindCirculation(command.Circulation) is { } known)
        {
            if (known.Told == circulated) return [];
            Refusal.If(true, nameof(command.Circulation), "Another circulation has this id.", "Mã này đã dùng cho lần gửi khác.");
        }
        Refusal.IfNoId(command.Circulation, nameof(command.Circulation));
        var document = RequireDocument(command.Document, nameof(command.Document));
        RequirePast(command.CirculatedOn, today, nameof(command.CirculatedOn));
        Refusal.If(command.CirculatedOn < document.Account.IssuedOn, nameof(command.CirculatedOn), "It was issued after this day.", "Văn bản được ban hành sau ngày này.");
        Refusal.If(level is not null && group.Count == 0, nameof(command.Level), $"No unit stands on the level “{level}” there.", $"Không có đơn vị nào ở cấp “{level}” tại đó.");
        Refusal.If(circulated.Addressees.Count == 0, nameof(command.Addressees), "Say to whom it went: it cannot be circulated to nobody.", "Cần nêu nơi nhận: không thể gửi mà không có nơi nhận.");
        foreach (var addressee in circulated.Addressees)
            Refusal.If(!Require(addressee, nameof(command.Addressees)).Exists(command.CirculatedOn), nameof(command.Addressees), "This unit had ended by that day.", "Đến ngày đó đơn vị này đã kết thúc hoạt động.");
        return [circulated];
    }
}
