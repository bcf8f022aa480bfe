using CoordinationTracker.EventStore;
using Npgsql;

namespace CoordinationTracker.PostgresTests;

/// <summary>
/// One private cluster for a run of these tests, started by the first that asks and gone with the process, even if that is killed.
/// A machine without PostgreSQL fails the tests with a sentence; it never skips them.
/// </summary>
public static class Postgres
{
    private static readonly Lazy<Task<PrivatePostgres>> Started = new(() => PrivatePostgres.Temporary());
    private static int databases;

    /// <summary>A connection string to a fresh, empty database.</summary>
    public static async Task<string> NewDatabase()
    {
        var cluster = await Started.Value;
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await using var connection = new NpgsqlConnection(cluster.ConnectionString);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"create database {name}", connection);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(cluster.ConnectionString) { Database = name }.ConnectionString;
    }

    /// <summary>Where the shared cluster is; for tests about clusters.</summary>
    internal static async Task<string> DataFolder() => (await Started.Value).DataFolder;
}
