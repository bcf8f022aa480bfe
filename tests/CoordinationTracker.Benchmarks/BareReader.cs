using System.Text.Json;
using System.Text.Json.Serialization;
using Npgsql;

namespace CoordinationTracker.Benchmarks;

/// <summary>
/// The floor of folding: the same rows read in order and their JSON made into the same event types by plain settings — no envelope,
/// no check for members missing or too many — and forgotten at once.
/// </summary>
internal static class BareReader
{
    private static readonly JsonSerializerOptions Plain = new() { Converters = { new JsonStringEnumConverter() } };

    public static async Task<int> Read(NpgsqlDataSource source, Guid stream)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("select type, data from mt_events where stream_id = $1 order by version", connection) { Parameters = { new() { Value = stream } } };
        await command.PrepareAsync();
        await using var row = await command.ExecuteReaderAsync();
        var events = 0;
        while (await row.ReadAsync())
            if (JsonSerializer.Deserialize(row.GetFieldValue<byte[]>(1), EventAliases.All[row.GetString(0)], Plain) is not null) events++;
        return events;
    }
}
