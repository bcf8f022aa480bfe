using CoordinationTracker.Store;
using CoordinationTracker.Tests.Store;
using Npgsql;

namespace CoordinationTracker.PostgresTests.Store;

/// <summary>Whose sessions are ended when a process gives no sign of life any more.</summary>
public sealed class ProcessesTests : IAsyncLifetime
{
    private TestStore opened = null!;

    public async Task InitializeAsync() => opened = await TestStore.Open(Cast.Types);
    public async Task DisposeAsync() => await opened.DisposeAsync();

    [Theory]
    [InlineData("")]
    // As autovacuum leaves it: knowing how few rows there are, the planner begins elsewhere.
    [InlineData("analyze tracker.processes")]
    public async Task only_the_locking_sessions_of_a_silent_process_are_ended(string tidied)
    {
        var (silent, processes) = (Guid.NewGuid(), new Processes(opened.Source));
        await processes.Beat(silent, "there", default);
        await opened.Run("update tracker.processes set beat_at = beat_at - interval '2 minutes'");
        if (tidied.Length > 0) await opened.Run(tidied);
        await using var holding = await Session($"{MartenSetup.ProgramName} {silent}", "select pg_advisory_lock(1)");
        await using var idle = await Session($"{MartenSetup.ProgramName} {silent}", "select 1");
        await using var stranger = await Session("somebody else", "select pg_advisory_lock(2)");

        (await processes.Beat(opened.Database.Process, "here", default)).ShouldBe([holding.ProcessID]);

        await Run(idle, "select 1");
        await Run(stranger, "select 1");
        await Should.ThrowAsync<NpgsqlException>(() => Run(holding, "select 1"));
    }

    private async Task<NpgsqlConnection> Session(string name, string sql)
    {
        var named = new NpgsqlConnectionStringBuilder(opened.Database.ConnectionString) { ApplicationName = name, Pooling = false };
        var connection = new NpgsqlConnection(named.ConnectionString);
        await connection.OpenAsync();
        await Run(connection, sql);
        return connection;
    }

    private static async Task Run(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
