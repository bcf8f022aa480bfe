using CoordinationTracker.EventStore;
using CoordinationTracker.Tests.EventStore;
using Npgsql;
using static CoordinationTracker.Tests.EventStore.Cast;

namespace CoordinationTracker.PostgresTests.EventStore;

/// <summary>What a store on PostgreSQL must do beyond the contract; <see cref="Over"/> says which.</summary>
public class PostgresEventStoreTests : EventStoreContract
{
    private NpgsqlDataSource source = null!;

    protected override async Task<IEventStore> Empty()
    {
        source = PostgresEventStore.Source(await Postgres.NewDatabase());
        await Schema.Create(source, default);
        return Over(source);
    }

    protected virtual IEventStore Over(NpgsqlDataSource source) => new PostgresEventStore(source, Types);

    public override async Task DisposeAsync() => await source.DisposeAsync();

    [Fact]
    public async Task an_unknown_type_in_the_database_is_named_with_its_position()
    {
        await Append(Lighthouse, 0, Lit(1), Lit(2));
        await Run("update mt_events set type = 'whale_seen' where seq_id = 2");

        var unknown = await Should.ThrowAsync<UnknownEventType>(() => Read(Lighthouse));

        (unknown.Type, unknown.Position).ShouldBe(("whale_seen", 2));
        unknown.Message.ShouldBe("The event at position 2 is of the type “whale_seen”, which is unknown here.");
        (await Read(Lighthouse, upTo: 1)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task tombstones_are_no_events()
    {
        await Append(Lighthouse, 0, Lit(1));
        await Run("""
            insert into mt_streams (id, type, version) values ('00000000-0000-0000-0000-00000000dead', null, 0);
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp)
            values (nextval('mt_events_sequence'), gen_random_uuid(), '00000000-0000-0000-0000-00000000dead', 1, '{}', 'tombstone', clock_timestamp());
            """);
        await Append(Lighthouse, 1, Lit(2));

        (await ReadAll()).Select(e => e.Position).ShouldBe([1, 3]);
        (await Read(new Guid("00000000-0000-0000-0000-00000000dead"))).ShouldBeEmpty();
        (await Store.Horizon(default)).ShouldBe(3);
    }

    [Fact]
    public async Task gaps_in_the_positions_are_stepped_over()
    {
        var noon = new DateTimeOffset(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);
        for (var n = 0; n < 12; n++)
        {
            await Append(Lighthouse, n, Keeper with { RecordedAt = noon.AddMinutes(n) }, Lit(1));
            await Run($"select setval('mt_events_sequence', (select last_value from mt_events_sequence) + {n * n})");
        }

        foreach (var told in await Read(Lighthouse))
        {
            (await Store.PositionAt(told.RecordedAt, default)).ShouldBe(told.Position);
            (await Store.VersionAt(Lighthouse, told.Position, default)).ShouldBe(told.Version);
            (await Store.VersionAt(Lighthouse, told.Position - 1, default)).ShouldBe(told.Version - 1);
        }
    }

    [Fact]
    public async Task a_row_is_as_marten_would_have_written_it()
    {
        await Append(Lighthouse, 0, new Authorship("ana"), new NoteWritten("Đã thắp đèn"));

        await using var command = source.CreateCommand("""
            select s.type, s.version, s.tenant_id, s.is_archived,
              e.data::text, e.type, e.mt_dotnet_type, e.headers::text, e.correlation_id, e.user_name, e.tenant_id, e.is_archived, e.bdata
            from mt_streams s join mt_events e on e.stream_id = s.id
            """);
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        var values = new object[row.FieldCount];
        row.GetValues(values);

        values.ShouldBe([
            "story", 1L, "*DEFAULT*", false,
            """{"Text": "Đã thắp đèn"}""", "note_written", "CoordinationTracker.Tests.EventStore.NoteWritten, CoordinationTracker.Tests",
            "null", DBNull.Value, "ana", "*DEFAULT*", false, DBNull.Value]);
    }

    [Fact]
    public async Task a_stale_version_draws_no_position()
    {
        await Append(Lighthouse, 0, Lit(1));
        await Should.ThrowAsync<StreamMoved>(() => Append(Lighthouse, 0, Lit(2)));
        await Should.ThrowAsync<StreamMoved>(() => Append(Lighthouse, 7, Lit(2)));

        (await Append(Lighthouse, 1, Lit(2)))[0].Position.ShouldBe(2);
    }

    [Fact]
    public async Task a_version_someone_else_already_wrote_is_a_lost_race()
    {
        await Append(Lighthouse, 0, Lit(1));
        // As Marten may: an event was there before the stream's row said so.
        await Run($"""
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp)
            values (nextval('mt_events_sequence'), gen_random_uuid(), '{Lighthouse}', 2, '{Json}', 'lamp_lit', clock_timestamp())
            """);

        await Should.ThrowAsync<StreamMoved>(() => Append(Lighthouse, 1, Lit(3)));
    }

    private const string Json = """{"On":"2026-01-02"}""";

    private async Task Run(string sql)
    {
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}
