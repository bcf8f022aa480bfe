using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using CoordinationTracker.Tests;
using CoordinationTracker.Web.Pages;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Xunit.Abstractions;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>No text breaks a page or a paper: what was recorded can always be read, and in good time.</summary>
public sealed partial class AnyTextTests(AnyTextSite site, ITestOutputHelper output) : IClassFixture<AnyTextSite>
{
    /// <summary>Ten times what a page may take on a machine of its own.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Some of each kind instead of all; those of no programme are read for every text.</summary>
    private const int OfOneKind = 2, OfAll = 30;

    private static readonly IReadOnlyList<TemplateMatcher> Routes =
    [
        .. typeof(Visit).Assembly.GetTypes()
            .SelectMany(page => page.GetCustomAttributes(typeof(RouteAttribute), false).Cast<RouteAttribute>())
            .Select(route => new TemplateMatcher(TemplateParser.Parse(route.Template), []))
            .Where(route => !route.Template.Segments.Any(step => step.Parts.Any(part => part.IsCatchAll))),
    ];

    [Fact(DisplayName = "F1, X1, F5: every page is drawn whatever was written into any field")]
    public async Task every_page_is_drawn_in_good_time()
    {
        using var reader = site.Reader("vi");
        var (seen, kinds, drawn) = (new HashSet<string>(), new Dictionary<string, int>(), new HashSet<string>());
        var (waiting, broken) = (new Queue<string>(AnyText.All.SelectMany(Starts).Prepend("/")), new List<string>());
        var slowest = (Seconds: 0.0, Address: "");
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(address) || RouteOf(address) is not { } route || !IsWanted(address, route)) continue;
            var took = Stopwatch.StartNew();
            var page = await reader.Get(address);
            if (page.Status is not HttpStatusCode.OK || took.Elapsed > Patience || Mark().IsMatch(page.Text))
                broken.Add($"{(int)page.Status} after {took.Elapsed.TotalSeconds:0.0} s: {address}");
            else drawn.Add(route);
            if (took.Elapsed.TotalSeconds > slowest.Seconds) slowest = (took.Elapsed.TotalSeconds, address);
            foreach (var link in page.Links) waiting.Enqueue(link.Split('#')[0]);
        }
        output.WriteLine(FormattableString.Invariant($"{seen.Count} addresses, the slowest page {slowest.Seconds:F2} s: {slowest.Address}"));
        broken.ShouldBeEmpty();
        Routes.Select(route => route.Template.TemplateText!).Except(drawn).ShouldBeEmpty("Pages that nothing led to.");

        bool IsWanted(string address, string route)
        {
            var code = address.Split('/', '?').FirstOrDefault(step => step.StartsWith("DUK-", StringComparison.Ordinal));
            var kind = $"{route} {code}";
            return (kinds[kind] = kinds.GetValueOrDefault(kind) + 1) <= (code is null ? OfAll : OfOneKind);
        }
    }

    [Fact(DisplayName = "F5, C7: every paper is written whatever was written into any field, and holds no mark of ours")]
    public async Task every_paper_is_written_in_good_time()
    {
        foreach (var text in AnyText.All)
            foreach (var language in Wording.Languages)
                foreach (var format in (string[])["html", "docx", "xlsx"])
                    foreach (var address in Papers(text, language, format))
                    {
                        var took = Stopwatch.StartNew();
                        var paper = await site.Paper(address);
                        took.Elapsed.ShouldBeLessThan(Patience, address);
                        foreach (var said in Texts(paper, format))
                            Mark().IsMatch(said).ShouldBeFalse($"A mark of ours stands in {address}");
                    }
    }

    // LibreOffice takes seconds for each, so each kind of paper is printed once, with another text.
    [Fact(DisplayName = "F5: a paper of any text is printed")]
    public async Task every_kind_of_paper_is_printed()
    {
        foreach (var (nth, text) in ((int[])[3, 2, 4, 0, 1]).Index())
            (await site.Paper(Papers(AnyText.All[text], "vi", "pdf").ElementAt(nth)))[..4].ShouldBe("%PDF"u8.ToArray(), $"{nth} {text}");
    }

    private IEnumerable<string> Papers(AnyText text, string language, string format)
    {
        var (programme, asked) = ($"/programmes/{text.Code}", $".{format}?asAt={site.Head}&lang={language}");
        yield return $"{programme}/reports/one-year/first{asked}";
        yield return $"{programme}/reports/quarter/2023-Q3{asked}";
        if (language is not ("vi" or "en")) yield break;
        foreach (var paper in (string[])["notice", "minutes"])
            yield return $"{programme}/meetings/{text.Own(Some.Id(91))}/{paper}{asked}";
        yield return $"/portfolios/{text.Own(Some.Mobilisation)}/reports/quarter/2023-Q3{asked}";
    }

    private static IEnumerable<string> Texts(byte[] paper, string format)
    {
        if (format is "html") return [Encoding.UTF8.GetString(paper)];
        using var archive = new ZipArchive(new MemoryStream(paper));
        return [.. archive.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(Text)];

        static string Text(ZipArchiveEntry entry)
        {
            using var read = new StreamReader(entry.Open());
            return read.ReadToEnd();
        }
    }

    // What no page of a present programme need lead to.
    private static IEnumerable<string> Starts(AnyText text)
    {
        var (programme, portfolio) = ($"/programmes/{text.Code}", $"/portfolios/{text.Own(Some.Mobilisation)}");
        return
        [
            programme, $"{programme}/reviews/one-year/first", $"{programme}/reviews/quarter/2023-Q3",
            $"{programme}/reviews/one-year/first/restated", $"{programme}/measurements/{text.Own(Some.TheMeasurement)}",
            $"{programme}/indicators/M1/entries?from=2023-07-01&to=2023-09-30",
            portfolio, $"{portfolio}/reviews/quarter/2023-Q3", "/background",
        ];
    }

    private static string? RouteOf(string address) =>
        Routes.FirstOrDefault(route => route.TryMatch(address.Split('?')[0], []))?.Template.TemplateText;

    [GeneratedRegex(@"[\uFDD0-\uFDEF]", RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
