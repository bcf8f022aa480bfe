using CoordinationTracker.Store;
using Npgsql;
using NpgsqlTypes;

namespace CoordinationTracker.Benchmarks;

/// <summary>
/// The floor of appending: the same rows in one transaction and one round trip, on a connection kept open, by statements prepared
/// once, with the JSON ready in hand. It checks no version and gives no position back; nothing that keeps the tables whole is cheaper.
/// </summary>
internal sealed class BareWriter : IAsyncDisposable
{
    private const string StreamRow = """
        insert into mt_streams (id, type, version, timestamp, created) values ($1, $2, $3, clock_timestamp(), clock_timestamp())
        on conflict (id) do update set version = excluded.version, timestamp = excluded.timestamp
        """;
    private const string OneEvent = """
        insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, correlation_id, causation_id, headers, user_name)
        values (nextval('mt_events_sequence'), $1, $2, $3, $4, $5, clock_timestamp(), $6, $7, $8, $9, $10)
        """;
    private const string ManyEvents = """
        insert into mt_events (seq_id, id, stream_id, version, data, type, timestamp, mt_dotnet_type, correlation_id, causation_id, headers, user_name)
        select nextval('mt_events_sequence'), id, $2, version, data, type, clock_timestamp(), dotnet_type, $7, $8, $9, $10
        from unnest($1, $3, $4, $5, $6) as event (id, version, data, type, dotnet_type)
        """;

    private readonly NpgsqlConnection connection;
    private readonly NpgsqlBatch one;
    private readonly NpgsqlBatch many;

    private BareWriter(NpgsqlConnection connection)
    {
        this.connection = connection;
        one = Batch(OneEvent, default);
        many = Batch(ManyEvents, NpgsqlDbType.Array);
    }

    public static async Task<BareWriter> Open(string connectionString)
    {
        // By the name of this version: a connection without one is taken for that of an earlier version, which keeps this one out.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = MartenSetup.ProgramName }.ConnectionString);
        await connection.OpenAsync();
        var writer = new BareWriter(connection);
        await writer.one.PrepareAsync();
        await writer.many.PrepareAsync();
        return writer;
    }

    public Task Append(Guid stream, string streamType, long version, Row row, Authorship by, byte[] headers)
    {
        Fill(one, stream, streamType, version, by, headers);
        var values = one.BatchCommands[1].Parameters;
        (values[0].Value, values[2].Value, values[3].Value, values[4].Value, values[5].Value) = (Guid.CreateVersion7(), version, row.Json, row.Alias, row.DotNetType);
        return one.ExecuteNonQueryAsync();
    }

    public Task Append(Guid stream, string streamType, long version, Row[] rows, Authorship by, byte[] headers)
    {
        Fill(many, stream, streamType, version + rows.Length - 1, by, headers);
        var values = many.BatchCommands[1].Parameters;
        values[0].Value = Array.ConvertAll(rows, _ => Guid.CreateVersion7());
        values[2].Value = Enumerable.Range(0, rows.Length).Select(nth => version + nth).ToArray();
        values[3].Value = Array.ConvertAll(rows, row => row.Json);
        values[4].Value = Array.ConvertAll(rows, row => row.Alias);
        values[5].Value = Array.ConvertAll(rows, row => row.DotNetType);
        return many.ExecuteNonQueryAsync();
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();

    private static void Fill(NpgsqlBatch batch, Guid stream, string streamType, long version, Authorship by, byte[] headers)
    {
        var row = batch.BatchCommands[0].Parameters;
        (row[0].Value, row[1].Value, row[2].Value) = (stream, streamType, version);
        var values = batch.BatchCommands[1].Parameters;
        (values[1].Value, values[6].Value, values[7].Value, values[8].Value, values[9].Value) = (stream, by.CorrelationId, by.CausationId, headers, by.User);
    }

    private NpgsqlBatch Batch(string events, NpgsqlDbType array) => new(connection)
    {
        BatchCommands =
        {
            new(StreamRow) { Parameters = { Of(NpgsqlDbType.Uuid), Of(NpgsqlDbType.Varchar), Of(NpgsqlDbType.Bigint) } },
            new(events)
            {
                Parameters =
                {
                    Of(array | NpgsqlDbType.Uuid), Of(NpgsqlDbType.Uuid), Of(array | NpgsqlDbType.Bigint), Of(array | NpgsqlDbType.Jsonb),
                    Of(array | NpgsqlDbType.Varchar), Of(array | NpgsqlDbType.Varchar),
                    Of(NpgsqlDbType.Varchar), Of(NpgsqlDbType.Varchar), Of(NpgsqlDbType.Jsonb), Of(NpgsqlDbType.Varchar),
                },
            },
        },
    };

    private static NpgsqlParameter Of(NpgsqlDbType type) => new() { NpgsqlDbType = type };

    /// <summary>An event as its columns hold it.</summary>
    internal sealed record Row(string Alias, string DotNetType, byte[] Json);
}
