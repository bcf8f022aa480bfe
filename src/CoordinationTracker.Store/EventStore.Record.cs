using System.Diagnostics;
using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;

namespace CoordinationTracker.Store;

/// <content>What Marten has no question for: how far the record is settled, and where it stood at an instant or a position.</content>
public sealed partial class EventStore
{
    /// <summary>How long whoever reads waits for an append that does not end, before older news will do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>How long those wait for whom no older news will do.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private long lastHead;
    // Those somebody has waited for in vain; nobody does so again.
    private volatile HashSet<string> lasting = [];

    /// <summary>
    /// The position at or below which nothing will ever appear again; 0 in an empty store. Marten's daemon keeps such a high-water mark by looking
    /// every now and then; this one is of the moment it is asked, so it holds what somebody has just recorded.
    /// </summary>
    /// <exception cref="HorizonHeld">An append has not ended for half a minute.</exception>
    public async Task<long> Horizon(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        var (candidate, held) = await Horizon(connection, Longest, [], ct);
        return held.Count == 0 ? candidate : throw new HorizonHeld();
    }

    /// <summary>The same for whoever only reads: after three seconds the newest position that is settled without it will do.</summary>
    public async Task<Settled> Settled(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        var (candidate, held) = await Horizon(connection, Patience, lasting, ct);
        if (held.Count == 0) return new(candidate, IsHead: true);
        lasting = held;
        var from = Interlocked.Read(ref lastHead) is > 0 and var known ? known : await BeforeHolders(connection, candidate, ct);
        return new(await Number(connection, Sql.SettledAfter, ct, Value(from, NpgsqlDbType.Bigint)), IsHead: false);
    }

    // The candidate, and who still holds a position at or below it after that time; where nobody does, the candidate is the horizon.
    private async Task<(long Candidate, HashSet<string> Held)> Horizon(NpgsqlConnection connection, TimeSpan patience, HashSet<string> inVain, CancellationToken ct)
    {
        await using var question = new NpgsqlBatch(connection) { BatchCommands = { new(Sql.LastPosition), new(Sql.SequenceHolders) } };
        await question.PrepareAsync(ct);
        await using var answer = await question.ExecuteReaderAsync(ct);
        await answer.ReadAsync(ct);
        var candidate = answer.GetInt64(0);
        await answer.NextResultAsync(ct);
        var holders = await Holders(answer, ct);
        await answer.DisposeAsync();

        // Whoever drew a position up to the candidate either stands among them or had ended by then. Who comes later draws later ones.
        var asked = Stopwatch.GetTimestamp();
        for (var pause = 1; holders.Count > 0; pause = Math.Min(pause * 2, 50))
        {
            if (Stopwatch.GetElapsedTime(asked) > patience || holders.Overlaps(inVain)) return (candidate, holders);
            await Task.Delay(pause, ct);
            await using var again = await Prepared(connection, Sql.SequenceHolders, ct);
            await using var row = await again.ExecuteReaderAsync(ct);
            holders.IntersectWith(await Holders(row, ct));
        }
        if (Interlocked.Read(ref lastHead) is var last && last < candidate) Interlocked.CompareExchange(ref lastHead, candidate, last);
        return (candidate, holders);
    }

    // For a process that has seen no horizon yet.
    private static async Task<long> BeforeHolders(NpgsqlConnection connection, long candidate, CancellationToken ct)
    {
        await using var command = await Prepared(connection, Sql.BeforeHolders, ct);
        if (await command.ExecuteScalarAsync(ct) is not DateTime instant) return 0;
        return await Number(connection, Sql.PositionAt, ct, Value(new DateTimeOffset(instant), NpgsqlDbType.TimestampTz), Value(candidate, NpgsqlDbType.Bigint));
    }

    /// <summary>The version the stream had at a global position; 0 if it did not exist then.</summary>
    public Task<long> VersionAt(Guid stream, long position, CancellationToken ct) =>
        Number(Sql.VersionAt, ct, Value(stream, NpgsqlDbType.Uuid), Value(position, NpgsqlDbType.Bigint));

    /// <summary>The last position at or below the horizon recorded at or before the instant; 0 if there is none.</summary>
    /// <exception cref="HorizonHeld">What is not settled yet may have been recorded before it.</exception>
    public async Task<long> PositionAt(DateTimeOffset instant, CancellationToken ct)
    {
        var settled = await Settled(ct);
        await using var connection = await source.OpenConnectionAsync(ct);
        var position = await Number(connection, Sql.PositionAt, ct, Value(Instant.Stored(instant), NpgsqlDbType.TimestampTz), Value(settled.Position, NpgsqlDbType.Bigint));
        return settled.IsHead || position < settled.Position ? position : throw new HorizonHeld();
    }

    /// <summary>When the record came to a position: the instant of the last event at or below it; null if there is none.</summary>
    public async Task<DateTimeOffset?> InstantAt(long position, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = await Prepared(connection, Sql.InstantAt, ct, Value(position, NpgsqlDbType.Bigint));
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? row.GetFieldValue<DateTimeOffset>(0) : null;
    }

    /// <summary>The ids of the events at these positions.</summary>
    public async Task<IReadOnlyDictionary<long, Guid>> Ids(IEnumerable<long> positions, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = await Prepared(connection, Sql.Ids, ct, Value(positions.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Bigint));
        await using var row = await command.ExecuteReaderAsync(ct);
        var ids = new Dictionary<long, Guid>();
        while (await row.ReadAsync(ct)) ids.Add(row.GetInt64(0), row.GetGuid(1));
        return ids;
    }

    /// <summary>The streams of a type with the versions they have, in the order they began: one question, after which most need not be asked.</summary>
    public async IAsyncEnumerable<(Guid Id, long Version)> Streams(string streamType, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = await Prepared(connection, Sql.Streams, ct, Value(streamType, NpgsqlDbType.Varchar));
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct)) yield return (row.GetGuid(0), row.GetInt64(1));
    }

    private static async Task<HashSet<string>> Holders(NpgsqlDataReader row, CancellationToken ct)
    {
        var holders = new HashSet<string>(StringComparer.Ordinal);
        while (await row.ReadAsync(ct)) holders.Add(row.GetString(0));
        return holders;
    }

    /// <summary>
    /// The first event of an unknown type after a position, as the exception that reading it would be; null if there is
    /// none.
    /// </summary>
    public async Task<UnknownEventType?> FirstUnknown(long afterPosition, CancellationToken ct) =>
        await FirstUnknown(null, afterPosition, ct);

    private async Task<UnknownEventType?> FirstUnknown(Guid? stream, long afterPosition, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var command = await Prepared(
            connection, Sql.FirstUnknown, ct, Value(stream, NpgsqlDbType.Uuid), Value(afterPosition, NpgsqlDbType.Bigint),
            Value(format.All.Select(known => known.Alias).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Varchar));
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? new UnknownEventType(row.GetString(0), row.GetInt64(1)) : null;
    }

    private async Task<long> Number(string sql, CancellationToken ct, params NpgsqlParameter[] parameters)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        return await Number(connection, sql, ct, parameters);
    }

    private static async Task<long> Number(NpgsqlConnection connection, string sql, CancellationToken ct, params NpgsqlParameter[] parameters)
    {
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
