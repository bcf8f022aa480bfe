using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace CoordinationTracker.Tests.Rendering;

public sealed class XlsxRendererTests
{
    private static readonly Numerals Vietnamese = Numerals.Of("vi");

    [Fact]
    public void a_spreadsheet_finds_no_fault_in_it()
    {
        foreach (var document in new[] { SampleDocument.Joint, SampleDocument.Single, SampleDocument.Joint with { Language = "ur" }, Of(Counted) })
        {
            using var xlsx = Open(document);
            new OpenXmlValidator(FileFormatVersions.Office2019).Validate(xlsx).Select(fault => $"{fault.Path?.XPath}: {fault.Description}").ShouldBeEmpty();
        }
    }

    [Fact(DisplayName = "Domain 3.5: the text and each annex are sheets of their own")]
    public void each_annex_is_a_sheet()
    {
        using var xlsx = Open(SampleDocument.Joint);
        xlsx.WorkbookPart!.Workbook.Sheets!.Elements<S.Sheet>().Select(sheet => sheet.Name!.Value).ShouldBe(["Báo cáo", "Phụ lục 1", "Phụ lục 2"]);
    }

    [Fact]
    public void a_sheets_name_fits_and_comes_once()
    {
        var annexes = (EquatableList<Annex>)[new("Phụ lục [1]: về việc / của các bên và những đơn vị", "", false, []), new("Phụ lục [1]: về việc / của các bên và những đơn vị", "", false, []), new("", "", false, [])];
        using var xlsx = Open(SampleDocument.Single with { Annexes = annexes });
        xlsx.WorkbookPart!.Workbook.Sheets!.Elements<S.Sheet>().Select(sheet => sheet.Name!.Value)
            .ShouldBe(["Báo cáo", "Phụ lục 1 về việc  của các bên ", "Phụ lục 1 về việc  của các bê 2", "…"]);
    }

    [Fact(DisplayName = "Issue 5.3: numbers are numbers and days are days, shown as the report prints them")]
    public void numbers_are_numbers_and_days_are_days()
    {
        using var xlsx = Open(Of(Counted));
        Shown(xlsx, "A4").ShouldBe(("1234.5", "#,##0.######"));
        Shown(xlsx, "B4").ShouldBe(("1200", "\"≈ \"#,##0"));
        Shown(xlsx, "C4").ShouldBe(("147.8", "#,##0.0"));
        Shown(xlsx, "D4").ShouldBe(("3", "+#,##0;-#,##0;#,##0"));
        Shown(xlsx, "E4").ShouldBe(("45218", "d/m/yyyy"), "19 October 2023");
    }

    [Fact]
    public void the_number_of_a_line_is_a_number_and_that_of_a_line_below_it_text()
    {
        using var xlsx = Open(Of([Cell.Line("2"), Cell.Line("2.1")]));
        Shown(xlsx, "A4").ShouldBe(("2", "#,##0"));
        var below = CellAt(xlsx, "B4");
        (below.DataType!.Value, below.InnerText).ShouldBe((S.CellValues.InlineString, "2.1"));
    }

    [Fact(DisplayName = "Fault F20: what a spreadsheet would read as one character is text")]
    public void what_looks_like_an_escape_is_text()
    {
        using var xlsx = Open(Of([Cell.Of("a_x0041_x0042_ _x12_ _X0041_")]));
        CellAt(xlsx, "A4").InnerText.ShouldBe("a_x005F_x0041_x005F_x0042_ _x12_ _X0041_");
    }

    [Theory(DisplayName = "Issue 5.3: what looks like a formula is text")]
    [InlineData("=1+1")]
    [InlineData("+84 912")]
    [InlineData("-BC/ĐUK")]
    [InlineData("@SUM(A1)")]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    public void what_looks_like_a_formula_is_text(string text)
    {
        using var xlsx = Open(Of([Cell.Of(text)]));
        var cell = CellAt(xlsx, "A4");
        (cell.DataType!.Value, cell.InnerText, cell.CellFormula).ShouldBe((S.CellValues.InlineString, text, null));
        Format(xlsx, cell).QuotePrefix!.Value.ShouldBeTrue();
    }

