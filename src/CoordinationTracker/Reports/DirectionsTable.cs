namespace CoordinationTracker.Reports;

/// <summary>What became of the directions of meetings, point by point, in the form of domain 5.2; annex 7 of a report and the paper for the following meeting share it.</summary>
internal sealed class DirectionsTable(string language)
{
    private readonly Numerals numerals = Numerals.Of(language);

    public Table Of(IEnumerable<DirectedFinding> points) => new(
    [
        Column("Điểm", "Point", 5, Alignment.Centre), Column("Cuộc họp", "Meeting", 12), Column("Nội dung (nguyên văn)", "Direction (verbatim)", 24), Column("Thực hiện", "Action by", 13),
        Column("Thời hạn", "Due", 10, Alignment.Centre), Column("Kết quả thực hiện", "Action taken", 20), Column("Trạng thái", "State", 12), Column("Lý do chậm", "Reason for delay", 11), Column("Nhận xét", "Remarks", 11),
    ],
    points.Select(Directed).ToEquatableList());

    private Row Directed(DirectedFinding point) => new(
    [
        Cell.Line($"{point.Number}"), new([.. Written(point.Meeting).Runs, new Run($", {numerals.Write(point.MeetingOn)}")]), Written(point.Text),
        Cell.Of(string.Join("; ", point.Support.Select(unit => unit.InVoice(language)).Prepend(point.Lead.InVoice(language)))),
        point.First == point.Due
            ? Cell.Of(DeadlineWords.InCell(point.Due, language)) with { Day = DeadlineWords.DayAlone(point.Due) }
            : Cell.Of($"{DeadlineWords.InCell(point.Due, language)} ({Say("hạn đầu: ", "first: ")}{DeadlineWords.InCell(point.First, language)})"),
        Cell.Of(string.Join("; ", point.Taken.Select(told => $"{numerals.Write(told.On)}, {told.Unit.InVoice(language)}: {told.Words.InVoice(language)}"))), Cell.Of(string.Join("; ", StatesOf(point))), Cell.Of(point.Reason ?? ""),
        Cell.Of(string.Join("; ", point.Remarks.Select(remark => remark.InVoice(language)))),
    ]);

    private IEnumerable<string> StatesOf(DirectedFinding point)
    {
        yield return Words.Of(point.State).In(language)
            + (point.DaysOverdue > 0 ? Say($" (quá hạn {point.DaysOverdue} ngày)", $" ({point.DaysOverdue} {(point.DaysOverdue == 1 ? "day" : "days")} overdue)") : "");
        if (point.Counts is { } counts) yield return Say($"{counts.Complete}/{counts.Total} đơn vị hoàn thành", $"{counts.Complete} of {counts.Total} units done");
        if (point.NeedsDay) yield return Words.NeedsDay.In(language);
    }

    private Cell Written(Wording text) => new([new Run(text.In(language), Language: text.LanguageIn(language) == language ? null : text.LanguageIn(language))]);
    private Column Column(Phrase vi, Phrase en, int width, Alignment alignment = Alignment.Start) => new(Say(vi, en), width, alignment);
    private string Say(Phrase vi, Phrase en) => Glossary.Say(language, vi, en);
}
