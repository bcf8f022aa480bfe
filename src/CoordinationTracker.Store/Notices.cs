using Marten;
using Npgsql;
using NpgsqlTypes;

namespace CoordinationTracker.Store;

/// <summary>Something told to somebody beside the record.</summary>
/// <param name="Id">Follows from what it tells: made twice it is one.</param>
/// <param name="Body">What it tells, as JSON.</param>
/// <param name="Position">Where the record stood when it was made.</param>
/// <param name="Mail">The mail it goes in, with what else is told of the same act.</param>
public sealed record Notice(
    Guid Id, string Recipient, string Kind, string Body, DateOnly Day, long Position, Guid? Mail, DateTimeOffset MadeAt = default, bool Seen = false);

/// <summary>The notices: each is made once, sent once — or once more when a process died in between — and seen.</summary>
public sealed class Notices(NpgsqlDataSource source)
{
    /// <summary>Those that are not there yet.</summary>
    public async Task Add(IReadOnlyCollection<Notice> notices, CancellationToken ct)
    {
        if (notices.Count == 0) return;
        await using var command = Command(
            Sql.AddNotices, Each(notice => notice.Id), Each(notice => notice.Recipient), Each(notice => notice.Kind), Each(notice => notice.Body, NpgsqlDbType.Jsonb),
            Each(notice => notice.Day), Each(notice => notice.Position), Each(notice => notice.Mail, NpgsqlDbType.Uuid));
        await command.ExecuteNonQueryAsync(ct);

        NpgsqlParameter Each<T>(Func<Notice, T> of, NpgsqlDbType? type = null)
        {
            var column = new NpgsqlParameter { Value = notices.Select(of).ToArray() };
            if (type is { } given) column.NpgsqlDbType = NpgsqlDbType.Array | given;
            return column;
        }
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
        await using var command = Command(
            Sql.SeeNotices, new() { Value = recipient }, new() { Value = (object?)id ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid }, new() { Value = upTo });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Whom a mail has something to tell that has not been sent yet.</summary>
    public async Task<IReadOnlyList<string>> RecipientsOf(Guid mail, CancellationToken ct)
    {
        var recipients = new List<string>();
        await using var command = Command(Sql.RecipientsOfMail, new NpgsqlParameter { Value = mail });
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct)) recipients.Add(row.GetString(0));
        return recipients;
    }

    /// <summary>What a mail has still to tell a recipient, in the order of the record. What has waited for a week is shown, not sent.</summary>
    public Task<IReadOnlyList<Notice>> Unsent(Guid mail, string recipient, CancellationToken ct) =>
        Read(Sql.UnsentNotices, ct, new() { Value = mail }, new() { Value = recipient });

    /// <param name="refused">Why they will never be taken; null when they were.</param>
    public async Task MarkSent(IEnumerable<Notice> notices, string? refused, CancellationToken ct)
    {
        await using var command = Command(
            Sql.NoticesSent, new() { Value = notices.Select(notice => notice.Id).ToArray() }, new() { Value = (object?)refused ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Text });
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Gives every notice a mail that an earlier version left unsent, and says which: each goes by itself.</summary>
    public async Task<IReadOnlyList<(Guid Mail, string Recipient)>> TakeOverUnsent(CancellationToken ct)
    {
        var taken = new List<(Guid, string)>();
        await using var command = Command(Sql.TakeOverUnsent);
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct)) taken.Add((row.GetGuid(0), row.GetString(1)));
        return taken;
    }

    private async Task<IReadOnlyList<Notice>> Read(string sql, CancellationToken ct, params NpgsqlParameter[] parameters)
    {
        var notices = new List<Notice>();
        await using var command = Command(sql, parameters);
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
            notices.Add(new(
                row.GetGuid(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<DateOnly>(4), row.GetInt64(5),
                row.GetFieldValue<Guid?>(6), row.GetFieldValue<DateTimeOffset>(7), row.GetBoolean(8)));
        return notices;
    }

    private NpgsqlCommand Command(string sql, params NpgsqlParameter[] parameters)
    {
        var command = source.CreateCommand(sql);
        command.Parameters.AddRange(parameters);
        return command;
    }
}
