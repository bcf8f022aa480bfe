using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>The processes that take part in the background work on one database, and whether they live.</summary>
public sealed class Processes(NpgsqlDataSource source)
{
    /// <summary>Notes that a process lives, and ends the sessions with locks of those that have given no sign of life for a minute.</summary>
    /// <returns>The server's numbers of the sessions that were ended.</returns>
    public async Task<IReadOnlyList<int>> Beat(Guid process, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await using var beat = new NpgsqlCommand(Sql.Beat, connection) { Parameters = { new() { Value = process } } };
        await beat.ExecuteNonQueryAsync(ct);
        await using var end = new NpgsqlCommand(Sql.EndSilent, connection);
        await using var row = await end.ExecuteReaderAsync(ct);
        var ended = new List<int>();
        while (await row.ReadAsync(ct)) ended.Add(row.GetInt32(0));
        return ended;
    }
}
