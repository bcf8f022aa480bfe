using System.Globalization;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Docx;

/// <summary>The two columns above the title: who writes and under what number, under which motto and when.</summary>
internal static class DocxLetterhead
{
    // From a third to half of what it stands under (domain 4.3).
    private const double PartOfRule = 0.4;

    public static W.Table Of(Document document, DocxText text, Sheet sheet)
    {
        var left = LeftWidth(document, sheet.TextWidth);
        var right = sheet.TextWidth - left;
        return PlainTable.Of(text, [left, right], [Left(document, text, left), Right(document, text, right)]);
    }

    // The right column needs its lines whole; a long issuer breaks sooner than the motto does.
    private static double LeftWidth(Document document, double whole)
    {
        var (head, layout) = (document.Letterhead, document.Layout);
        var right = TextWidth.Slack * Math.Max(Motto(document), TextWidth.Millimetres(head.PlaceAndDate, layout.DateSize));
        var left = TextWidth.Slack * LeftLines(document).Max(line => TextWidth.Millimetres(line.Printed, line.Size, line.Bold));
        return left + right <= whole ? left + (whole - left - right) / 2 : Math.Max(whole - right - 2, whole / 3);
    }

    private static double Motto(Document document) =>
        Lines.Motto(document.Letterhead).Select((line, at) => MottoLine(document, line, at)).DefaultIfEmpty().Max();

    // The first line in capitals, the second, where there is one, as written.
    private static double MottoLine(Document document, string line, int at) => at == 0
        ? TextWidth.Millimetres(line.ToUpperInvariant(), document.Layout.MottoSize, bold: true)
        : TextWidth.Millimetres(line, document.Layout.SloganSize, bold: true);

    private static IEnumerable<LeftLine> LeftLines(Document document)
    {
        var (head, layout) = (document.Letterhead, document.Layout);
        if (head.Superior is { } superior) yield return new(DocxStyles.Superior, superior, layout.IssuerSize, Capitals: true);
        foreach (var issuer in Lines.Issuers(head)) yield return new(DocxStyles.Issuer, issuer, layout.IssuerSize, Capitals: true, Bold: true);
        if (layout.BelowIssuer.Length > 0) yield return new(layout.BelowIssuer == Layout.Rule ? DocxStyles.Rule : DocxStyles.Number, layout.BelowIssuer, layout.IssuerSize);
        yield return new(DocxStyles.Number, head.Number, layout.NumberSize);
    }

    private static IEnumerable<OpenXmlElement> Left(Document document, DocxText text, double width) => LeftLines(document).Select(line => line.Style == DocxStyles.Rule
        ? Ruled(text, DocxStyles.Rule, width, PartOfRule * Math.Min(width, LeftLines(document).Where(above => above.Bold).Select(above => TextWidth.Millimetres(above.Printed, above.Size, above.Bold)).DefaultIfEmpty(width).Max()))
        : Whole(line, width) ? DocxText.Unbroken(text.Line(line.Style, line.Text)) : Indented(text.Line(line.Style, BodyName.Bound(line.Text)), Balance(line with { Text = BodyName.Bound(line.Text) }, width)));

    private static bool Whole(LeftLine line, double width) => line.Style == DocxStyles.Number || TextWidth.Slack * TextWidth.Millimetres(line.Printed, line.Size, line.Bold) <= width;

    private static IEnumerable<OpenXmlElement> Right(Document document, DocxText text, double width)
    {
        var (head, last) = (document.Letterhead, 0.0);
        foreach (var (at, line) in Lines.Motto(head).Index())
        {
            last = MottoLine(document, line, at);
            yield return text.Line(at == 0 ? DocxStyles.Motto : DocxStyles.Slogan, line);
        }
        if (last > 0) yield return Ruled(text, DocxStyles.MottoRule, width, last);
        yield return text.Line(DocxStyles.PlaceAndDate, head.PlaceAndDate);
        if (head.Mark is { } mark) yield return text.Line(DocxStyles.Mark, mark);
    }

    /// <summary>What the layout puts below the summary: a sign, a rule, or the space alone.</summary>
    public static W.Paragraph BelowSummary(Document document, DocxText text, Sheet sheet)
    {
        var layout = document.Layout;
        if (layout.BelowSummary != Layout.Rule) return text.Line(DocxStyles.SummaryRule, layout.BelowSummary);
        var rule = Ruled(text, DocxStyles.SummaryRule, sheet.TextWidth, PartOfRule * Math.Min(sheet.TextWidth, TextWidth.Millimetres(document.Summary, layout.SummarySize, bold: true)));
        rule.ParagraphProperties!.SpacingBetweenLines = new() { Before = "80" };
        return rule;
    }

    // A paragraph border, not underlining: that would run through the dots below Vietnamese letters.
    private static W.Paragraph Ruled(DocxText text, string style, double width, double length)
    {
        var rule = Indented(text.Line(style, ""), Math.Max(0, (width - length) / 2));
        rule.ParagraphProperties!.ParagraphBorders = new(DocxStyles.Line<W.TopBorder>());
        return rule;
    }

    /// <summary>The indent on both sides at which a line that must break breaks into even parts.</summary>
    private static double Balance(LeftLine line, double width)
    {
        var lines = Count(width);
        if (lines == 1) return 0;
        var narrow = width;
        while (narrow > 10 && Count(narrow - 1) == lines) narrow--;
        return (width - narrow) / 2;

        int Count(double within) => TextWidth.Lines(line.Printed, within / TextWidth.Slack, line.Size, line.Bold);
    }

    private static W.Paragraph Indented(W.Paragraph paragraph, double bothSides)
    {
        if (bothSides <= 0) return paragraph;
        var twips = Twips.Of(bothSides).ToString(CultureInfo.InvariantCulture);
        paragraph.ParagraphProperties!.Indentation = new() { Left = twips, Right = twips };
        return paragraph;
    }

    private readonly record struct LeftLine(string Style, string Text, int Size, bool Capitals = false, bool Bold = false)
    {
        public string Printed => Capitals ? Text.ToUpperInvariant() : Text;
    }
}
