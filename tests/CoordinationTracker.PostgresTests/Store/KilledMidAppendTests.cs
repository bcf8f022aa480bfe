using CoordinationTracker.Store;
using CoordinationTracker.Tests.Store;
using JasperFx.Events;
using Npgsql;
using static CoordinationTracker.Tests.Store.Cast;

namespace CoordinationTracker.PostgresTests.Store;

public sealed class KilledMidAppendTests : IAsyncLifetime
{
    private const int EventsAtOnce = 3;
    private readonly DataFolder folder = new();

    public Task InitializeAsync() => Task.CompletedTask;
    public Task DisposeAsync() => folder.LeaveNothing();

    [Fact]
    public async Task a_server_killed_mid_append_loses_nothing_acknowledged_and_shows_nothing_half_written()
    {
        var acknowledged = Enumerable.Range(1, 4).ToDictionary(n => new Guid(n, 0, 0, new byte[8]), _ => new List<IEvent>());

        await using (var cluster = await PrivatePostgres.Open(folder.Path))
        {
            await using var opened = await TestStore.Open(Types, cluster.ConnectionString);
            var store = opened.Store;
            var writers = acknowledged.Select(stream => Task.Run(() => AppendUntilItBreaks(store, stream.Key, stream.Value))).ToArray();
            while (acknowledged.Values.Any(told => told.Count < 30)) await Task.Delay(10);
            DataFolder.Kill(folder.Postmaster());
            await Task.WhenAll(writers);
        }

        await using (var cluster = await PrivatePostgres.Open(folder.Path))
        {
            await using var opened = await TestStore.Open(Types, cluster.ConnectionString);
            var store = opened.Store;
            var all = await store.ReadAll(0, default).ToListAsync();
            foreach (var (stream, told) in acknowledged)
            {
                var kept = await store.Read(stream, 0, long.MaxValue, default).ToListAsync();
                kept.Take(told.Count).Select(e => (e.Id, e.Version, e.Sequence)).ShouldBe(told.Select(e => (e.Id, e.Version, e.Sequence)));
                kept.Select(e => e.Version).ShouldBe(Enumerable.Range(1, kept.Count).Select(v => (long)v));
                // At most the one append whose answer never came, and that one whole.
                (kept.Count - told.Count).ShouldBeOneOf(0, EventsAtOnce);
                all.Where(e => e.StreamId == stream).Select(e => e.Id).ShouldBe(kept.Select(e => e.Id));
                (await store.Append<Watch>(stream, kept.Count, [Lit(1)], Keeper, default))[0].Sequence.ShouldBeGreaterThan(all[^1].Sequence);
            }
        }
    }

    private static async Task AppendUntilItBreaks(EventStore store, Guid stream, List<IEvent> acknowledged)
    {
        try
        {
            while (true)
            {
                var note = Note($"after {acknowledged.Count}");
                acknowledged.AddRange(await store.Append<Watch>(stream, acknowledged.Count, [note, Lit(1), note], Keeper, default));
            }
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException or IOException) { }
    }
}
