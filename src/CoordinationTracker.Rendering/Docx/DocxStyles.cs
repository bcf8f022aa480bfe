using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Docx;

/// <summary>Every look has a name, so that a clerk who goes on editing changes it in one place. Measures come from the layout.</summary>
internal static class DocxStyles
{
    public const string Superior = "Superior", Issuer = "Issuer", Number = "DocumentNumber";
    public const string Motto = "Motto", Slogan = "Slogan", Rule = "Rule", MottoRule = "MottoRule", PlaceAndDate = "PlaceAndDate", Mark = "Mark";
    public const string Kind = "Title", Summary = "Subtitle", SummaryRule = "SummaryRule", Body = "BodyText", List = "List";
    public const string AnnexKicker = "AnnexKicker", AnnexTitle = "Caption", AnnexAttached = "AnnexAttached";
    public const string CellText = "TableText", ColumnHeading = "TableHeading", Small = "Small";
    public const string RecipientsHeading = "RecipientsHeading", Recipient = "Recipient";
    public const string Authority = "Authority", Post = "Post", Signatory = "Signatory";
    public const string FinePrint = "FinePrint", ContentsHeading = "ContentsHeading", Figure = "Figure", Hyperlink = "Hyperlink";
    public const string Header = "Header", AfterTable = "AfterTable", SectionEnd = "SectionEnd";
    public const string PlainTable = "PlainTable", ReportTable = "ReportTable";

    /// <summary>The ids of the paragraph styles a paper's blocks are known by.</summary>
    public static readonly string[] Ids =
    [
        Superior, Issuer, Number, Motto, Slogan, Rule, MottoRule, PlaceAndDate, Mark, Kind, Summary, SummaryRule, Body, List, Heading(1), Heading(2), Heading(3), AnnexKicker, AnnexTitle, AnnexAttached,
        RecipientsHeading, Recipient, Authority, Post, Signatory, FinePrint,
    ];

    public static string Heading(int level) => $"Heading{Math.Clamp(level, 1, 3)}";

    public static string Contents(int level) => $"TOC{level}";

    /// <summary>The letters of a table, and those of one with many columns.</summary>
    public static int CellSize(Layout layout, bool small) => layout.TableSize - (small ? 2 : 0);

    public static W.Styles Of(Document document)
    {
        var styles = new W.Styles(Defaults(document));
        styles.Append(Paragraphs(document.Layout).Select(look => look.Style()));
        styles.Append(Characters());
        styles.Append(Tables());
        return styles;
    }

