using CoordinationTracker.Store;
using Npgsql;

namespace CoordinationTracker.PostgresTests;

/// <summary>
/// One private cluster for a run of these tests, started by the first that asks and gone with the process, even if that is killed.
/// A machine without PostgreSQL fails the tests with a sentence; it never skips them.
/// </summary>
public static class Postgres
{
    private static readonly Lazy<Task<PrivatePostgres>> Started = new(() => PrivatePostgres.Temporary());
    private static readonly Lazy<Task<string>> Prepared = new(Prepare);
    private static int databases;

    /// <summary>A connection string to a fresh database with our tables in it and nothing else.</summary>
    public static async Task<string> NewDatabase() => await Create(await Prepared.Value);

    /// <summary>A connection string to a fresh database without anything.</summary>
    public static Task<string> EmptyDatabase() => Create("template1");

    /// <summary>Where the shared cluster is; for tests about clusters.</summary>
    internal static async Task<string> DataFolder() => (await Started.Value).DataFolder;

    // Tables are made once and copied: making them is half of what a short test would take.
    private static async Task<string> Prepare()
    {
        var connection = await Create("template1");
        await using var database = await Database.Open(connection, new EventFormat(EventAliases.All), CancellationToken.None);
        return new NpgsqlConnectionStringBuilder(connection).Database!;
    }

    private static async Task<string> Create(string template)
    {
        var cluster = await Started.Value;
        var name = $"test_{Interlocked.Increment(ref databases)}";
        await using var connection = new NpgsqlConnection(cluster.ConnectionString);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"create database {name} template {template}", connection);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(cluster.ConnectionString) { Database = name, ApplicationName = "tests" }.ConnectionString;
    }
}
