using CoordinationTracker.Store;
using CoordinationTracker.Tests.Store;
using JasperFx;
using JasperFx.Events;
using Npgsql;
using static CoordinationTracker.Tests.Store.Cast;

namespace CoordinationTracker.PostgresTests.Store;

/// <summary>What an append by Marten leaves in the database, in which order it becomes visible, and who waits for whom.</summary>
public sealed class MartenAppendTests : IAsyncLifetime
{
    private TestStore opened = null!;

    private EventStore Store => opened.Store;

    public async Task InitializeAsync() => opened = await TestStore.Open(Types);
    public async Task DisposeAsync() => await opened.DisposeAsync();

    [Fact]
    public async Task the_horizon_waits_for_an_append_that_has_drawn_its_position()
    {
        await Store.Append<Watch>(Lighthouse, 0, [Lit(1)], Keeper, default);
        // Held up between drawing its position and writing its event.
        await using var inTheWay = await opened.Source.OpenConnectionAsync();
        await Run(inTheWay, """
            create function hold_on() returns trigger language plpgsql as $$ begin perform pg_advisory_xact_lock(1); return new; end $$;
            create trigger hold_on before insert on mt_events for each row execute function hold_on()
            """);
        await Run(inTheWay, "select pg_advisory_lock(1)");

        var slow = Store.Append<Watch>(Lighthouse, 1, [Lit(2)], Keeper, default);
        while (await opened.Ask<long>("select last_value from mt_events_sequence") < 2) await Task.Delay(10);
        var horizon = Store.Horizon(default);
        await Task.Delay(300);
        horizon.IsCompleted.ShouldBeFalse();
        await Run(inTheWay, "select pg_advisory_unlock(1)");

        (await horizon.WaitAsync(TimeSpan.FromSeconds(10))).ShouldBe((await slow)[0].Sequence);
    }

    [Fact]
    public async Task a_lost_race_leaves_no_tombstones_and_draws_no_position()
    {
        await Store.Append<Watch>(Lighthouse, 0, [Lit(1)], Keeper, default);
        foreach (var stale in new[] { 0, 7 }) await Should.ThrowAsync<ConcurrencyException>(() => Store.Append<Watch>(Lighthouse, stale, [Lit(2)], Keeper, default));

        (await opened.Ask<long>("select count(*) from mt_streams")).ShouldBe(1);
        (await opened.Ask<long>("select last_value from mt_events_sequence")).ShouldBe(1);
    }

    [Fact]
    public async Task two_that_begin_one_stream_at_once_are_one_beginning_and_one_lost_race()
    {
        var lost = 0;
        await Task.WhenAll(Enumerable.Range(1, 8).Select(n => Task.Run(async () =>
        {
            try { await Store.Append<Watch>(Lighthouse, 0, [Lit(n)], Keeper, default); }
            catch (ConcurrencyException) { Interlocked.Increment(ref lost); }
        })));

        lost.ShouldBe(7);
        (await Store.Read(Lighthouse, 0, long.MaxValue, default).CountAsync()).ShouldBe(1);
    }

    [Fact(DisplayName = "Architecture 2.7: the time is the server's: two processes whose clocks are five minutes apart record in one order")]
    public async Task times_follow_versions_whoever_s_clock_is_wrong()
    {
        var connection = opened.Database.ConnectionString;
        await using var behind = await TestStore.Open(Types, connection, new Late(TimeSpan.FromMinutes(-5)));
        await using var ahead = await TestStore.Open(Types, connection, new Late(TimeSpan.FromMinutes(5)));
        var began = DateTimeOffset.UtcNow;
        for (var version = 0; version < 20; version++)
            await (version % 2 == 0 ? behind : ahead).Store.Append<Watch>(Lighthouse, version, [Lit(1)], Keeper, default);

        var recorded = await Store.Read(Lighthouse, 0, long.MaxValue, default).ToListAsync();
        recorded.ShouldAllBe(e => e.Timestamp > began.AddMinutes(-1) && e.Timestamp < began.AddMinutes(2));
        recorded.Select(e => e.Timestamp).ShouldBeInOrder(SortDirection.Ascending);
        var (before, after) = (await opened.Ask<DateTime>("select created from mt_streams"), await opened.Ask<DateTime>("select timestamp from mt_streams"));
        (before, after).ShouldBe((recorded[0].Timestamp.UtcDateTime, recorded[^1].Timestamp.UtcDateTime));
    }

    [Fact]
    public async Task a_server_whose_clock_was_set_back_records_no_earlier_than_the_stream_s_newest()
    {
        await Store.Append<Watch>(Lighthouse, 0, [Lit(1)], Keeper, default);
        // As if the newest had been recorded before the clock was set back by five minutes.
        await opened.Run("update mt_events set timestamp = timestamp + interval '5 minutes'; update mt_streams set timestamp = timestamp + interval '5 minutes'");
        var newest = (await Store.Read(Lighthouse, 0, 1, default).SingleAsync()).Timestamp;

        (await Store.Append<Watch>(Lighthouse, 1, [Lit(2)], Keeper, default))[0].Timestamp.ShouldBe(newest);
        (await Store.Append<Watch>(Harbour, 0, [Lit(2)], Keeper, default))[0].Timestamp.ShouldBeLessThan(newest);
    }

