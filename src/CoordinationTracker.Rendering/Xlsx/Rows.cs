using System.Globalization;
using System.Text.RegularExpressions;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace CoordinationTracker.Rendering.Xlsx;

/// <summary>The rows of a sheet, written as they come; nothing is held, however many there are.</summary>
internal sealed partial class Rows(OpenXmlWriter into, Looks looks)
{
    /// <summary>No cell holds more characters; a longer text goes on in the next row.</summary>
    private const int LongestText = 32_000;

    // The first day a spreadsheet counts right; 29 February 1900 never was.
    private static readonly DateOnly FirstDay = new(1900, 3, 1), DayZero = new(1899, 12, 30);

    // Fifteen digits are all a spreadsheet keeps of a number.
    private const decimal Largest = 999_999_999_999_999m;

    public int Written { get; private set; }

    public void Add(params (IReadOnlyList<Run> Runs, Look Look)[] cells)
    {
        for (var from = 0; ; from += LongestText)
        {
            Row(cells.Length, at => Text(at, Piece(cells[at].Runs, from), cells[at].Look));
            if (cells.All(cell => cell.Runs.Sum(run => run.Text.Length) <= from + LongestText)) return;
        }
    }

    public void Add(IReadOnlyList<(Cell Cell, Alignment Alignment)> cells, bool bold) => Row(cells.Count, at =>
    {
        var (cell, alignment) = cells[at];
        var look = new Look(Bold: bold, Ruled: true, Alignment: alignment);
        if (cell.Amount is { } amount && Math.Abs(amount.Value) <= Largest) Number(at, amount.Value, look with { Number = Looks.FormatOf(amount, cell.Text), Figure = cell.Runs.Any(run => run.Figure is not null) });
        else if (cell.Day is { } day && day >= FirstDay) Number(at, day.DayNumber - DayZero.DayNumber, look with { Number = looks.DayFormat });
        else Text(at, cell.Runs, look);
    });

    private static IReadOnlyList<Run> Piece(IReadOnlyList<Run> runs, int from)
    {
        if (from == 0 && runs.Sum(run => run.Text.Length) <= LongestText) return runs;
        var (piece, before) = (new List<Run>(), 0);
        foreach (var run in runs)
        {
            var (start, end) = (Math.Clamp(from - before, 0, run.Text.Length), Math.Clamp(from + LongestText - before, 0, run.Text.Length));
            if (start < end) piece.Add(run with { Text = run.Text[start..end] });
            before += run.Text.Length;
        }
        return piece;
    }

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

    private void Text(int at, IReadOnlyList<Run> runs, Look look)
    {
        var (place, style, text) = (Place(at), looks.Of(look), string.Concat(runs.Select(run => run.Text)));
        if (text.Length == 0) into.WriteElement(new S.Cell { CellReference = place, StyleIndex = style });
        else into.WriteElement(new S.Cell(runs.Any(run => run.Figure is not null) ? new S.InlineString(runs.Where(run => run.Text.Length > 0).Select(run => Part(run, look))) : new S.InlineString(Words(text)))
        {
            CellReference = place, StyleIndex = style, DataType = S.CellValues.InlineString,
        });
    }

    private S.Run Part(Run run, Look look) => run.Figure is null ? new(Words(run.Text)) : new(looks.FigureInText(look), Words(run.Text));

    private static S.Text Words(string text) => new(Escape().Replace(PrintableText.Of(text), "_x005F_$1"))
    {
        Space = SpaceProcessingModeValues.Preserve,
    };

    // A spreadsheet reads _x0041_ as the letter A; with its underscore written so, it is what somebody wrote.
    [GeneratedRegex("_(x[0-9A-Fa-f]{4})", RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex Escape();

    private string Place(int at) => ColumnName(at) + Written.ToString(CultureInfo.InvariantCulture);

    /// <summary>A, B … Z, AA …</summary>
    public static string ColumnName(int at) => at < 26 ? ((char)('A' + at)).ToString() : ColumnName(at / 26 - 1) + (char)('A' + at % 26);
}
