using System.Globalization;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace CoordinationTracker.Rendering.Xlsx;

/// <summary>The rows of a sheet, written as they come; nothing is held, however many there are.</summary>
internal sealed class Rows(OpenXmlWriter into, Looks looks)
{
    /// <summary>No cell holds more characters; a longer text goes on in the next row.</summary>
    private const int LongestText = 32_000;

    // The first day a spreadsheet counts right; 29 February 1900 never was.
    private static readonly DateOnly FirstDay = new(1900, 3, 1), DayZero = new(1899, 12, 30);

    // Fifteen digits are all a spreadsheet keeps of a number.
    private const decimal Largest = 999_999_999_999_999m;

    public int Written { get; private set; }

    public void Add(params (string Text, Look Look)[] cells)
    {
        for (var from = 0; ; from += LongestText)
        {
            Row(cells.Length, at => Text(at, Piece(cells[at].Text, from), cells[at].Look));
            if (cells.All(cell => cell.Text.Length <= from + LongestText)) return;
        }
    }

    public void Add(IReadOnlyList<(Cell Cell, Alignment Alignment)> cells, bool bold) => Row(cells.Count, at =>
    {
        var (cell, alignment) = cells[at];
        var look = new Look(Bold: bold, Ruled: true, Alignment: alignment);
        if (cell.Amount is { } amount && Math.Abs(amount.Value) <= Largest) Number(at, amount.Value, look with { Number = Looks.FormatOf(amount) });
        else if (cell.Day is { } day && day >= FirstDay) Number(at, day.DayNumber - DayZero.DayNumber, look with { Number = looks.DayFormat });
        else Text(at, cell.Text, look);
    });

    private static string Piece(string text, int from) => text.Length <= from ? "" : text.Substring(from, Math.Min(LongestText, text.Length - from));

    private void Row(int cells, Action<int> write)
    {
        into.WriteStartElement(new S.Row { RowIndex = (uint)++Written });
        for (var at = 0; at < cells; at++) write(at);
        into.WriteEndElement();
    }

    private void Number(int at, decimal value, Look look) => into.WriteElement(new S.Cell(new S.CellValue(value.ToString(CultureInfo.InvariantCulture)))
    {
        CellReference = Place(at), StyleIndex = looks.Of(look),
    });

    private void Text(int at, string text, Look look)
    {
        var (place, style) = (Place(at), looks.Of(look));
        if (text.Length == 0) into.WriteElement(new S.Cell { CellReference = place, StyleIndex = style });
        else into.WriteElement(new S.Cell(new S.InlineString(new S.Text(PrintableText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            CellReference = place, StyleIndex = style, DataType = S.CellValues.InlineString,
        });
    }

    private string Place(int at) => ColumnName(at) + Written.ToString(CultureInfo.InvariantCulture);

    /// <summary>A, B … Z, AA …</summary>
    public static string ColumnName(int at) => at < 26 ? ((char)('A' + at)).ToString() : ColumnName(at / 26 - 1) + (char)('A' + at % 26);
}
