using CoordinationTracker.Store;
using CoordinationTracker.Web;
using Marten;
using Npgsql;

namespace CoordinationTracker.Benchmarks;

/// <summary>
/// Appends on programmes of their own against the floor. Each programme gets ten appends, so one in ten begins a stream. Told twice:
/// waiting for the disk at every commit, as production does, and without that wait, which hides nothing of what the store itself costs.
/// </summary>
internal static class AppendLoad
{
    private const int Turns = 10;
    private const int AppendsOfAStream = 10;
    private const int Bulk = 100;

    public static async Task<IReadOnlyList<Result>> Measure(Bench bench)
    {
        var results = new List<Result>();
        foreach (var (name, writers, appends, size, waiting, without) in new[]
        {
            ("Append of 1 event, 1 writer", 1, bench.Scale.Appends, 1, 0.65, 0.25),
            ("Append of 1 event, 8 writers", 8, bench.Scale.Appends * 4, 1, 0.55, 0.25),
            ($"Append of {Bulk} events, 1 writer", 1, bench.Scale.BulkAppends, Bulk, 0.55, 0.25),
        })
        {
            var (ours, plain) = await Appends(bench, "", writers, appends, size);
            results.Add(Result.Ratio(name, ours, waiting));
            results.Add(Result.Ratio("… by plain Marten", plain, null));
            (ours, plain) = await Appends(bench, ";Options=-c synchronous_commit=off", writers, appends, size);
            results.Add(Result.Ratio("… no wait for the disk", ours, without));
            results.Add(Result.Ratio("… no wait for the disk, by plain Marten", plain, null));
        }
        return results;
    }

    private static async Task<(Comparison Ours, Comparison Plain)> Appends(Bench bench, string setting, int writers, int appends, int size)
    {
        var connectionString = bench.ConnectionString + setting;
        var events = new LargeProgramme(Bulk * 10).Sittings().SelectMany(sitting => sitting.Events).OfType<ActivityLogged>().Take(Bulk).ToArray<object>();
        var by = new Authorship("secretariat-a", Guid.NewGuid().ToString(), "page", new Dictionary<string, string>(StringComparer.Ordinal) { ["side"] = "A" });
        await using var database = await Database.Open(connectionString, Bench.Format, CancellationToken.None);
        await using var marten = Bench.MartenOf(database);
        await using var plain = PlainMarten(connectionString);
        var store = new EventStore(marten, database.Source, Bench.Format);
        var bare = await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => BareWriter.Open(connectionString)));
        var rows = Array.ConvertAll(events, e => new BareWriter.Row(
            Bench.Format.AliasOf(e.GetType()), EventFormat.DotNetNameOf(e.GetType()), System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(e, e.GetType(), EventFormat.Json)));
        byte[] headers = [.. """{"side":"A"}"""u8];

        var ours = await Compared(Told((_, stream, version, nth) => store.Append<Programme>(stream, version, Some(nth), by, CancellationToken.None)));
        var plainly = await Compared(Told(async (_, stream, _, nth) =>
        {
            await using var session = plain.LightweightSession();
            session.Events.Append(stream, Some(nth));
            await session.SaveChangesAsync();
        }));
        foreach (var writer in bare) await writer.DisposeAsync();
        return (ours, plainly);

        object[] Some(int nth) => size == 1 ? [events[nth % events.Length]] : events;

        Task<Comparison> Compared(Func<Func<Task>> told) => Rounds.Alternate(bench.Scale.Rounds, told,
            floor: Told((writer, stream, version, nth) => size == 1
                ? bare[writer].Append(stream, Programmes.StreamType, version + 1, rows[nth % rows.Length], by, headers)
                : bare[writer].Append(stream, Programmes.StreamType, version + 1, rows, by, headers)),
            Turns, each: appends);

        // Every writer has streams of its own and tells them one append after the other.
        Func<Func<Task>> Told(Func<int, Guid, long, int, Task> append) => () =>
        {
            var mine = appends / writers;
            var streams = Enumerable.Range(0, writers).Select(_ => Enumerable.Range(0, mine / AppendsOfAStream + 1).Select(_ => Guid.CreateVersion7()).ToArray()).ToArray();
            return () => Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
            {
                for (var nth = 0; nth < mine; nth++) await append(writer, streams[writer][nth / AppendsOfAStream], nth % AppendsOfAStream * (long)size, nth);
            })));
        };
    }

    // As its documentation begins: a connection string, and what Marten does by itself.
    private static DocumentStore PlainMarten(string connectionString) => DocumentStore.For(options =>
    {
        options.Connection(new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = MartenSetup.ProgramName }.ConnectionString);
        // Beside the product's tables, in the same database.
        options.DatabaseSchemaName = "plain";
    });
}
