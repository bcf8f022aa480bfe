using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering;

/// <summary>What every format needs to know of a table before drawing it.</summary>
internal static class Grid
{
    /// <summary>Above eight columns the letters must give way.</summary>
    public static bool IsWide(Table table) => table.Columns.Count > 8;

    /// <summary>Parts of a whole in the columns' shares; they add up to it exactly.</summary>
    public static int[] Widths(Table table, int whole)
    {
        var shares = table.Columns.Select(column => Math.Max(1, column.Width)).ToArray();
        var edges = shares.Select((_, at) => (int)Math.Round((double)whole * shares.Take(at + 1).Sum() / shares.Sum())).ToArray();
        return [.. edges.Select((edge, at) => at == 0 ? edge : edge - edges[at - 1])];
    }

    /// <summary>The cells of a row, blank ones added where the row is shorter than the table.</summary>
    public static IEnumerable<(Cell Cell, Alignment Alignment)> Cells(Table table, Row row) =>
        Enumerable.Range(0, Math.Max(table.Columns.Count, row.Cells.Count)).Select(at => (
            at < row.Cells.Count ? row.Cells[at] : new Cell([]),
            at < table.Columns.Count ? table.Columns[at].Alignment : Alignment.Start));

    /// <summary>The words of a dividing row, whatever number of cells they came in.</summary>
    public static IReadOnlyList<Run> Spanning(Row row) => [.. row.Cells.SelectMany(cell => cell.Runs)];
}
