using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Docx;

/// <summary>
/// A ruled table whose header row comes again on every page and whose rows stay whole. The rows are drawn when they are written: an annex may
/// have tens of thousands.
/// </summary>
internal static class DocxTable
{
    public static W.Table Of(Table table, DocxText text, Sheet sheet)
    {
        var widths = Grid.Widths(table, Twips.Of(sheet.TextWidth), sheet.TextWidth, DocxStyles.CellSize(text.Layout, small: Grid.IsWide(table)));
        var drawn = new W.Table(
            PlainTable.Properties(DocxStyles.ReportTable, widths, text.RightToLeft),
            PlainTable.Grid(widths),
            Header(table, text, widths));
        drawn.AddAnnotation(new Rows(Drawn()));
        return drawn;

        IEnumerable<W.TableRow> Drawn()
        {
            foreach (var row in table.Rows) yield return row.Heading ? Dividing(table, row, text, widths) : Row(table, row, text, widths, bold: false);
            if (table.Foot is { } foot) yield return foot.Heading ? Dividing(table, foot, text, widths) : Row(table, foot, text, widths, bold: true);
        }
    }

    /// <summary>Writes an element of the body; of a table row after row.</summary>
    public static void Write(OpenXmlElement element, OpenXmlWriter writer)
    {
        if (element.Annotation<Rows>() is not { Drawn: var rows })
        {
            writer.WriteElement(element);
            return;
        }
        writer.WriteStartElement(element);
        foreach (var part in element.Elements().Concat(rows)) writer.WriteElement(part);
        writer.WriteEndElement();
    }

    private sealed record Rows(IEnumerable<W.TableRow> Drawn);

    private static W.TableRow Header(Table table, DocxText text, int[] widths)
    {
        var properties = PlainTable.Whole();
        properties.Append(new W.TableHeader());
        return new([properties, .. table.Columns.Select((column, at) =>
            Cell(widths[at], 1, text.Line(Style(DocxStyles.ColumnHeading, table), column.Heading), W.TableVerticalAlignmentValues.Center))]);
    }

    private static W.TableRow Dividing(Table table, Row row, DocxText text, int[] widths)
    {
        var words = text.Paragraph(Style(DocxStyles.CellText, table), Bold(Grid.Spanning(row)));
        words.ParagraphProperties!.KeepNext = new();
        return new(PlainTable.Whole(), Cell(widths.Sum(), widths.Length, words));
    }

    private static W.TableRow Row(Table table, Row row, DocxText text, int[] widths, bool bold) =>
        new([PlainTable.Whole(), .. Grid.Cells(table, row).Select((place, at) =>
            Cell(at < widths.Length ? widths[at] : widths[^1], 1, text.Paragraph(
                Style(DocxStyles.CellText, table), bold ? Bold(place.Cell.Runs) : place.Cell.Runs, Justification(place.Alignment))))]);

    private static W.TableCell Cell(int width, int span, W.Paragraph words, W.TableVerticalAlignmentValues? vertically = null)
    {
        var properties = PlainTable.Width(width, span);
        if (vertically is { } value) properties.TableCellVerticalAlignment = new() { Val = value };
        return new(properties, words);
    }

    private static IReadOnlyList<Run> Bold(IEnumerable<Run> runs) => [.. runs.Select(run => run with { Bold = true })];

    private static string Style(string style, Table table) => Grid.IsWide(table) ? style + DocxStyles.Small : style;

    // In a paragraph that runs from right to left, Word reads left as "where the line begins".
    private static W.JustificationValues Justification(Alignment alignment) => alignment switch
    {
        Alignment.Centre => W.JustificationValues.Center,
        Alignment.End => W.JustificationValues.Right,
        _ => W.JustificationValues.Left,
    };
}
