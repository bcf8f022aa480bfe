using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;
using CoordinationTracker.Tests;
using CoordinationTracker.Tests.Reports;

namespace CoordinationTracker.PostgresTests.Web;

/// <summary>With the real LibreOffice; .ci/run installs it.</summary>
public sealed class PdfPrinterTests
{
    private static readonly Document Report = ReviewReport.Compose(Story.OfTheCast.On("2023-09-21", Some.ActivityLogged, Some.MeasurementRecorded, Some.TaskAssigned).On("2023-10-01", Some.ReviewOpened).Q3(), "vi");

    [Fact(DisplayName = "Issue 5.3: the DOCX becomes a PDF/A-2 that says the same")]
    public async Task the_paper_becomes_an_archivable_pdf()
    {
        var pdf = await PdfPrinter.Print(Report, default);

        Encoding.Latin1.GetString(pdf).ShouldContain("<pdfaid:part>2</pdfaid:part>");
        var said = Words(await Text(pdf));
        foreach (var paragraph in Report.Body.OfType<Paragraph>().Where(paragraph => paragraph.Text.Length < 60)) said.ShouldContain(Words(paragraph.Text));
        said.ShouldContain("Phụ lục 2");
    }

    [Fact]
    public async Task a_vietnamese_paper_stands_in_one_font_and_all_its_words_are_found()
    {
        var pdf = await PdfPrinter.Print(Report, default);

        // Not a word may be in two fonts: those without ủ, ợ, ọ, ế and ố are written by others, letter by letter.
        (await Fonts(pdf)).Distinct().ShouldHaveSingleItem();
        var said = Words(await Said(pdf, file => new("pdftotext", ["-raw", file, "-"]))).Split(' ').ToHashSet();
        var words = Report.Body.OfType<Paragraph>().SelectMany(paragraph => Words(paragraph.Text).Split(' ')).Distinct()
            .Where(word => !word.Contains('-', StringComparison.Ordinal) && word.Any("ủợọếốƠƯđệộ".Contains)).ToList();
        words.Count.ShouldBeGreaterThan(20);
        words.Where(word => !said.Contains(word)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("hi", "NotoSerifDevanagari")]
    [InlineData("ur", "NotoNastaliqUrdu")]
    public async Task a_paper_in_another_script_finds_the_font_of_that_script(string language, string font)
    {
        var findings = Story.OfTheCast.On("2023-09-21", Some.ActivityLogged, Some.TaskAssigned).Q3();
        var fonts = await Fonts(await PdfPrinter.Print(ReviewReport.Compose(findings, language), default));
        fonts.ShouldContain(font);
        fonts.Where(other => Regex.IsMatch(other, "Arabic|Naskh|Kufi|Devanagari|Nastaliq")).Distinct().ShouldBe([font]);
    }

    [Fact(DisplayName = "Issue 5.3: the contents of a PDF say on which page each heading is")]
    public async Task the_contents_say_the_page()
    {
        var year = ReviewReport.Compose(Story.OfTheCast.On("2023-09-21", Some.ActivityLogged).Find(PeriodKind.Year, Period.Year(2023)), "vi");
        var pages = (await Text(await PdfPrinter.Print(year, default))).Split('\f');
        var contents = pages.Single(page => page.Contains("MỤC LỤC", StringComparison.Ordinal));
        var entries = contents.Split('\n').Select(line => Regex.Match(line, @"^\s*(\S.*?)\s*\.{3,}\s*(\d+)\s*$")).Where(entry => entry.Success).ToList();

        entries.Count.ShouldBeGreaterThan(15);
        foreach (var entry in entries) Words(pages[int.Parse(entry.Groups[2].Value, CultureInfo.InvariantCulture) - 1]).ShouldContain(Words(entry.Groups[1].Value), Case.Insensitive);
    }

    [Fact(DisplayName = "Issue 5.3: an annex of more than 1,000 rows is cut there with a line that names the XLSX")]
    public void a_long_annex_is_cut_and_says_so()
    {
        var table = new Table([new("TT", 5), new("Nội dung", 50)], Enumerable.Range(1, 1_250).Select(nth => new Row([Cell.Of($"{nth}"), Cell.Of("Việc")])).ToEquatableList(), new([Cell.Of("1.250")]));
        var cut = PdfPrinter.ForPaper(Report with { Annexes = [new("Phụ lục 2", "Nhiệm vụ", true, [table])] }).Annexes[0].Body;

        cut.OfType<Table>().Sum(piece => piece.Rows.Count).ShouldBe(1_000);
        cut.OfType<Table>().ShouldAllBe(piece => piece.Rows.Count <= 100 && piece.Columns.Count == 2);
        cut.OfType<Table>().Count(piece => piece.Foot is not null).ShouldBe(1);
        cut[^1].ShouldBeOfType<Paragraph>().Text.ShouldBe("Còn 250 dòng nữa; xem đầy đủ ở tệp XLSX của báo cáo này.");
    }

    [Fact]
    public void a_short_table_stays_whole() => PdfPrinter.ForPaper(Report).ShouldBe(Report);

    internal static Task<string> Text(byte[] pdf) => Said(pdf, file => new("pdftotext", ["-layout", file, "-"]));

    // "BAAAAA+LiberationSerif-Bold   TrueType …": the families, of each look of them.
    private static async Task<string[]> Fonts(byte[] pdf) =>
        [.. (await Said(pdf, file => new("pdffonts", [file]))).Split('\n')
            .Select(line => Regex.Match(line, @"^[A-Z]{6}\+(\w+)"))
            .Where(line => line.Success).Select(line => line.Groups[1].Value)];

    private static async Task<string> Said(byte[] pdf, Func<string, ProcessStartInfo> about)
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllBytesAsync(file, pdf);
        try
        {
            var asked = about(file);
            (asked.RedirectStandardOutput, asked.StandardOutputEncoding) = (true, Encoding.UTF8);
            using var reader = Process.Start(asked)!;
            return await reader.StandardOutput.ReadToEndAsync();
        }
        finally { File.Delete(file); }
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
