using Marten;
using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>The days whose morning has come in a zone, each marked once.</summary>
public sealed class Mornings(NpgsqlDataSource source)
{
    /// <summary>The last day before another whose morning came there; null if there was none.</summary>
    public async Task<DateOnly?> LastBefore(DateOnly day, string zone, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql.LastMorning);
        command.Parameters.Add(new() { Value = zone });
        command.Parameters.Add(new() { Value = day });
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return row.GetFieldValue<DateOnly?>(0);
    }

    /// <summary>Marks one in the transaction of a session; one that is marked already fails it.</summary>
    public static void Mark(IDocumentOperations session, string zone, DateOnly day) => session.QueueSqlCommand(Sql.AddMorning, zone, day);
}
