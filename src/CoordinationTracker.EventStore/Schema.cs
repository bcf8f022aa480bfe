using Npgsql;

namespace CoordinationTracker.EventStore;

/// <summary>The tables of Marten 9.29, created if absent and otherwise left alone. Nothing of our own is added to them.</summary>
public static class Schema
{
    public static async Task Create(NpgsqlDataSource source, CancellationToken ct)
    {
        // One command is one transaction, and its first statement is a lock: a second process waits, then finds everything there.
        await using var command = source.CreateCommand(Sql.Schema);
        await command.ExecuteNonQueryAsync(ct);
    }
}
