using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Docx;

/// <summary>The body's blocks, in the document's order.</summary>
internal static class DocxBlocks
{
    public static IEnumerable<OpenXmlElement> Of(Annex annex, DocxText text, Sheet sheet) =>
    [
        text.Line(DocxStyles.AnnexKicker, annex.Kicker),
        text.Line(DocxStyles.AnnexTitle, annex.Title),
        .. annex.Attached is { } attached ? [text.Line(DocxStyles.AnnexAttached, attached)] : Enumerable.Empty<OpenXmlElement>(),
        .. Of(annex.Body, text, sheet),
    ];

    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<Block> blocks, DocxText text, Sheet sheet) =>
        blocks.SelectMany((block, at) => IsLead(block) && at + 1 < blocks.Count && blocks[at + 1] is Paragraph { Listed: true } ? Of(block, text, sheet).Select(Kept) : Of(block, text, sheet));

    // "Hai bên: 01 hoạt động:" says nothing at the foot of a page.
    private static bool IsLead(Block block) => block is Paragraph { Runs.Count: > 0 } paragraph && paragraph.Text.TrimEnd().EndsWith(':');

    private static OpenXmlElement Kept(OpenXmlElement line)
    {
        if (line is W.Paragraph { ParagraphProperties: { } properties }) properties.KeepNext = new();
        return line;
    }

    private static IEnumerable<OpenXmlElement> Of(Block block, DocxText text, Sheet sheet) => block switch
    {
        Heading heading => [text.Line(DocxStyles.Heading(heading.Level), Lines.Of(heading))],
        Paragraph { Listed: true } item => [text.Item(item.Runs)],
        Paragraph { Fine: true } small => [text.Paragraph(DocxStyles.FinePrint, small.Runs)],
        Paragraph paragraph => [text.Paragraph(DocxStyles.Body, paragraph.Runs)],
        // Two tables in a row would grow together without a paragraph between.
        Table { Columns.Count: > 0 } table => [DocxTable.Of(table, text, sheet), text.Line(DocxStyles.AfterTable, "")],
        _ => [],
    };
}