    private static IEnumerable<ParagraphLook> Paragraphs(Layout layout)
    {
        var centre = W.JustificationValues.Center;
        var body = new ParagraphLook(Body, "Body Text", layout.BodySize)
        {
            Align = W.JustificationValues.Both,
            FirstLine = layout.FirstLineIndent,
            After = layout.SpaceBetweenParagraphs,
            LineAtLeast = layout.LineHeight,
        };
        var heading = body with { Bold = true, KeepNext = true };
        var textWidth = Sheet.Of(layout, landscape: false).TextWidth;

        yield return new("Normal", "Normal", layout.BodySize);
        yield return body;
        yield return body with { Id = List, Name = "List" };
        yield return heading with { Id = Heading(1), Name = "heading 1", Capitals = true, Outline = 0 };
        yield return heading with { Id = Heading(2), Name = "heading 2", Outline = 1 };
        yield return heading with { Id = Heading(3), Name = "heading 3", Italic = true, Outline = 2 };

        yield return new(Superior, "Superior", layout.IssuerSize) { Capitals = true, Align = centre };
        yield return new(Issuer, "Issuer", layout.IssuerSize) { Capitals = true, Bold = true, Align = centre };
        yield return new(Number, "Document Number", layout.NumberSize) { Align = centre };
        yield return new(Motto, "Motto", layout.MottoSize) { Capitals = true, Bold = true, Align = centre };
        yield return new(Slogan, "Slogan", layout.SloganSize) { Bold = true, Align = centre };
        yield return new(MottoRule, "Motto Rule", 2) { LineExactly = 6, Before = 2 };
        yield return new(Rule, "Rule", 2) { LineExactly = 6, Before = 3, Align = centre };
        yield return new(PlaceAndDate, "Place and Date", layout.DateSize) { Italic = true, Align = centre };
        yield return new(Mark, "Mark", layout.DateSize) { Italic = true, Align = centre, Before = 6 };

        yield return new(Kind, "Title", layout.KindSize) { Capitals = true, Bold = true, Align = centre, Before = 18, KeepNext = true };
        yield return new(Summary, "Subtitle", layout.SummarySize) { Bold = true, Align = centre, KeepNext = true };
        yield return new(SummaryRule, "Summary Rule", layout.SummarySize) { Align = centre, After = 12, KeepNext = true };
        yield return new(AnnexKicker, "Annex Kicker", layout.SummarySize) { Bold = true, Capitals = layout.AnnexAttached, Align = centre, KeepNext = true, Outline = 0 };
        yield return new(AnnexTitle, "caption", layout.SummarySize) { Bold = true, Align = centre, After = layout.AnnexAttached ? 0 : 12, KeepNext = true, Outline = 1 };
        yield return new(AnnexAttached, "Annex Attached", layout.SummarySize) { Italic = true, Align = centre, After = 12, KeepNext = true };

        yield return new(CellText, "Table Text", CellSize(layout, small: false)) { Before = 2, After = 2 };
        yield return new(ColumnHeading, "Table Heading", CellSize(layout, small: false)) { Bold = true, Align = centre, Before = 2, After = 2 };
        yield return new(CellText + Small, "Table Text Small", CellSize(layout, small: true)) { Before = 1, After = 1 };
        yield return new(ColumnHeading + Small, "Table Heading Small", CellSize(layout, small: true)) { Bold = true, Align = centre, Before = 1, After = 1 };

        yield return new(RecipientsHeading, "Recipients Heading", layout.RecipientsHeadingSize) { Underlined = layout.RecipientsHeadingUnderlined, Bold = !layout.RecipientsHeadingUnderlined, Italic = !layout.RecipientsHeadingUnderlined, KeepNext = true };
        yield return new(Recipient, "Recipient", layout.RecipientsSize);
        yield return new(Authority, "Authority", layout.BodySize) { Capitals = true, Bold = true, Align = centre, KeepNext = true };
        yield return new(Post, "Post", layout.BodySize) { Bold = layout.PostBold, Capitals = true, Align = centre, KeepNext = true };
        yield return new(Signatory, "Signatory", layout.BodySize) { Bold = true, Align = centre };

        yield return new(FinePrint, "Fine Print", CellSize(layout, small: true)) { Before = 4, After = 4 };
        yield return new(ContentsHeading, "TOC Heading", layout.SummarySize) { Capitals = true, Bold = true, Align = centre, After = 12, KeepNext = true, PageBefore = true };
        yield return new(Contents(1), "toc 1", layout.BodySize) { After = layout.SpaceBetweenParagraphs, DotsTo = textWidth };
        yield return new(Contents(2), "toc 2", layout.BodySize) { After = layout.SpaceBetweenParagraphs, Left = 8, DotsTo = textWidth };

        yield return new(Header, "header", layout.PageNumberSize) { Align = centre };
        yield return new(AfterTable, "After Table", 6);
        // As good as nothing, so that it never spills onto a page of its own.
        yield return new(SectionEnd, "Section End", 1) { LineExactly = 1 };
    }

    private static W.DocDefaults Defaults(Document document)
    {
        var (tag, _, complex, shaped) = WritingSystem.Of(document.Language);
        var font = document.Layout.Font;
        return new(
            new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle(
                new W.RunFonts { Ascii = font, HighAnsi = font, EastAsia = font, ComplexScript = shaped ?? font },
                complex ? new W.Languages { Bidi = tag } : new W.Languages { Val = tag })),
            new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle(
                new W.WidowControl(), new W.SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = W.LineSpacingRuleValues.Auto })));
    }

    /// <summary>Figures look as the words around them; the style is there so that they can be found and read back.</summary>
    private static IEnumerable<OpenXmlElement> Characters()
    {
        yield return new W.Style(new W.StyleName { Val = "Figure" }, new W.UIPriority { Val = 99 }) { Type = W.StyleValues.Character, StyleId = Figure, CustomStyle = true };
        yield return new W.Style(new W.StyleName { Val = "Hyperlink" }, new W.UIPriority { Val = 99 }) { Type = W.StyleValues.Character, StyleId = Hyperlink };
    }

    private static IEnumerable<OpenXmlElement> Tables()
    {
        yield return new W.Style(
            new W.StyleName { Val = "Plain Table" },
            new W.StyleTableProperties(Margins(0)))
        { Type = W.StyleValues.Table, StyleId = PlainTable };
        yield return new W.Style(
            new W.StyleName { Val = "Report Table" },
            new W.StyleTableProperties(
                new W.TableBorders(
                    Line<W.TopBorder>(), Line<W.LeftBorder>(), Line<W.BottomBorder>(),
                    Line<W.RightBorder>(), Line<W.InsideHorizontalBorder>(), Line<W.InsideVerticalBorder>()),
                Margins(Twips.Of(1))))
        { Type = W.StyleValues.Table, StyleId = ReportTable };
    }

    private static W.TableCellMarginDefault Margins(int sides) => new(
        new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellLeftMargin { Width = (short)sides, Type = W.TableWidthValues.Dxa },
        new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellRightMargin { Width = (short)sides, Type = W.TableWidthValues.Dxa });

    public static T Line<T>() where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = "auto" };
}