    [Fact]
    public async Task a_stream_that_somebody_does_not_let_go_of_is_said_to_be_held()
    {
        await Store.Append<Watch>(Lighthouse, 0, [Lit(1)], Keeper, default);
        await using var holder = await opened.Database.Background.OpenConnectionAsync();
        await using var transaction = await holder.BeginTransactionAsync();
        await Run(holder, $"select from mt_streams where id = '{Lighthouse}' for update");

        await Should.ThrowAsync<StreamHeld>(() => Store.Append<Watch>(Lighthouse, 1, [Lit(2)], Keeper, default)).WaitAsync(TimeSpan.FromMinutes(2));
        await transaction.RollbackAsync();

        (await Store.Append<Watch>(Lighthouse, 1, [Lit(2)], Keeper, default))[0].Version.ShouldBe(2);
    }

    [Fact]
    public async Task what_only_the_commit_refuses_is_told_and_not_stored()
    {
        await Store.Append<Watch>(Lighthouse, 0, [Lit(1)], Keeper, default);
        await opened.Run("create function refuse() returns trigger language plpgsql as $$ begin raise 'not today'; end $$");
        await opened.Run("create constraint trigger refuse after insert on mt_events initially deferred for each row execute function refuse()");

        (await Should.ThrowAsync<PostgresException>(() => Store.Append<Watch>(Lighthouse, 1, [Lit(2)], Keeper, default))).MessageText.ShouldBe("not today");
        await opened.Run("drop trigger refuse on mt_events");

        (await Store.Append<Watch>(Lighthouse, 1, [Lit(3)], Keeper, default))[0].Version.ShouldBe(2);
    }

    [Fact]
    public async Task what_a_session_of_marten_s_own_recorded_is_read_and_gone_on_from()
    {
        await Store.Append<Watch>(Lighthouse, 0, [Lit(1)], Keeper, default);
        await using (var session = opened.Marten.LightweightSession())
        {
            session.LastModifiedBy = "somebody";
            session.Events.Append(Lighthouse, Note("Đã thắp đèn"), Lit(2));
            await session.SaveChangesAsync();
        }

        (await Store.Read(Lighthouse, 1, long.MaxValue, default).ToListAsync())
            .Select(e => (e.Version, e.Data, e.UserName)).ShouldBe([(2, Note("Đã thắp đèn"), "somebody"), (3, Lit(2), "somebody")]);
        (await Store.Append<Watch>(Lighthouse, 3, [Lit(3)], Keeper, default))[0].Version.ShouldBe(4);
    }

    [Fact]
    public async Task a_request_that_happens_to_be_traced_leaves_no_trace_in_the_record()
    {
        using var request = new System.Diagnostics.Activity("request").Start();
        await Store.Append<Watch>(Lighthouse, 0, [Lit(1)], Keeper, default);

        var recorded = await Store.Read(Lighthouse, 0, long.MaxValue, default).SingleAsync();
        (recorded.CorrelationId, recorded.CausationId).ShouldBe((null, null));
    }

    [Theory(DisplayName = "Architecture 2.7: an alias alone says what an event is; the .NET type beside it decides nothing")]
    [InlineData("CoordinationTracker.Tests.Store.NoteWritten, CoordinationTracker.Tests")]
    [InlineData("System.Text.StringBuilder, System.Private.CoreLib")]
    [InlineData("No.Such.Type, Nowhere")]
    [InlineData("")]
    public async Task an_unknown_alias_is_never_guessed_by_the_type_beside_it(string type)
    {
        await Store.Append<Watch>(Lighthouse, 0, [Lit(1), Note("Đã thắp đèn")], Keeper, default);
        await opened.Run($"update mt_events set type = 'whale_seen', mt_dotnet_type = nullif('{type}', '') where version = 2");

        var unknown = await Should.ThrowAsync<UnknownEventType>(() => Store.Read(Lighthouse, 0, long.MaxValue, default).ToListAsync().AsTask());

        (unknown.Type, unknown.Position).ShouldBe(("whale_seen", 2));
        await Should.ThrowAsync<UnknownEventType>(() => Store.ReadAll(0, default).ToListAsync().AsTask());
        (await Store.Read(Lighthouse, 0, 1, default).SingleAsync()).Data.ShouldBe(Lit(1));
    }

    [Fact]
    public async Task a_known_alias_beside_the_type_of_another_event_is_an_error_with_its_position()
    {
        await Store.Append<Watch>(Lighthouse, 0, [Lit(1)], Keeper, default);
        await opened.Run("update mt_events set mt_dotnet_type = 'CoordinationTracker.Tests.Store.NoteWritten, CoordinationTracker.Tests'");

        (await Should.ThrowAsync<UnreadableEvent>(() => Store.Read(Lighthouse, 0, long.MaxValue, default).ToListAsync().AsTask())).Position.ShouldBe(1);
    }

    [Fact]
    public async Task a_type_that_was_renamed_since_is_read_by_its_alias()
    {
        await Store.Append<Watch>(Lighthouse, 0, [Lit(1)], Keeper, default);
        await opened.Run("update mt_events set mt_dotnet_type = 'As.It.Was.Called.Once, Elsewhere'");

        (await Store.Read(Lighthouse, 0, long.MaxValue, default).SingleAsync()).Data.ShouldBe(Lit(1));
    }

    [Fact]
    public async Task an_event_with_a_member_too_many_is_an_error_with_its_position()
    {
        await Store.Append<Watch>(Lighthouse, 0, [Lit(1), Lit(2)], Keeper, default);
        await opened.Run("""update mt_events set data = '{"On": "2026-01-02", "Of": "more than it may say"}' where version = 2""");

        var unreadable = await Should.ThrowAsync<UnreadableEvent>(() => Store.Read(Lighthouse, 0, long.MaxValue, default).ToListAsync().AsTask());
        (unreadable.Type, unreadable.Position).ShouldBe(("lamp_lit", 2));
        unreadable.Message.ShouldStartWith("The event at position 2, of the type “lamp_lit”, does not read: ");
    }

    private sealed class Late(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
    }

    private static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
