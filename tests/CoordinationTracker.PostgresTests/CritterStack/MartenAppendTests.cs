using CoordinationTracker.CritterStack;
using CoordinationTracker.EventStore;
using CoordinationTracker.Tests.EventStore;
using Npgsql;
using static CoordinationTracker.Tests.EventStore.Cast;

namespace CoordinationTracker.PostgresTests.CritterStack;

/// <summary>What an append by Marten leaves in the database, and in which order it becomes visible.</summary>
public sealed class MartenAppendTests : IAsyncLifetime
{
    private const int Writers = 12, AppendsEach = 50;
    private NpgsqlDataSource source = null!;
    private MartenEventStore marten = null!;
    private PostgresEventStore own = null!;

    public async Task InitializeAsync()
    {
        source = PostgresEventStore.Source(await Postgres.NewDatabase());
        await Schema.Create(source, default);
        (marten, own) = (new(source, Types), new(source, Types));
    }

    public async Task DisposeAsync()
    {
        await marten.DisposeAsync();
        await source.DisposeAsync();
    }

    [Fact(DisplayName = "Issue 6.1: whichever edition writes, nothing ever appears behind a reader of the feed, and no position is lost")]
    public async Task nothing_ever_appears_behind_a_reader_of_the_feed()
    {
        using var done = new CancellationTokenSource();
        var reading = new IEventStore[] { own, marten }.Select(store => Task.Run(() => Feed(store, done.Token))).ToArray();
        await Task.WhenAll(Enumerable.Range(1, Writers).Select(n => Task.Run(() => Writer(n))));
        await done.CancelAsync();
        var feeds = await Task.WhenAll(reading);

        var final = await own.ReadAll(0, default).ToListAsync();
        final.Select(told => told.Position).ShouldBe(Enumerable.Range(1, Writers * AppendsEach).Select(position => (long)position));
        foreach (var feed in feeds) feed.ShouldBe(final.Take(feed.Count).Select(told => told.Position));
        foreach (var stream in final.GroupBy(told => told.Stream))
        {
            stream.Select(told => told.Version).ShouldBe(Enumerable.Range(1, stream.Count()).Select(version => (long)version));
            stream.Select(told => told.RecordedAt).ShouldBeInOrder(SortDirection.Ascending);
        }
    }

    [Fact]
    public async Task the_horizon_waits_for_an_append_of_martens_that_has_drawn_its_position()
    {
        await marten.Append(Lighthouse, "story", 0, [Lit(1)], Keeper, default);
        // Held up between drawing its position and writing its event.
        await using var inTheWay = await source.OpenConnectionAsync();
        await using var transaction = await inTheWay.BeginTransactionAsync();
        await Run(inTheWay, "create function hold_on() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(1); return new; end $$; create trigger hold_on before insert on mt_events for each row execute function hold_on()");
        await transaction.CommitAsync();
        await Run(inTheWay, "select pg_advisory_lock(1)");

        var slow = marten.Append(Lighthouse, "story", 1, [Lit(2)], Keeper, default);
        while (await Ask<long>("select last_value from mt_events_sequence") < 2) await Task.Delay(10);
        var horizon = marten.Horizon(default);
        await Task.Delay(300);
        horizon.IsCompleted.ShouldBeFalse();
        await Run(inTheWay, "select pg_advisory_unlock(1)");

        (await horizon.WaitAsync(TimeSpan.FromSeconds(10))).ShouldBe((await slow)[0].Position);
    }

    [Fact]
    public async Task a_lost_race_leaves_no_tombstones()
    {
        await marten.Append(Lighthouse, "story", 0, [Lit(1)], Keeper, default);
        foreach (var stale in new[] { 0, 7 }) await Should.ThrowAsync<StreamMoved>(() => marten.Append(Lighthouse, "story", stale, [Lit(2)], Keeper, default));

        (await Ask<long>("select count(*) from mt_streams")).ShouldBe(1);
        (await Ask<long>("select last_value from mt_events_sequence")).ShouldBe(1);
    }

    [Fact]
    public async Task what_martens_own_session_recorded_is_read_by_both()
    {
        await marten.Append(Lighthouse, "story", 0, [Lit(1)], Keeper, default);
        await using (var session = marten.Marten.LightweightSession())
        {
            session.LastModifiedBy = "somebody";
            session.Events.Append(Lighthouse, Note("Đã thắp đèn"), Lit(2));
            await session.SaveChangesAsync();
        }

        foreach (var store in new IEventStore[] { own, marten })
            (await store.Read(Lighthouse, 1, long.MaxValue, default).ToListAsync()).Select(told => (told.Version, told.Event, told.User)).ShouldBe([(2, Note("Đã thắp đèn"), "somebody"), (3, Lit(2), "somebody")]);
        (await own.Append(Lighthouse, "story", 3, [Lit(3)], Keeper, default))[0].Version.ShouldBe(4);
    }

    [Fact]
    public async Task a_request_that_happens_to_be_traced_leaves_no_trace_in_the_record()
    {
        using var request = new System.Diagnostics.Activity("request").Start();
        await marten.Append(Lighthouse, "story", 0, [Lit(1)], Keeper, default);

        var told = await own.Read(Lighthouse, 0, long.MaxValue, default).SingleAsync();
        (told.CorrelationId, told.CausationId).ShouldBe((null, null));
    }

    [Fact]
    public async Task an_event_that_does_not_read_is_told_as_the_default_edition_tells_it()
    {
        await marten.Append(Lighthouse, "story", 0, [Lit(1), Lit(2)], Keeper, default);
        await Run("""update mt_events set data = '{"On": "2026-01-02", "Of": "more than it may say"}' where version = 2""");

        var ours = await Should.ThrowAsync<UnreadableEvent>(() => own.Read(Lighthouse, 0, long.MaxValue, default).ToListAsync().AsTask());
        var theirs = await Should.ThrowAsync<UnreadableEvent>(() => marten.Read(Lighthouse, 0, long.MaxValue, default).ToListAsync().AsTask());
        theirs.Message.ShouldBe(ours.Message);
        (await Should.ThrowAsync<UnreadableEvent>(() => marten.ReadAll(0, default).ToListAsync().AsTask())).Message.ShouldBe(ours.Message);
    }

    // Half of them by Marten, half by the default edition; each third append into a stream that all of them share.
    private async Task Writer(int n)
    {
        IEventStore store = n % 2 == 0 ? marten : own;
        var (mine, version) = (Stream(n), 0L);
        for (var i = 0; i < AppendsEach; i++)
        {
            if (i % 3 > 0) version = (await store.Append(mine, "story", version, [Lit(1)], Keeper, default))[^1].Version;
            else await Share(store, Stream(100 + i % 2));
        }
    }

    private async Task Share(IEventStore store, Guid stream)
    {
        while (true)
        {
            try
            {
                await store.Append(stream, "story", await store.VersionAt(stream, long.MaxValue, default), [Lit(1)], Keeper, default);
                return;
            }
            catch (StreamMoved) { }
        }
    }

    private static async Task<List<long>> Feed(IEventStore store, CancellationToken done)
    {
        var feed = new List<long>();
        while (!done.IsCancellationRequested)
            await foreach (var told in store.ReadAll(feed.LastOrDefault(), default)) feed.Add(told.Position);
        return feed;
    }

    private static Guid Stream(int n) => new(n, 0, 0, new byte[8]);

    private async Task<T> Ask<T>(string sql)
    {
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    private async Task Run(string sql)
    {
        await using var connection = await source.OpenConnectionAsync();
        await Run(connection, sql);
    }

    private static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
