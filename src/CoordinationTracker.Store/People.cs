using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>The names of natural persons, outside the history: the one place to erase them from (architecture 2.2).</summary>
public sealed class People(NpgsqlDataSource source)
{
    public async Task Name(Guid person, string name, CancellationToken ct)
    {
        await using var command = source.CreateCommand(Sql.NamePerson);
        command.Parameters.Add(new() { Value = person });
        command.Parameters.Add(new() { Value = name });
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task<IReadOnlyDictionary<Guid, string>> All(CancellationToken ct)
    {
        var names = new Dictionary<Guid, string>();
        await using var command = source.CreateCommand(Sql.People);
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct)) names.Add(row.GetGuid(0), row.GetString(1));
        return names;
    }
}
