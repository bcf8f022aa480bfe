using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Docx;

/// <summary>
/// The foot of the paper: recipients on the left, the signature on the right; in a joint document the signatures side by side,
/// in the document's order, and the recipients below.
/// </summary>
internal static class DocxClosing
{
    private const int LinesToSignOn = 4;

    public static IEnumerable<OpenXmlElement> Of(Document document, DocxText text, Sheet sheet)
    {
        var (closing, half) = (document.Closing, sheet.TextWidth / 2);
        yield return Kept(text.Line(DocxStyles.AfterTable, ""));
        var table = PlainTable.Of(text, [half, half], Lines.IsJoint(closing)
            ? [.. closing.Signatures.Chunk(2).Select(pair => Pair(pair, document, text, half)), [Recipients(document, text), null]]
            : [[Recipients(document, text), .. Pair([.. closing.Signatures], document, text, half).Take(1)]]);
        // The last line of the paper is not alone on a page either.
        if (document.Imprint is not null) foreach (var line in table.Descendants<W.Paragraph>()) Kept(line);
        yield return table;
    }

    /// <summary>The closing never stands alone on a page: the body's last words come with it.</summary>
    public static void KeepWith(W.Body body)
    {
        if (body.LastChild is W.Paragraph last) Kept(last);
    }

    private static IEnumerable<OpenXmlElement>? Recipients(Document document, DocxText text)
    {
        var closing = document.Closing;
        if (closing.Recipients.Count == 0) return null;
        return
        [
            .. Lines.IsJoint(closing) ? [text.Line(DocxStyles.Recipient, "")] : Array.Empty<W.Paragraph>(),
            text.Line(DocxStyles.RecipientsHeading, Lines.RecipientsHeading(closing)),
            .. Lines.Recipients(document).Select(line => text.Line(DocxStyles.Recipient, line)),
        ];
    }

    /// <summary>Signatures side by side, their names at one height however many lines stand above them.</summary>
    private static IEnumerable<OpenXmlElement>?[] Pair(Signature[] pair, Document document, DocxText text, double width)
    {
        var size = document.Layout.BodySize;
        var heads = pair.Select(signature => Head(signature, Lines.IsJoint(document.Closing)).ToList()).ToList();
        var heights = heads.Select(head => head.Sum(Height)).ToList();
        var signed = pair.Select((signature, at) => (IEnumerable<OpenXmlElement>?)
        [
            .. heads[at].Select(line => text.Line(line.Style, line.Text)),
            .. Enumerable.Range(0, LinesToSignOn + heights.Max() - heights[at]).Select(_ => text.Line(DocxStyles.Post, "")),
            text.Line(DocxStyles.Signatory, signature.Name ?? ""),
        ]);
        return [.. signed, .. Enumerable.Repeat<IEnumerable<OpenXmlElement>?>(null, 2 - pair.Length)];

        int Height((string Style, string Text) line) =>
            TextWidth.Lines(line.Text.ToUpperInvariant(), width, size, bold: line.Style == DocxStyles.Authority);
    }

    private static IEnumerable<(string Style, string Text)> Head(Signature signature, bool joint)
    {
        if (signature.Authority is { } authority) yield return (DocxStyles.Authority, authority);
        yield return (DocxStyles.Post, signature.Post);
        if (joint) yield return (DocxStyles.Post, signature.Body);
    }

    private static W.Paragraph Kept(W.Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new();
        return paragraph;
    }
}