    [Fact]
    public void a_number_no_spreadsheet_keeps_is_left_as_text()
    {
        using var xlsx = Open(Of([Cell.Of(Vietnamese, new(1_234_567_890_123_456_789m, Qualifier.Exactly), null)]));
        CellAt(xlsx, "A4").InnerText.ShouldBe("1.234.567.890.123.456.789");
    }

    [Fact(DisplayName = "Issue 5.3: the heading stays in sight, and comes again on every printed page")]
    public void the_heading_stays_in_sight()
    {
        using var xlsx = Open(SampleDocument.Joint);
        var pane = xlsx.WorkbookPart!.WorksheetParts.ElementAt(1).Worksheet.Descendants<S.Pane>().Single();
        (pane.VerticalSplit!.Value, pane.TopLeftCell!.Value, pane.State!.Value).ShouldBe((3, "A4", S.PaneStateValues.Frozen));
        xlsx.WorkbookPart!.Workbook.DefinedNames!.Elements<S.DefinedName>().Select(name => name.InnerText).ShouldBe(["'Phụ lục 1'!$3:$3", "'Phụ lục 2'!$3:$3"]);
    }

    [Fact]
    public void urdu_reads_from_the_right()
    {
        using var xlsx = Open(SampleDocument.Joint with { Language = "ur" });
        xlsx.WorkbookPart!.WorksheetParts.ShouldAllBe(sheet => sheet.Worksheet.Descendants<S.SheetView>().Single().RightToLeft!.Value);
    }

    [Fact]
    public void a_text_longer_than_a_cell_goes_on_in_the_next_row()
    {
        var passage = string.Concat(Enumerable.Repeat("Khu kinh tế. ", 5_000));
        using var xlsx = Open(SampleDocument.Single with { Body = [SampleDocument.Plain(passage)], Annexes = [] });
        var lines = xlsx.WorkbookPart!.WorksheetParts.First().Worksheet.Descendants<S.Cell>().Select(cell => cell.InnerText).Where(text => text.Contains("Khu kinh tế", StringComparison.Ordinal)).ToList();
        lines.Count.ShouldBe(3);
        lines.ShouldAllBe(line => line.Length <= 32_767);
        string.Concat(lines).ShouldBe(passage);
    }

    private static EquatableList<Cell> Counted =>
    [
        Cell.Of(Vietnamese, new(1234.5m, Qualifier.Exactly), null), Cell.Of(Vietnamese, new(1200, Qualifier.About), null), Cell.Of(Vietnamese, new(147.8m, Qualifier.Exactly, Share: true), null),
        Cell.Of(Vietnamese, new(3, Qualifier.Exactly, Signed: true), null), Cell.Of(Vietnamese, new DateOnly(2023, 10, 19)),
    ];

    private static Document Of(EquatableList<Cell> cells) => SampleDocument.Single with
    {
        Annexes = [new("Phụ lục 1", "Biểu", true, [new Table(cells.Select((_, at) => new Column($"Cột {at + 1}", 10)).ToEquatableList(), [new(cells)])])],
    };

    private static SpreadsheetDocument Open(Document document) => SpreadsheetDocument.Open(new MemoryStream(new XlsxRenderer().Rendered(document)), isEditable: false);
    private static S.Cell CellAt(SpreadsheetDocument xlsx, string place) => xlsx.WorkbookPart!.WorksheetParts.Last().Worksheet.Descendants<S.Cell>().Single(cell => cell.CellReference == place);
    private static S.CellFormat Format(SpreadsheetDocument xlsx, S.Cell cell) => (S.CellFormat)xlsx.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);

    private static (string, string) Shown(SpreadsheetDocument xlsx, string place)
    {
        var cell = CellAt(xlsx, place);
        cell.DataType.ShouldBeNull("A number");
        var id = Format(xlsx, cell).NumberFormatId!.Value;
        return (cell.CellValue!.Text, xlsx.WorkbookPart!.WorkbookStylesPart!.Stylesheet.NumberingFormats!.Elements<S.NumberingFormat>().Single(format => format.NumberFormatId! == id).FormatCode!.Value!);
    }
}
