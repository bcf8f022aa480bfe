using System.Data;
using System.Runtime.CompilerServices;
using JasperFx;
using JasperFx.Events;
using Marten;
using Marten.Events.Archiving;
using Marten.Exceptions;
using Marten.Services;
using Npgsql;
using NpgsqlTypes;

namespace CoordinationTracker.Store;

/// <summary>
/// Streams of events in one global order, kept by Marten. Within a stream events count up from version 1 without a gap; across streams the
/// position, which Marten calls the sequence, is the only order, and it may have gaps. Nothing is ever changed or taken out.
/// Holds nothing in memory: any number of processes may use one database.
/// </summary>
/// <param name="marten">Marten as <see cref="MartenSetup"/> configures it.</param>
/// <param name="source">Connections as <see cref="MartenSetup.Source"/> makes them, to the same database.</param>
public sealed partial class EventStore(IDocumentStore marten, NpgsqlDataSource source, EventFormat format)
{
    private const string Tombstone = "tombstone";

    /// <summary>
    /// Stores the events in one transaction, all or none, and returns them in their envelopes: the very objects, not what reading gives
    /// back, so an event must be an immutable value that reads as it was written. No events, nothing happens.
    /// </summary>
    /// <typeparam name="TState">What the stream is folded to: it gives a new stream its type.</typeparam>
    /// <param name="expectedVersion">0 is a stream that does not exist yet.</param>
    /// <exception cref="ConcurrencyException">The stream is at another version: read it again and decide again.</exception>
    /// <exception cref="StreamHeld">Somebody else holds the stream and does not let go.</exception>
    public async Task<IReadOnlyList<IEvent>> Append<TState>(
        Guid stream, long expectedVersion, IReadOnlyList<object> events, Authorship by, CancellationToken ct) where TState : class
    {
        if (events.Count == 0) return [];
        by.RefuseWhatCannotBeStored();
        foreach (var data in events) format.AliasOf(data.GetType());
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        return await Append<TState>(transaction, stream, expectedVersion, events, by, commit: true, ct);
    }

