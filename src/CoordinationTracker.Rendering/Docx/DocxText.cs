using System.Text.RegularExpressions;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Docx;

/// <summary>Paragraphs and runs in the document's language, with words of other languages marked as such.</summary>
internal sealed partial class DocxText(Document document)
{
    private const string LeftToRightMark = "\u200E", RightToLeftMark = "\u200F";

    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);

    public Layout Layout => document.Layout;

    public bool RightToLeft { get; } = WritingSystem.Of(document.Language).RightToLeft;

    public W.Paragraph Line(string style, string text) => Paragraph(style, text.Length == 0 ? [] : [new Run(text)]);

    public W.Paragraph Paragraph(string style, IReadOnlyList<Run> runs, W.JustificationValues? align = null)
    {
        var properties = new W.ParagraphProperties { ParagraphStyleId = new() { Val = style } };
        var rightToLeft = WritingSystem.RunsRightToLeft(runs, document.Language);
        if (rightToLeft) properties.BiDi = new();
        if (align is { } value) properties.Justification = new() { Val = value };

        var paragraph = new W.Paragraph(properties);
        paragraph.Append(runs.SelectMany(run => run.Link is { } link ? [new W.Hyperlink(Runs(run, rightToLeft)) { Id = LinkTo(link) }] : Runs(run, rightToLeft)));
        return paragraph;
    }

    /// <summary>An item of a list. Its mark is in the language of the first words, unless the line as a whole runs the other way: it stands where the line begins.</summary>
    public W.Paragraph Item(IReadOnlyList<Run> runs)
    {
        var withTheLine = runs.Count > 0 && WritingSystem.Of(runs[0], document.Language).RightToLeft == WritingSystem.RunsRightToLeft(runs, document.Language);
        return Paragraph(DocxStyles.List, runs.Count == 0 ? [] : [new Run(Lines.ListMark, Language: withTheLine ? runs[0].Language : null), .. runs]);
    }

    /// <summary>The line with every document's symbol in it in one piece: hyphens that would break a line become such as do not.</summary>
    public static W.Paragraph Unbroken(W.Paragraph line)
    {
        foreach (var words in line.Descendants<W.Text>().Where(words => Symbol().IsMatch(words.Text)).ToList())
        {
            var at = 0;
            foreach (var hyphen in Symbol().Matches(words.Text).SelectMany(symbol => Enumerable.Range(symbol.Index, symbol.Length)).Where(place => words.Text[place] == '-'))
            {
                words.InsertBeforeSelf(new W.Text(words.Text[at..hyphen]) { Space = SpaceProcessingModeValues.Preserve });
                words.InsertBeforeSelf(new W.NoBreakHyphen());
                at = hyphen + 1;
            }
            words.Text = words.Text[at..];
        }
        return line;
    }

    public W.Paragraph PageNumber()
    {
        var paragraph = Line(DocxStyles.Header, "");
        paragraph.Append(new W.SimpleField(new W.Run(new W.Text("2"))) { Instruction = "PAGE" });
        return paragraph;
    }

    /// <summary>A section's properties sit in its last paragraph, and after a table there must be one anyway.</summary>
    public W.Paragraph SectionEnd(W.SectionProperties? section)
    {
        var paragraph = Line(DocxStyles.SectionEnd, "");
        if (section is not null) paragraph.ParagraphProperties!.SectionProperties = section;
        return paragraph;
    }

    /// <summary>The addresses that words lead to, each by the id of its relationship.</summary>
    public IReadOnlyDictionary<string, string> Links => links;

    private string LinkTo(string address)
    {
        if (!links.TryGetValue(address, out var id)) links.Add(address, id = $"rIdLink{links.Count + 1}");
        return id;
    }

    private IEnumerable<OpenXmlElement> Runs(Run run, bool paragraphRightToLeft)
    {
        var writing = WritingSystem.Of(run, document.Language);
        var text = PrintableText.Of(run.Text);
        IEnumerable<OpenXmlElement> pieces = writing.RightToLeft ? RightToLeftPieces(run, text, writing) : [Piece(run, text, writing)];
        if (writing.RightToLeft == paragraphRightToLeft) return pieces;

        // A phrase against the grain of its paragraph is ordered by itself, or its parts trade places with what stands beside it. LibreOffice
        // does not know the embedding: the marks inside keep the phrase's stops and brackets to it, the one after it a number that follows.
        var (own, around) = writing.RightToLeft ? (RightToLeftMark, LeftToRightMark) : (LeftToRightMark, RightToLeftMark);
        return [new W.BidirectionalEmbedding([Mark(own), .. pieces, Mark(own)]) { Val = writing.RightToLeft ? W.DirectionValues.Rtl : W.DirectionValues.Ltr }, Mark(around)];

        W.Run Mark(string mark) => Piece(new(""), mark, WritingSystem.Of(document.Language));
    }

    // Latin words go in runs of their own, or Word sets them in the wrong font; between marks, because Word knows no isolates;
    // the one after them turns back, or a number that follows would join them.
    private IEnumerable<OpenXmlElement> RightToLeftPieces(Run run, string text, WritingSystem writing) =>
        LatinWords.Split(text).Select(piece =>
            piece.Latin ? Piece(run, LeftToRightMark + piece.Text + RightToLeftMark, WritingSystem.Of("en")) : Piece(run, piece.Text, writing));

    private W.Run Piece(Run run, string text, WritingSystem writing)
    {
        var properties = new W.RunProperties();
        if (run.Figure is not null || run.Link is not null) properties.Append(new W.RunStyle { Val = run.Figure is null ? DocxStyles.Hyperlink : DocxStyles.Figure });
        if (writing.Font is { } font && writing != WritingSystem.Of(document.Language)) properties.Append(new W.RunFonts { ComplexScript = font });
        if (run.Bold) properties.Append(new W.Bold(), new W.BoldComplexScript());
        if (run.Italic) properties.Append(new W.Italic(), new W.ItalicComplexScript());
        if (writing.RightToLeft) properties.Append(new W.RightToLeftText());
        if (writing != WritingSystem.Of(document.Language))
            properties.Append(writing.Complex ? new W.Languages { Bidi = writing.Tag } : new W.Languages { Val = writing.Tag });

        var piece = new W.Run();
        if (properties.HasChildren) piece.RunProperties = properties;
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0) piece.Append(new W.Break());
            piece.Append(new W.Text(lines[at]) { Space = SpaceProcessingModeValues.Preserve });
        }
        return piece;
    }

    // "12-BC/ĐUK-BQLKKT", "01/2023/NQLT-CP".
    [GeneratedRegex(@"[^\s/]*/\S*\p{L}\S*", RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex Symbol();
}
