using System.Collections.Concurrent;
using System.Net;
using System.Text;
using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Web.Acting;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CoordinationTracker.PostgresTests.Background;

/// <summary>What a collector hears, and that nothing is started where there is none.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task a_collector_hears_traces_and_figures_of_every_part_and_nothing_that_people_wrote()
    {
        await using var story = await Story.Begin();
        using var collector = new Collector();
        await using (var site = KestrelSite.Start(story.Connection, "solo", null,
            ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_SERVICE_NAME", "an-office"),
            ("OTEL_BSP_SCHEDULE_DELAY", "200"), ("OTEL_METRIC_EXPORT_INTERVAL", "500")))
        {
            await site.Programmes.Change(story.Id, (programme, today) => programme.Decide(
                new AssignTask(Guid.CreateVersion7(), new("Điều riêng tư"), Side.B, Story.Zone, today.Day.AddDays(-60), Deadline.By(today.Day.AddDays(30)), [], null, null, null), today.Day, today.Directory), new("secretariat-a"), default);
            await Story.Until(async () => await story.Ask<long>("select count(*) from tracker.notices") == 1, "it is told");
            using var reader = new Reader(site.Address, "en", Post.SecretariatB);
            (await reader.Open("/notices")).Text.ShouldContain("Điều riêng tư");
            await reader.Open("/documents?q=rieng-tu-trong-dia-chi");
            await Story.Until(() => Task.FromResult(collector.Has("/v1/traces", "Npgsql", "Marten", "Wolverine", "Microsoft.AspNetCore") && collector.Has("/v1/metrics", "Npgsql", "Marten", "Microsoft.AspNetCore.Hosting", "System.Runtime")),
                $"every part is heard; so far {string.Join(", ", collector.Heard())}");
        }

        var all = collector.All();
        all.ShouldContain("an-office");
        // A statement stands there with its places, not with what was put in them.
        all.ShouldContain("from tracker.notices");
        foreach (var said in new[] { "Điều riêng tư", "rieng-tu-trong-dia-chi", "secretariat-b" }) all.ShouldNotContain(said);
    }

    [Fact]
    public async Task without_an_address_nothing_of_it_is_there()
    {
        await using var site = KestrelSite.Start(await Postgres.NewDatabase());
        site.Services.GetService<TracerProvider>().ShouldBeNull();
        site.Services.GetService<MeterProvider>().ShouldBeNull();
    }

    /// <summary>Takes what is sent by OTLP over HTTP and keeps it as it came.</summary>
    private sealed class Collector : IDisposable
    {
        private readonly HttpListener listener = new();
        private readonly ConcurrentQueue<(string Path, byte[] Body)> taken = [];

        public Collector()
        {
            using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
            {
                free.Start();
                Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}";
            }
            listener.Prefixes.Add(Address + "/");
            listener.Start();
            _ = Take();
        }

        public string Address { get; }

        /// <summary>
        /// Whether each has spoken: in the format a source's name stands with its length before it, as the first field
        /// of its scope.
        /// </summary>
        public bool Has(string path, params string[] sources) => sources.All(source => Bodies(path).Any(body => body.AsSpan().IndexOf(Named(source)) >= 0));

        public string All() => string.Concat(taken.Select(sent => Encoding.UTF8.GetString(sent.Body)));

        public IEnumerable<string> Heard() => taken.Select(sent => sent.Path).Distinct();

        public void Dispose() => listener.Close();

        private IEnumerable<byte[]> Bodies(string path) => taken.Where(sent => sent.Path == path).Select(sent => sent.Body);

        private static byte[] Named(string source) => [0x0a, (byte)source.Length, .. Encoding.ASCII.GetBytes(source)];

        private async Task Take()
        {
            try
            {
                while (true)
                {
                    var context = await listener.GetContextAsync();
                    using var body = new MemoryStream();
                    await context.Request.InputStream.CopyToAsync(body);
                    taken.Enqueue((context.Request.Url!.AbsolutePath, body.ToArray()));
                    context.Response.Close();
                }
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException) { }
        }
    }
}
