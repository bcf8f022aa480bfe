using CoordinationTracker.Store;
using CoordinationTracker.Tests.Store;
using static CoordinationTracker.Tests.Store.Cast;

namespace CoordinationTracker.PostgresTests.Store;

/// <summary>Whoever only reads does not wait for an append that does not end (I2).</summary>
public sealed class SettledTests : IAsyncLifetime
{
    private TestStore opened = null!, fresh = null!;

    public async Task InitializeAsync()
    {
        opened = await TestStore.Open(Types);
        fresh = await TestStore.Open(Types, opened.Database.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await fresh.DisposeAsync();
        await opened.DisposeAsync();
    }

    [Fact]
    public async Task what_is_settled_without_an_append_that_does_not_end_is_read_and_the_head_again_when_it_has()
    {
        var first = await Append(1, 0);
        (await opened.Store.Settled(default)).ShouldBe(new(first, IsHead: true));
        await using (var holder = await Holder.Begin(opened.Source))
        {
            await Append(1, 1);
            (await opened.Store.Settled(default)).ShouldBe(new(first, IsHead: false));
            // A process that has only just begun finds as much.
            (await fresh.Store.Settled(default)).ShouldBe(new(first, IsHead: false));
            await Should.ThrowAsync<HorizonHeld>(() => opened.Store.PositionAt(DateTimeOffset.MaxValue, default));
            await Should.ThrowAsync<HorizonHeld>(() => opened.Store.Horizon(default));
        }
        (await opened.Store.Settled(default)).ShouldBe(new(first + 2, IsHead: true));
        (await opened.Store.Horizon(default)).ShouldBe(first + 2);
    }

    [Fact]
    public async Task what_was_recorded_before_it_began_to_hold_is_settled_for_a_process_that_has_only_just_begun()
    {
        await Append(1, 0);
        await opened.Run("select nextval('mt_events_sequence')");
        var old = await Append(1, 1);
        await using var holder = await Holder.Begin(opened.Source);
        await Append(1, 2);
        // Behind a position nobody ever wrote: what is old enough was drawn before.
        (await fresh.Store.Settled(default)).Position.ShouldBe(1);
        await opened.Run($"update mt_events set timestamp = timestamp - interval '6 minutes' where seq_id <= {old}");
        (await fresh.Store.Settled(default)).ShouldBe(new(old, IsHead: false));
        (await fresh.Store.PositionAt(DateTimeOffset.UtcNow.AddMinutes(-20), default)).ShouldBe(0);
    }

    [Fact]
    public async Task an_append_that_stops_halfway_is_ended_by_the_server_after_a_minute() =>
        (await opened.Ask<string>("show idle_in_transaction_session_timeout")).ShouldBe("1min");

    [Fact]
    public async Task nothing_ever_appears_at_or_below_a_settled_position()
    {
        using var done = new CancellationTokenSource();
        var sampling = new[] { opened, fresh }.Select(store => Task.Run(() => Samples(store, done.Token))).ToArray();
        var writing = Enumerable.Range(2, 6).Select(n => Task.Run(() => Write(n, done.Token))).ToArray();
        // Two that come late and write after all, one that comes late and does not.
        foreach (var commits in new[] { true, false, true })
        {
            await using var holder = await Holder.Begin(opened.Source);
            await opened.Store.Append<Watch>(holder.Transaction, Guid.NewGuid(), 0, [Lit(1)], Keeper, commit: false, default);
            await Task.Delay(TimeSpan.FromSeconds(4.5));
            if (commits) await holder.Transaction.CommitAsync();
            else await holder.Transaction.RollbackAsync();
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
        await done.CancelAsync();
        await Task.WhenAll(writing);
        var samples = (await Task.WhenAll(sampling)).SelectMany(sample => sample).ToList();

        var final = (await opened.Store.ReadAll(0, default).ToListAsync()).Select(e => e.Sequence).ToArray();
        samples.Count(sample => !sample.Settled.IsHead).ShouldBeGreaterThan(10);
        samples.Count(sample => sample.Settled.IsHead).ShouldBeGreaterThan(10);
        foreach (var (settled, seen) in samples) final.Count(position => position <= settled.Position).ShouldBe(seen, $"at or below {settled}");
    }

    private async Task<List<(Settled Settled, int Seen)>> Samples(TestStore store, CancellationToken done)
    {
        var samples = new List<(Settled, int)>();
        while (!done.IsCancellationRequested)
        {
            var settled = await store.Store.Settled(default);
            samples.Add((settled, (int)await store.Ask<long>($"select count(*) from mt_events where seq_id <= {settled.Position}")));
        }
        return samples;
    }

    private async Task Write(int n, CancellationToken done)
    {
        for (var version = 0L; !done.IsCancellationRequested; version++)
        {
            await Append(n, version);
            await Task.Delay(20, default);
        }
    }

    private async Task<long> Append(int stream, long version) =>
        (await opened.Store.Append<Watch>(new(stream, 0, 0, new byte[8]), version, [Lit(1)], Keeper, default))[^1].Sequence;
}
