using Npgsql;
using NpgsqlTypes;

namespace CoordinationTracker.Store;

/// <summary>How it stands with the backups made into a folder.</summary>
/// <param name="MadeAt">When the last one was made; null where none ever was.</param>
/// <param name="Failure">Why the last try failed; null where it went well.</param>
/// <param name="Since">When this database was first opened.</param>
public sealed record LastBackup(DateTimeOffset? MadeAt, string? Failure, DateTimeOffset Since);

/// <summary>What is noted of the backups of a database, so that every process on it knows how old the last one is.</summary>
public sealed class Backups(NpgsqlDataSource source)
{
    public async Task<LastBackup> Last(CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql.LastBackup);
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return new(row.GetFieldValue<DateTimeOffset?>(0), row.IsDBNull(1) ? null : row.GetString(1), row.GetFieldValue<DateTimeOffset>(2));
    }

    /// <param name="length">In bytes.</param>
    public Task NoteMade(DateOnly day, long length, CancellationToken ct) => Note(day, length, null, ct);

    public Task NoteFailed(DateOnly day, string why, CancellationToken ct) => Note(day, null, why, ct);

    private async Task Note(DateOnly day, long? length, string? failure, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql.NoteBackup);
        command.Parameters.Add(new() { Value = day });
        command.Parameters.Add(new() { Value = (object?)length ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Bigint });
        command.Parameters.Add(new() { Value = (object?)failure ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        await command.ExecuteNonQueryAsync(ct);
    }
}
