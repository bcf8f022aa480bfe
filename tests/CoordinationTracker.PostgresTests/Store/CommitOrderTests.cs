using CoordinationTracker.Store;
using CoordinationTracker.Tests.Store;
using JasperFx.Events;
using Npgsql;
using static CoordinationTracker.Tests.Store.Cast;

namespace CoordinationTracker.PostgresTests.Store;

public sealed class CommitOrderTests : IAsyncLifetime
{
    private const int Writers = 16;
    private const int AppendsEach = 125;
    private TestStore opened = null!;

    private EventStore store => opened.Store;
    private NpgsqlDataSource source => opened.Source;

    public async Task InitializeAsync() => opened = await TestStore.Open(Types);
    public async Task DisposeAsync() => await opened.DisposeAsync();

    [Fact]
    public async Task nothing_ever_appears_at_or_below_a_horizon_already_given()
    {
        // Somebody's transaction that has written and does not end: none of ours, and nobody waits for it.
        await using var foreign = await source.OpenConnectionAsync();
        await using var forgotten = await foreign.BeginTransactionAsync();
        await using (var write = new NpgsqlCommand("create table forgotten (id int)", foreign)) await write.ExecuteNonQueryAsync();

        using var done = new CancellationTokenSource();
        var sampling = Enumerable.Range(0, 4).Select(_ => Task.Run(() => Horizons(done.Token))).ToArray();
        var reading = Task.Run(() => Feed(done.Token));
        await Task.WhenAll(Enumerable.Range(1, Writers).Select(n => Task.Run(() => Writer(n))));
        await done.CancelAsync();
        var feed = await reading;
        var horizons = (await Task.WhenAll(sampling)).SelectMany(given => given).ToArray();

        var final = (await store.ReadAll(0, default).ToListAsync()).Select(e => e.Sequence).ToArray();
        horizons.Length.ShouldBeGreaterThan(20);
        foreach (var (horizon, seen) in horizons) final.Count(position => position <= horizon).ShouldBe(seen, $"at or below {horizon}");
        feed.ShouldBe(final.Take(feed.Count));
        // A tenth is rolled back.
        final.Length.ShouldBe(Writers * (AppendsEach - AppendsEach / 10));
    }

    [Fact]
    public async Task nobody_waits_for_the_writer_of_another_stream()
    {
        var open = new List<(NpgsqlConnection Connection, NpgsqlTransaction Transaction)>();
        for (var n = 1; n < Writers; n++)
        {
            var connection = await source.OpenConnectionAsync();
            open.Add((connection, await connection.BeginTransactionAsync()));
            await Append(open[^1].Transaction, Stream(n), 0);
        }

        var free = store.Append<Watch>(Stream(Writers), 0, [Lit(1)], Keeper, default);
        await free.WaitAsync(TimeSpan.FromSeconds(10));

        foreach (var (connection, transaction) in open)
        {
            await transaction.CommitAsync();
            await connection.DisposeAsync();
        }
        (await store.ReadAll(0, default).ToListAsync()).Count.ShouldBe(Writers);
    }

    [Fact]
    public async Task the_horizon_waits_for_a_position_already_drawn_and_for_nothing_else()
    {
        await using var slow = await source.OpenConnectionAsync();
        await using var transaction = await slow.BeginTransactionAsync();
        var held = await Append(transaction, Stream(1), 0);
        await store.Append<Watch>(Stream(2), 0, [Lit(1)], Keeper, default);

        var horizon = store.Horizon(default);
        var reading = store.ReadAll(0, default).ToListAsync();
        await Task.Delay(300);
        horizon.IsCompleted.ShouldBeFalse();
        // Who comes after the question does not keep the answer waiting.
        await using var later = await source.OpenConnectionAsync();
        await using var laterTransaction = await later.BeginTransactionAsync();
        await Append(laterTransaction, Stream(3), 0);
        await transaction.CommitAsync();

        (await horizon.WaitAsync(TimeSpan.FromSeconds(10))).ShouldBe(held[0].Sequence + 1);
        (await reading).Select(e => e.Sequence).ShouldBe([held[0].Sequence, held[0].Sequence + 1]);
    }

    private async Task<List<(long Horizon, int Seen)>> Horizons(CancellationToken done)
    {
        var given = new List<(long, int)>();
        while (!done.IsCancellationRequested)
        {
            var horizon = await store.Horizon(default);
            await using var count = source.CreateCommand($"select count(*) from mt_events where seq_id <= {horizon}");
            given.Add((horizon, (int)(long)(await count.ExecuteScalarAsync(default))!));
        }
        return given;
    }

    private async Task<List<long>> Feed(CancellationToken done)
    {
        var feed = new List<long>();
        while (!done.IsCancellationRequested)
            await foreach (var told in store.ReadAll(feed.LastOrDefault(), default)) feed.Add(told.Sequence);
        return feed;
    }

    // Mostly plain appends; every tenth is rolled back, and six of them hold a transaction open for a second now and then.
    private async Task Writer(int n)
    {
        var version = 0L;
        for (var i = 1; i <= AppendsEach; i++)
        {
            var (rollBack, hold) = (i % 10 == 0, n <= 6 && i % 40 == 5 * n);
            if (!rollBack && !hold)
            {
                version = (await store.Append<Watch>(Stream(n), version, [Lit(1)], Keeper, default))[^1].Version;
                continue;
            }
            await using var connection = await source.OpenConnectionAsync();
            await using var transaction = await connection.BeginTransactionAsync();
            var told = await Append(transaction, Stream(n), version);
            if (hold) await Task.Delay(1000);
            if (rollBack) await transaction.RollbackAsync();
            else await transaction.CommitAsync();
            if (!rollBack) version = told[^1].Version;
        }
    }

    private Task<IReadOnlyList<IEvent>> Append(NpgsqlTransaction transaction, Guid stream, long version) =>
        store.Append<Watch>(transaction, stream, version, [Lit(1)], Keeper, commit: false, default);

    private static Guid Stream(int n) => new(n, 0, 0, new byte[8]);
}
