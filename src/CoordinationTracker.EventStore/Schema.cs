using Npgsql;

namespace CoordinationTracker.EventStore;

/// <summary>The tables of Marten 9.29, created if absent and otherwise left alone. Nothing of our own is added to them; that lives in the schema tracker.</summary>
public static class Schema
{
    public static async Task Create(NpgsqlDataSource source, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        // In a transaction of its own: one that waited here for another process would go on seeing the catalogue as it was before.
        await Run(Sql.LockSchema);
        try
        {
            await Run(Sql.Schema);
            await Run(Sql.Tracker);
            await Run(Sql.TrackerNotices);
        }
        finally
        {
            await Run(Sql.UnlockSchema);
        }

        async Task Run(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(ct);
        }
    }
}
