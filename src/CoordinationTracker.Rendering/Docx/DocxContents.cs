using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Docx;

/// <summary>
/// A table of parts and annexes, on a page of its own behind the signatures. Its entries are written out and lead to their places; the page
/// numbers come when somebody asks the word processor to update it, for until then nobody has counted pages, and it asks nothing on opening.
/// </summary>
internal static class DocxContents
{
    // Headings of two levels, and everything else that has a level in the outline: the annexes.
    private const string Instruction = " TOC \\o \"1-2\" \\h \\z \\u ";

    /// <param name="after">The last element of the text proper.</param>
    public static void Insert(string heading, W.Body body, OpenXmlElement after, DocxText text)
    {
        var entries = body.Elements<W.Paragraph>().Select(paragraph => (Paragraph: paragraph, Level: LevelOf(paragraph))).Where(entry => entry.Level > 0).ToList();
        var lines = entries.Select((entry, at) => Entry(entry.Paragraph, entry.Level, at + 1, text)).ToList();
        if (lines.Count == 0) return;

        lines[0].InsertAfter(new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }), lines[0].ParagraphProperties);
        lines[0].InsertAfter(new W.Run(new W.FieldCode(Instruction) { Space = SpaceProcessingModeValues.Preserve }), lines[0].ParagraphProperties);
        lines[0].InsertAfter(new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }), lines[0].ParagraphProperties);
        lines[^1].Append(new W.Run(new W.FieldChar { FieldCharType = W.FieldCharValues.End }));
        foreach (var line in lines.Prepend(text.Line(DocxStyles.ContentsHeading, heading))) after = body.InsertAfter(line, after);
    }

    private static int LevelOf(W.Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value switch
    {
        DocxStyles.AnnexKicker => 1,
        DocxStyles.AnnexTitle => 2,
        { } style when style == DocxStyles.Heading(1) => 1,
        { } style when style == DocxStyles.Heading(2) => 2,
        _ => 0,
    };

    private static W.Paragraph Entry(W.Paragraph heading, int level, int number, DocxText text)
    {
        var place = FormattableString.Invariant($"_Toc{number:00000000}");
        var words = heading.Elements<W.Run>().Select(run => run.CloneNode(true)).ToList();
        heading.InsertAfter(new W.BookmarkStart { Id = FormattableString.Invariant($"{number}"), Name = place }, heading.ParagraphProperties);
        heading.Append(new W.BookmarkEnd { Id = FormattableString.Invariant($"{number}") });
        var line = text.Line(DocxStyles.Contents(level), "");
        line.Append(new W.Hyperlink(words) { Anchor = place, History = true });
        return line;
    }
}
