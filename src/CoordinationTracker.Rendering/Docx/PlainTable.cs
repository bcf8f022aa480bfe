using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Docx;

/// <summary>A table nobody sees, that holds paragraphs side by side.</summary>
internal static class PlainTable
{
    /// <param name="widths">In millimetres.</param>
    /// <param name="rows">Each a cell's paragraphs per column; a null leaves the cell empty.</param>
    public static W.Table Of(DocxText text, IReadOnlyList<double> widths, params IReadOnlyList<IEnumerable<OpenXmlElement>?>[] rows)
    {
        var columns = widths.Select(width => Twips.Of(width)).ToList();
        var table = new W.Table(Properties(DocxStyles.PlainTable, columns, text.RightToLeft), Grid(columns));
        foreach (var row in rows) table.Append(new W.TableRow([Whole(), .. row.Select((cell, at) => Cell(text, columns[at], cell))]));
        return table;
    }

    public static W.TableProperties Properties(string style, IReadOnlyList<int> columns, bool rightToLeft) => new()
    {
        TableStyle = new() { Val = style },
        BiDiVisual = rightToLeft ? new() : null,
        TableWidth = new() { Width = Text(columns.Sum()), Type = W.TableWidthUnitValues.Dxa },
        TableLayout = new() { Type = W.TableLayoutValues.Fixed },
    };

    public static W.TableGrid Grid(IEnumerable<int> columns) => new(columns.Select(width => new W.GridColumn { Width = Text(width) }));

    public static W.TableCellProperties Width(int width, int span = 1) => new()
    {
        TableCellWidth = new() { Width = Text(width), Type = W.TableWidthUnitValues.Dxa },
        GridSpan = span > 1 ? new() { Val = span } : null,
    };

    /// <summary>A row that stays on one page.</summary>
    public static W.TableRowProperties Whole() => new(new W.CantSplit());

    private static W.TableCell Cell(DocxText text, int width, IEnumerable<OpenXmlElement>? content) =>
        new([Width(width), .. content is null ? [text.Line("Normal", "")] : content]);

    private static string Text(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
