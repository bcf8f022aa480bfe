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
        yield return text.Line(DocxStyles.AfterTable, "");

        if (!Lines.IsJoint(closing))
        {
            yield return PlainTable.Of(text, [half, half], [Recipients(document, text), Signatures(closing, text).FirstOrDefault()]);
            yield break;
        }
        var pairs = Signatures(closing, text).Chunk(2).Select(pair => pair.Length == 2 ? pair : [pair[0], null]);
        yield return PlainTable.Of(text, [half, half], [.. pairs, [Recipients(document, text), null]]);
    }

    private static IEnumerable<OpenXmlElement>? Recipients(Document document, DocxText text) => document.Closing.Recipients.Count == 0 ? null :
    [
        text.Line(DocxStyles.RecipientsHeading, Lines.RecipientsHeading(document.Closing)),
        .. Lines.Recipients(document).Select(line => text.Line(DocxStyles.Recipient, line)),
    ];

    private static IEnumerable<IEnumerable<OpenXmlElement>?> Signatures(Closing closing, DocxText text) =>
        closing.Signatures.Select(signature => Signature(signature, text, Lines.IsJoint(closing)));

    private static IEnumerable<W.Paragraph> Signature(Signature signature, DocxText text, bool joint)
    {
        if (signature.Authority is { } authority) yield return text.Line(DocxStyles.Authority, authority);
        yield return text.Line(DocxStyles.Post, signature.Post);
        if (joint) yield return text.Line(DocxStyles.Post, signature.Body);
        for (var line = 0; line < LinesToSignOn; line++) yield return text.Line(DocxStyles.Post, "");
        yield return text.Line(DocxStyles.Signatory, signature.Name ?? "");
    }
}
