using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>A process that takes part, or did.</summary>
/// <param name="Place">Where it runs, in words for a person: machine and number.</param>
/// <param name="Lives">It has given a sign of life within a minute.</param>
public sealed record KnownProcess(string Place, DateTimeOffset BeatAt, bool Lives);

/// <summary>The processes that take part in the background work on one database, and whether they live.</summary>
public sealed class Processes(NpgsqlDataSource source)
{
    /// <summary>Those that were heard of last, the last one first.</summary>
    public async Task<IReadOnlyList<KnownProcess>> Last(int number, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql.Processes);
        command.Parameters.Add(new() { Value = number });
        await using var row = await command.ExecuteReaderAsync(ct);
        var processes = new List<KnownProcess>();
        while (await row.ReadAsync(ct))
            processes.Add(new(row.GetString(0), row.GetFieldValue<DateTimeOffset>(1), row.GetBoolean(2)));
        return processes;
    }

    /// <summary>Writes the sign of life of nobody and takes it back.</summary>
    /// <exception cref="PostgresException">The database takes no writes.</exception>
    public async Task TryWriting(CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var beat = new NpgsqlCommand(Sql.Beat, connection, transaction) { Parameters = { new() { Value = Guid.CreateVersion7() }, new() { Value = "" } } };
        await beat.ExecuteNonQueryAsync(ct);
        await transaction.RollbackAsync(ct);
    }

    /// <summary>Notes that a process lives, and ends the sessions with locks of those that have given no sign of life for a minute.</summary>
    /// <param name="place">Where it runs, in words for a person: machine and number.</param>
    /// <returns>The server's numbers of the sessions that were ended.</returns>
    public async Task<IReadOnlyList<int>> Beat(Guid process, string place, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var beat = new NpgsqlBatch(connection)
        {
            BatchCommands = { new(Sql.Beat) { Parameters = { new() { Value = process }, new() { Value = place } } }, new(Sql.ForgetSilent) },
        };
        await beat.ExecuteNonQueryAsync(ct);
        await using var end = new NpgsqlCommand(Sql.EndSilent, connection);
        await using var row = await end.ExecuteReaderAsync(ct);
        var ended = new List<int>();
        while (await row.ReadAsync(ct)) ended.Add(row.GetInt32(0));
        return ended;
    }
}
