using CoordinationTracker.Web.Demo;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>Every page on a telephone and on a desk, folded and unfolded: nothing sticks out, nothing is cut, nothing complains, nobody is shut out.</summary>
[Collection(nameof(SeenInABrowser))]
public sealed class ScreenTests(DemoSite site, Browser browser)
{
    private const string Past = DemoSite.Example + "?asAt=300", Missing = "/khong-co";

    // Nobody makes papers beside this site, so it stays so; in peace, or it would load itself again under the reader's hands.
    private static string BeingMade(string language) => $"{DemoSite.Example}/reviews/quarter/2023-Q3/pack.zip?asAt=300&lang={language}&watch=still";

    // One of every kind; what differs between programmes is only words.
    private static readonly IReadOnlyList<string> Kinds =
    [
        "/", "/directory", DemoSite.Example, DemoSite.Log, DemoSite.AddressOf(ExampleProgramme.Shows.DisputedClaim), DemoSite.Example + "/tasks",
        $"{DemoSite.Example}/tasks/{ExampleProgramme.Id(ExampleProgramme.Shows.ExtendedTwice)}", DemoSite.Example + "/duties", DemoSite.Example + "/board",
        $"{DemoSite.Example}/duties/{ExampleProgramme.Id(ExampleProgramme.Shows.MonthlyReports)}", $"{DemoSite.Example}/board?unit={Bodies.ExampleClusters[0]}", DemoSite.Example + "/difficulties", DemoSite.Example + "/reviews",
        DemoSite.Example + "/reviews/quarter/2023-Q3?since=200", DemoSite.Example + "/reviews/quarter/2023-Q3/figures/M1.actual", Past, Missing,
    ];

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"),
        ResultTypes = [ResultType.Violations],
    };

    [Theory]
    [InlineData("vi", 390)]
    [InlineData("en", 390)]
    [InlineData("vi", 1400)]
    [InlineData("en", 1400)]
    public async Task nothing_sticks_out_of_a_page_and_no_text_is_cut(string language, int width)
    {
        var page = await browser.Open(site.Address, language, width);
        var complaints = new List<(string Address, string Said)>();
        page.Console += (_, message) => { if (message.Type is "error" && !message.Text.Contains("404", StringComparison.Ordinal)) complaints.Add((page.Url, message.Text)); };
        page.PageError += (_, error) => complaints.Add((page.Url, error));

        foreach (var address in DemoSite.Pages.Append(Past).Append(Missing).Append(BeingMade(language)))
        {
            await page.GotoAsync(address);
            complaints.AddRange((await page.EvaluateAsync<string[]>(Faults)).Select(fault => (address, fault)));
            await Unfold(page);
            complaints.AddRange((await page.EvaluateAsync<string[]>(Faults)).Select(fault => (address + ", unfolded", fault)));
        }
        complaints.GroupBy(complaint => complaint.Said).Select(same => $"{same.First().Address}: {same.Key} (and {same.Count() - 1} like it)").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("vi", 1400)]
    [InlineData("en", 390)]
    public async Task nobody_is_shut_out_by_a_page(string language, int width)
    {
        var page = await browser.Open(site.Address, language, width);
        var violations = new List<string>();
        foreach (var address in Kinds.Append(BeingMade(language)))
        {
            await page.GotoAsync(address);
            await Unfold(page);
            violations.AddRange((await Judged(page)).Select(violation => $"{address}: {violation}"));
        }

        await page.GotoAsync(DemoSite.Log);
        await page.Locator("#log .record-send button").ClickAsync();
        await Assertions.Expect(page.Locator("[aria-invalid=true]")).ToHaveCountAsync(1);
        violations.AddRange((await Judged(page)).Select(violation => $"a refused form: {violation}"));
        violations.ShouldBeEmpty();
    }

    [Fact]
    public async Task the_judge_sees_what_is_wrong()
    {
        var page = await browser.Open(site.Address);
        await page.GotoAsync("/");
        await page.EvaluateAsync("() => { document.documentElement.removeAttribute('lang'); document.querySelector('main').innerHTML += `<input><p style='color:#ccc;background:#fff'>pale</p>` + `<div style='width:3000px'>wide</div><p style='width:9em;overflow:hidden;white-space:nowrap'>words that do not fit in here</p>`; }");

        var violations = string.Join('\n', await Judged(page));
        foreach (var rule in new[] { "html-has-lang", "label", "color-contrast" }) violations.ShouldContain(rule);
        var faults = string.Join('\n', await page.EvaluateAsync<string[]>(Faults));
        faults.ShouldContain("the page is");
        faults.ShouldContain("words that do not fit");
    }

    private static Task Unfold(IPage page) => page.EvaluateAsync("() => document.querySelectorAll('details').forEach(details => details.open = true)");

    private static async Task<IEnumerable<string>> Judged(IPage page) =>
        from found in (await page.RunAxe(Rules)).Violations
        let places = found.Nodes.Take(3).Select(node => $"{node.Target} {node.Html[..Math.Min(120, node.Html.Length)]}")
        select $"{found.Id}: {found.Help} – {string.Join(" | ", places)} ({found.Nodes.Length})";

    // What is wider than the page; and text whose box hides a part of it, or that lies where nobody can scroll to.
    private const string Faults = """
        () => {
            const faults = [], root = document.documentElement;
            if (root.scrollWidth > innerWidth) faults.push(`the page is ${root.scrollWidth} wide on ${innerWidth}`);
            const scrolls = element => element && element !== document.body && (/(auto|scroll)/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
            for (const element of document.body.querySelectorAll('*')) {
                const style = getComputedStyle(element), box = element.getBoundingClientRect();
                if (!element.checkVisibility({ visibilityProperty: true }) || box.width <= 1 || box.height <= 1 || !element.innerText?.trim()) continue;
                const hides = overflow => overflow === 'hidden' || overflow === 'clip';
                const said = `${element.tagName.toLowerCase()}.${element.className} “${element.innerText.trim().slice(0, 60)}”`;
                if ((hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) || (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1)) faults.push(`cut: ${said}`);
                else if ((box.right > innerWidth + 1 || box.left < -1) && !scrolls(element) && !element.closest('.skip-link')) faults.push(`outside: ${said}`);
            }
            return faults.slice(0, 10);
        }
        """;
}
