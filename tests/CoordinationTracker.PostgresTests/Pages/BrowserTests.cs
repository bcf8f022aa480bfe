using CoordinationTracker.Web.Demo;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Playwright;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>The main job as a person does it, in a browser.</summary>
[Collection(nameof(SeenInABrowser))]
public sealed class BrowserTests(DemoSite site, Browser browser)
{
    [Fact]
    public void a_machine_without_a_browser_is_told_how_to_get_one() =>
        Should.Throw<InvalidOperationException>(() => Browser.Program("/nowhere:/nowhere/else")).Message.ShouldContain("apt-get install chromium");

    [Theory]
    [InlineData("vi", "Thăm", ActivityKind.Visit)]
    [InlineData("en", "Survey", ActivityKind.Survey)]
    public async Task the_quick_entry_needs_no_mouse(string language, string kind, ActivityKind expected)
    {
        var page = await browser.Open(site.Address, language);
        await page.GotoAsync(DemoSite.Log);
        (await Focused(page)).ShouldBe("log-Kind");
        await page.Keyboard.TypeAsync(kind);
        await TabTo(page, "log-Summary");
        var summary = $"Gõ bằng bàn phím: đảng viên mới ({language})";
        await page.Keyboard.TypeAsync(summary);
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(url => url.Contains("recorded=", StringComparison.Ordinal));

        (await page.Locator("[role=status]").InnerTextAsync()).ShouldContain((await site.Head()).ToString(System.Globalization.CultureInfo.InvariantCulture));
        var logged = await Newest();
        (logged.Account.Summary.In(language), logged.Account.Kind, logged.RecordedBy).ShouldBe((summary, expected, "secretariat-a"));
        (await page.Locator(".log-what").AllInnerTextsAsync()).ShouldContain(summary);
        // Ready for the next one.
        (await Focused(page)).ShouldBe("log-Kind");
    }

    [Fact]
    public async Task without_script_the_same_entry_works()
    {
        var page = await browser.Open(site.Address, "vi", width: 390, scripts: false);
        await page.GotoAsync(DemoSite.Log);
        await page.Locator("#log-Summary").FillAsync("Ghi không cần kịch bản");
        await page.Locator("#log-OccurredOn").FillAsync("2024-09-12");
        await page.Locator("#log details.more summary").ClickAsync();
        await page.Locator("#log-Place").FillAsync("Khu công nghiệp số 1");
        await page.Locator("#log .record-send button").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("recorded=", StringComparison.Ordinal));

        var logged = await Newest();
        (logged.Account.Summary.Vi, logged.Account.OccurredOn, logged.Account.Place!.Vi).ShouldBe(("Ghi không cần kịch bản", new DateOnly(2024, 9, 12), "Khu công nghiệp số 1"));

        // Whom one acts as is chosen with the button.
        await page.Locator("#acting-post").SelectOptionAsync("clerk");
        await page.Locator(".acting button").ClickAsync();
        await Assertions.Expect(page.Locator("#acting-post")).ToHaveValueAsync("clerk");
        await Assertions.Expect(page.Locator("form[data-keys]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task what_was_refused_stands_in_the_form_with_the_sentence_where_one_looks()
    {
        var page = await browser.Open(site.Address, "vi");
        await page.GotoAsync(DemoSite.Log);
        var before = await site.Head();
        await page.Locator("#log-Summary").FillAsync("Việc của ngày mai");
        await page.Locator("#log-OccurredOn").FillAsync("2999-01-01");
        await page.Locator("#log .record-send button").ClickAsync();

        await Assertions.Expect(page.Locator("#log-OccurredOn-said")).ToHaveTextAsync("Ngày này chưa đến; việc sẽ làm là nhiệm vụ, không phải việc đã làm.");
        (await page.Locator("#log-Summary").InputValueAsync()).ShouldBe("Việc của ngày mai");
        (await page.Locator("#log-OccurredOn").InputValueAsync()).ShouldBe("2999-01-01");
        (await Focused(page)).ShouldBe("log-OccurredOn");
        (await site.Head()).ShouldBe(before);

        await page.Locator("#log-OccurredOn").FillAsync("2024-09-13");
        await page.Locator("#log .record-send button").ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("recorded=", StringComparison.Ordinal));
        (await Newest()).Account.Summary.Vi.ShouldBe("Việc của ngày mai");
    }

    [Fact]
    public async Task more_than_fits_is_a_page_that_says_so()
    {
        var page = await browser.Open(site.Address, "en");
        await page.GotoAsync(DemoSite.Log);
        await page.EvaluateAsync("() => { document.getElementById('log-Summary').value = 'x'.repeat(10_000_000); document.querySelector('form[data-keys]').requestSubmit(); }");
        await Assertions.Expect(page.Locator(".problem .lead")).ToHaveTextAsync("What was sent is too large; at most 1 MB is read. Nothing was recorded.", new() { Timeout = 60_000 });
    }

    [Fact]
    public async Task the_language_and_the_post_are_chosen_at_the_top()
    {
        var page = await browser.Open(site.Address, "vi");
        await page.GotoAsync(DemoSite.Log + "?q=dang");
        await page.Locator("a.language").ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        new Uri(page.Url).PathAndQuery.ShouldBe(DemoSite.Log + "?q=dang");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Activity log");

        // With script, choosing is enough.
        await page.Locator("#acting-post").SelectOptionAsync("leader-b");
        await Assertions.Expect(page.Locator("form[data-keys]")).ToHaveCountAsync(0);
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("#acting-post")).ToHaveValueAsync("leader-b");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
    }

