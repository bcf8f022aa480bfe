using System.IO.Compression;
using System.Xml.Linq;
using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Tests.Rendering;

public class DocxRendererTests
{
    public static IEnumerable<string> Faults(byte[] file)
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(docx).Select(fault => $"{fault.Path?.XPath}: {fault.Description}")];
    }

    [Fact]
    public void word_finds_no_fault_in_it()
    {
        Faults(Rendered(SampleDocument.Joint)).ShouldBeEmpty();
        Faults(Rendered(SampleDocument.Single)).ShouldBeEmpty();
        Faults(Rendered(SampleDocument.Joint with { Language = "ur" })).ShouldBeEmpty();
    }

    [Fact]
    public void the_sheet_and_its_margins_are_the_layouts()
    {
        var section = Open(SampleDocument.Joint).Descendants<W.SectionProperties>().First();
        var (size, margin) = (section.GetFirstChild<W.PageSize>()!, section.GetFirstChild<W.PageMargin>()!);

        Millimetres(size.Width!).ShouldBe(210);
        Millimetres(size.Height!).ShouldBe(297);
        Millimetres((uint)margin.Top!.Value).ShouldBe(20);
        Millimetres((uint)margin.Bottom!.Value).ShouldBe(20);
        Millimetres(margin.Left!).ShouldBe(30);
        Millimetres(margin.Right!).ShouldBe(15);
        Millimetres(margin.Header!).ShouldBe(10);
    }

    [Fact]
    public void another_layout_gives_another_sheet()
    {
        var wide = SampleDocument.Single with { Layout = Layout.PartyGuidance36 with { MarginLeft = 35, BodySize = 13 } };
        Millimetres(Open(wide).Descendants<W.PageMargin>().First().Left!).ShouldBe(35);
        Style(wide, "BodyText").Descendants<W.FontSize>().Single().Val!.Value.ShouldBe("26");
    }

    [Theory]
    [InlineData("Motto", 15, true)]
    [InlineData("Superior", 14, false)]
    [InlineData("Issuer", 14, true)]
    [InlineData("DocumentNumber", 14, false)]
    [InlineData("PlaceAndDate", 14, false)]
    [InlineData("Title", 15, true)]
    [InlineData("Subtitle", 14, true)]
    [InlineData("BodyText", 14, false)]
    [InlineData("Heading1", 14, true)]
    [InlineData("Authority", 14, true)]
    [InlineData("Post", 14, false)]
    [InlineData("Signatory", 14, true)]
    [InlineData("RecipientsHeading", 14, false)]
    [InlineData("Recipient", 12, false)]
    [InlineData("Header", 14, false)]
    public void letters_have_the_size_and_weight_the_guidance_prescribes(string style, int size, bool bold)
    {
        var look = Style(SampleDocument.Joint, style);
        look.Descendants<W.FontSize>().Single().Val!.Value.ShouldBe($"{size * 2}");
        look.Descendants<W.FontSizeComplexScript>().Single().Val!.Value.ShouldBe($"{size * 2}");
        look.Descendants<W.Bold>().Any().ShouldBe(bold);
    }

    [Fact]
    public void running_text_is_justified_with_its_first_line_one_centimetre_in()
    {
        var look = Style(SampleDocument.Joint, "BodyText").GetFirstChild<W.StyleParagraphProperties>()!;
        look.Justification!.Val!.Value.ShouldBe(W.JustificationValues.Both);
        look.Indentation!.FirstLine!.Value.ShouldBe("567");
        look.SpacingBetweenLines!.After!.Value.ShouldBe("120");
        look.SpacingBetweenLines.Line!.Value.ShouldBe("360");
        look.SpacingBetweenLines.LineRule!.Value.ShouldBe(W.LineSpacingRuleValues.AtLeast);
    }

    [Fact]
    public void every_style_that_is_used_is_defined()
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(Rendered(SampleDocument.Joint)), isEditable: false);
        var defined = docx.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Select(style => style.StyleId!.Value!).ToList();
        var body = docx.MainDocumentPart.Document.Body!;
        body.Descendants<W.ParagraphStyleId>().Select(style => style.Val!.Value!)
            .Concat(body.Descendants<W.TableStyle>().Select(style => style.Val!.Value!)).Distinct().ShouldBeSubsetOf(defined);
    }

    [Fact]
    public void the_page_number_stands_on_every_page_but_the_first()
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(Rendered(SampleDocument.Joint)), isEditable: false);
        var sections = docx.MainDocumentPart!.Document.Descendants<W.SectionProperties>().ToList();
        sections.Select(section => section.Elements<W.TitlePage>().Any()).ShouldBe([true, false, false]);

        Header(W.HeaderFooterValues.Default).Descendants<W.SimpleField>().Single().Instruction!.Value.ShouldBe("PAGE");
        Header(W.HeaderFooterValues.First).Descendants<W.SimpleField>().ShouldBeEmpty();

        W.Header Header(W.HeaderFooterValues which) =>
            ((HeaderPart)docx.MainDocumentPart.GetPartById(sections[0].Elements<W.HeaderReference>().Single(header => header.Type! == which).Id!)).Header;
    }

    [Fact]
    public void a_wide_annex_lies_across_the_sheet_with_its_margins_turned()
    {
        var sections = Open(SampleDocument.Joint).Descendants<W.SectionProperties>().ToList();
        sections.Select(section => section.GetFirstChild<W.PageSize>()!.Orient!.Value)
            .ShouldBe([W.PageOrientationValues.Portrait, W.PageOrientationValues.Landscape, W.PageOrientationValues.Portrait]);
        Millimetres(sections[1].GetFirstChild<W.PageSize>()!.Width!).ShouldBe(297);
        Millimetres((uint)sections[1].GetFirstChild<W.PageMargin>()!.Top!.Value).ShouldBe(30);
    }

    [Fact]
    public void a_tables_header_comes_again_on_every_page_and_its_rows_stay_whole()
    {
        foreach (var table in ReportTables(SampleDocument.Joint))
        {
            var rows = table.Elements<W.TableRow>().ToList();
            rows.Select(row => row.Descendants<W.TableHeader>().Any()).ShouldBe([true, .. Enumerable.Repeat(false, rows.Count - 1)]);
            rows.ShouldAllBe(row => row.Descendants<W.CantSplit>().Any());
        }
    }

    [Fact]
    public void columns_share_the_width_between_the_margins()
    {
        var widths = ReportTables(SampleDocument.Joint).First().Descendants<W.GridColumn>().Select(column => int.Parse(column.Width!.Value!, null)).ToList();
        widths.Sum().ShouldBe(9354); // 165 mm
        ((double)widths[1] / widths.Sum()).ShouldBe(50 / 90.0, 0.001);
    }

    [Fact]
    public void no_column_is_narrower_than_the_longest_word_of_its_heading_or_its_cells()
    {
        string[] headings = ["No", "Indicator", "Unit of measure", "Plan of the term", "Plan of the period", "Actual", "Cumulative", "% of plan of the period", "% of plan of the term", "Period before", "Difference", "Change (%)", "Note"];
        int[] shares = [4, 22, 7, 8, 8, 8, 8, 8, 8, 8, 8, 8, 12];
        var table = new Table(headings.Zip(shares, (heading, share) => new Column(heading, share)).ToEquatableList(), [new([Cell.Of("1"), Cell.Of("Coordination conferences"), Cell.Of("organisations")])]);
        var english = SampleDocument.Single with { Language = "en", Layout = Layout.Plain, Annexes = [new("Annex 1", "Indicators", Landscape: true, [table])] };
        var widths = ReportTables(english).Last().Descendants<W.GridColumn>().Select(column => int.Parse(column.Width!.Value!, null)).ToList();

        widths.Sum().ShouldBe(14003); // 247 mm
        // In Times New Roman of 9 points the words take 15.9, 14.1 and 16.9 mm, and a cell keeps a millimetre free on either side.
        foreach (var (column, word) in new[] { (6, 15.9), (10, 14.1), (2, 16.9) }) (widths[column] * 25.4 / 1440).ShouldBeGreaterThan(word + 2, headings[column]);
    }

    [Fact]
    public void a_word_longer_than_any_column_does_not_push_the_others_off_the_sheet()
    {
        var address = new Table([new("No", 4), new("Address", 10), new("Note", 10)], [new([Cell.Of("1"), Cell.Of("https://example.org/" + new string('a', 300)), Cell.Of("")])]);
        var widths = ReportTables(SampleDocument.Single with { Body = [address], Annexes = [] }).Single().Descendants<W.GridColumn>().Select(column => int.Parse(column.Width!.Value!, null)).ToList();
        widths.Sum().ShouldBe(9354);
        Math.Abs(widths[1] - widths[2]).ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public void a_dividing_row_spans_the_table_and_the_totals_are_bold()
    {
        var rows = ReportTables(SampleDocument.Joint).First().Elements<W.TableRow>().ToList();
        rows[1].Descendants<W.GridSpan>().Single().Val!.Value.ShouldBe(4);
        rows[1].Descendants<W.Run>().ShouldAllBe(run => run.RunProperties!.Bold != null);
        rows[^1].Descendants<W.Run>().ShouldAllBe(run => run.RunProperties!.Bold != null);
        rows[2].Descendants<W.Bold>().ShouldBeEmpty();
        rows[2].Elements<W.TableCell>().Last().Descendants<W.Justification>().Single().Val!.Value.ShouldBe(W.JustificationValues.Right);
    }

    [Fact]
    public void recipients_are_parted_as_the_layout_says_and_end_with_a_full_stop()
    {
        Texts(SampleDocument.Single, "Recipient").ShouldBe(
        [
            "- Ban Thường vụ Tỉnh ủy (báo cáo),", "- Các ban xây dựng Đảng Tỉnh ủy,", "- Các chi bộ, đảng bộ trực thuộc,",
            "- Lưu Văn phòng Đảng ủy Khối.",
        ]);
        Texts(SampleDocument.Single with { Layout = Layout.PartyGuidance05 }, "Recipient").First().ShouldEndWith(";");
    }

    [Fact]
    public void a_joint_paper_lists_its_issuers_with_a_hyphen_and_is_signed_side_by_side()
    {
        Texts(SampleDocument.Joint, "Issuer").Select(line => line.Replace('\u00A0', ' ')).ShouldBe(["Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh", "-", "Ban Quản lý Khu kinh tế"]);
        var signed = Open(SampleDocument.Joint).Descendants<W.TableRow>().Single(row => row.InnerText.Contains("Nguyễn Thị A", StringComparison.Ordinal));
        signed.Elements<W.TableCell>().Select(cell => cell.Elements<W.Paragraph>().Last().InnerText).ShouldBe(["Phạm Văn B", "Nguyễn Thị A"]);
        signed.Elements<W.TableCell>().Select(cell => cell.Elements<W.Paragraph>().Count()).Distinct().Count().ShouldBe(1);
    }

    [Fact]
    public void the_motto_gets_its_line_whole_and_a_long_issuer_breaks_into_even_parts()
    {
        var head = Open(SampleDocument.Joint).Elements<W.Table>().First();
        var right = int.Parse(head.Descendants<W.GridColumn>().Last().Width!.Value!, null);
        right.ShouldBeInRange(4200, 4700); // the motto takes 73 mm in Times New Roman, bold, size 15

        var issuer = head.Descendants<W.Paragraph>().First(paragraph => paragraph.InnerText.StartsWith("Đảng\u00A0ủy Khối", StringComparison.Ordinal));
        int.Parse(issuer.ParagraphProperties!.Indentation!.Left!.Value!, null).ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("BAN DÂN VẬN TỈNH ỦY NINH BÌNH", "DÂN\u00A0VẬN TỈNH\u00A0ỦY NINH")]
    [InlineData("BAN QUẢN LÝ KHU KINH TẾ TỈNH VÍ DỤ", "QUẢN\u00A0LÝ KHU\u00A0KINH\u00A0TẾ TỈNH\u00A0VÍ\u00A0DỤ")]
    public void a_name_that_must_break_does_so_between_its_terms(string name, string terms)
    {
        var state = SampleDocument.Single with { Layout = Layout.StateDecree30, Letterhead = new(null, [name], CoordinationTracker.Reports.Words.Motto(Regime.State).Vi!, "Số: 12/BC-BQLKKT", "Ví Dụ, ngày 05 tháng 02 năm 2024", null) };
        Texts(state, "Issuer").ShouldHaveSingleItem().ShouldContain(terms);
        Texts(state with { Letterhead = state.Letterhead with { Issuers = ["TỈNH ỦY"] } }, "Issuer").ShouldBe(["TỈNH ỦY"], "where it fits it stays as it is written");
    }

    [Fact]
    public void a_symbol_stays_on_one_line()
    {
        var (number, summary) = (Open(SampleDocument.Joint).Descendants<W.Paragraph>().Where(line => line.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "DocumentNumber").Last(), Open(SampleDocument.Joint).Descendants<W.Paragraph>().Single(line => line.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "Subtitle"));
        number.Descendants<W.NoBreakHyphen>().Count().ShouldBe(2);
        summary.Descendants<W.NoBreakHyphen>().Count().ShouldBe(2, "“2023 - 2025” is no symbol");
    }

    [Fact]
    public void a_line_that_leads_to_a_list_stays_with_it()
    {
        var document = SampleDocument.Single with { Body = [SampleDocument.Plain("Hai bên: 02 hoạt động:"), new Paragraph([new("một;")], Listed: true), SampleDocument.Plain("Kết quả:"), SampleDocument.Plain("không có.")] };
        var body = Open(document).Descendants<W.Paragraph>().Where(line => line.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "BodyText").ToList();
        body.Take(2).Select(line => line.ParagraphProperties!.KeepNext is not null).ShouldBe([true, false]);
    }

    [Fact]
    public void the_rule_below_the_motto_is_as_long_as_the_motto()
    {
        var head = Open(SampleDocument.Single).Elements<W.Table>().First();
        var rule = head.Descendants<W.Paragraph>().Single(paragraph => paragraph.ParagraphProperties!.ParagraphBorders != null).ParagraphProperties!;
        var length = int.Parse(head.Descendants<W.GridColumn>().Last().Width!.Value!, null) - 2 * int.Parse(rule.Indentation!.Left!.Value!, null);
        length.ShouldBeInRange(4050, 4200);
    }

    [Fact]
    public void the_closing_never_stands_alone_on_a_page()
    {
        var body = Open(SampleDocument.Single).Elements().ToList();
        var closing = body.FindIndex(element => element is W.Table && element.InnerText.Contains("Nơi nhận", StringComparison.Ordinal));
        body.Take(closing).TakeLast(2).ShouldAllBe(element => ((W.Paragraph)element).ParagraphProperties!.KeepNext != null);
    }

    [Fact]
    public void there_is_room_of_four_lines_to_sign_on()
    {
        var cell = Open(SampleDocument.Single).Descendants<W.TableCell>().Single(cell => cell.InnerText.Contains("Nguyễn Thị A", StringComparison.Ordinal));
        cell.Elements<W.Paragraph>().Select(paragraph => paragraph.InnerText).ShouldBe(["T/M Ban Thường vụ", "Bí thư", "", "", "", "", "Nguyễn Thị A"]);
    }

    [Fact]
    public void words_carry_the_language_they_are_in()
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(Rendered(SampleDocument.Joint)), isEditable: false);
        docx.MainDocumentPart!.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<W.Languages>().Single().Val!.Value.ShouldBe("vi-VN");

        var urdu = docx.MainDocumentPart.Document.Descendants<W.Run>().Where(run => run.InnerText.Contains("منصوبہ", StringComparison.Ordinal)).ToList();
        urdu.Count.ShouldBe(2);
        urdu.ShouldAllBe(run => run.RunProperties!.Languages!.Bidi! == "ur-PK" && run.RunProperties.RightToLeftText != null);
        // In a line of Vietnamese the phrase is ordered by itself; a paragraph of its own runs from right to left.
        urdu[0].Parent.ShouldBeOfType<W.BidirectionalEmbedding>();
        urdu[1].Parent.ShouldBeOfType<W.Paragraph>().ParagraphProperties!.BiDi.ShouldNotBeNull();
    }

    [Fact]
    public void the_mark_of_an_item_stands_where_its_line_begins()
    {
        var item = Open(SampleDocument.Joint with { Language = "ur", Body = [new Paragraph([new("Sessions held", Language: "en"), new(": منصوبہ")], Listed: true)] })
            .Descendants<W.Paragraph>().Single(line => line.ParagraphProperties?.ParagraphStyleId?.Val == "List");
        item.Elements<W.Run>().First().InnerText.ShouldBe("- ");
        item.Elements<W.Run>().First().RunProperties!.RightToLeftText.ShouldNotBeNull();
    }

    [Fact]
    public void a_number_inside_urdu_is_a_run_of_its_own()
    {
        var number = Open(SampleDocument.Joint).Descendants<W.Run>().First(run => run.InnerText == "\u200E12-BC/ĐUK\u200F");
        number.RunProperties!.RightToLeftText.ShouldBeNull();
    }

    [Fact(DisplayName = "Issue 5.3: a long paper has a table of contents whose entries stand there at once and lead to their headings")]
    public void a_long_paper_has_a_table_of_contents()
    {
        Open(SampleDocument.Joint).Descendants<W.FieldCode>().ShouldBeEmpty("a short one has none");
        var body = Open(SampleDocument.Joint with { Contents = "Mục lục" });
        body.Descendants<W.FieldCode>().Single().Text.ShouldBe(""" TOC \o "1-2" \h \z \u """);
        body.Descendants<W.FieldChar>().Select(field => field.FieldCharType!.Value).ShouldBe([W.FieldCharValues.Begin, W.FieldCharValues.Separate, W.FieldCharValues.End]);
        var entries = body.Descendants<W.Hyperlink>().ToList();
        entries.Select(entry => entry.InnerText).ShouldBe(["I- Đặc điểm, tình hình", "1- Thuận lợi", "II- Kết quả thực hiện", "Phụ lục 1", "Biểu tổng hợp chỉ tiêu", "Phụ lục 2", "Nhiệm vụ còn lại"]);
        entries.Select(entry => body.Descendants<W.BookmarkStart>().Single(place => place.Name == entry.Anchor).Parent!.InnerText).ShouldBe(entries.Select(entry => entry.InnerText));
        Faults(Rendered(SampleDocument.Joint with { Contents = "Mục lục", Imprint = "Niêm phong", Layout = Layout.StateDecree30 })).ShouldBeEmpty();
        using var docx = WordprocessingDocument.Open(new MemoryStream(Rendered(SampleDocument.Joint with { Contents = "Mục lục" })), isEditable: false);
        docx.MainDocumentPart!.DocumentSettingsPart!.Settings.Descendants<W.UpdateFieldsOnOpen>().ShouldBeEmpty("a word processor asks nobody anything on opening");
    }

    [Fact(DisplayName = "Domain 4.3: the State's two lines, a rule as long as the second, a rule below the issuer and below the summary")]
    public void the_state_letterhead()
    {
        var state = SampleDocument.Single with { Layout = Layout.StateDecree30, Letterhead = SampleDocument.Single.Letterhead with { Motto = "Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc" } };
        Texts(state, "Motto").ShouldBe(["Cộng hòa xã hội chủ nghĩa Việt Nam"]);
        Texts(state, "Slogan").ShouldBe(["Độc lập - Tự do - Hạnh phúc"]);
        Open(state).Descendants<W.ParagraphBorders>().Count().ShouldBe(3);
        Texts(state, "DocumentNumber").ShouldBe(["Số 12-BC/ĐUK"], "no asterisk");

        var head = Open(state).Elements<W.Table>().First();
        var rule = head.Descendants<W.Paragraph>().Single(line => line.ParagraphProperties!.ParagraphStyleId!.Val! == "MottoRule").ParagraphProperties!;
        var length = int.Parse(head.Descendants<W.GridColumn>().Last().Width!.Value!, null) - 2 * int.Parse(rule.Indentation!.Left!.Value!, null);
        length.ShouldBeInRange(3200, 3600); // about 60 mm, bold, size 14
    }

    [Fact(DisplayName = "Issue 5.6, 5.8: the seal is the last line of the text, and a code leads where it says")]
    public void the_last_line_and_the_code()
    {
        var sealedPaper = SampleDocument.Single with { Imprint = "Niêm phong 0a1b", Body = SampleDocument.Single.Body.Add(new Paragraph([new("Tra cứu: "), new("VD · 412", Link: "https://example.org/programmes/VD?asAt=412&lang=vi")], Fine: true)) };
        Texts(sealedPaper, "FinePrint").ShouldBe(["Tra cứu: VD · 412", "Niêm phong 0a1b"]);
        using var docx = WordprocessingDocument.Open(new MemoryStream(Rendered(sealedPaper)), isEditable: false);
        var link = docx.MainDocumentPart!.Document.Descendants<W.Hyperlink>().Single();
        docx.MainDocumentPart.HyperlinkRelationships.Single(to => to.Id == link.Id).Uri.OriginalString.ShouldBe("https://example.org/programmes/VD?asAt=412&lang=vi");
        Faults(Rendered(sealedPaper)).ShouldBeEmpty();
        Words.OfHtml(new HtmlRenderer().Rendered(sealedPaper)).ShouldBe(Words.OfDocx(Rendered(sealedPaper)));
        Words.OfXlsx(new XlsxRenderer().Rendered(sealedPaper)).ShouldContain("0a1b");
    }

    [Fact]
    public void the_file_says_its_title_and_language_and_no_date()
    {
        using var zip = new ZipArchive(new MemoryStream(Rendered(SampleDocument.Single)));
        zip.Entries.ShouldAllBe(entry => entry.LastWriteTime.DateTime == new DateTime(1980, 1, 1));
        zip.Entries.Select(entry => entry.FullName).ShouldBe(zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));

        using var core = zip.GetEntry("docProps/core.xml")!.Open();
        XDocument.Load(core).Root!.Elements().Select(element => (element.Name.LocalName, element.Value)).ShouldBe(
            [("title", $"{SampleDocument.Single.Kind} {SampleDocument.Single.Summary}"), ("language", "vi-VN")]);
    }

    private static byte[] Rendered(Document document) => new DocxRenderer().Rendered(document);

    private static W.Body Open(Document document)
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(Rendered(document)), isEditable: false);
        return (W.Body)docx.MainDocumentPart!.Document.Body!.CloneNode(true);
    }

    private static W.Style Style(Document document, string id)
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(Rendered(document)), isEditable: false);
        return (W.Style)docx.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Single(style => style.StyleId! == id).CloneNode(true);
    }

    private static IEnumerable<W.Table> ReportTables(Document document) =>
        Open(document).Elements<W.Table>().Where(table => table.GetFirstChild<W.TableProperties>()!.TableStyle!.Val! == "ReportTable");

    private static IEnumerable<string> Texts(Document document, string style) => Open(document).Descendants<W.Paragraph>()
        .Where(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val! == style)
        .Select(paragraph => string.Concat(paragraph.Descendants().Select(element => element is W.NoBreakHyphen ? "-" : element is W.Text words ? words.Text : "")));

    private static double Millimetres(UInt32Value twips) => Math.Round(twips.Value * 25.4 / 1440, 1);
}
