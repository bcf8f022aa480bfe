using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CoordinationTracker.Rendering;
using CoordinationTracker.Rendering.Lint;
using CoordinationTracker.Reports;
using CoordinationTracker.Tests.Rendering;
using CoordinationTracker.Web;

namespace CoordinationTracker.PostgresTests.Demo;

/// <summary>Four formats and the page, one list of figures (issue 5.3).</summary>
public sealed class ParityTests(Told told) : IClassFixture<Told>
{
    private IEnumerable<(string Name, Findings Findings, string Language)> Reports() =>
        from findings in DemoReports.Of(told)
        from language in Language.Known
        select ($"{findings.Programme.Code} {findings.Kind} {findings.Covering} {language}", findings, language);

    [Fact(DisplayName = "Issue 5.3: HTML, DOCX, XLSX and the page print the same figures in the same order, in every demo report and language")]
    public void every_format_prints_the_same_figures()
    {
        var figures = 0;
        foreach (var (name, findings, language) in Reports())
        {
            var document = ReviewReport.Compose(findings, language);
            var expected = PrintedFigures.Of(document);
            var texts = expected.ConvertAll(figure => figure.Text);
            PrintedFigures.OfHtml(Encoding.UTF8.GetString(Rendered("html", document))).ShouldBe(expected, name);
            PrintedFigures.OfDocx(Rendered("docx", document)).ShouldBe(texts, name);
            PrintedFigures.OfXlsx(Rendered("xlsx", document), Numerals.Of(language)).ShouldBe(texts, name);

            var page = new HtmlRenderer(key => "/figures/" + Uri.EscapeDataString(key)).Fragment(document, topHeading: 2);
            PrintedFigures.OfHtml(page).ShouldBe(expected, name);
            PrintedFigures.LinksOfHtml(page).ShouldBe(expected.ConvertAll(figure => "/figures/" + Uri.EscapeDataString(figure.Key)), name);
            figures += expected.Count;
        }
        figures.ShouldBeGreaterThan(5_000);
    }

    [Fact(DisplayName = "Issue 5.4: the linter finds no fault in any demo report, of one body or of both, in the layout it was written in")]
    public void every_report_keeps_to_its_layout()
    {
        foreach (var (name, joint, language) in Reports())
            foreach (var findings in (Findings[])[joint, joint with { Issuer = Side.A }, joint with { Issuer = Side.B }])
            {
                var document = ReviewReport.Compose(findings, language);
                LayoutLinter.Faults(new MemoryStream(Rendered("docx", document)), document.Layout).Select(fault => fault.En).ShouldBeEmpty($"{name} {findings.Issuer}");
            }
    }

    [Fact(DisplayName = "Issue 5.3: the PDF that LibreOffice makes prints the same figures in the same order")]
    public async Task the_pdf_prints_the_same_figures()
    {
        foreach (var (findings, language) in DemoReports.Of(told).Where(findings => findings.Programme.Example && findings.Kind is PeriodKind.Quarter or PeriodKind.OneYear).TakeLast(2).Zip(["vi", "en"]))
        {
            var document = ReviewReport.Compose(findings, language);
            var printed = await Text(await PdfPrinter.Print(document, CancellationToken.None));
            var at = 0;
            foreach (var (key, text) in PrintedFigures.Of(document))
            {
                // A whole number of its own, wherever the line broke.
                var found = new Regex($@"(?<![\d.,]){string.Join(@"\s+", text.Split(' ').Select(Regex.Escape))}(?!\d|[.,]\d)").Match(printed, at);
                found.Success.ShouldBeTrue($"{findings.Programme.Code} {findings.Kind} {language}: {key} “{text}” after {printed[Math.Max(0, at - 80)..at]}");
                at = found.Index + found.Length;
            }
        }
    }

    [Fact(DisplayName = "Issue 5.3: same inputs, same bytes, under two cultures and two time zones")]
    public void same_inputs_same_bytes_in_every_culture_and_time_zone()
    {
        var (culture, zone) = (CultureInfo.CurrentCulture, Environment.GetEnvironmentVariable("TZ"));
        try
        {
            var here = Under("en-GB", "Asia/Ho_Chi_Minh");
            Under("ar-SA", "America/Anchorage").ShouldBe(here);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
        }

        List<string> Under(string name, string place)
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Environment.SetEnvironmentVariable("TZ", place);
            TimeZoneInfo.ClearCachedData();
            // Told anew: nothing of the first telling may be what makes the second the same.
            return [.. from findings in DemoReports.Of(new Told()).Where(findings => findings.Kind is PeriodKind.OneYear or PeriodKind.Term)
                       from language in Language.Known from format in (string[])["docx", "xlsx", "html"]
                       select Canonical.Digest(Rendered(format, ReviewReport.Compose(findings, language)))];
        }
    }

    private static byte[] Rendered(string format, Document document)
    {
        using var file = new MemoryStream();
        Renderers.Named(format)!.Render(document, file);
        return file.ToArray();
    }

    // In the order of writing, line after line.
    private static async Task<string> Text(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            using var reader = Process.Start(new ProcessStartInfo("pdftotext", ["-raw", file, "-"]) { RedirectStandardOutput = true })!;
            var text = await reader.StandardOutput.ReadToEndAsync();
            await reader.WaitForExitAsync();
            return Regex.Replace(text, @"\s+", " ");
        }
        finally { File.Delete(file); }
    }
}
