using CoordinationTracker.EventStore;
using JasperFx;
using JasperFx.Events;
using Marten;
using Marten.Exceptions;
using Marten.Services;
using Npgsql;
using NpgsqlTypes;

namespace CoordinationTracker.CritterStack;

/// <content>Appending: the stream's row by our own statement, the events by Marten, in one transaction of ours.</content>
public sealed partial class MartenEventStore
{
    public async Task<IReadOnlyList<StoredEvent>> Append(
        Guid stream, string streamType, long expectedVersion, IReadOnlyList<object> events, Authorship by, CancellationToken ct)
    {
        if (events.Count == 0) return [];
        by.RefuseWhatCannotBeStored();
        EventTypes.Write(by.Headers);
        // Marten would store what has no alias, and fail at the database with what cannot be stored.
        var written = events.Select(told => types.Write(told).Alias).ToArray();
        var headers = by.Headers?.ToDictionary();
        await Prepare(ct);
        try
        {
            await using var connection = await source.OpenConnectionAsync(ct);
            await using var transaction = await connection.BeginTransactionAsync(ct);
            if (by.RecordedAt is not null) by.RefuseATimeBefore(await RecordedAt(connection, stream, expectedVersion, ct));
            // The stream's row first: it locks out other writers of this stream and gives the transaction its number (pg_current_xact_id) before
            // Marten draws a position, so positions follow versions and the horizon sees the transaction (docs/adr/0005). Marten is not even
            // asked if the version is stale; it would leave a stream of its own for the tombstones of what failed.
            if (await Hold(connection, stream, streamType, expectedVersion, by.RecordedAt, ct) is not { } at) throw new StreamMoved(stream, expectedVersion);

            await using var session = Marten.LightweightSession(SessionOptions.ForTransaction(transaction));
            // It begins with those of the request that happens to be running.
            (session.CorrelationId, session.CausationId) = (null, null);
            var told = session.Events.Append(stream, expectedVersion + events.Count, events.Select((e, nth) => Told(session, e, expectedVersion + nth + 1)).ToArray<object>());
            // Marten sets it to when the transaction began, whatever its events say.
            session.QueueSqlCommand(Statement.StampStream, at, stream);
            await session.SaveChangesAsync(ct);
            await transaction.CommitAsync(ct);
            return [.. told.Events.Select((e, nth) => new StoredEvent(e.Id, stream, e.Version, e.Sequence, written[nth], events[nth], at, by.User, by.CorrelationId, by.CausationId, headers))];

            IEvent Told(IDocumentSession session, object e, long version)
            {
                var told = session.Events.BuildEvent(e);
                (told.Id, told.Timestamp, told.UserName, told.CorrelationId, told.CausationId) = (by.IdOf(stream, version), at, by.User, by.CorrelationId, by.CausationId);
                told.Headers = headers?.ToDictionary(header => header.Key, header => (object)header.Value);
                return told;
            }
        }
        // Another writer, perhaps a session of Marten's own, came between in a way the version alone did not show.
        catch (Exception e) when (IsLostRace(e)) { throw new StreamMoved(stream, expectedVersion, e); }
        catch (MartenCommandException e) when (e.InnerException is NpgsqlException inner) { throw Unwrapped(inner); }
    }

    private static async Task<DateTimeOffset?> Hold(NpgsqlConnection connection, Guid stream, string streamType, long expectedVersion, DateTimeOffset? recordedAt, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(expectedVersion == 0 ? Statement.BeginStream : Statement.HoldStream, connection);
        command.Parameters.Add(new() { Value = stream });
        command.Parameters.Add(expectedVersion == 0 ? new() { Value = streamType } : new() { Value = expectedVersion });
        command.Parameters.Add(new() { Value = recordedAt is { } at ? Instant.Stored(at) : DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? row.GetFieldValue<DateTimeOffset>(0) : null;
    }

    private static async Task<DateTimeOffset> RecordedAt(NpgsqlConnection connection, Guid stream, long version, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Sql.RecordedAt, connection);
        command.Parameters.Add(new() { Value = stream });
        command.Parameters.Add(new() { Value = version });
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? row.GetFieldValue<DateTimeOffset>(0) : DateTimeOffset.MinValue;
    }

    private static bool IsLostRace(Exception? e) => e is not null &&
        (e is ConcurrencyException or PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation } || IsLostRace(e.InnerException));

    private static class Statement
    {
        public static readonly string UnknownInStream = Text("unknown_in_stream.sql");
        public static readonly string UnknownInFeed = Text("unknown_in_feed.sql");
        public static readonly string BeginStream = Text("begin_stream.sql");
        public static readonly string HoldStream = Text("hold_stream.sql");
        public static readonly string StampStream = Text("stamp_stream.sql");

        private static string Text(string name)
        {
            using var reader = new StreamReader(typeof(MartenEventStore).Assembly.GetManifestResourceStream(name)!);
            return reader.ReadToEnd();
        }
    }
}
