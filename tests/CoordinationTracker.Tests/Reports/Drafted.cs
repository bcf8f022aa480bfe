using System.Text.RegularExpressions;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests.Reports;

/// <summary>What the program, not people, says in a report: compared between its languages.</summary>
public static partial class Drafted
{
    /// <summary>Headings, columns, titles and the like, in the order they are printed; those that are people's own words are the same in every language nobody wrote them in.</summary>
    public static IReadOnlyList<string> Headings(Document document) =>
    [
        document.Kind, document.Letterhead.Mark ?? "", document.Closing.RecipientsHeading, .. Blocks(document.Body),
        .. document.Annexes.SelectMany(annex => Blocks(annex.Body).Prepend(annex.Title).Prepend(annex.Kicker)),
    ];

    /// <summary>The runs that claim to be in the document's own language.</summary>
    public static IEnumerable<Run> OwnRuns(Document document) => Runs(document).Where(run => run.Language is null);

    public static IEnumerable<Run> Runs(Document document) => document.Body.Concat(document.Annexes.SelectMany(annex => annex.Body)).SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Runs,
        Table table => table.Rows.Append(table.Foot ?? new([])).SelectMany(row => row.Cells).SelectMany(cell => cell.Runs),
        _ => Enumerable.Empty<Run>(),
    });

    /// <summary>Words of two letters or more in Latin; numbers and symbols of documents ("12-BC/ĐUK"), clauses and hours are none.</summary>
    public static IEnumerable<string> LatinWords(string text) => Latin().Matches(Symbol().Replace(text, "")).Select(match => match.Value);

    private static IEnumerable<string> Blocks(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [heading.Text],
        Table table => table.Columns.Select(column => column.Heading),
        _ => Enumerable.Empty<string>(),
    });

    [GeneratedRegex(@"[\p{L}\p{Nd}]*[-/][\p{L}\p{Nd}/-]+")]
    private static partial Regex Symbol();

    [GeneratedRegex(@"[A-Za-z\u00C0-\u024F\u1E00-\u1EFF]{2,}")]
    private static partial Regex Latin();
}
