using System.Net;
using System.Text.RegularExpressions;
using CoordinationTracker.Web.Demo;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>What holds for every page, whoever reads it in whatever language.</summary>
[Collection(nameof(ReadByHttp))]
public sealed partial class EveryPageTests(DemoSite site)
{
    private const int Deepest = 3, OfOneShape = 6, AtMost = 300;

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task every_page_is_there_in_the_readers_language_and_says_what_it_is(string language)
    {
        using var reader = site.Reader(language);
        foreach (var address in DemoSite.Pages) IsWhole(await reader.Open(address), language);
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task no_link_inside_the_site_leads_nowhere(string language)
    {
        using var reader = site.Reader(language);
        var (seen, shapes, waiting) = (new Dictionary<string, Page>(), new Dictionary<string, int>(), new Queue<(string Address, string From, int Depth)>());
        var fragments = new List<(string Address, string Id, string From)>();
        waiting.Enqueue(("/", "", 0));

        while (seen.Count < AtMost && waiting.TryDequeue(out var next))
        {
            var (address, from, depth) = next;
            if (address.Split('#', 2) is [var before, { Length: > 0 } id]) (address, _) = (before, Noted(before, id, from));
            // The choice of a language would be remembered; it has a test of its own.
            if (seen.ContainsKey(address) || address.StartsWith("/choices/", StringComparison.Ordinal) || !IsWanted(address)) continue;

            var page = seen[address] = await reader.Get(address);
            ((int)page.Status).ShouldBeLessThan(400, $"{from} leads to {address}");
            if (page.Status is not HttpStatusCode.OK || page.MediaType != "text/html" || address.Contains("/reports/", StringComparison.Ordinal)) continue;
            IsWhole(page, language);
            if (depth < Deepest) foreach (var link in page.Links) waiting.Enqueue((link, address, depth + 1));
        }

        seen.Count.ShouldBeGreaterThan(100);
        foreach (var (address, id, from) in fragments.Where(fragment => seen.TryGetValue(fragment.Address, out var page) && page.Status is HttpStatusCode.OK))
            seen[address].Document.GetElementById(id).ShouldNotBeNull($"{from} leads to {address}#{id}");

        bool Noted(string address, string id, string from)
        {
            fragments.Add((address, id, from));
            return true;
        }

        // Some of every shape instead of thousands of one.
        bool IsWanted(string address)
        {
            var shape = Numbers().Replace(address, "#");
            shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
            return shapes[shape] <= OfOneShape;
        }
    }

    [Fact]
    public async Task our_own_files_are_there_and_may_be_kept()
    {
        using var reader = site.Reader();
        var page = await reader.Open("/");
        var files = page.Document.QuerySelectorAll("link[href], script[src]").Select(file => file.GetAttribute("href") ?? file.GetAttribute("src")!).ToList();
        files.Count.ShouldBeGreaterThan(6);
        foreach (var file in files)
        {
            file.ShouldContain("?v=");
            (await reader.Get(file)).Status.ShouldBe(HttpStatusCode.OK, file);
        }
    }

    [Theory]
    [InlineData("vi", "Không tìm thấy")]
    [InlineData("en", "Not found")]
    public async Task what_does_not_exist_is_a_page_that_says_so(string language, string heading)
    {
        using var reader = site.Reader(language);
        foreach (var address in new[]
        {
            "/khong-co", "/programmes/KHONG-CO", "/programmes/KHONG-CO/activities", $"{DemoSite.Log}/{Guid.Empty}", $"{DemoSite.Log}/abc", $"{DemoSite.Example}/tasks/{Guid.Empty}",
            $"{DemoSite.Example}/reviews/quarter/2023-Q5", $"{DemoSite.Example}/reviews/decade/2023", $"{DemoSite.Example}/reviews/year/2024/figures/X.y", "/problem/500",
            $"/portfolios/{Guid.Empty}", "/portfolios/abc", $"/portfolios/{Bodies.MassMobilisation}/reviews/term/term", $"/portfolios/{Bodies.MassMobilisation}/reviews/quarter/2023-Q3/figures/M1.actual",
        })
        {
            var page = await reader.Get(address);
            page.Status.ShouldBe(HttpStatusCode.NotFound, address);
            page.Said("h1").ShouldBe(heading, address);
            IsWhole(page, language);
        }
    }

    public static TheoryData<string, string> Questions => new()
    {
        { DemoSite.Log, "q" }, { DemoSite.Log, "from" }, { DemoSite.Log, "of" }, { DemoSite.Log, "side" }, { DemoSite.Log, "page" }, { DemoSite.Log, "recorded" },
        { DemoSite.Example, "asAt" }, { DemoSite.Example, "asOn" }, { DemoSite.Example, "lang" }, { DemoSite.Example + "/tasks", "state" }, { DemoSite.Example + "/reviews/quarter/2023-Q3", "since" },
        { "/", "anything" }, { "/khong-co", "q" },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task what_an_address_says_is_never_taken_for_markup(string address, string question)
    {
        using var reader = site.Reader();
        foreach (var hostile in new[] { "\"><img src=x onerror=alert(1)>", "<script>alert(1)</script>", "'};alert(1)//", "\u202Ea\0b" })
        {
            var page = await reader.Get($"{address}?{question}={Uri.EscapeDataString(hostile)}");
            ((int)page.Status).ShouldBeLessThan(500);
            IsWhole(page, "en");
        }
    }

    private static void IsWhole(Page page, string language)
    {
        page.Document.DocumentElement.GetAttribute("lang").ShouldBe(language, page.Address);
        page.All("h1").ShouldHaveSingleItem(page.Address).ShouldNotBeEmpty(page.Address);
        page.All("head > title").ShouldHaveSingleItem(page.Address).Length.ShouldBeGreaterThan("CoordinationTracker".Length, page.Address);
        page.Document.QuerySelectorAll("script:not([src]), img[onerror], [href^='javascript:']").ShouldBeEmpty(page.Address);
        page.Document.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key).ShouldBeEmpty(page.Address);
    }

    [GeneratedRegex(@"[0-9a-f]{8}-[0-9a-f-]{27}|\d+")]
    private static partial Regex Numbers();
}
