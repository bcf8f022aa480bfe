using CoordinationTracker.Store;
using CoordinationTracker.Web;

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
        foreach (var (setting, told) in new[] { ("", ""), (";Options=-c synchronous_commit=off", ", no wait for the disk") })
        {
            var connection = bench.ConnectionString + setting;
            results.Add(Result.Ratio($"Append of 1 event, 1 writer{told}", await Appends(bench, connection, 1, bench.Scale.Appends, 1), 0.8));
            results.Add(Result.Ratio($"Append of 1 event, 8 writers{told}", await Appends(bench, connection, 8, bench.Scale.Appends * 4, 1), 0.8));
            results.Add(Result.Ratio($"Append of 100 events, 1 writer{told}", await Appends(bench, connection, 1, bench.Scale.BulkAppends, Bulk), 0.6));
        }
        return results;
    }

    private static async Task<Comparison> Appends(Bench bench, string connectionString, int writers, int appends, int size)
    {
        var events = new LargeProgramme(Bulk * 10).Sittings().SelectMany(sitting => sitting.Events).OfType<ActivityLogged>().Take(Bulk).ToArray<object>();
        var by = new Authorship("secretariat-a", Guid.NewGuid().ToString(), "page", new Dictionary<string, string>(StringComparer.Ordinal) { ["side"] = "A" });
        await using var database = await Database.Open(connectionString, Bench.Format, CancellationToken.None);
        await using var marten = Bench.MartenOf(database);
        var store = new EventStore(marten, database.Source, Bench.Format);
        var bare = await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => BareWriter.Open(connectionString)));
        var rows = Array.ConvertAll(events, e => new BareWriter.Row(
            Bench.Format.AliasOf(e.GetType()), EventFormat.DotNetNameOf(e.GetType()), System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(e, e.GetType(), EventFormat.Json)));
        byte[] headers = [.. """{"side":"A"}"""u8];

        var compared = await Rounds.Alternate(bench.Scale.Rounds,
            ours: () => Told((_, stream, version, nth) => store.Append<Programme>(
                stream, version, size == 1 ? [events[nth % events.Length]] : events, by, CancellationToken.None)),
            floor: () => Told((writer, stream, version, nth) => size == 1
                ? bare[writer].Append(stream, Programmes.StreamType, version + 1, rows[nth % rows.Length], by, headers)
                : bare[writer].Append(stream, Programmes.StreamType, version + 1, rows, by, headers)),
            Turns, each: appends);
        foreach (var writer in bare) await writer.DisposeAsync();
        return compared;

        // Every writer has streams of its own and tells them one append after the other.
        Func<Task> Told(Func<int, Guid, long, int, Task> append)
        {
            var mine = appends / writers;
            var streams = Enumerable.Range(0, writers).Select(_ => Enumerable.Range(0, mine / AppendsOfAStream + 1).Select(_ => Guid.CreateVersion7()).ToArray()).ToArray();
            return () => Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
            {
                for (var nth = 0; nth < mine; nth++) await append(writer, streams[writer][nth / AppendsOfAStream], nth % AppendsOfAStream * (long)size, nth);
            })));
        }
    }
}
