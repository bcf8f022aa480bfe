namespace CoordinationTracker;

/// <summary>Ask for something again and again: each month, week or quarter, of one unit or of every unit of a level (domain 7.4, S2.8).</summary>
public sealed record SetDuty(
    Guid Duty, Wording Title, Side Side, PeriodKind Each, DueDay Due, DateOnly DutyFrom, OwedBy OwedBy, DateOnly? DutyTo = null,
    Guid? Commitment = null, Wording? Basis = null, EquatableList<string> Indicators = default);

public sealed partial record Programme
{
    public ProgrammeEvent[] Decide(SetDuty command, Directory directory)
    {
        var by = command.OwedBy with { Level = Writing.Optional(command.OwedBy.Level, nameof(OwedBy.Level), 40) };
        var set = new DutySet(command.Duty, command.Title.Checked(nameof(command.Title)), command.Side, command.Each, command.Due, command.DutyFrom, command.DutyTo, by,
            command.Commitment, command.Basis?.Checked(nameof(command.Basis)), command.Indicators.AtMost(Listing.Named, nameof(command.Indicators)));
        if (Duties.Find(command.Duty) is { } known)
        {
            if (known.Setting == set) return [];
            Refusal.If(true, nameof(command.Duty), "Another duty has this id.", "Mã này đã dùng cho nhiệm vụ thường xuyên khác.");
        }
        RequireSigned();
        RequireId(command.Duty, nameof(command.Duty));
        Refusal.If(Conclusion is not null, null, "The programme has been concluded; no new duties are set.", "Chương trình đã kết thúc; không giao nhiệm vụ thường xuyên mới.");
        RequireSide(command.Side, nameof(command.Side));
        Refusal.If(!Enum.IsDefined(command.Each) || Periods.IsOnly(command.Each), nameof(command.Each),
            "A duty recurs: each week, month, quarter or year.", "Nhiệm vụ thường xuyên lặp lại theo tuần, tháng, quý hoặc năm.");
        Refusal.If(!Enum.IsDefined(command.Due.Shape) || command.Due.Days is < 1 or > 366, nameof(command.Due),
            "A duty falls due on a day within the period, from its first, or some days after its end, at most 366.",
            "Hạn là một ngày trong kỳ, tính từ ngày đầu, hoặc một số ngày sau khi hết kỳ, nhiều nhất 366.");
        RequireNear(command.DutyFrom, nameof(command.DutyFrom));
        RequireNear(command.DutyTo, nameof(command.DutyTo));
        Refusal.If(command.DutyTo < command.DutyFrom, nameof(command.DutyTo), "The duty ends before it begins.", "Nhiệm vụ kết thúc trước khi bắt đầu.");
        Refusal.If(by is { Unit: null, Level: null }, nameof(command.OwedBy),
            "Say who owes it: a unit, or every unit of a level.", "Cần nêu đơn vị thực hiện: một đơn vị, hoặc mọi đơn vị của một cấp.");
        RequireUnit(by.Unit, directory, nameof(command.OwedBy));
        Refusal.If(by.Level is { } level && !directory.HasLevel(level), nameof(command.OwedBy),
            $"No unit stands on the level “{by.Level}”.", $"Không có đơn vị nào thuộc cấp “{by.Level}”.");
        RequireCommitment(command.Commitment, nameof(command.Commitment), command.DutyFrom);
        foreach (var indicator in command.Indicators)
        {
            RequireIndicator(indicator, nameof(command.Indicators));
            Refusal.If(Indicators.Find(indicator)!.Aggregation is Aggregation.Qualitative, nameof(command.Indicators),
                $"{indicator} is told in words; set a duty without figures for it.", $"{indicator} được đánh giá bằng lời; hãy giao nhiệm vụ không kèm số liệu.");
        }
        return [set];
    }

    private Duty RequireDuty(Guid id)
    {
        var known = Duties.Find(id);
        Refusal.If(known is null, nameof(DutyEvent.Duty), "There is no such duty.", "Không có nhiệm vụ thường xuyên này.");
        return known!;
    }

    private void RequireOwed(Duty duty, Guid unit, Period covering, Directory directory)
    {
        Refusal.If(!Periods.Has(duty.Setting.Each, covering) || !duty.IsFor(covering), nameof(DutyPerformed.Covering),
            "The duty does not fall on these days.", "Nhiệm vụ không áp dụng cho khoảng ngày này.");
        Refusal.If(!duty.Owing(covering, directory).Contains(unit), nameof(DutyPerformed.Unit),
            "This unit does not owe the duty for these days.", "Đơn vị này không phải thực hiện nhiệm vụ cho kỳ này.");
    }
}
