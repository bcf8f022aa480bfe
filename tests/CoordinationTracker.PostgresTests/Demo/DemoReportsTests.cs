using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;
using CoordinationTracker.Tests.Reports;
using CoordinationTracker.Web.Demo;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace CoordinationTracker.PostgresTests.Demo;

/// <summary>The programmes' reports, of every kind and period, in all languages and formats.</summary>
public sealed partial class DemoReportsTests(Told told) : IClassFixture<Told>
{
    private static readonly string[] Languages = ["vi", "en", "hi", "ur"];

    private Findings Find(Programme programme, PeriodKind kind, Period covering) => DemoReports.Find(told, programme, kind, covering);

    private IEnumerable<Findings> Everything() => DemoReports.Of(told);

    [Fact]
    public void every_report_renders_and_word_finds_nothing_wrong_with_it()
    {
        foreach (var findings in Everything())
            foreach (var language in Languages)
            {
                var document = ReviewReport.Compose(findings, language);
                IsWellFormed(document, $"{findings.Programme.Code} {findings.Kind} {findings.Covering} {language}");
                Rendered("html", document).Length.ShouldBeGreaterThan(5_000);
            }
    }

    [Theory]
    [InlineData("hi")]
    [InlineData("ur")]
    public void nothing_the_program_says_is_left_in_vietnamese_or_english(string language) // domain 3.4, 6
    {
        foreach (var findings in Everything())
        {
            var (vi, en, document) = (ReviewReport.Compose(findings, "vi"), ReviewReport.Compose(findings, "en"), ReviewReport.Compose(findings, language));
            var names = findings.Fields.Select(field => field.Name).Concat(findings.Places.SelectMany(place => place.Counts).Select(count => count.Name)).Select(name => name.In(language)).ToHashSet();
            foreach (var (own, vietnamese, english) in Drafted.Headings(document).Zip(Drafted.Headings(vi), Drafted.Headings(en)))
                if (vietnamese != english && Drafted.LatinWords(own).Any() && !names.Contains(own)) own.ShouldContain(": ", Case.Sensitive, $"{vietnamese}: only a name may be in another language");
            // Reasons and names of files are kept without the language they were written in.
            var unmarked = findings.Tasks.SelectMany(task => new[] { task.ReasonForDelay, task.Verification?.Reason }).Concat(findings.Directed.Select(point => point.Reason)).Concat(findings.Difficulties.Select(difficulty => difficulty.Closing?.Reason))
                .Concat(findings.Indicators.SelectMany(indicator => indicator.Revisions).Select(revision => revision.Reason)).Concat(findings.Evidence.Select(evidence => evidence.Name)).OfType<string>().Where(text => text.Length > 0).ToList();
            Drafted.OwnRuns(document).Select(run => (run.Text, Latin: string.Join(' ', Drafted.LatinWords(unmarked.Aggregate(run.Text, (text, own) => text.Replace(own, "", StringComparison.Ordinal)))))).Where(run => run.Latin.Length > 0)
                .ShouldBeEmpty($"{findings.Programme.Code} {findings.Kind} {findings.Covering}");
            document.Annexes.Sum(annex => annex.Body.OfType<Table>().Sum(table => table.Rows.Count)).ShouldBe(vi.Annexes.Sum(annex => annex.Body.OfType<Table>().Sum(table => table.Rows.Count)));
        }
    }

