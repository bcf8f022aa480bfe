using CoordinationTracker.CritterStack;
using CoordinationTracker.EventStore;
using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Demo;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CoordinationTracker.PostgresTests.CritterStack;

/// <summary>The demo told by each edition into a database of its own (issue 6.3).</summary>
public sealed class DemoParityTests
{
    [Fact(DisplayName = "Issue 6.3: the demo gives the same reports, byte for byte, and the same record, in both editions")]
    public async Task the_demo_gives_the_same_reports()
    {
        // The one as the site of this edition puts it together; the other with the default edition's store put in its place.
        var told = await Task.WhenAll(Tell(services => services.AddSingleton<IEventStore, PostgresEventStore>(), typeof(PostgresEventStore)), Tell(_ => { }, typeof(MartenEventStore)));

        Differences(told[0].Entries, told[1].Entries).ShouldBeEmpty();
        Differences(told[0].Files, told[1].Files).ShouldBeEmpty();
        Differences(told[0].Reports, told[1].Reports).ShouldBeEmpty();
        told[0].Entries.Count.ShouldBeGreaterThan(500);
        told[0].Files.Count.ShouldBeGreaterThan(5);
        told[0].Reports.Count.ShouldBeGreaterThan(200);
    }

    private static async Task<(List<string> Entries, List<string> Files, List<string> Reports)> Tell(Action<IServiceCollection> store, Type expected)
    {
        var connection = await Postgres.NewDatabase();
        await using var empty = new WebApplicationFactory<Program>();
        await using var site = empty.WithWebHostBuilder(builder => builder.UseEnvironment("Production").UseSetting("ConnectionStrings:Tracker", connection).UseSetting("TRACKER_BACKGROUND", "off").ConfigureTestServices(store));
        var (kept, programmes) = (site.Services.GetRequiredService<IEventStore>(), site.Services.GetRequiredService<Programmes>());
        kept.ShouldBeOfType(expected);
        await site.Services.GetRequiredService<DemoLoader>().Load(default);

        var entries = await kept.ReadAll(0, default).Select(entry => FormattableString.Invariant(
            $"{entry.Id} {entry.Position} {entry.Stream} {entry.Version} {entry.Type} {entry.RecordedAt:O} {entry.User} {entry.CorrelationId} {entry.CausationId} {string.Join(',', entry.Headers ?? new Dictionary<string, string>())} {System.Text.Json.JsonSerializer.Serialize(entry.Event, entry.Event.GetType(), EventTypes.Json)}")).ToListAsync();
        var reports = new List<string>();
        foreach (var moment in await programmes.All(null, default))
            foreach (var kind in Periods.Kinds.Where(kind => moment.Programme.Periods.LastEnded(kind, moment.Day) is not null))
            {
                var made = await ReportFile.Made(programmes, moment, kind, null, Basis.Claimed, default);
                foreach (var language in Wording.Languages)
                    foreach (var renderer in Renderers.All)
                        reports.Add($"{ReportFile.NameOf(made.Findings, language, renderer.Format)} {Canonical.Digest((await ReportFile.Render(made.Compose(language, null), renderer.Format, default)).Content)}");
            }
        return (entries, await Kept(site.Services.GetRequiredService<NpgsqlDataSource>()), reports);
    }

    // In their order; a whole history would say too much.
    private static IEnumerable<string> Differences(List<string> some, List<string> others) =>
        [.. some.Zip(others).Where(pair => pair.First != pair.Second).Select(pair => $"{pair.First} | {pair.Second}").Take(5), .. some.Count == others.Count ? (string[])[] : [$"{some.Count} | {others.Count}"]];

    // The canonical findings that were signed, and the files that were issued, by what is in them.
    private static async Task<List<string>> Kept(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand("select digest || ' ' || media_type || ' ' || length from tracker.files order by digest");
        await using var row = await command.ExecuteReaderAsync();
        var kept = new List<string>();
        while (await row.ReadAsync()) kept.Add(row.GetString(0));
        return kept;
    }
}
