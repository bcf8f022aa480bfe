using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering;

/// <summary>What every format needs to know of a table before drawing it.</summary>
internal static class Grid
{
    /// <summary>Above eight columns the letters must give way.</summary>
    public static bool IsWide(Table table) => table.Columns.Count > 8;

    // What stands left and right of the words of a cell, and its ruling.
    private const double BesideWords = 2.5;

    // A longer word, an address say, breaks wherever it stands.
    private const double LongestWord = 1 / 8.0;

    /// <summary>Parts of a whole in the columns' shares; they add up to it exactly.</summary>
    public static int[] Widths(Table table, int whole) => Parts(whole, [.. table.Columns.Select(Share)]);

    /// <summary>
    /// The same for a sheet whose letters are known: no column is narrower than the longest word of its heading, nor, while there is room for all of them,
    /// than that of its cells. Shares suit one language; a table is printed in several.
    /// </summary>
    /// <param name="width">Of the whole, in millimetres; <paramref name="size"/> that of the letters, in points.</param>
    public static int[] Widths(Table table, int whole, double width, int size)
    {
        var headings = table.Columns.Select(column => Widest([column.Heading], bold: true)).ToArray();
        var rows = (table.Foot is { } foot ? table.Rows.Append(foot) : table.Rows).Where(row => !row.Heading).ToList();
        var words = table.Columns.Select((_, at) => Widest(rows.Where(row => at < row.Cells.Count).Select(row => row.Cells[at].Text), bold: false, width * LongestWord)).ToArray();
        double[] least = [.. headings.Zip(words, Math.Max)];
        return Parts(whole, Least(least.Sum() <= width ? least : headings, [.. table.Columns.Select(Share)], width));

        double Widest(IEnumerable<string> texts, bool bold, double most = double.MaxValue) => BesideWords + texts.SelectMany(WordsOf).Distinct(StringComparer.Ordinal)
            .Select(word => TextWidth.Slack * TextWidth.Millimetres(word, size, bold)).Where(wide => wide <= most).DefaultIfEmpty().Max();
    }

    /// <summary>What is never parted: a line ends between words and behind a hyphen.</summary>
    public static IEnumerable<string> WordsOf(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word.Split('-').Select((part, at) => at < word.Count(c => c == '-') ? part + '-' : part));

    private static double Share(Column column) => Math.Max(1, column.Width);

    // A column that its share leaves too narrow gets what it needs, and the others share the rest; that may leave another too narrow.
    private static double[] Least(double[] least, double[] shares, double width)
    {
        if (least.Sum() >= width) return least;
        var held = new HashSet<int>();
        while (true)
        {
            var (rest, of) = (width - held.Sum(at => least[at]), shares.Where((_, at) => !held.Contains(at)).Sum());
            double[] widths = [.. shares.Select((share, at) => held.Contains(at) ? least[at] : rest * share / of)];
            var narrow = Enumerable.Range(0, widths.Length).Where(at => !held.Contains(at) && widths[at] < least[at]).ToList();
            if (narrow.Count == 0) return widths;
            held.UnionWith(narrow);
        }
    }

    private static int[] Parts(int whole, double[] shares)
    {
        var edges = shares.Select((_, at) => (int)Math.Round(whole * shares.Take(at + 1).Sum() / shares.Sum())).ToArray();
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
