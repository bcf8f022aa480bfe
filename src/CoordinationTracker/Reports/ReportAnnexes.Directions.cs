namespace CoordinationTracker.Reports;

/// <content>Annex 7: what became of the directions of meetings, point by point, in the form of domain 5.2.</content>
internal sealed partial class ReportAnnexes
{
    private Table Directions() => new(
    [
        Column("Điểm", "Point", 5, Alignment.Centre), Column("Cuộc họp", "Meeting", 12), Column("Nội dung (nguyên văn)", "Direction (verbatim)", 24), Column("Thực hiện", "Action by", 13),
        Column("Thời hạn", "Due", 10, Alignment.Centre), Column("Kết quả thực hiện", "Action taken", 20), Column("Trạng thái", "State", 12), Column("Lý do chậm", "Reason for delay", 11), Column("Nhận xét", "Remarks", 11),
    ],
    findings.Directed.Select(Directed).ToEquatableList());

    private Row Directed(DirectedFinding point) => new(
    [
        Text($"{point.Number}"), new([.. Written(point.Meeting).Runs, new Run($", {numerals.Write(point.MeetingOn)}")]), Written(point.Text),
        Text(string.Join("; ", point.Support.Select(unit => unit.In(language)).Prepend(point.Lead.In(language)))),
        Text(DeadlineWords.InCell(point.Due, language) + (point.First == point.Due ? "" : $" ({Say("hạn đầu: ", "first: ")}{DeadlineWords.InCell(point.First, language)})")),
        Text(string.Join("; ", point.Taken.Select(told => $"{numerals.Write(told.On)}, {told.Unit.In(language)}: {told.Words.In(language)}"))), Text(string.Join("; ", StatesOf(point))), Text(point.Reason ?? ""),
        Text(string.Join("; ", point.Remarks.Select(remark => remark.In(language)))),
    ]);

    private IEnumerable<string> StatesOf(DirectedFinding point)
    {
        yield return Words.Of(point.State).In(language)
            + (point.DaysOverdue > 0 ? Say($" (quá hạn {point.DaysOverdue} ngày)", $" ({point.DaysOverdue} {(point.DaysOverdue == 1 ? "day" : "days")} overdue)") : "");
        if (point.Counts is { } counts) yield return Say($"{counts.Complete}/{counts.Total} đơn vị hoàn thành", $"{counts.Complete} of {counts.Total} units done");
        if (point.NeedsDay) yield return Words.NeedsDay.In(language);
    }
}