    [Fact(DisplayName = "ADR 18: the entries that findings name are all whose positions stand anywhere in them")]
    public void every_position_in_the_findings_is_a_named_entry()
    {
        foreach (var findings in Everything())
        {
            var positions = In(JsonDocument.Parse(Canonical.Of(findings)).RootElement).Distinct().Order().ToList();
            findings.EntryPositions().ToList().ShouldBe(positions, $"{findings.Programme.Code} {findings.Kind} {findings.Covering}");
        }

        static IEnumerable<long> In(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.Name is "Positions"
                ? member.Value.EnumerateArray().Select(position => long.Parse(position.GetString()!, System.Globalization.CultureInfo.InvariantCulture)) : In(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(In),
            _ => [],
        };
    }

    [Fact]
    public void the_same_record_gives_the_same_bytes()
    {
        var findings = Find(told.Example, PeriodKind.Quarter, Period.Quarter(2024, 2));
        var again = Find(new Told().Example, PeriodKind.Quarter, Period.Quarter(2024, 2));
        foreach (var format in new[] { "docx", "html", "xlsx" })
            foreach (var language in Languages) Rendered(format, ReviewReport.Compose(findings, language)).ToArray().ShouldBe(Rendered(format, ReviewReport.Compose(again, language)).ToArray());
    }

    [Theory(DisplayName = "Issue 5 (2): whatever the program says in a Hindi or Urdu report of the demo is said in that language")]
    [InlineData("hi")]
    [InlineData("ur")]
    public void nothing_of_the_programs_own_falls_back_to_english(string language)
    {
        // In English are only what people wrote, as a body's name, and the code under an annex, which is an address.
        foreach (var findings in Everything())
        {
            var written = string.Join('\n', WrittenInEnglish(JsonDocument.Parse(Canonical.Of(findings)).RootElement));
            Drafted.Runs(ReviewReport.Compose(findings, language))
                .Where(run => run.Language == "en" && !LookUpCode().IsMatch(run.Text) && !written.Contains(run.Text.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)).Select(run => run.Text).Distinct().ShouldBeEmpty();
        }
    }

    private static IEnumerable<string> WrittenInEnglish(JsonElement told) => told.ValueKind switch
    {
        JsonValueKind.Object => told.EnumerateObject().SelectMany(member => member.NameEquals("En") && member.Value.GetString() is { } words ? [words] : WrittenInEnglish(member.Value)),
        JsonValueKind.Array => told.EnumerateArray().SelectMany(WrittenInEnglish),
        _ => [],
    };

    [Fact]
    public void every_figure_of_every_report_leads_to_entries()
    {
        foreach (var findings in Everything())
            findings.Figures().Where(figure => figure.Value is > 0).ShouldAllBe(figure => figure.Positions.Count > 0);
    }

    [Theory]
    [InlineData("vi", "chưa có số liệu")]
    [InlineData("en", "not recorded")]
    public void the_programme_told_in_words_prints_in_full_and_every_figure_cell_says_so(string language, string notRecorded) // S0.17, domain 7.9
    {
        var report = ReviewReport.Compose(Find(told.BlocAndZone, PeriodKind.OneYear, BlocAndEconomicZone.FirstYear), language);
        var indicators = (Table)report.Annexes[0].Body[0];
        indicators.Rows.Count.ShouldBeGreaterThan(5);
        indicators.Rows.SelectMany(row => row.Cells.Skip(3).Take(9)).ShouldAllBe(cell => cell.Text == notRecorded);
        DocumentText.Of(report).ShouldContain(language == "vi" ? "Tỉnh ủy và Ban Chỉ đạo Đề án 24" : "Project 24 Steering Committee");
    }

    [Fact]
    public void the_coast_guards_one_year_review_is_28_days_past_on_6_October_2023() // S1.20, S1.21, domain 7.9
    {
        var report = DocumentText.Of(ReviewReport.Compose(Find(told.NinhBinh, PeriodKind.Quarter, Period.Quarter(2023, 3)), "vi"));
        report.ShouldContain("đến hạn ngày 08 tháng 9 năm 2023, đã quá 28 ngày tính đến ngày 06 tháng 10 năm 2023");
        report.ShouldContain("NHIỆM VỤ TRỌNG TÂM QUÝ IV NĂM 2023");
    }

    [Theory]
    [InlineData(PeriodKind.Quarter)]
    [InlineData(PeriodKind.Year)]
    [InlineData(PeriodKind.OneYear)]
    public void some_report_of_each_kind_has_every_part_filled(PeriodKind kind) =>
        Everything().Where(findings => findings.Kind == kind && findings.Programme.Example)
            .Select(findings => DocumentText.Of(ReviewReport.Compose(findings, "vi")).Split('\n').Count(line => line.Contains("Chưa có nội dung được ghi nhận", StringComparison.Ordinal)))
            .Min().ShouldBe(0);

    [Fact(DisplayName = "S1.1, S1.3, S1.20: the department's report across programmes renders in every format and tells the Coast Guard's review 28 days past")]
    public void the_departments_report_renders()
    {
        foreach (var (kind, covering) in new[] { (PeriodKind.Quarter, Period.Quarter(2023, 3)), (PeriodKind.Year, Period.Year(2023)) })
            foreach (var language in Languages)
            {
                var document = PortfolioReport.Compose(PortfolioReviewing.Of(told.MassMobilisation, [told.NinhBinh], told.Directory, kind, covering, told.Everything.Max(recorded => recorded.Position), new(2025, 12, 31)), language);
                IsWellFormed(document, $"{kind} {language}");
                Rendered("xlsx", document).Length.ShouldBeGreaterThan(3_000);
                if (kind is PeriodKind.Quarter && language == "vi") DocumentText.Of(document).ShouldContain("đến hạn ngày 08 tháng 9 năm 2023, đã quá 28 ngày tính đến ngày 06 tháng 10 năm 2023");
            }
    }

    [Fact(DisplayName = "Domain 3.6: the summary of every report fits two pages, with the real LibreOffice")]
    public void every_summary_fits_two_pages()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("tracker-summaries-").FullName;
        try
        {
            // The fullest of each language: what fits of them fits of all.
            var summaries = new[] { "vi", "en" }.SelectMany(language => Everything().Select(findings => ReviewSummary.Compose(findings, language)).DistinctBy(DocumentText.Of)
                .OrderByDescending(document => DocumentText.Of(document).Length).Take(12)).ToList();
            foreach (var (nth, document) in summaries.Index())
            {
                IsWellFormed(document, DocumentText.Of(document));
                File.WriteAllBytes(Path.Combine(folder, $"{nth}.docx"), Rendered("docx", document).ToArray());
            }
            // All in one go: starting the program takes longer than a summary.
            Said(PdfPrinter.Program!, [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, .. System.IO.Directory.GetFiles(folder, "*.docx")]);
            foreach (var (nth, document) in summaries.Index())
                Said("pdfinfo", [Path.Combine(folder, $"{nth}.pdf")]).ShouldMatch(@"Pages:\s+[12]\n", DocumentText.Of(document));
        }
        finally { System.IO.Directory.Delete(folder, recursive: true); }
    }

    private static string Said(string program, string[] arguments)
    {
        using var running = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = running.StandardOutput.ReadToEnd();
        running.WaitForExit();
        return said;
    }

    private static void IsWellFormed(Document document, string which)
    {
        using var docx = Rendered("docx", document);
        using var word = WordprocessingDocument.Open(docx, isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(error => error.Description).ShouldBeEmpty(which);
    }

    private static MemoryStream Rendered(string format, Document document)
    {
        var file = new MemoryStream();
        Renderers.Named(format)!.Render(document, file);
        file.Position = 0;
        return file;
    }

    [GeneratedRegex(@"^[\w-]+ · [\w-]+ [\w-]+ · \d+ · \S")]
    private static partial Regex LookUpCode();
}
