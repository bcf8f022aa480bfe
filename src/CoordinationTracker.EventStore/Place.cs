using Npgsql;
using NpgsqlTypes;

namespace CoordinationTracker.EventStore;

/// <summary>
/// How far a subscriber has read the feed, kept in Marten's table and held by one process at a time: the lock and the row are written on
/// one connection, so that whoever lost the lock can move nothing any more, and another takes over (architecture 2.8).
/// </summary>
public sealed class Place : IAsyncDisposable
{
    private readonly NpgsqlConnection connection;
    private readonly string subscriber;

    private Place(NpgsqlConnection connection, string subscriber, long position) => (this.connection, this.subscriber, Position) = (connection, subscriber, position);

    /// <summary>Everything up to it has been dealt with.</summary>
    public long Position { get; private set; }

    /// <summary>Where a subscriber that has no place yet begins.</summary>
    public static async Task Begin(NpgsqlDataSource source, string subscriber, long position, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql.BeginPlace);
        command.Parameters.Add(new() { Value = subscriber, NpgsqlDbType = NpgsqlDbType.Varchar });
        command.Parameters.Add(new() { Value = position });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The place of a subscriber that has begun, for as long as it is not disposed of; null while another process holds it.</summary>
    public static async Task<Place?> Take(NpgsqlDataSource source, string subscriber, CancellationToken ct)
    {
        var connection = await source.OpenConnectionAsync(ct);
        try
        {
            if (await Ask(connection, Sql.TakePlace, subscriber, ct) is not true)
            {
                await connection.DisposeAsync();
                return null;
            }
            return new(connection, subscriber, (long)(await Ask(connection, Sql.Place, subscriber, ct))!);
        }
        catch
        {
            // Not back into the pool, where the lock would outlive us.
            NpgsqlConnection.ClearPool(connection);
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <exception cref="NpgsqlException">The connection broke, and with it the lock: somebody else may be at it already.</exception>
    public async Task Move(long position, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(Sql.MovePlace, connection);
        command.Parameters.Add(new() { Value = subscriber, NpgsqlDbType = NpgsqlDbType.Varchar });
        command.Parameters.Add(new() { Value = position });
        await command.ExecuteNonQueryAsync(ct);
        Position = position;
    }

    /// <exception cref="NpgsqlException">As for <see cref="Move"/>.</exception>
    public Task Hold(CancellationToken ct) => Ask(connection, Sql.Place, subscriber, ct);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Ask(connection, Sql.LeavePlace, subscriber, CancellationToken.None);
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException)
        {
            // It broke before; the server has given the lock back.
        }
        await connection.DisposeAsync();
    }

    private static async Task<object?> Ask(NpgsqlConnection connection, string sql, string subscriber, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.Add(new() { Value = subscriber, NpgsqlDbType = NpgsqlDbType.Varchar });
        return await command.ExecuteScalarAsync(ct);
    }
}
