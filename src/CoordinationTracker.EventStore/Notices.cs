using Npgsql;
using NpgsqlTypes;

namespace CoordinationTracker.EventStore;

/// <summary>Something told to somebody beside the record.</summary>
/// <param name="Id">Follows from what it tells: made twice it is one.</param>
/// <param name="Body">What it tells, as JSON.</param>
/// <param name="Position">Where the record stood when it was made.</param>
public sealed record Notice(Guid Id, string Recipient, string Kind, string Body, DateOnly Day, long Position, DateTimeOffset MadeAt = default, bool Seen = false);

/// <summary>The notices: each is made once, sent once — or once more when a process died in between — and seen.</summary>
public sealed class Notices(NpgsqlDataSource source)
{
    /// <summary>Those that are not there yet.</summary>
    public async Task Add(IReadOnlyCollection<Notice> notices, CancellationToken ct)
    {
        if (notices.Count == 0) return;
        await using var command = Command(Sql.AddNotices, Columns(notices));
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>All of a day at once, if nobody has made that day's yet; there may be none.</summary>
    public async Task AddOfDay(DateOnly day, IReadOnlyCollection<Notice> notices, CancellationToken ct)
    {
        await using var command = Command(Sql.AddNoticesOfDay, [.. Columns(notices), new() { Value = day }]);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>The last day whose notices were made, if any.</summary>
    public async Task<DateOnly?> LastDay(CancellationToken ct)
    {
        await using var command = Command(Sql.LastMorning);
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return row.IsDBNull(0) ? null : row.GetFieldValue<DateOnly>(0);
    }

    /// <summary>The newest first.</summary>
    public Task<IReadOnlyList<Notice>> Of(string recipient, long upTo, int skip, int take, CancellationToken ct) =>
        Read(Sql.NoticesOf, ct, new() { Value = recipient }, new() { Value = upTo }, new() { Value = skip }, new() { Value = take });

    public async Task<(int All, int Unseen)> Count(string recipient, long upTo, CancellationToken ct)
    {
        await using var command = Command(Sql.CountNotices, new() { Value = recipient }, new() { Value = upTo });
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return ((int)row.GetInt64(0), (int)row.GetInt64(1));
    }

    /// <summary>Marks one as seen, or all up to a position.</summary>
    public async Task See(string recipient, Guid? id, long upTo, CancellationToken ct)
    {
        await using var command = Command(Sql.SeeNotices, new() { Value = recipient }, new() { Value = (object?)id ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid }, new() { Value = upTo });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>What these recipients have not been sent yet, the oldest first.</summary>
    public Task<IReadOnlyList<Notice>> Unsent(IReadOnlyCollection<string> recipients, CancellationToken ct) => Read(Sql.UnsentNotices, ct, new NpgsqlParameter { Value = recipients.ToArray() });

    /// <param name="refused">Why it will never be taken; null when it was.</param>
    public async Task MarkSent(Guid id, string? refused, CancellationToken ct)
    {
        await using var command = Command(Sql.NoticeSent, new() { Value = id }, new() { Value = (object?)refused ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        await command.ExecuteNonQueryAsync(ct);
    }

    private async Task<IReadOnlyList<Notice>> Read(string sql, CancellationToken ct, params NpgsqlParameter[] parameters)
    {
        var notices = new List<Notice>();
        await using var command = Command(sql, parameters);
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
            notices.Add(new(row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<DateOnly>(4), row.GetInt64(5), row.GetFieldValue<DateTimeOffset>(6), row.GetBoolean(7)));
        return notices;
    }

    private NpgsqlCommand Command(string sql, params NpgsqlParameter[] parameters)
    {
        var command = source.CreateCommand(sql);
        command.Parameters.AddRange(parameters);
        return command;
    }

    private static NpgsqlParameter[] Columns(IReadOnlyCollection<Notice> notices) =>
    [
        new() { Value = notices.Select(notice => notice.Id).ToArray() }, new() { Value = notices.Select(notice => notice.Recipient).ToArray() }, new() { Value = notices.Select(notice => notice.Kind).ToArray() },
        new() { Value = notices.Select(notice => notice.Body).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb },
        new() { Value = notices.Select(notice => notice.Day).ToArray() }, new() { Value = notices.Select(notice => notice.Position).ToArray() },
    ];
}