    [Fact]
    public async Task the_past_is_chosen_by_a_day_announced_kept_to_and_left_again()
    {
        var page = await browser.Open(site.Address, "en");
        await page.GotoAsync(DemoSite.AddressOf(ExampleProgramme.Shows.MovedAcrossQuarters));
        var day = page.Locator(".account dd").First;
        await Assertions.Expect(day).ToHaveTextAsync("4 Jul 2023");

        await page.Locator(".as-at summary").ClickAsync();
        await page.Locator("#as-on").FillAsync("2023-07-24");
        await page.Locator("form:has(#as-on) button").ClickAsync();
        await Assertions.Expect(page.Locator(".past")).ToContainTextAsync("You see the record as it stood at position");
        await Assertions.Expect(day).ToHaveTextAsync("29 Jun 2023");
        await Assertions.Expect(page.Locator("form[data-keys]")).ToHaveCountAsync(0);

        await page.Locator("nav a[href*='/tasks']").First.ClickAsync();
        await Assertions.Expect(page.Locator(".past")).ToBeVisibleAsync();
        page.Url.ShouldContain("asAt=");
        await page.Locator(".past a").ClickAsync();
        await Assertions.Expect(page.Locator(".past")).ToHaveCountAsync(0);
        page.Url.ShouldNotContain("asAt=");
    }

    [Fact]
    public async Task a_review_is_read_and_downloaded()
    {
        var page = await browser.Open(site.Address, "vi");
        await page.GotoAsync(DemoSite.Example + "/reviews");
        await page.Locator("table.reviews a[href*='/quarter/2023-Q3']").First.ClickAsync();
        await Assertions.Expect(page.Locator(".report-frame article")).ToContainTextAsync("quý III năm 2023", new() { IgnoreCase = true });
        // The report's own faces have come with the page.
        (await page.Locator(".report-frame article").EvaluateAsync<string>("article => getComputedStyle(article).fontFamily")).ShouldContain("Times New Roman");

        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#download-docx").ClickAsync());
        download.SuggestedFilename.ShouldBe($"{ExampleProgramme.Code}_quarter_2023-Q3_vi_at-{await site.Head()}.docx");
        using var file = await Whole(await download.CreateReadStreamAsync());
        using var word = WordprocessingDocument.Open(file, isEditable: false);
        new OpenXmlValidator().Validate(word).ShouldBeEmpty();
        word.MainDocumentPart!.Document.Body!.InnerText.ShouldContain((await page.Locator(".report-frame h2").First.InnerTextAsync()).Split('\n')[^1]);
    }

    [Fact]
    public async Task a_figure_of_the_report_leads_to_the_entries_behind_it()
    {
        var page = await browser.Open(site.Address, "en");
        await page.GotoAsync(DemoSite.Example + "/reviews/quarter/2023-Q3");
        await page.Locator(".report-frame a[href*='/figures/M1.actual']").First.ClickAsync();
        await Assertions.Expect(page.Locator(".figure-value")).ToBeVisibleAsync();
        await page.Locator($".entries a[href*='{ExampleProgramme.Id(ExampleProgramme.Shows.MovedAcrossQuarters)}']").First.ClickAsync();
        await Assertions.Expect(page.Locator(".account dd").First).ToHaveTextAsync("4 Jul 2023");
    }

    private async Task<Activity> Newest() => (await site.Moment()).Programme.Activities.NewestFirst.MaxBy(activity => activity.Position)!;

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.id");

    private static async Task TabTo(IPage page, string id)
    {
        for (var tabs = 0; tabs < 20 && await Focused(page) != id; tabs++) await page.Keyboard.PressAsync("Tab");
        (await Focused(page)).ShouldBe(id);
    }

    private static async Task<MemoryStream> Whole(Stream stream)
    {
        var whole = new MemoryStream();
        await using (stream) await stream.CopyToAsync(whole);
        whole.Position = 0;
        return whole;
    }
}
