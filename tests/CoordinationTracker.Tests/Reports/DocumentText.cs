using System.Text;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Tests.Reports;

/// <summary>A document as plain text, for reading in a review and comparing with what was approved.</summary>
public static class DocumentText
{
    public static string Of(Document document)
    {
        var text = new StringBuilder();
        var head = document.Letterhead;
        Line($"{head.Superior} | {head.Motto}");
        Line($"{string.Join(" - ", head.Issuers)} | {head.PlaceAndDate}");
        Line($"{head.Number} | {head.Mark} | {document.Layout.Code}");
        Line($"# {document.Kind} {document.Summary}");
        Blocks(document.Body);
        foreach (var signature in document.Closing.Signatures) Line($"{signature.Authority} / {signature.Post} / {signature.Name}");
        Line($"{document.Closing.RecipientsHeading} {string.Join("; ", document.Closing.Recipients)}");
        foreach (var annex in document.Annexes)
        {
            Line($"## {annex.Kicker}: {annex.Title}");
            Blocks(annex.Body);
        }
        return text.ToString();

        void Blocks(EquatableList<Block> blocks)
        {
            foreach (var block in blocks)
                switch (block)
                {
                    case Heading heading:
                        Line($"{new string('#', heading.Level + 1)} {heading.Number} {heading.Text}");
                        break;
                    case Paragraph paragraph:
                        Line((paragraph.Listed ? "- " : "") + paragraph.Text);
                        break;
                    case Table table:
                        Line("| " + string.Join(" | ", table.Columns.Select(column => column.Heading)) + " |");
                        foreach (var row in table.Rows) Line("| " + string.Join(" | ", row.Cells.Select(cell => cell.Text)) + " |");
                        if (table.Foot is { } foot) Line("= " + string.Join(" | ", foot.Cells.Select(cell => cell.Text)));
                        break;
                }
        }

        void Line(string line) => text.Append(line.TrimEnd()).Append('\n');
    }
}
