using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Demo;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CoordinationTracker.PostgresTests.Fuzz;

/// <summary>
/// The API and the forms under generated requests, on a database of their own. Twenty thousand of a fixed seed with the other tests;
/// as many as one likes by hand: <c>TRACKER_FUZZ=count,seed</c>.
/// </summary>
public sealed partial class FuzzTests(DemoSite site) : IClassFixture<DemoSite>
{
    private const int AtOnce = 8, Told = 20;

    private static readonly string[] Chosen = (Environment.GetEnvironmentVariable("TRACKER_FUZZ") ?? "20000,15").Split(',');

    private readonly ConcurrentQueue<string> faults = new();
    private readonly ConcurrentDictionary<HttpStatusCode, int> answers = new();
    private readonly ConcurrentBag<long> acknowledged = [];

    [Fact]
    public async Task whatever_is_sent_nothing_fails_nothing_is_taken_for_markup_and_the_record_stays_whole()
    {
        var (count, seed) = (int.Parse(Chosen[0], CultureInfo.InvariantCulture), int.Parse(Chosen[^1], CultureInfo.InvariantCulture));
        var store = site.Services.GetRequiredService<EventStore>();
        var clients = Post.All.ToDictionary(post => post, _ => new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = site.Address, Timeout = TimeSpan.FromMinutes(10) });
        var routes = site.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToList();
        var requests = new Requests(seed, new(await store.ReadAll(0, default).Select(told => told.Data).ToListAsync()), routes, await Forms(clients));
        requests.Commands.ShouldBeGreaterThan(100);

        await Parallel.ForEachAsync(Enumerable.Range(0, count), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, ct) =>
        {
            var attempt = requests.At(number);
            using var message = attempt.Message();
            try
            {
                using var answer = await clients[attempt.As].SendAsync(message, ct);
                await Judge(number, attempt, answer);
            }
            catch (HttpRequestException e) { faults.Enqueue($"{number}: no answer ({e.Message}) {attempt}"); }
        });
        foreach (var client in clients.Values) client.Dispose();

        faults.Take(Told).ShouldBeEmpty($"{faults.Count} of {count} with seed {seed}; {string.Join(", ", answers.OrderBy(told => told.Key).Select(told => $"{(int)told.Key}: {told.Value}"))}");
        // As many are taken as one would expect, or the bodies no longer fit the commands.
        acknowledged.Count.ShouldBeGreaterThan(count / 100);
        await IsWhole();
    }

    private async Task Judge(int number, Attempt attempt, HttpResponseMessage answer)
    {
        answers.AddOrUpdate(answer.StatusCode, 1, (_, told) => told + 1);
        var text = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode >= HttpStatusCode.InternalServerError && answer.StatusCode != HttpStatusCode.ServiceUnavailable) faults.Enqueue($"{number}: {(int)answer.StatusCode} {attempt}");
        if (answer.Content.Headers.ContentType?.MediaType == "text/html" && text.Contains(Naughty.Mark, StringComparison.OrdinalIgnoreCase)) faults.Enqueue($"{number}: taken for markup {attempt}");
        if (answer.Headers.Location is { IsAbsoluteUri: true } away && away.Authority != site.Address.Authority) faults.Enqueue($"{number}: sent away to {away} {attempt}");

        if (answer.IsSuccessStatusCode && attempt.Method == "POST" && text.StartsWith("{\"positions\"", StringComparison.Ordinal))
            foreach (var position in JsonDocument.Parse(text).RootElement.GetProperty("positions").EnumerateArray()) acknowledged.Add(position.GetInt64());
        if (Recorded().Match(answer.Headers.Location?.OriginalString ?? "") is { Success: true } recorded && attempt.Method == "POST") acknowledged.Add(long.Parse(recorded.Groups[1].ValueSpan, CultureInfo.InvariantCulture));
    }

    /// <summary>As another process finds it, that saw none of the requests: every word of the record is there, folds, is shown and verifies.</summary>
    private async Task IsWhole()
    {
        await using var cold = KestrelSite.Start(site.Connection);
        var (store, files, format) = (cold.Services.GetRequiredService<EventStore>(), cold.Services.GetRequiredService<Files>(), cold.Services.GetRequiredService<EventFormat>());
        var stored = await store.ReadAll(0, default).Select(told => told.Sequence).ToHashSetAsync();
        acknowledged.Where(position => position > 0 && !stored.Contains(position)).ShouldBeEmpty("What was acknowledged is in the record.");

        var programmes = await cold.Programmes.All(null, default);
        programmes.Select(moment => moment.Programme.Code).ShouldContain(ExampleProgramme.Code);
        foreach (var moment in programmes)
        {
            var (programme, directory, kept) = await Keeping.Of(moment, store, files, default);
            using var written = new MemoryStream();
            Archive.Of(moment.Programme.Code, programme, directory, kept).Write(written);
            written.Position = 0;
            var read = Archive.Read(written, DateTimeOffset.UtcNow);
            SealCheck.Of(read.Programme, read.Directory, format, new(), read.ByDigest).Where(found => found.State != SealState.Holds).ShouldBeEmpty(moment.Programme.Code);
        }

        var failing = new List<string>();
        using var reader = new Reader(cold.Address, "en");
        foreach (var address in DemoSite.Pages.Concat(programmes.Select(moment => $"/programmes/{Uri.EscapeDataString(moment.Programme.Code)}")))
        {
            var page = await reader.Get(address);
            if (page.Status != HttpStatusCode.OK) failing.Add($"{address}: {(int)page.Status}");
            if (page.Document.QuerySelector("tracker-fuzz") is not null) failing.Add($"{address}: taken for markup");
        }
        failing.ShouldBeEmpty();
    }

    // Opened by each post with the client that sends them later: a form is read with the cookie of its page.
    private static async Task<IReadOnlyList<OpenForm>> Forms(Dictionary<Post, HttpClient> clients)
    {
        var forms = new List<OpenForm>();
        foreach (var (post, client) in clients)
            foreach (var address in DemoSite.Pages)
            {
                using var message = new Attempt("GET", address, post).Message();
                using var answer = await client.SendAsync(message);
                var page = await Page.Of(address, answer);
                foreach (var name in page.Forms)
                    if (page.Form(name) is var (action, fields) && forms.Count(form => form.As == post && Handler(form.Fields) == Handler(fields)) < 2) forms.Add(new(action, post, fields));
            }
        return forms;

        static string Handler(IEnumerable<KeyValuePair<string, string>> fields) => DigitsEnd().Replace(fields.First(field => field.Key == "_handler").Value, "");
    }

    [GeneratedRegex(@"[?&]recorded=(\d+)")]
    private static partial Regex Recorded();

    [GeneratedRegex(@"[-\da-f]{8,}$|\d+$")]
    private static partial Regex DigitsEnd();
}
