using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>How far the record has been followed.</summary>
/// <param name="MovedAt">When it last went on; null where nobody has followed yet.</param>
/// <param name="Status">What the daemon says of it: Running, Paused or Stopped; null where it said nothing.</param>
/// <param name="Reason">Why it stopped, as the daemon wrote it down.</param>
/// <param name="Next">The first entry it has not come to; null when it has come to the end.</param>
/// <param name="StandsStill">That entry has been there for a minute, and it has not moved for as long.</param>
public sealed record Follower(
    long Position, DateTimeOffset? MovedAt, string? Status, string? Reason, long Head,
    (long Position, string Type)? Next, bool StandsStill);

/// <summary>What lies in a queue of Wolverine's.</summary>
/// <param name="Name">Its address, as Wolverine has it.</param>
/// <param name="Waiting">For a process to take it.</param>
/// <param name="Later">What has its time still to come.</param>
/// <param name="InHand">What a process has taken.</param>
public sealed record QueuedWork(string Name, long Waiting, long Later, long InHand);

/// <summary>An entry that Marten's daemon passed over.</summary>
public sealed record DeadEntry(long Position, string Subscription, DateTimeOffset At, string Why);

/// <summary>A session that keeps the horizon back, by the server's number of it.</summary>
public sealed record LongHolder(int Session, DateTimeOffset Since, string Program);

/// <summary>Notices to a recipient that wait for their mail.</summary>
/// <param name="Overdue">The oldest has waited for more than a minute.</param>
public sealed record UnsentMail(string Recipient, long Number, DateTimeOffset Since, bool Overdue);

/// <summary>
/// Wolverine's tables are not there: somebody took them away. The next process with background work makes them again.
/// </summary>
public sealed class QueuesMissing(Exception cause) : Exception("The tables of the queues are missing.", cause);

/// <summary>
/// Looks at the work in the background, whichever process does it: how far it is, what waits and what is stuck.
/// </summary>
public sealed class BackgroundWork(NpgsqlDataSource source)
{
    public async Task<Follower> Follower(CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql.Follower);
        command.Parameters.Add(new() { Value = Database.Shard });
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        (long, string)? next = row.IsDBNull(5) ? null : (row.GetInt64(5), row.GetString(6));
        return new(
            row.GetInt64(0), row.GetFieldValue<DateTimeOffset?>(1), Text(row, 2), Text(row, 3), row.GetInt64(4),
            next, row.GetFieldValue<bool?>(7) is true);
    }

    /// <summary>The queues in which something lies.</summary>
    /// <exception cref="QueuesMissing">There are no tables to look in.</exception>
    public async Task<IReadOnlyList<QueuedWork>> Queues(CancellationToken ct)
    {
        try
        {
            return await Read(
                Sql.Queues, row => new QueuedWork(row.GetString(0), row.GetInt64(1), row.GetInt64(2), row.GetInt64(3)), ct);
        }
        catch (PostgresException e) when (IsMissing(e)) { throw new QueuesMissing(e); }
    }

    /// <summary>How many messages were given up.</summary>
    /// <exception cref="QueuesMissing">There are no tables to look in.</exception>
    public async Task<long> DeadLetters(CancellationToken ct)
    {
        try { return (await Read(Sql.CountDeadLetters, row => row.GetInt64(0), ct))[0]; }
        catch (PostgresException e) when (IsMissing(e)) { throw new QueuesMissing(e); }
    }

    public Task<IReadOnlyList<DeadEntry>> DeadEntries(CancellationToken ct) =>
        Read(Sql.DeadEntries, row => new DeadEntry(
            row.GetInt64(0), row.GetString(1), row.GetFieldValue<DateTimeOffset>(2), row.GetString(3)), ct);

    /// <summary>Who has kept the horizon back for more than half a minute.</summary>
    public Task<IReadOnlyList<LongHolder>> LongHolders(CancellationToken ct) =>
        Read(Sql.LongHolders, row => new LongHolder(
            row.GetInt32(0), row.GetFieldValue<DateTimeOffset>(1), row.GetString(2)), ct);

    /// <summary>Whether anybody can be written to is not known here.</summary>
    public Task<IReadOnlyList<UnsentMail>> UnsentMails(CancellationToken ct) =>
        Read(Sql.UnsentMails, row => new UnsentMail(
            row.GetString(0), row.GetInt64(1), row.GetFieldValue<DateTimeOffset>(2), row.GetBoolean(3)), ct);

    /// <summary>A table or the schema it was in is not there.</summary>
    public static bool IsMissing(PostgresException e) =>
        e.SqlState is PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.InvalidSchemaName;

    private static string? Text(NpgsqlDataReader row, int column) =>
        row.IsDBNull(column) ? null : row.GetString(column);

    private async Task<IReadOnlyList<T>> Read<T>(string sql, Func<NpgsqlDataReader, T> one, CancellationToken ct)
    {
        var read = new List<T>();
        await using var command = source.CreateCommand(sql);
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct)) read.Add(one(row));
        return read;
    }
}
