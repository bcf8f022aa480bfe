using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;

namespace CoordinationTracker.Store;

/// <content>Histories letter by letter: out for digests and archives, in from an archive.</content>
public sealed partial class EventStore
{
    /// <summary>The stream letter by letter up to a version, that one included: for digests and archives.</summary>
    public async IAsyncEnumerable<StoredText> ReadText(Guid stream, long upToVersion, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await foreach (var told in ReadText(connection, stream, upToVersion, ct)) yield return told;
    }

    private static async IAsyncEnumerable<StoredText> ReadText(NpgsqlConnection connection, Guid stream, long upToVersion, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var command = await Prepared(connection, Sql.ReadText, ct, Value(stream, NpgsqlDbType.Uuid), Value(upToVersion, NpgsqlDbType.Bigint));
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
            yield return new(row.GetGuid(1), row.GetGuid(2), row.GetInt64(3), row.GetInt64(0), row.GetString(4), row.GetString(5),
                row.GetFieldValue<DateTimeOffset>(6), Text(row, 7), Text(row, 8), Text(row, 9), row.GetString(10)) { Otherwise = Text(row, 11) };

        static string? Text(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);
    }

    /// <summary>What was noted of a stream once, in the order of versions.</summary>
    public async Task<IReadOnlyList<Checkpoint>> Checkpoints(Guid stream, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = await Prepared(connection, Sql.Checkpoints, ct, Value(stream, NpgsqlDbType.Uuid));
        await using var row = await command.ExecuteReaderAsync(ct);
        var noted = new List<Checkpoint>();
        while (await row.ReadAsync(ct)) noted.Add(new(row.GetGuid(0), row.GetInt64(1), row.GetString(2), row.GetFieldValue<DateTimeOffset>(3)));
        return noted;
    }

    /// <summary>Notes the value of every stream of which nothing has been noted yet.</summary>
    internal static async Task NoteCheckpoints(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var streams = new NpgsqlCommand(Sql.StreamsWithoutCheckpoint, connection);
        foreach (var stream in (Guid[])(await streams.ExecuteScalarAsync(ct))!)
        {
            var chain = await HistoryChain.Of(ReadText(connection, stream, long.MaxValue, ct), whole: true);
            await Note(connection, new(stream, chain.Version, chain.Digest, default), ct);
        }
    }

    private static async Task Note(NpgsqlConnection connection, Checkpoint noted, CancellationToken ct)
    {
        await using var command = await Prepared(connection, Sql.AddCheckpoint, ct, Value(noted.Stream, NpgsqlDbType.Uuid), Value(noted.Version, NpgsqlDbType.Bigint),
            Value(noted.Digest, NpgsqlDbType.Text), Value(noted.NotedAt == default ? null : (object)noted.NotedAt, NpgsqlDbType.TimestampTz));
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Stores whole histories as they once were, with their ids, positions and instants, all or none.</summary>
    /// <exception cref="StoreNotEmpty">There is something here already.</exception>
    public async Task Restore(IReadOnlyList<StoredHistory> histories, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await Run(Sql.LockStreams);
        if (await Run(Sql.HasEvents) is true) throw new StoreNotEmpty();

        foreach (var history in histories)
            await Run(Sql.RestoreStream, Value(history.Stream, NpgsqlDbType.Uuid), Value(history.Type, NpgsqlDbType.Varchar), Value((long)history.Events.Count, NpgsqlDbType.Bigint),
                Value(history.Events[^1].RecordedAt, NpgsqlDbType.TimestampTz), Value(history.Events[0].RecordedAt, NpgsqlDbType.TimestampTz));
        // Under the positions they had; the sequence goes on behind them.
        await using (var rows = await connection.BeginBinaryImportAsync(Sql.RestoreEvents, ct))
        {
            foreach (var told in histories.SelectMany(history => history.Events))
            {
                await rows.StartRowAsync(ct);
                await rows.WriteAsync(told.Position, NpgsqlDbType.Bigint, ct);
                await rows.WriteAsync(told.Id, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(told.Stream, NpgsqlDbType.Uuid, ct);
                await rows.WriteAsync(told.Version, NpgsqlDbType.Bigint, ct);
                await rows.WriteAsync(told.Data, NpgsqlDbType.Jsonb, ct);
                await rows.WriteAsync(told.Type, NpgsqlDbType.Varchar, ct);
                await rows.WriteAsync(told.RecordedAt, NpgsqlDbType.TimestampTz, ct);
                await rows.WriteAsync(EventFormat.DotNetNameOf(format.Read(told).Data.GetType()), NpgsqlDbType.Varchar, ct);
                await rows.WriteAsync(told.CorrelationId, NpgsqlDbType.Varchar, ct);
                await rows.WriteAsync(told.CausationId, NpgsqlDbType.Varchar, ct);
                await rows.WriteAsync(told.Headers, NpgsqlDbType.Jsonb, ct);
                await rows.WriteAsync(told.User, NpgsqlDbType.Varchar, ct);
            }
            await rows.CompleteAsync(ct);
        }
        await Run(Sql.RestoreSequence, Value(histories.SelectMany(history => history.Events).Max(told => told.Position), NpgsqlDbType.Bigint));
        foreach (var noted in histories.SelectMany(history => history.Checkpoints)) await Note(connection, noted, ct);
        await NoteCheckpoints(connection, ct);
        await transaction.CommitAsync(ct);

        async Task<object?> Run(string sql, params NpgsqlParameter[] parameters)
        {
            await using var command = await Prepared(connection, sql, ct, parameters);
            return await command.ExecuteScalarAsync(ct);
        }
    }
}
