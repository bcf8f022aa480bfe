using Npgsql;
using NpgsqlTypes;

namespace CoordinationTracker.Store;

/// <summary>How far a paper has come.</summary>
public enum PaperStep { Waiting, Gathering, Writing, Made, Failed }

/// <summary>A paper that was asked for.</summary>
/// <param name="Age">How long ago it was asked for.</param>
/// <param name="Failure">Why it was not made, as JSON.</param>
/// <param name="File">Null until it is made.</param>
/// <param name="Before">How many that were asked for earlier are to be made yet.</param>
public sealed record AskedPaper(
    PaperStep Step, TimeSpan Age = default, string? Failure = null, PaperFile? File = null, long Before = 0);

public sealed record PaperFile(string Name, string MediaType, byte[] Content);

/// <summary>
/// The papers that take their time: each is asked for once and made once under its address and edition, whoever asks
/// and whoever makes it.
/// </summary>
public sealed class Papers(NpgsqlDataSource source)
{
    /// <summary>Notes that it is wanted.</summary>
    /// <returns>Whether somebody has to be told to make it.</returns>
    public async Task<bool> Ask(string address, string edition, CancellationToken ct) =>
        await Run(Sql.AskPaper, ct, address, edition) == 1;

    /// <summary>How far it has come; null where nobody asked for it.</summary>
    public async Task<AskedPaper?> Find(string address, string edition, CancellationToken ct)
    {
        await using var command = Command(Sql.FindPaper, address, edition);
        await using var row = await command.ExecuteReaderAsync(ct);
        if (!await row.ReadAsync(ct)) return null;
        return new(
            Enum.Parse<PaperStep>(row.GetString(0)), row.GetTimeSpan(1), row.IsDBNull(2) ? null : row.GetString(2),
            row.IsDBNull(5) ? null : new(row.GetString(3), row.GetString(4), row.GetFieldValue<byte[]>(5)), row.GetInt64(6));
    }

    /// <summary>How many are to be made yet.</summary>
    public async Task<long> Waiting(CancellationToken ct)
    {
        await using var command = Command(Sql.WaitingPapers);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    /// <returns>Whether it is still to be made.</returns>
    public async Task<bool> Note(string address, string edition, PaperStep step, CancellationToken ct) =>
        await Run(Sql.NotePaper, ct, address, edition, step.ToString()) == 1;

    /// <summary>Keeps what was made, unless somebody was faster.</summary>
    public Task Keep(string address, string edition, PaperFile file, CancellationToken ct) =>
        Run(Sql.KeepPaper, ct, address, edition, file.Name, file.MediaType, file.Content);

    /// <summary>Says why none was made, to everybody who waits for it.</summary>
    /// <param name="failure">As JSON.</param>
    public async Task Fail(string address, string failure, CancellationToken ct)
    {
        await using var command = Command(Sql.FailPaper, address);
        command.Parameters.Add(new() { Value = failure, NpgsqlDbType = NpgsqlDbType.Jsonb });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Lets one that failed be made after all.</summary>
    /// <returns>Whether somebody has to be told.</returns>
    public async Task<bool> TryAgain(string address, string edition, CancellationToken ct) =>
        await Run(Sql.RetryPaper, ct, address, edition) == 1;

    /// <summary>Lets go of those nobody will come for any more.</summary>
    public Task Forget(CancellationToken ct) => Run(Sql.ForgetPapers, ct);

    private async Task<int> Run(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(ct);
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = source.CreateCommand(sql);
        command.Parameters.AddRange(values.Select(value => new NpgsqlParameter { Value = value }).ToArray());
        return command;
    }
}
