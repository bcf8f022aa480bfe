using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace CoordinationTracker.Rendering.Xlsx;

/// <summary>An annex as a sheet: its title, its table with a heading that stays in sight, its notes.</summary>
internal static class AnnexSheet
{
    /// <summary>Characters a column is wide, for each share of the table's width.</summary>
    private const double CharactersOfShare = 1.4;

    // Of a word in bold letters, which are wider than the digits a column is measured by.
    private const int CharactersBeside = 3;

    /// <returns>The row of the first table's heading, which every printed page repeats; null without a table.</returns>
    public static int? Write(Document document, Annex annex, OpenXmlWriter into, Looks looks)
    {
        var table = annex.Body.OfType<Table>().FirstOrDefault(table => table.Columns.Count > 0);
        // Titles, then whatever stands before the table: the heading is the row behind.
        int? heading = table is null ? null : (annex.Attached is null ? 3 : 4) + annex.Body.TakeWhile(block => !ReferenceEquals(block, table)).Count();
        into.WriteStartElement(new S.Worksheet());
        into.WriteElement(new S.SheetProperties(new S.PageSetupProperties { FitToPage = true }));
        into.WriteElement(View(document, heading));
        if (table is not null)
            into.WriteElement(new S.Columns(table.Columns.Select((column, at) => new S.Column { Min = (uint)at + 1, Max = (uint)at + 1, Width = WidthOf(column), CustomWidth = true })));
        into.WriteStartElement(new S.SheetData());
        var (rows, spans) = (new Rows(into, looks), new List<string>());
        var last = Rows.ColumnName((table?.Columns.Count ?? 1) - 1);
        Across(annex.Kicker, new(Bold: true, Alignment: Alignment.Centre, Size: 13));
        Across(annex.Title, new(Bold: true, Alignment: Alignment.Centre, Size: 13));
        if (annex.Attached is { } attached) Across(attached, new(Italic: true, Alignment: Alignment.Centre));
        foreach (var block in annex.Body) Write(block);
        into.WriteEndElement();
        if (spans.Count > 0) into.WriteElement(new S.MergeCells(spans.Select(span => new S.MergeCell { Reference = span })) { Count = (uint)spans.Count });
        into.WriteElement(new S.PageSetup { PaperSize = 9, Orientation = annex.Landscape ? S.OrientationValues.Landscape : S.OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 });
        into.WriteEndElement();
        return heading;

        void Write(Block block)
        {
            switch (block)
            {
                case Heading line: Across(Lines.Of(line), new(Bold: true)); break;
                case Paragraph paragraph: AcrossRuns(TextSheet.Runs(paragraph), new(Italic: paragraph.Runs.Count > 0 && paragraph.Runs[0].Italic)); break;
                case Table { Columns.Count: > 0 } rowed:
                    rows.Add([.. rowed.Columns.Select(column => ((IReadOnlyList<Run>)[new Run(column.Heading)], new Look(Bold: true, Ruled: true, Alignment: Alignment.Centre)))]);
                    foreach (var row in rowed.Rows) Line(rowed, row, bold: false);
                    if (rowed.Foot is { } foot) Line(rowed, foot, bold: true);
                    break;
            }
        }

        void Line(Table rowed, Row row, bool bold)
        {
            if (row.Heading) AcrossRuns(Grid.Spanning(row), new(Bold: true, Ruled: true));
            else rows.Add([.. Grid.Cells(rowed, row)], bold);
        }

        void Across(string text, Look look) => AcrossRuns([new Run(text)], look);

        void AcrossRuns(IReadOnlyList<Run> runs, Look look)
        {
            rows.Add((runs, look));
            if (last != "A") spans.Add($"A{rows.Written}:{last}{rows.Written}");
        }
    }

    private static double WidthOf(Column column) => Math.Max(column.Width * CharactersOfShare, Grid.WordsOf(column.Heading).Select(word => word.Length).DefaultIfEmpty().Max() + CharactersBeside);

    private static S.SheetViews View(Document document, int? heading)
    {
        var view = new S.SheetView { WorkbookViewId = 0, RightToLeft = WritingSystem.Of(document.Language).RightToLeft ? true : null };
        if (heading is { } row)
            view.Append(new S.Pane { VerticalSplit = row, TopLeftCell = $"A{row + 1}", ActivePane = S.PaneValues.BottomLeft, State = S.PaneStateValues.Frozen });
        return new(view);
    }
}
