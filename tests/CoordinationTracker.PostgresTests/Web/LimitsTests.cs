using System.Net;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.PostgresTests.Web;

/// <summary>One reader or writer does not take the machine from the others.</summary>
public sealed class LimitsTests(TrackerSite site) : IClassFixture<TrackerSite>
{
    private const string Upload = "/api/directory/files?name=a.txt", TooMany = "Too many requests come from this address at once";
    private const int Beyond = 20;

    [Fact(DisplayName = "Faults F11, F18: files and papers of one address wait for their turn, and beyond the queue it is said when to ask again")]
    public async Task beyond_the_queue_it_is_said_when_to_ask_again()
    {
        var (client, sent) = (site.As(Post.SecretariatA), new TaskCompletionSource());
        var uploads = Enumerable.Range(0, Limits.LargeOnes + Limits.LargeOnesWaiting + Beyond)
            .Select(_ => client.PostAsync(Upload, new Slow(sent.Task))).ToList();

        var refused = await await Task.WhenAny(uploads).WaitAsync(TimeSpan.FromMinutes(2));
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldBe(TimeSpan.FromSeconds(5));
        (await refused.Content.ReadAsStringAsync()).ShouldContain(TooMany);

        using var paper = new HttpRequestMessage(HttpMethod.Get, $"/programmes/{TrackerSite.Code}/reports/year/2023.html?asAt=6&lang=en");
        paper.Headers.Add("Accept", "text/html");
        var page = await Page.Of("", await client.SendAsync(paper));
        (page.Status, page.Said("main .lead")?.StartsWith(TooMany, StringComparison.Ordinal)).ShouldBe((HttpStatusCode.TooManyRequests, true), page.Text);
        (await client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK, "pages are as quick as ever");
        (await client.GetAsync("/healthz/live")).StatusCode.ShouldBe(HttpStatusCode.OK);

        sent.SetResult();
        var answers = await Task.WhenAll(uploads);
        answers.CountBy(answer => answer.StatusCode).ShouldBe(
            [new(HttpStatusCode.OK, uploads.Count - Beyond), new(HttpStatusCode.TooManyRequests, Beyond)], ignoreOrder: true);
    }

    [Fact]
    public async Task a_form_of_too_many_fields_is_refused()
    {
        var fields = Enumerable.Range(0, 3_000).Select(number => KeyValuePair.Create($"Field{number}", "x"));
        var answer = await site.As(Post.SecretariatA).PostAsync("/documents", new FormUrlEncodedContent(fields));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>A file whose last bytes are long in coming.</summary>
    private sealed class Slow(Task until) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync("begun "u8.ToArray());
            await stream.FlushAsync();
            await until;
            await stream.WriteAsync("ended"u8.ToArray());
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
