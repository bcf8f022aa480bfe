using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>When a list of checkpoints was stamped.</summary>
/// <param name="Digest">SHA-256 of the list.</param>
public sealed record Stamped(string Digest, DateTimeOffset StampedAt);

/// <summary>Lists of checkpoints that a time-stamp server has stamped, each once, and what it said.</summary>
public sealed class Stamps(NpgsqlDataSource source)
{
    public async Task Keep(string digest, byte[] list, byte[] token, CancellationToken ct)
    {
        await using var command = Command(Sql.KeepStamp, digest, list, token);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>A list and the server's answer to it; null where it was not stamped.</summary>
    public async Task<(byte[] List, byte[] Token)?> Find(string digest, CancellationToken ct)
    {
        await using var command = Command(Sql.FindStamp, digest);
        await using var row = await command.ExecuteReaderAsync(ct);
        return await row.ReadAsync(ct) ? (row.GetFieldValue<byte[]>(0), row.GetFieldValue<byte[]>(1)) : null;
    }

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<Stamped>> Last(int number, CancellationToken ct)
    {
        await using var command = Command(Sql.Stamps, number);
        await using var row = await command.ExecuteReaderAsync(ct);
        var found = new List<Stamped>();
        while (await row.ReadAsync(ct)) found.Add(new(row.GetString(0), row.GetFieldValue<DateTimeOffset>(1)));
        return found;
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = source.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
