using CoordinationTracker.Rendering.Docx;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering;

/// <summary>The official, editable form: a Word document in the layout the issuer's regime prescribes.</summary>
public sealed class DocxRenderer : IRenderer
{
    // Relationship ids are given by hand: those the SDK makes up differ from run to run.
    private const string StylesId = "rId1";
    private const string SettingsId = "rId2";
    private const string NumberedHeaderId = "rId3";
    private const string EmptyHeaderId = "rId4";

    public string Format => "docx";
    public string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public string FileEnding => ".docx";

    public void Render(Document document, Stream output) => Render(document, output, toBePrinted: false);

    /// <param name="toBePrinted">For LibreOffice to lay out at once, rather than for somebody to edit.</param>
    internal static void Render(Document document, Stream output, bool toBePrinted) =>
        FixedZip.Write(output, package => WordprocessingDocument.Create(package, WordprocessingDocumentType.Document), file => Write(document, file, toBePrinted));

    private static void Write(Document document, WordprocessingDocument file, bool toBePrinted)
    {
        var text = new DocxText(document);
        var main = file.AddMainDocumentPart();
        file.ChangeIdOfPart(main, "rId1");
        main.AddNewPart<StyleDefinitionsPart>(StylesId).Styles = DocxStyles.Of(document);
        main.AddNewPart<DocumentSettingsPart>(SettingsId).Settings = Settings();
        main.AddNewPart<HeaderPart>(NumberedHeaderId).Header = new W.Header(text.PageNumber());
        main.AddNewPart<HeaderPart>(EmptyHeaderId).Header = new W.Header(text.Line(DocxStyles.Header, ""));
        using (var writer = OpenXmlWriter.Create(main))
        {
            writer.WriteStartDocument(standalone: true);
            writer.WriteStartElement(new W.Document());
            writer.WriteStartElement(new W.Body());
            foreach (var element in Body(document, text, toBePrinted).Elements()) DocxTable.Write(element, writer);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
        foreach (var (address, id) in text.Links) main.AddHyperlinkRelationship(new Uri(address, UriKind.RelativeOrAbsolute), isExternal: true, id);
        DocxProperties.Write(document, file);
    }

    private static W.Body Body(Document document, DocxText text, bool toBePrinted)
    {
        var body = new W.Body();
        var sheet = Sheet.Of(document.Layout, landscape: false);
        body.Append(DocxLetterhead.Of(document, text, sheet));
        body.Append(
            text.Line(DocxStyles.Kind, document.Kind),
            DocxText.Unbroken(text.Line(DocxStyles.Summary, document.Summary)));
        body.Append(DocxLetterhead.BelowSummary(document, text, sheet));
        body.Append(DocxBlocks.Of(document.Body, text, sheet));
        if (Lines.HasClosing(document))
        {
            DocxClosing.KeepWith(body);
            body.Append(DocxClosing.Of(document, text, sheet));
        }
        if (document.Imprint is { } imprint) body.Append(text.Line(DocxStyles.FinePrint, imprint));
        var endOfText = body.LastChild!;

        var section = Section(document, sheet, first: true);
        foreach (var annex in document.Annexes)
        {
            body.Append(text.SectionEnd(section));
            sheet = Sheet.Of(document.Layout, annex.Landscape);
            section = Section(document, sheet, first: false);
            body.Append(DocxBlocks.Of(annex, text, sheet));
        }
        body.Append(text.SectionEnd(null), section);
        if (document is { Contents: { } heading, Annexes.Count: > 0 }) DocxContents.Insert(heading, body, endOfText, text, toBePrinted);
        return body;
    }

    private static W.SectionProperties Section(Document document, Sheet sheet, bool first)
    {
        var section = new W.SectionProperties(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = NumberedHeaderId },
            new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = EmptyHeaderId },
            new W.SectionType { Val = W.SectionMarkValues.NextPage },
            new W.PageSize
            {
                Width = (uint)Twips.Of(sheet.Width),
                Height = (uint)Twips.Of(sheet.Height),
                Orient = sheet.Width > sheet.Height ? W.PageOrientationValues.Landscape : W.PageOrientationValues.Portrait,
            },
            new W.PageMargin
            {
                Top = Twips.Of(sheet.Top),
                Right = (uint)Twips.Of(sheet.Right),
                Bottom = Twips.Of(sheet.Bottom),
                Left = (uint)Twips.Of(sheet.Left),
                Header = (uint)Twips.Of(document.Layout.PageNumberFromTop),
                Footer = (uint)Twips.Of(sheet.Bottom / 2),
                Gutter = 0,
            });
        // Only the first page of the paper goes without its number; an annex begins in the middle.
        if (first) section.Append(new W.TitlePage());
        if (WritingSystem.Of(document.Language).RightToLeft) section.Append(new W.BiDi());
        return section;
    }

    // Without it Word opens the file in the compatibility mode of 2007.
    private static W.Settings Settings() => new(new W.Compatibility(new W.CompatibilitySetting
    {
        Name = W.CompatSettingNameValues.CompatibilityMode,
        Uri = "http://schemas.microsoft.com/office/word",
        Val = "15",
    }));
}
