using CoordinationTracker.Store;
using Marten;
using Npgsql;

namespace CoordinationTracker.PostgresTests;

/// <summary>A store on a database, put together as the product does, without the product.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private TestStore(Database database, EventFormat format, TimeProvider time)
    {
        Database = database;
        Marten = DocumentStore.For(options =>
        {
            MartenSetup.Configure(options, database.Background, format);
            options.Events.TimeProvider = time;
        });
        Store = new(Marten, database.Source, format);
    }

    public Database Database { get; }
    public IDocumentStore Marten { get; }
    public EventStore Store { get; }
    public NpgsqlDataSource Source => Database.Source;

    /// <summary>On a fresh database, unless one is named.</summary>
    /// <param name="time">The clock of the process, unless it is right.</param>
    public static async Task<TestStore> Open(EventFormat format, string? connection = null, TimeProvider? time = null) =>
        new(await Database.Open(connection ?? await Postgres.NewDatabase(), format, CancellationToken.None), format, time ?? TimeProvider.System);

    public async Task Run(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<T> Ask<T>(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await Marten.DisposeAsync();
        await Database.DisposeAsync();
    }
}