    /// <summary>The same within a transaction of the caller's, who commits it or has it committed.</summary>
    internal async Task<IReadOnlyList<IEvent>> Append<TState>(
        NpgsqlTransaction transaction, Guid stream, long expectedVersion, IReadOnlyList<object> events, Authorship by, bool commit, CancellationToken ct) where TState : class
    {
        var connection = transaction.Connection!;
        try
        {
            // The stream's row first: it keeps other writers of this stream out before a position is drawn, so positions follow versions.
            var (version, newest, now) = await Hold(connection, stream, ct);
            if (version != expectedVersion) throw Overtaken<TState>(stream, expectedVersion, version);
            by.RefuseATimeBefore(newest);
            var at = by.RecordedAt is { } given ? Instant.Stored(given) : now;

            await using var session = marten.LightweightSession(SessionOptions.ForTransaction(transaction));
            // They begin with those of the request that happens to be traced.
            (session.CorrelationId, session.CausationId) = (null, null);
            var envelopes = events.Select((data, nth) => (object)Envelope(session, data, by.IdOf(stream, version + nth + 1), at, by)).ToArray();
            var action = version == 0 ? session.Events.StartStream<TState>(stream, envelopes) : session.Events.Append(stream, version + events.Count, envelopes);
            action.ExpectedVersionOnServer = version;
            // Marten stamps the stream with the beginning of the transaction, whatever its events say.
            session.QueueSqlCommand(version == 0 ? Sql.StampNewStream : Sql.StampStream, version == 0 ? [at, at, stream] : [at, stream]);
            // In the same batch: one wait for the server less. What fails before it leaves it out, and nothing is stored.
            if (commit) session.QueueSqlCommand(Sql.Commit);
            await session.SaveChangesAsync(ct);
            return action.Events;
        }
        // Another writer, perhaps a session of Marten's own, came between in a way the version alone did not show.
        catch (Exception e) when (e is not ConcurrencyException && IsLostRace(e)) { throw Overtaken<TState>(stream, expectedVersion, actual: -1); }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.LockNotAvailable) { throw new StreamHeld(stream, e); }
        catch (MartenCommandException e) when (e.InnerException is NpgsqlException inner) { throw Unwrapped(inner); }
        catch (Exception e) when (IsOfABroken(connection, e)) { throw Broken(e); }
    }

    /// <summary>The stream after a version up to a version, that one included; <see cref="long.MaxValue"/> is the head.</summary>
    public IAsyncEnumerable<IEvent> Read(Guid stream, long afterVersion, long upToVersion, CancellationToken ct) => Read(
        stream, all => all.Where(e => e.StreamId == stream && e.Version > afterVersion && e.Version <= upToVersion && e.MaybeArchived()).OrderBy(e => e.Version), ct);

    /// <summary>Every stream, by position, after a position up to the horizon as it is at the call.</summary>
    public async IAsyncEnumerable<IEvent> ReadAll(long afterPosition, [EnumeratorCancellation] CancellationToken ct)
    {
        // Asked first: only a later statement is sure to see everything up to it.
        var horizon = await Horizon(ct);
        var stretch = Read(null, all => all.Where(e => e.Sequence > afterPosition && e.Sequence <= horizon && e.MaybeArchived()).OrderBy(e => e.Sequence), ct);
        await foreach (var e in stretch) yield return e;
    }

    private async IAsyncEnumerable<IEvent> Read(Guid? stream, Func<IQueryable<IEvent>, IQueryable<IEvent>> which, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var session = marten.QuerySession(SessionOptions.ForConnection(connection));
        await using var rows = which(session.Events.QueryAllRawEvents().Where(e => e.EventTypeName != Tombstone)).ToAsyncEnumerable(ct).GetAsyncEnumerator(ct);
        for (var last = 0L; await Next(connection, rows, stream, last, ct); last = rows.Current.Sequence) yield return rows.Current;
    }

    private async Task<bool> Next(NpgsqlConnection connection, IAsyncEnumerator<IEvent> rows, Guid? stream, long last, CancellationToken ct)
    {
        try { return await rows.MoveNextAsync(); }
        catch (Marten.Exceptions.EventDeserializationFailureException e) when (e.InnerException is UnknownEventType or UnreadableEvent) { throw Unwrapped(e.InnerException); }
        // Where it knows neither alias nor type, Marten stops without a position.
        catch (Exception e) when (e is Marten.Exceptions.UnknownEventTypeException or InvalidCastException)
        {
            throw (Exception?)await FirstUnknown(stream, last, ct) ?? e;
        }
        catch (MartenCommandException e) when (e.InnerException is NpgsqlException inner) { throw Unwrapped(inner); }
        catch (Exception e) when (IsOfABroken(connection, e)) { throw Broken(e); }
    }

    private static IEvent Envelope(IDocumentSession session, object data, Guid id, DateTimeOffset at, Authorship by)
    {
        var envelope = session.Events.BuildEvent(data);
        (envelope.Id, envelope.Timestamp, envelope.UserName, envelope.CorrelationId, envelope.CausationId) = (id, at, by.User, by.CorrelationId, by.CausationId);
        envelope.Headers = by.Headers?.ToDictionary(header => header.Key, header => (object)header.Value, StringComparer.Ordinal);
        return envelope;
    }

    private static async Task<(long Version, DateTimeOffset? Newest, DateTimeOffset Now)> Hold(NpgsqlConnection connection, Guid stream, CancellationToken ct)
    {
        await using var command = await Prepared(connection, Sql.HoldStream, ct, Value(stream, NpgsqlDbType.Uuid));
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return (row.GetInt64(0), row.GetFieldValue<DateTimeOffset?>(1), row.GetFieldValue<DateTimeOffset>(2));
    }

    private static EventStreamUnexpectedMaxEventIdException Overtaken<TState>(Guid stream, long expectedVersion, long actual) => new(stream, typeof(TState), expectedVersion, actual);

    private static bool IsLostRace(Exception? e) => e is not null
        && (e is ConcurrencyException or Marten.Exceptions.ExistingStreamIdCollisionException or PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation }
            || IsLostRace(e.InnerException));

    // Marten says in words of its own that it cannot go on with a connection that broke between two statements.
    private static bool IsOfABroken(NpgsqlConnection connection, Exception e) =>
        e is not (NpgsqlException or ConcurrencyException or OperationCanceledException or UnknownEventType or UnreadableEvent or StreamHeld)
        && (connection.FullState is ConnectionState.Closed || connection.FullState.HasFlag(ConnectionState.Broken));

    private static NpgsqlException Broken(Exception e) => new("The connection to the database broke.", e);

    // Whoever uses the store knows the database's own exceptions, not what Marten puts around them.
    private static TException Unwrapped<TException>(TException inner) where TException : Exception
    {
        System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(inner);
        return inner;
    }
}
