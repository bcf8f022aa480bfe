using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>The processes that take part in the background work on one database, and whether they live.</summary>
public sealed class Processes(NpgsqlDataSource source)
{
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
