using Npgsql;

namespace CoordinationTracker.EventStore;

/// <summary>The tables of Marten 9.29, created if absent and otherwise left alone. Nothing of our own is added to them; that lives in the schema tracker.</summary>
public static class Schema
{
    public static async Task Create(NpgsqlDataSource source, CancellationToken ct)
    {
        // One command is one transaction, and its first statement is a lock: a second process waits, then finds everything there.
        foreach (var statements in new[] { Sql.Schema, Sql.Tracker })
        {
            await using var command = source.CreateCommand(statements);
            await command.ExecuteNonQueryAsync(ct);
        }
    }
}
