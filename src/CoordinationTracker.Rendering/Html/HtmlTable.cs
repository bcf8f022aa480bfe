using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering.Html;

/// <summary>A table in a region that scrolls by itself on a narrow screen, reachable by keyboard.</summary>
internal sealed class HtmlTable(HtmlWriter html, Table table, Func<IReadOnlyList<Run>, string> words, Func<IReadOnlyList<Run>, string> direction)
{
    public void Draw(string about)
    {
        html.Open($"div class=\"report-table-region\" role=\"region\" tabindex=\"0\" aria-label=\"{HtmlText.Encode(about)}\"");
        html.Open($"table class=\"report-table{(Grid.IsWide(table) ? " report-table-wide" : "")}\"");
        Header();
        Rows();
        if (table.Foot is { } foot)
        {
            html.Open("tfoot");
            if (foot.Heading) Dividing(foot);
            else Row(foot);
            html.Close("tfoot");
        }
        html.Close("table");
        html.Close("div");
    }

    private void Header()
    {
        html.Open("colgroup");
        // Classes, because a policy that keeps foreign scripts out of a page keeps style attributes out too.
        foreach (var width in Grid.Widths(table, 100)) html.Open($"col class=\"report-width-{Math.Max(1, width)}\"");
        html.Close("colgroup");
        html.Open("thead");
        html.Open("tr");
        foreach (var column in table.Columns) html.Element("th scope=\"col\"", words([new Run(column.Heading)]));
        html.Close("tr");
        html.Close("thead");
    }

    // A dividing row begins a group of rows and heads it.
    private void Rows()
    {
        html.Open("tbody");
        for (var at = 0; at < table.Rows.Count; at++)
        {
            var row = table.Rows[at];
            if (row.Heading && at > 0)
            {
                html.Close("tbody");
                html.Open("tbody");
            }
            if (row.Heading) Dividing(row);
            else Row(row);
        }
        html.Close("tbody");
    }

    private void Dividing(Row row)
    {
        var runs = Grid.Spanning(row);
        html.Open("tr class=\"report-dividing\"");
        html.Element($"th scope=\"rowgroup\" colspan=\"{table.Columns.Count}\"{direction(runs)}", words(runs));
        html.Close("tr");
    }

    private void Row(Row row)
    {
        html.Open("tr");
        foreach (var (cell, alignment) in Grid.Cells(table, row)) html.Element($"td{Style(alignment)}{direction(cell.Runs)}", words(cell.Runs));
        html.Close("tr");
    }

    private static string Style(Alignment alignment) => alignment switch
    {
        Alignment.Centre => " class=\"report-centre\"",
        Alignment.End => " class=\"report-end\"",
        _ => "",
    };
}
