using System.Runtime.CompilerServices;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace CoordinationTracker.EventStore;

/// <summary>The store on PostgreSQL, in Marten's tables (<see cref="Schema"/>). Holds nothing in memory: any number of processes may use one database.</summary>
public sealed partial class PostgresEventStore(NpgsqlDataSource source, EventTypes types) : IEventStore
{
    /// <summary>
    /// Connections for the store alone. It leaves nothing behind on them, so the tidying between two uses, which would be half of a
    /// short append, is left out; whoever sets session state needs a source of their own, and whoever takes session locks gives them back.
    /// </summary>
    public static NpgsqlDataSource Source(string connectionString) =>
        // Said aloud, because a schema of our own is called as the private cluster's user is, and would come first in that user's path.
        NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true, SearchPath = "public" });

    public async Task<IReadOnlyList<StoredEvent>> Append(
        Guid stream, string streamType, long expectedVersion, IReadOnlyList<object> events, Authorship by, CancellationToken ct)
    {
        if (events.Count == 0) return [];
        await using var connection = await source.OpenConnectionAsync(ct);
        if (by.RecordedAt is not null) by.RefuseATimeBefore(await RecordedAt(connection, stream, expectedVersion, ct));
        return await Append(connection, types, stream, streamType, expectedVersion, events, by, ct);
    }

    internal static async Task<IReadOnlyList<StoredEvent>> Append(
        NpgsqlConnection connection, EventTypes types,
        Guid stream, string streamType, long expectedVersion, IReadOnlyList<object> events, Authorship by, CancellationToken ct)
    {
        by.RefuseWhatCannotBeStored();
        var written = new EventTypes.Written[events.Count];
        var ids = new Guid[events.Count];
        for (var nth = 0; nth < events.Count; nth++) (written[nth], ids[nth]) = (types.Write(events[nth]), by.IdOf(stream, expectedVersion + nth + 1));
        var headers = by.Headers?.ToDictionary();
        var stored = new StoredEvent[events.Count];

        var one = events.Count == 1;
        await using var command = await Prepared(connection, expectedVersion == 0 ? one ? Sql.BeginOne : Sql.Begin : one ? Sql.AppendOne : Sql.Append, ct,
            Value(stream, NpgsqlDbType.Uuid),
            Value(streamType, NpgsqlDbType.Varchar),
            Value(expectedVersion, NpgsqlDbType.Bigint),
            Value<DateTimeOffset?>(by.RecordedAt is { } at ? Instant.Stored(at) : null, NpgsqlDbType.TimestampTz),
            one ? Value(ids[0], NpgsqlDbType.Uuid) : Value(ids, NpgsqlDbType.Array | NpgsqlDbType.Uuid),
            Each(e => e.Alias, NpgsqlDbType.Varchar),
            Each(e => e.Json, NpgsqlDbType.Jsonb),
            Each(e => e.MartenType, NpgsqlDbType.Varchar),
            Value(by.User, NpgsqlDbType.Varchar),
            Value(by.CorrelationId, NpgsqlDbType.Varchar),
            Value(by.CausationId, NpgsqlDbType.Varchar),
            Value(EventTypes.Write(headers), NpgsqlDbType.Jsonb));
        try
        {
            await using var rows = await command.ExecuteReaderAsync(ct);
            while (await rows.ReadAsync(ct))
            {
                var (version, nth) = (rows.GetInt64(0), (int)(rows.GetInt64(0) - expectedVersion - 1));
                stored[nth] = new(ids[nth], stream, version, rows.GetInt64(1), written[nth].Alias, events[nth],
                    rows.GetFieldValue<DateTimeOffset>(2), by.User, by.CorrelationId, by.CausationId, headers);
            }
        }
        // Another writer, perhaps Marten itself, came between in a way the version alone did not show.
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation)
        {
            throw new StreamMoved(stream, expectedVersion, e);
        }
        return stored[0] is null ? throw new StreamMoved(stream, expectedVersion) : stored;

        NpgsqlParameter Each<T>(Converter<EventTypes.Written, T> of, NpgsqlDbType type) =>
            one ? Value(of(written[0]), type) : Value(Array.ConvertAll(written, of), NpgsqlDbType.Array | type);
    }

    public IAsyncEnumerable<StoredEvent> Read(Guid stream, long afterVersion, long upToVersion, CancellationToken ct) =>
        Rows(Sql.ReadStream, ct, Value(stream, NpgsqlDbType.Uuid), Value(afterVersion, NpgsqlDbType.Bigint), Value(upToVersion, NpgsqlDbType.Bigint));

    public Task<long> VersionAt(Guid stream, long position, CancellationToken ct) =>
        Number(Sql.VersionAt, ct, Value(stream, NpgsqlDbType.Uuid), Value(position, NpgsqlDbType.Bigint));

    public async IAsyncEnumerable<StoredEvent> ReadAll(long afterPosition, [EnumeratorCancellation] CancellationToken ct)
    {
        // Asked first: only a later statement is sure to see everything up to it.
        var horizon = await Horizon(ct);
        await foreach (var told in Rows(Sql.ReadAll, ct, Value(afterPosition, NpgsqlDbType.Bigint), Value(horizon, NpgsqlDbType.Bigint)))
            yield return told;
    }

    public async Task<long> Horizon(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var question = new NpgsqlBatch(connection)
        {
            BatchCommands = { new(Sql.LastPosition), new(Sql.OwnTransaction), new(Sql.OldestTransaction) },
        };
        await question.PrepareAsync(ct);
        await using var answer = await question.ExecuteReaderAsync(ct);
        var candidate = await Next<long>(answer);
        var own = await Next<ulong>(answer);
        var oldest = await Next<ulong>(answer);
        await answer.DisposeAsync();

        // Whoever drew a position up to the candidate was a writer before us. Once we are the oldest, they have all committed or gone.
        for (var pause = 1; oldest < own; pause = Math.Min(pause * 2, 50))
        {
            await Task.Delay(pause, ct);
            await using var again = await Prepared(connection, Sql.OldestTransaction, ct);
            oldest = (ulong)(await again.ExecuteScalarAsync(ct))!;
        }
        return candidate;

        async Task<T> Next<T>(NpgsqlDataReader answer)
        {
            await answer.ReadAsync(ct);
            var value = answer.GetFieldValue<T>(0);
            await answer.NextResultAsync(ct);
            return value;
        }
    }

    public async Task<long> PositionAt(DateTimeOffset instant, CancellationToken ct) =>
        await Number(Sql.PositionAt, ct, Value(Instant.Stored(instant), NpgsqlDbType.TimestampTz), Value(await Horizon(ct), NpgsqlDbType.Bigint));

    public async Task<DateTimeOffset?> InstantAt(long position, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = await Prepared(connection, Sql.InstantAt, ct, Value(position, NpgsqlDbType.Bigint));
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? row.GetFieldValue<DateTimeOffset>(0) : null;
    }

    public async IAsyncEnumerable<Guid> Streams(string streamType, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = await Prepared(connection, Sql.Streams, ct, Value(streamType, NpgsqlDbType.Varchar));
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct)) yield return row.GetGuid(0);
    }

    private async IAsyncEnumerable<StoredEvent> Rows(
        string sql, [EnumeratorCancellation] CancellationToken ct, params NpgsqlParameter[] parameters)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = await Prepared(connection, sql, ct, parameters);
        await using var row = await command.ExecuteReaderAsync(ct);
        // The same few headers come again and again: each is read once and shared.
        var known = new Dictionary<string, IReadOnlyDictionary<string, string>?>(StringComparer.Ordinal);
        while (await row.ReadAsync(ct))
        {
            var (position, type, told) = (row.GetInt64(0), row.GetString(4), Text(row, 10) ?? "null");
            if (!known.TryGetValue(told, out var headers)) known.Add(told, headers = EventTypes.ReadHeaders(told));
            yield return new(
                row.GetGuid(1), row.GetGuid(2), row.GetInt64(3), position, type, types.Read(type, row.GetFieldValue<byte[]>(5), position),
                row.GetFieldValue<DateTimeOffset>(6), Text(row, 7), Text(row, 8), Text(row, 9), headers);
        }
    }

    private static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    private static async Task<DateTimeOffset> RecordedAt(NpgsqlConnection connection, Guid stream, long version, CancellationToken ct)
    {
        await using var command = await Prepared(connection, Sql.RecordedAt, ct, Value(stream, NpgsqlDbType.Uuid), Value(version, NpgsqlDbType.Bigint));
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? row.GetFieldValue<DateTimeOffset>(0) : DateTimeOffset.MinValue;
    }

    private async Task<long> Number(string sql, CancellationToken ct, params NpgsqlParameter[] parameters)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = await Prepared(connection, sql, ct, parameters);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    // A connection remembers its prepared statements while it rests in the pool, so this asks the server once for each of them.
    private static async Task<NpgsqlCommand> Prepared(NpgsqlConnection connection, string sql, CancellationToken ct, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(parameters);
        await command.PrepareAsync(ct);
        return command;
    }

    private static NpgsqlParameter Value<T>(T? value, NpgsqlDbType type) => value is null
        ? new NpgsqlParameter { Value = DBNull.Value, NpgsqlDbType = type }
        : new NpgsqlParameter<T> { TypedValue = value, NpgsqlDbType = type };
}
