using CoordinationTracker.Store;
using CoordinationTracker.Tests.Store;
using JasperFx;
using static CoordinationTracker.Tests.Store.Cast;

namespace CoordinationTracker.PostgresTests.Store;

/// <content>What stands in the tables, and what is made of what should not stand there.</content>
public sealed partial class EventStoreTests
{
    [Fact]
    public async Task an_unknown_type_in_the_database_is_named_with_its_position()
    {
        await Append(Lighthouse, 0, Lit(1), Lit(2));
        await opened.Run("update mt_events set type = 'whale_seen' where seq_id = 2");

        var unknown = await Should.ThrowAsync<UnknownEventType>(() => Read(Lighthouse));

        (unknown.Type, unknown.Position).ShouldBe(("whale_seen", 2));
        unknown.Message.ShouldBe("The event at position 2 is of the type “whale_seen”, which is unknown here.");
        (await Read(Lighthouse, upTo: 1)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task tombstones_are_no_events()
    {
        await Append(Lighthouse, 0, Lit(1));
        await opened.Run("""
            insert into mt_streams (id, type, version) values ('00000000-0000-0000-0000-00000000dead', null, 0);
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp)
            values (nextval('mt_events_sequence'), gen_random_uuid(), '00000000-0000-0000-0000-00000000dead', 1, '{}', 'tombstone', clock_timestamp());
            """);
        await Append(Lighthouse, 1, Lit(2));

        (await ReadAll()).Select(e => e.Sequence).ShouldBe([1, 3]);
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
            await opened.Run($"select setval('mt_events_sequence', (select last_value from mt_events_sequence) + {n * n})");
        }

        foreach (var told in await Read(Lighthouse))
        {
            (await Store.PositionAt(told.Timestamp, default)).ShouldBe(told.Sequence);
            (await Store.VersionAt(Lighthouse, told.Sequence, default)).ShouldBe(told.Version);
            (await Store.VersionAt(Lighthouse, told.Sequence - 1, default)).ShouldBe(told.Version - 1);
        }
    }

    [Fact]
    public async Task a_row_is_as_marten_would_have_written_it()
    {
        await Append(Lighthouse, 0, new Authorship("ana"), new NoteWritten("Đã thắp đèn"));

        await using var command = opened.Source.CreateCommand("""
            select s.type, s.version, s.tenant_id, s.is_archived,
              e.data::text, e.type, e.mt_dotnet_type, e.headers::text, e.correlation_id, e.user_name, e.tenant_id, e.is_archived, e.bdata
            from mt_streams s join mt_events e on e.stream_id = s.id
            """);
        await using var row = await command.ExecuteReaderAsync();
        await row.ReadAsync();
        var values = new object[row.FieldCount];
        row.GetValues(values);

        values.ShouldBe([
            "watch", 1L, "*DEFAULT*", false,
            """{"Text": "Đã thắp đèn"}""", "note_written", "CoordinationTracker.Tests.Store.NoteWritten, CoordinationTracker.Tests",
            "null", DBNull.Value, "ana", "*DEFAULT*", false, DBNull.Value]);
    }

    [Fact]
    public async Task a_stale_version_draws_no_position()
    {
        await Append(Lighthouse, 0, Lit(1));
        await Should.ThrowAsync<ConcurrencyException>(() => Append(Lighthouse, 0, Lit(2)));
        await Should.ThrowAsync<ConcurrencyException>(() => Append(Lighthouse, 7, Lit(2)));

        (await Append(Lighthouse, 1, Lit(2)))[0].Sequence.ShouldBe(2);
    }

    [Fact]
    public async Task a_version_someone_else_already_wrote_is_a_lost_race()
    {
        await Append(Lighthouse, 0, Lit(1));
        // As Marten may: an event was there before the stream's row said so.
        await opened.Run($"""
            insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp)
            values (nextval('mt_events_sequence'), gen_random_uuid(), '{Lighthouse}', 2, '{Json}', 'lamp_lit', clock_timestamp())
            """);

        await Should.ThrowAsync<ConcurrencyException>(() => Append(Lighthouse, 1, Lit(3)));
    }

    private const string Json = """{"On":"2026-01-02"}""";

}
