using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Docx;

/// <summary>
/// A table of parts and annexes, on a page of its own behind the signatures. Its entries are written out and lead to their places. In a file to be
/// edited it is a field whose page numbers come when somebody asks the word processor to update it, for until then nobody has counted pages, and it
/// asks nothing on opening; in one to be printed each entry refers to the page of its heading, which LibreOffice counts as it lays them out.
/// </summary>
internal static class DocxContents
{
    // Headings of two levels, and everything else that has a level in the outline: the annexes.
    private const string Instruction = " TOC \\o \"1-2\" \\h \\z \\u ";

    /// <param name="after">The last element of the text proper.</param>
    public static void Insert(string heading, W.Body body, OpenXmlElement after, DocxText text, bool toBePrinted)
    {
        var entries = body.Elements<W.Paragraph>().Select(paragraph => (Paragraph: paragraph, Level: LevelOf(paragraph))).Where(entry => entry.Level > 0).ToList();
        var lines = entries.Select((entry, at) => Entry(entry.Paragraph, entry.Level, at + 1, text, toBePrinted)).ToList();
        if (lines.Count == 0) return;

        if (!toBePrinted)
        {
            foreach (var part in Begin(Instruction).Reverse()) lines[0].InsertAfter(part, lines[0].ParagraphProperties);
            lines[^1].Append(End());
        }
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

    private static W.Paragraph Entry(W.Paragraph heading, int level, int number, DocxText text, bool toBePrinted)
    {
        var place = FormattableString.Invariant($"_Toc{number:00000000}");
        var words = heading.Elements<W.Run>().Select(run => (W.Run)run.CloneNode(true)).ToList();
        heading.InsertAfter(new W.BookmarkStart { Id = FormattableString.Invariant($"{number}"), Name = place }, heading.ParagraphProperties);
        heading.Append(new W.BookmarkEnd { Id = FormattableString.Invariant($"{number}") });
        if (toBePrinted) words.AddRange([new(new W.TabChar()), .. Begin($" PAGEREF {place} "), End()]);
        var line = text.Line(DocxStyles.Contents(level), "");
        line.Append(new W.Hyperlink(words) { Anchor = place, History = true });
        return line;
    }

    private static W.Run[] Begin(string instruction) =>
    [
        new(new W.FieldChar { FieldCharType = W.FieldCharValues.Begin }), new(new W.FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve }), new(new W.FieldChar { FieldCharType = W.FieldCharValues.Separate }),
    ];

    private static W.Run End() => new(new W.FieldChar { FieldCharType = W.FieldCharValues.End });
}
