using CoordinationTracker.Rendering;
using CoordinationTracker.Rendering.Lint;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Tests.Rendering;

/// <summary>A Word file read back against an official layout (issue 5.4; domain 4.2–4.8).</summary>
public sealed class LayoutLinterTests
{
    private static readonly Document State = SampleDocument.Single with
    {
        Layout = Layout.StateDecree30,
        Letterhead = new("Ủy ban nhân dân tỉnh", ["Ban Quản lý Khu kinh tế"], CoordinationTracker.Reports.Words.Motto(Regime.State).Vi!, "Số: 12/BC-BQLKKT", "Hạ Long, ngày 05 tháng 02 năm 2024", null),
        Body = [.. SampleDocument.Single.Body.Take(SampleDocument.Single.Body.Count - 1).Select(block => block is Heading { Level: < 3 } heading ? heading with { Number = heading.Number.Replace('-', '.') } : block), SampleDocument.Plain("Trên đây là báo cáo sơ kết./.")],
        Closing = SampleDocument.Single.Closing with { Signatures = [new("Ban Quản lý Khu kinh tế", "KT. TRƯỞNG BAN", "Phó Trưởng ban", "Phạm Văn B")] },
        Annexes = SampleDocument.Single.Annexes.Select(annex => annex with { Attached = "(Kèm theo Báo cáo số 12/BC-BQLKKT ngày 05 tháng 02 năm 2024 của Ban Quản lý Khu kinh tế)" }).ToEquatableList(),
    };

    private static readonly Document Plain = State with
    {
        Language = "en", Layout = Layout.Plain, Body = [.. State.Body.Take(State.Body.Count - 1), SampleDocument.Plain("Above is the report.")], Letterhead = new(null, ["State Committee"], "", "No 12/BC/JH", "Ranchi, 19 October 2023", null), Closing = State.Closing with { Signatures = [new("State Committee", null, "President", null)] },
    };

    public static TheoryData<string> Layouts => [.. Layout.Known.Select(layout => layout.Name)];

    [Theory, MemberData(nameof(Layouts))]
    public void a_paper_in_its_layout_has_no_fault(string layout)
    {
        Lint(Of(layout), Layout.Named(layout)!).ShouldBeEmpty();
        if (layout == "hd36") Lint(SampleDocument.Joint, Layout.PartyGuidance36).ShouldBeEmpty("joint");
    }

    [Theory, MemberData(nameof(Layouts))]
    public void a_paper_in_another_layout_has_faults(string layout)
    {
        foreach (var other in Layout.Known.Where(other => other.Name != layout)) Lint(Of(layout), other).ShouldNotBeEmpty(other.Name);
    }

