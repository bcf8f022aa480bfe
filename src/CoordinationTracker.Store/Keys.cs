using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>Signing keys kept in the database, for any number of processes (architecture 6). Asked synchronously, for that is how the framework asks.</summary>
public sealed class Keys(NpgsqlDataSource source)
{
    public IReadOnlyList<string> All()
    {
        var all = new List<string>();
        using var command = source.CreateCommand(Sql.Keys);
        using var row = command.ExecuteReader();
        while (row.Read()) all.Add(row.GetString(0));
        return all;
    }

    public void Add(string name, string xml)
    {
        using var command = source.CreateCommand(Sql.AddKey);
        command.Parameters.Add(new() { Value = name });
        command.Parameters.Add(new() { Value = xml });
        command.ExecuteNonQuery();
    }
}
