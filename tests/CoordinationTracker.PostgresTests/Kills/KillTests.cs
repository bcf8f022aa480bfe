using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using CoordinationTracker.PostgresTests.Store;
using CoordinationTracker.PostgresTests.Web;
using CoordinationTracker.Store;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Acting;
using Xunit.Abstractions;

namespace CoordinationTracker.PostgresTests.Kills;

/// <summary>
/// Every process of a running office is killed in turn, and again, while people record: the site, its database server, one of the server's
/// connections, whoever guards it, and whoever prints. Once each with the other tests; as often as one likes by hand, all or one: <c>TRACKER_KILLS=100,the database server</c>.
/// </summary>
public sealed class KillTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const string Code = "BAT-TU";
    private const int Writers = 4;

    private static readonly string[] Chosen = (Environment.GetEnvironmentVariable("TRACKER_KILLS") ?? "1").Split(',');
    private static readonly int Rounds = int.Parse(Chosen[0], CultureInfo.InvariantCulture);
    private static readonly Guid A = Guid.Parse("00000000-0000-7000-8000-000000000001"), B = Guid.Parse("00000000-0000-7000-8000-000000000002");

    private readonly TrackerProgram program = new();
    private readonly HttpClient client = new() { Timeout = TimeSpan.FromSeconds(100), DefaultRequestHeaders = { { CurrentPost.Header, Post.SecretariatA.Key } } };
    private readonly ConcurrentDictionary<Guid, bool> acknowledged = [];
    private int unanswered;
    private long killed;
    private Process site = null!;
    private Task[] writing = [];

    private string Cluster => Path.Combine(program.Data, "postgres", "cluster");

    public async Task InitializeAsync()
    {
        site = await program.Serve();
        foreach (var (unit, name) in new[] { (A, "Đảng ủy Khối"), (B, "Ban Quản lý Khu kinh tế") })
            await Taken("/api/directory/units", new { unit, name = new { vi = name }, regime = "Party", establishedOn = "2010-01-01" });
        var signatory = new { post = new { vi = "BÍ THƯ" }, authority = (object?)null };
        await Taken("/api/programmes", new
        {
            code = Code, title = new { vi = "Chương trình" }, a = new { unit = A, signatory }, b = new { unit = B, signatory },
            signedOn = "2023-01-01", termFrom = "2023-01-01", termTo = (string?)null,
        });
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await program.DisposeAsync();
    }

    [Fact]
    public async Task whichever_process_is_killed_nothing_acknowledged_is_lost_or_kept_twice_and_the_office_goes_on()
    {
        using var done = new CancellationTokenSource();
        writing = [.. Enumerable.Range(0, Writers).Select(_ => Task.Run(() => Record(done.Token)))];
        (string Name, Func<Task> Kill)[] victims =
        [
            ("the site", KillSite), ("the database server", () => KillOne(Postmaster)), ("a connection", () => KillOne(Backend)),
            ("the server's guard", () => KillOne(Guard)), ("the printer", KillPrinter),
        ];
        foreach (var (name, kill) in victims.Where(victim => Chosen is [_] || victim.Name == Chosen[1]))
        {
            var away = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                await Goes();
                await kill();
                await Goes();
                away.Add(Stopwatch.GetElapsedTime(killed).TotalSeconds);
            }
            away.Sort();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}, {Rounds} times: entries taken again after {away[away.Count / 2]:F1} s, at the latest {away[^1]:F1} s"));
        }
        await done.CancelAsync();
        await Task.WhenAll(writing);
        output.WriteLine($"{acknowledged.Count} entries acknowledged, {unanswered} requests without an answer or asked to come again");

        await using var cluster = await PrivatePostgres.Open(program.Data);
        await using var opened = await TestStore.Open(new EventFormat(EventAliases.All), cluster.ConnectionString);
        var kept = await opened.Store.ReadAll(0, default).Select(told => told.Data).OfType<ActivityLogged>().Select(logged => logged.Activity).ToListAsync();
        kept.ShouldBeUnique();
        acknowledged.Keys.Except(kept).ShouldBeEmpty();
        // What was sent last may have been taken without its sender hearing of it.
        kept.Except(acknowledged.Keys).Count().ShouldBeLessThanOrEqualTo(Writers);
        (await program.Run("verify")).Exit.ShouldBe(0);
    }

    // The same entry again until it is taken, as a page's "Send again" does.
    private async Task Record(CancellationToken done)
    {
        while (!done.IsCancellationRequested)
        {
            var id = Guid.CreateVersion7();
            while (!acknowledged.ContainsKey(id) && !done.IsCancellationRequested)
            {
                try
                {
                    using var answer = await client.PostAsJsonAsync(At($"/api/programmes/{Code}/activities"), new
                    {
                        activity = id, account = new { kind = "Session", side = "A", occurredOn = "2024-03-01", summary = new { vi = $"Hội nghị {id}" }, commitments = Array.Empty<Guid>(), quantities = Array.Empty<object>() },
                    }, done);
                    if (answer.StatusCode == HttpStatusCode.OK) acknowledged[id] = true;
                    else answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable, string.Join('\n', program.Said.TakeLast(60)));
                }
                catch (Exception e) when (e is HttpRequestException or TaskCanceledException or IOException) { }
                if (acknowledged.ContainsKey(id)) continue;
                Interlocked.Increment(ref unanswered);
                await Task.Delay(100, CancellationToken.None);
            }
            await Task.Delay(20, CancellationToken.None);
        }
    }

    // Two entries of each writer that nobody had sent when it was asked.
    private async Task Goes()
    {
        var (before, patience) = (acknowledged.Count, Stopwatch.StartNew());
        while (acknowledged.Count < before + 2 * Writers)
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2), "nothing is taken any more");
            // One that has ended did not like an answer, and says which.
            foreach (var writer in writing.Where(writer => writer.IsFaulted)) await writer;
            await Task.Delay(20);
        }
    }

    private async Task KillSite()
    {
        killed = Stopwatch.GetTimestamp();
        site.Kill();
        await site.WaitForExitAsync();
        site = await program.Serve();
    }

    private async Task KillPrinter()
    {
        var asked = client.GetAsync(At($"/programmes/{Code}/reports/quarter/2024-Q1.pdf?lang=vi&basis=claimed"));
        var patience = Stopwatch.StartNew();
        while (Printers() is [] && !asked.IsCompleted) await Task.Delay(20);
        killed = Stopwatch.GetTimestamp();
        foreach (var printer in Printers()) DataFolder.Kill(printer);
        for (var answer = await asked; answer.StatusCode is not HttpStatusCode.OK; answer = await client.GetAsync(answer.RequestMessage!.RequestUri))
        {
            answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Accepted, HttpStatusCode.OK);
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(3), "the paper is not made");
            await Task.Delay(200);
        }
    }

    private async Task KillOne(Func<int?> victim)
    {
        var patience = Stopwatch.StartNew();
        int? found;
        while ((found = victim()) is null)
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(1), "there is nobody to kill");
            await Task.Delay(20);
        }
        killed = Stopwatch.GetTimestamp();
        DataFolder.Kill(found.Value);
    }

    private int? Postmaster() => int.TryParse(First(Path.Combine(Cluster, "postmaster.pid")), out var id) ? id : null;

    private int? Backend() => TrackerProgram.Processes().FirstOrDefault(process => process.Command.StartsWith("postgres: tracker ", StringComparison.Ordinal) && Works(process.Id)) is { Id: > 0 } found ? found.Id : null;

    private int? Guard() => Postmaster() is { } server && Parents(server).FirstOrDefault() is > 1 and var guard ? guard : null;

    private int[] Printers() => [.. TrackerProgram.Processes().Where(process => process.Command.Contains("soffice.bin", StringComparison.Ordinal) && Parents(process.Id).Contains(site.Id)).Select(process => process.Id)];

    private bool Works(int process) => new FileInfo($"/proc/{process}/cwd").LinkTarget == Cluster;

    private static IEnumerable<int> Parents(int process)
    {
        while (process > 1 && First($"/proc/{process}/stat") is { } stat && int.TryParse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], out process)) yield return process;
    }

    private static string? First(string file)
    {
        try { return File.ReadLines(file).FirstOrDefault(); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { return null; }
    }

    private Uri At(string path) => new(program.Address!, path);

    private async Task Taken(string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(At(path), body);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
    }
}
