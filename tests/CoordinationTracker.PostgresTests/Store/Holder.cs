using Npgsql;

namespace CoordinationTracker.PostgresTests.Store;

/// <summary>A window somebody forgot: it has drawn a position, and its transaction does not end before this does.</summary>
internal sealed class Holder : IAsyncDisposable
{
    private Holder(NpgsqlConnection connection, NpgsqlTransaction transaction) => (Connection, Transaction) = (connection, transaction);

    public NpgsqlConnection Connection { get; }
    public NpgsqlTransaction Transaction { get; }

    public static async Task<Holder> Begin(NpgsqlDataSource source)
    {
        var connection = await source.OpenConnectionAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using var draw = new NpgsqlCommand("select nextval('mt_events_sequence')", connection);
        await draw.ExecuteScalarAsync();
        return new(connection, transaction);
    }

    public async ValueTask DisposeAsync()
    {
        await Transaction.DisposeAsync();
        await Connection.DisposeAsync();
    }
}