    public static TheoryData<string, string, Action<WordprocessingDocument>, string> Spoiled => new()
    {
        { "hd36", "A5 paper", docx => Section(docx).GetFirstChild<W.PageSize>()!.Width = 8391, "Paper width (section 1): 210 mm expected, 148 mm found." },
        { "hd36", "a narrow left margin", docx => Section(docx).GetFirstChild<W.PageMargin>()!.Left = 1134, "Left margin (section 1): 30 mm expected, 20 mm found." },
        { "hd36", "a wide annex with margins of its own", docx => Sections(docx)[1].GetFirstChild<W.PageMargin>()!.Top = 567, "Top margin (section 2): 30 mm expected, 10 mm found." },
        { "hd36", "a number on the first page", docx => Section(docx).GetFirstChild<W.TitlePage>()!.Remove(), "The first page: no page number is wanted there." },
        { "hd36", "no page numbers", docx => { foreach (var part in docx.MainDocumentPart!.HeaderParts) part.Header!.RemoveAllChildren<W.Paragraph>(); }, "There is no page number." },
        { "hd36", "another font in the motto", docx => Run(docx, "Motto", new W.RunFonts { Ascii = "Arial" }), "Motto, font: Times New Roman expected, Arial found." },
        { "hd36", "a small motto", docx => Run(docx, "Motto", new W.FontSize { Val = "26" }), "Motto, size: 15 expected, 13 found." },
        { "hd36", "the motto of the State", docx => Write(docx, "Motto", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), "Motto: “ĐẢNG CỘNG SẢN VIỆT NAM” expected, “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” found." },
        { "hd36", "no motto", docx => One(docx, "Motto").Remove(), "There is no motto." },
        { "hd36", "no rule below the motto", docx => One(docx, "MottoRule").ParagraphProperties!.ParagraphBorders!.Remove(), "The rule below the motto is missing." },
        { "hd36", "a thin issuer", docx => Run(docx, "Issuer", new W.Bold { Val = false }), "Issuing body: bold expected, not bold found." },
        { "hd36", "an issuer in small letters", docx => Run(docx, "Issuer", new W.Caps { Val = false }), "Issuing body: CAPITALS expected, “Đảng ủy Khối” found." },
        { "hd36", "a bold superior", docx => Run(docx, "Superior", new W.Bold()), "Superior body: not bold expected, bold found." },
        { "hd36", "no asterisk", docx => All(docx, "DocumentNumber").First().Remove(), "Below the issuing body: “*” expected, — found." },
        { "hd36", "a number as the State writes it", docx => Write(docx, "DocumentNumber", "Số: 12/BC-ĐUK"), "Number and symbol: “Số 12-BC/ABC” expected, “Số: 12/BC-ĐUK” found." },
        { "hd36", "a number of one digit", docx => Write(docx, "DocumentNumber", "Số 5-BC/ĐUK"), "Number and symbol: “Số 12-BC/ABC” expected, “Số 5-BC/ĐUK” found." },
        { "hd36", "an upright day", docx => Run(docx, "PlaceAndDate", new W.Italic { Val = false }), "Place and date: italic expected, upright found." },
        { "hd36", "the day above the motto", docx => { var (date, motto) = (One(docx, "PlaceAndDate"), One(docx, "Motto")); date.Remove(); motto.InsertBeforeSelf(date); }, "Order of the letterhead: Motto, Slogan, PlaceAndDate, Mark expected, PlaceAndDate, Motto found." },
        { "hd36", "a title in the style sheet changed", docx => docx.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Single(style => style.StyleId! == "Title").StyleRunProperties!.FontSize!.Val = "36", "Name of the type, size: 15 expected, 18 found." },
        { "hd36", "no summary", docx => One(docx, "Subtitle").Remove(), "There is no summary." },
        { "hd36", "a rule instead of dashes", docx => Write(docx, "SummaryRule", "***"), "Below the summary: “-----” expected, “***” found." },
        { "hd36", "a paragraph in small print", docx => Run(docx, "BodyText", new W.FontSize { Val = "24" }), "Text, size: 14 expected, 12 found." },
        { "hd36", "a font for the whole paper", docx => docx.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.RunFonts!.Ascii = "Calibri", "Text, font: Times New Roman expected, Calibri found." },
        { "hd36", "recipients parted by semicolons", docx => Write(docx, "Recipient", "- Ban Thường vụ Tỉnh ủy;"), "Recipients: “…,” expected, “- Ban Thường vụ Tỉnh ủy;” found." },
        { "hd36", "a heading of recipients that is not underlined", docx => Run(docx, "RecipientsHeading", new W.Underline { Val = W.UnderlineValues.None }), "Heading of the recipients: underlined expected, not underlined found." },
        { "hd36", "no recipients", docx => One(docx, "RecipientsHeading").Remove(), "There is no recipients." },
        { "hd36", "authority as the State writes it", docx => Write(docx, "Authority", "TM. BAN THƯỜNG VỤ"), "Authority line: “T/M BAN THƯỜNG VỤ” expected, “TM. BAN THƯỜNG VỤ” found." },
        { "hd36", "a bold post", docx => Run(docx, "Post", new W.Bold()), "Post of the signatory: not bold expected, bold found." },
        { "nd30", "authority as the Party writes it", docx => Write(docx, "Authority", "T/M BAN QUẢN LÝ"), "Authority line: “TM. BAN QUẢN LÝ” expected, “T/M BAN QUẢN LÝ” found." },
        { "nd30", "a thin post", docx => Run(docx, "Post", new W.Bold { Val = false }), "Post of the signatory: bold expected, not bold found." },
        { "nd30", "no Tiêu ngữ", docx => One(docx, "Slogan").Remove(), "There is no second line of the motto." },
        { "nd30", "an asterisk", docx => { One(docx, "Rule").Remove(); All(docx, "DocumentNumber").First().InsertBeforeSelf(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "DocumentNumber" }), new W.Run(new W.Text("*")))); }, "Below the issuing body: ____ expected, “*” found." },
        { "nd30", "a number without a colon", docx => Write(docx, "DocumentNumber", "Số 12/BC-BQLKKT"), "Number and symbol: “Số: 12/BC-ABC” expected, “Số 12/BC-BQLKKT” found." },
        { "nd30", "a heading of recipients as the Party has it", docx => Run(docx, "RecipientsHeading", new W.Underline { Val = W.UnderlineValues.Single }), "Heading of the recipients: not underlined expected, underlined found." },
        { "hd36", "no list of recipients", docx => { foreach (var line in All(docx, "Recipient").ToList()) line.Remove(); }, "There is no list of recipients." },
        { "hd36", "recipients headed as addressees", docx => Write(docx, "RecipientsHeading", "Kính gửi:"), "Heading of the recipients: “Nơi nhận:” expected, “Kính gửi:” found." },
        { "hd36", "somebody signing for a collective as for a head", docx => Write(docx, "Authority", "K/T BAN THƯỜNG VỤ"), "Authority line: “T/M BAN THƯỜNG VỤ” expected, “K/T BAN THƯỜNG VỤ” found." },
        { "hd36", "an issuer without a capital letter", docx => Write(docx, "Issuer", "đảng ủy khối"), "Issuing body: CAPITALS expected, “đảng ủy khối” found." },
        { "hd36", "a day without noughts", docx => Write(docx, "PlaceAndDate", "Hạ Long, ngày 9 tháng 1 năm 2024"), "Place and date: “ngày 09 tháng 01” expected, “ngày 9 tháng 1” found." },
        { "hd36", "text along the left", docx => One(docx, "BodyText").ParagraphProperties!.AddChild(new W.Justification { Val = W.JustificationValues.Left }), "Text: justified expected, not justified found." },
        { "hd36", "a first line that stands with the others", docx => One(docx, "BodyText").ParagraphProperties!.AddChild(new W.Indentation { FirstLine = "0" }), "Text, first line: 10 mm expected, 0 mm found." },
        { "hd36", "lines close together", docx => One(docx, "BodyText").ParagraphProperties!.AddChild(new W.SpacingBetweenLines { Line = "280", LineRule = W.LineSpacingRuleValues.Exact }), "Text, line spacing: 18 pt expected, 14 pt found." },
        { "hd36", "single lines", docx => One(docx, "BodyText").ParagraphProperties!.AddChild(new W.SpacingBetweenLines { Line = "240", LineRule = W.LineSpacingRuleValues.Auto }), "Text, line spacing: 18 pt expected, ×1 found." },
        { "hd36", "parts numbered as the State does", docx => Write(docx, "Heading1", "I. Đặc điểm, tình hình"), "Heading: “I-” expected, “I.” found." },
        { "hd36", "the ending of the State", docx => Last(docx, "./."), "End of the text: “.” expected, “./.” found." },
        { "nd30", "an annex headed in small letters", docx => Run(docx, "AnnexKicker", new W.Caps { Val = false }), "Number of the annex: CAPITALS expected, “Phụ lục 1” found." },
        { "nd30", "an annex of no paper", docx => One(docx, "AnnexAttached").Remove(), "There is no line that says with which paper the annex goes." },
        { "nd30", "an annex attached in upright letters", docx => Run(docx, "AnnexAttached", new W.Italic { Val = false }), "Line that says with which paper the annex goes: italic expected, upright found." },
        { "nd30", "an annex attached in other words", docx => Write(docx, "AnnexAttached", "Đính kèm báo cáo"), "Line that says with which paper the annex goes: “(Kèm theo …)” expected, “Đính kèm báo cáo” found." },
        { "nd30", "the ending of the Party", docx => Last(docx, "."), "End of the text: “./.” expected, “.” found." },
        { "nd30", "parts numbered as the Party does", docx => Write(docx, "Heading1", "I- Đặc điểm, tình hình"), "Heading: “I.” expected, “I-” found." },
        { "nd30", "somebody signing for a collective as for a head", docx => Write(docx, "Authority", "KT. ỦY BAN NHÂN DÂN"), "Authority line: “TM. ỦY BAN NHÂN DÂN” expected, “KT. ỦY BAN NHÂN DÂN” found." },
        { "plain", "a motto", docx => One(docx, "DocumentNumber").InsertBeforeSelf(new W.Paragraph(new W.ParagraphProperties(new W.ParagraphStyleId { Val = "Motto" }), new W.Run(new W.Text("MOTTO")))), "This layout has no motto: “MOTTO” found." },
    };

    [Theory, MemberData(nameof(Spoiled))]
    public void what_was_spoiled_is_named(string layout, string how, Action<WordprocessingDocument> spoil, string sentence)
    {
        var found = Lint(Of(layout), Layout.Named(layout)!, spoil).Select(fault => fault.En).ToList();
        found.ShouldContain(sentence, $"{how}: {string.Join(" ", found)}");
        found.Count.ShouldBeLessThan(how.StartsWith("a font for", StringComparison.Ordinal) ? 30 : 4, string.Join(" ", found));
    }

    [Fact]
    public void a_single_line_is_enough_for_the_state() =>
        Lint(State, Layout.StateDecree30, docx => One(docx, "BodyText").ParagraphProperties!.AddChild(new W.SpacingBetweenLines { Line = "240", LineRule = W.LineSpacingRuleValues.Auto })).ShouldBeEmpty();

    [Fact]
    public void styles_named_by_libreoffice_are_known() => Lint(SampleDocument.Single, Layout.PartyGuidance36, docx =>
    {
        // What it makes of "Place and Date", whose id was "PlaceAndDate"; and of hyphens and spaces that do not break.
        foreach (var style in docx.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Where(style => style.CustomStyle is not null && style.Type! == W.StyleValues.Paragraph))
            style.StyleId = style.StyleName!.Val!.Value!.Replace(" ", "", StringComparison.Ordinal);
        foreach (var line in All(docx, "PlaceAndDate").ToList()) line.ParagraphProperties!.ParagraphStyleId!.Val = "PlaceandDate";
        Write(docx, "DocumentNumber", "Số 12\u2011BC/ĐUK");
    }).ShouldBeEmpty();

    [Fact]
    public void a_fault_is_said_in_vietnamese_too() =>
        Lint(SampleDocument.Single, Layout.PartyGuidance36, docx => Section(docx).GetFirstChild<W.PageMargin>()!.Left = 1134).ShouldHaveSingleItem().Vi.ShouldBe("Lề trái (phần 1): cần 30 mm, có 20 mm.");

    [Theory]
    [InlineData("not a zip at all")]
    [InlineData("PK\u0003\u0004 cut short")]
    public void what_is_no_word_document_is_said_to_be_none(string content) =>
        LayoutLinter.Faults(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)), Layout.Plain).ShouldHaveSingleItem().En.ShouldBe("This file is not a Word document (.docx).");

    private static Document Of(string layout) => layout switch { "hd36" => SampleDocument.Single, "hd05" => SampleDocument.Single with { Layout = Layout.PartyGuidance05 }, "nd30" => State, _ => Plain };

    private static EquatableList<Wording> Lint(Document document, Layout layout, Action<WordprocessingDocument>? spoil = null)
    {
        var file = new MemoryStream();
        new DocxRenderer().Render(document, file);
        if (spoil is not null) using (var docx = WordprocessingDocument.Open(file, isEditable: true)) spoil(docx);
        file.Position = 0;
        return LayoutLinter.Faults(file, layout);
    }

    private static List<W.SectionProperties> Sections(WordprocessingDocument docx) => [.. docx.MainDocumentPart!.Document.Descendants<W.SectionProperties>()];
    private static W.SectionProperties Section(WordprocessingDocument docx) => Sections(docx)[0];
    private static IEnumerable<W.Paragraph> All(WordprocessingDocument docx, string style) => docx.MainDocumentPart!.Document.Descendants<W.Paragraph>().Where(line => line.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style);
    private static W.Paragraph One(WordprocessingDocument docx, string style) => All(docx, style).First(line => line.InnerText.Trim() != "*");

    private static void Run(WordprocessingDocument docx, string style, OpenXmlElement look)
    {
        var run = One(docx, style).Descendants<W.Run>().First();
        run.RunProperties ??= new();
        run.RunProperties.AddChild(look);
    }

    private static void Last(WordprocessingDocument docx, string ending)
    {
        var words = All(docx, "BodyText").Last().Descendants<W.Text>().Last();
        words.Text = words.Text.TrimEnd('.', '/') + ending;
    }

    private static void Write(WordprocessingDocument docx, string style, string text)
    {
        var line = One(docx, style);
        line.RemoveAllChildren<W.Run>();
        line.Append(new W.Run(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve }));
    }
}
