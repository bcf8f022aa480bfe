using CoordinationTracker.CritterStack;
using CoordinationTracker.EventStore;
using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Demo;
using Npgsql;

namespace CoordinationTracker.PostgresTests.CritterStack;

/// <summary>The demo told by each edition into a database of its own (issue 6.3).</summary>
public sealed class DemoParityTests
{
    [Fact(DisplayName = "Issue 6.3: the demo gives the same reports, byte for byte, and the same record but for the events' ids, in both editions")]
    public async Task the_demo_gives_the_same_reports()
    {
        var types = new EventTypes(EventAliases.All);
        var told = await Task.WhenAll(Tell(source => new PostgresEventStore(source, types)), Tell(source => new MartenEventStore(source, types)));

        told[1].Entries.ShouldBe(told[0].Entries);
        told[1].Files.ShouldBe(told[0].Files);
        told[1].Reports.ShouldBe(told[0].Reports);
        told[0].Entries.Count.ShouldBeGreaterThan(500);
        told[0].Files.Count.ShouldBeGreaterThan(5);
        told[0].Reports.Count.ShouldBeGreaterThan(200);
    }

    private static async Task<(List<string> Entries, List<string> Files, List<string> Reports)> Tell(Func<NpgsqlDataSource, IEventStore> open)
    {
        await using var source = PostgresEventStore.Source(await Postgres.NewDatabase());
        await Schema.Create(source, default);
        var store = open(source);
        var (programmes, files) = (new Programmes(store, new Clock(TimeProvider.System)), new Files(source));
        await new DemoLoader(store, programmes, new(programmes, store, files), new(source), files).Load(default);

        var entries = await store.ReadAll(0, default).Select(entry => FormattableString.Invariant(
            $"{entry.Position} {entry.Stream} {entry.Version} {entry.Type} {entry.RecordedAt:O} {entry.User} {entry.CorrelationId} {entry.CausationId} {string.Join(',', entry.Headers ?? new Dictionary<string, string>())} {Said(entry.Event)}")).ToListAsync();
        var reports = new List<string>();
        foreach (var moment in await programmes.All(null, default))
            foreach (var kind in Periods.Kinds.Where(kind => moment.Programme.Periods.LastEnded(kind, moment.Day) is not null))
            {
                var findings = await ReportFile.FindingsOf(programmes, moment, kind, null, Basis.Claimed, default);
                foreach (var language in Wording.Languages)
                    foreach (var renderer in Renderers.All)
                        reports.Add($"{ReportFile.NameOf(findings, language, renderer.Format)} {Canonical.Digest((await ReportFile.Render(ReviewReport.Compose(findings, language), renderer.Format, default)).Content)}");
            }
        return (entries, await Kept(source), reports);
    }

    // A seal names the chain over its history, and that holds the events' ids, which are as random in one edition as in the other.
    private static string Said(object told) => System.Text.Json.JsonSerializer.Serialize(told is ReviewSealed seal ? seal with { HistoryDigests = [] } : told, told.GetType(), EventTypes.Json);

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
