using System.Data;
using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>The content of files, each kept once under the SHA-256 of what is in it; what they are about stands in the history.</summary>
public sealed class Files(NpgsqlDataSource source)
{
    /// <summary>Keeps the content, if it is not kept already.</summary>
    public async Task Keep(string digest, byte[] content, string mediaType, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql.KeepFile);
        command.Parameters.Add(new() { Value = digest });
        command.Parameters.Add(new() { Value = content });
        command.Parameters.Add(new() { Value = mediaType });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>What is kept under a digest, or null.</summary>
    public async Task<(byte[] Content, string MediaType)?> Find(string digest, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql.FindFile);
        command.Parameters.Add(new() { Value = digest });
        // Read as it comes: a large file is not held twice.
        await using var row = await command.ExecuteReaderAsync(CommandBehavior.SequentialAccess, ct);
        return await row.ReadAsync(ct) ? (row.GetFieldValue<byte[]>(0), row.GetString(1)) : null;
    }
}
