using System.Net;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>The choices at the top of every page: whom one acts as, and the language.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class ChoicesTests(DemoSite site)
{
    [Fact]
    public async Task whom_one_acts_as_is_remembered_and_leads_back_to_the_page()
    {
        using var reader = site.Reader();
        var page = await reader.Open(DemoSite.Log + "?q=dang");
        Acting(page).ShouldBe("secretariat-a");

        var chosen = await reader.Send(page, "acting", ("post", "leader-b"));
        chosen.Location.ShouldBe(DemoSite.Log + "?q=dang");
        Acting(await reader.Follow(chosen)).ShouldBe("leader-b");
        Acting(await reader.Open("/")).ShouldBe("leader-b");

        await reader.Send(page, "acting", ("post", "emperor"));
        Acting(await reader.Open("/")).ShouldBe("leader-b");
    }

    [Fact]
    public async Task a_choice_that_is_not_ours_is_not_remembered()
    {
        using var reader = site.Reader();
        var page = await reader.Open("/");
        var forged = await reader.Send(page, "acting", ("post", "leader-b"), ("__RequestVerificationToken", null));
        forged.Status.ShouldBe(HttpStatusCode.BadRequest);
        forged.Said("h1").ShouldBe("This cannot be done");
        Acting(await reader.Open("/")).ShouldBe("secretariat-a");
    }

    [Fact]
    public async Task the_language_is_remembered_and_leads_back_to_the_page_at_its_position()
    {
        using var reader = site.Reader("en");
        var page = await reader.Open(DemoSite.Example + "?asAt=300");
        var chosen = await reader.Get(page.Document.QuerySelector("a.language")!.GetAttribute("href")!);
        chosen.Location.ShouldBe(DemoSite.Example + "?asAt=300");
        Language(await reader.Follow(chosen)).ShouldBe("vi");
        Language(await reader.Open("/directory")).ShouldBe("vi");

        // An address that says its language is read in it, and so are those it leads to.
        var inEnglish = await reader.Open(DemoSite.Example + "?lang=en");
        Language(inEnglish).ShouldBe("en");
        inEnglish.Links.Where(link => !link.StartsWith("/choices/", StringComparison.Ordinal) && !link.Contains("lang=en", StringComparison.Ordinal)).ShouldBeEmpty();

        await reader.Get("/choices/language?lang=tlh");
        Language(await reader.Open("/")).ShouldBe("vi");
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org/")]
    [InlineData("/\t/example.org/")]
    [InlineData("\\\\example.org")]
    [InlineData("javascript:alert(1)")]
    [InlineData(" //example.org")]
    [InlineData("")]
    public async Task nobody_is_led_out_of_the_site(string address)
    {
        using var reader = site.Reader();
        var page = await reader.Open("/");
        foreach (var answer in new[] { await reader.Send(page, "acting", ("post", Post.Clerk.Key), ("return", address)), await reader.Get("/choices/language?lang=en&return=" + Uri.EscapeDataString(address)) })
        {
            answer.Status.ShouldBe(HttpStatusCode.Redirect);
            answer.Location.ShouldBe("/");
        }
    }

    [Theory(DisplayName = "Fault F7: nobody writes as somebody they did not see at the top of the page, and what was typed stays")]
    [InlineData("vi", "Không còn biết bạn đang làm việc với vai trò nào")]
    [InlineData("en", "It is not known any more as whom you act")]
    public async Task nobody_acts_by_default(string language, string sentence)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = site.Address };
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        var opened = await client.GetAsync(DemoSite.Log);
        var cookies = opened.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).ToList();
        cookies.ShouldContain("acting-as=secretariat-a");
        var (action, fields) = (await Page.Of(DemoSite.Log, opened)).Form("log");
        var before = await site.Head();

        client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", cookies.Where(cookie => !cookie.StartsWith("acting-as", StringComparison.Ordinal))));
        var refused = await Page.Of(action, await client.PostAsync(action, new FormUrlEncodedContent(fields.Select(field => field.Key == "Summary" ? new("Summary", "Đã gõ") : field))));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Said("form .alert").ShouldNotBeNull().ShouldStartWith(sentence);
        refused.Typed("log", "Summary").ShouldBe("Đã gõ");
        (await site.Head()).ShouldBe(before);
    }

    private static string? Acting(Page page) => page.Typed("acting", "post");

    private static string? Language(Page page) => page.Document.DocumentElement.GetAttribute("lang");
}
