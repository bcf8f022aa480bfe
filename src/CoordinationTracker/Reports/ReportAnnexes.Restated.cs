using System.Globalization;

namespace CoordinationTracker.Reports;

/// <content>Annex 8: what was entered since the last report for the days of earlier ones ("bổ sung số liệu kỳ trước", domain 7.5).</content>
internal sealed partial class ReportAnnexes
{
    // More entries than this behind one figure are counted; the page of the figure lists them all.
    private const int Named = 8;

    private IEnumerable<Annex> RestatedReports() => findings.Restated.Count == 0 ? [] :
    [
        new(Say("Phụ lục 8", "Annex 8"), Say("Bổ sung số liệu kỳ trước", "Supplement to earlier reports"), Landscape: true,
        [
            new Table(
            [
                Column("TT", "No", 4, Alignment.Centre), Column("Nội dung", "Content", 44), new(Words.Reported.In(language), 12, Alignment.End), new(Words.ReadsNow.In(language), 12, Alignment.End),
                Column("Nguyên nhân", "Cause", 22), Column("Mục ghi", "Entries", 20),
            ],
            findings.Restated.SelectMany(Rows).ToEquatableList()),
            new Paragraph([new Run(Say(
                $"“Đã báo cáo” là số liệu đã biết khi chốt báo cáo gần nhất trước kỳ này (vị trí {findings.ReportedUpTo}). “Mục ghi” là vị trí của các bản ghi làm thay đổi. Báo cáo đã ký không thay đổi.",
                $"“As reported” is what was known when the last report before this one was sealed (position {findings.ReportedUpTo}). “Entries” are the positions of what changed it. The signed reports stand as they are."))], Fine: true),
        ]),
    ];

    private IEnumerable<Row> Rows(RestatedFinding report)
    {
        var (name, number) = (findings.Periods().Name(report.Kind, report.Covering).In(language), 0);
        name = char.ToUpperInvariant(name[0]) + name[1..];
        yield return Spanning(report.Symbol is { } symbol
            ? Say($"{name} – Báo cáo số {symbol}, chốt ngày {numerals.Write(report.SealedOn)}", $"{name} – report no {symbol}, sealed on {numerals.Write(report.SealedOn)}")
            : Say($"{name} – báo cáo chốt ngày {numerals.Write(report.SealedOn)}", $"{name} – report sealed on {numerals.Write(report.SealedOn)}"));
        foreach (var figure in report.Figures)
            yield return new([Cell.Line($"{++number}"), Text(FigureNames.InVoice(figure.Key, figure.Of, language)), Restated(figure, figure.Then), Restated(figure, figure.Now), Causes(figure.Causes), Entries(figure.Positions)]);
        foreach (var entry in report.Entries)
            yield return new([Cell.Line($"{++number}"), Written(entry.Text), Text(""), Text(""), Causes(entry.Causes), Entries(entry.Positions)]);
        if (report.Parts.Count > 0) yield return Spanning(Say("Lời văn khác trước ở: ", "The words differ in: ") + string.Join(Say(", ", ", "), report.Parts.Select(part => Words.Of(part).In(language))));
    }

    private Cell Restated(RestatedFigure of, Figure? figure) => figure is { UpTo: not null } ? Cell.Of(numerals.Write(figure)!, figure.Key)
        : figure is { Value: { } value } ? Cell.Of(numerals, new(value, figure.Qualifier, Share: Figure.IsShare(of.Key)), figure.Key) : Text(figure is null ? "–" : Words.NotRecorded.In(language));

    private Cell Causes(EquatableList<ChangeCause> causes) => Text(string.Join(Say(", ", ", "), causes.Select(cause => Words.Of(cause).In(language))));

    private Cell Entries(EquatableList<long> positions) => Text(
        string.Join(Say(", ", ", "), positions.Take(Named).Select(position => position.ToString(CultureInfo.InvariantCulture))) + (positions.Count > Named ? Say($" và {positions.Count - Named} mục khác", $" and {positions.Count - Named} more") : ""));

    private static Row Spanning(string text) => new([Text(text)], Heading: true);
}
