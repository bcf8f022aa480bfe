using System.Net;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>Whoever asks only whether a page is there is told what the page would say.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class HeadTests(DemoSite site)
{
    [Fact(DisplayName = "Fault F20: HEAD is answered wherever GET is, and no answer names the server")]
    public async Task a_page_is_asked_for_by_its_head_alone()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        foreach (var address in DemoSite.Pages.Concat(["/api/programmes", "/healthz/live", DemoSite.Example + "/reports/year/2024.html?asAt=300&lang=en"]))
        {
            using var head = new HttpRequestMessage(HttpMethod.Head, address);
            var answer = await client.SendAsync(head);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty(address);
            answer.Headers.Server.ShouldBeEmpty(address);
        }
    }
}
