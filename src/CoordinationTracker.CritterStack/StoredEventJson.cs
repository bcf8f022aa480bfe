using System.Text.Json;
using System.Text.Json.Serialization;
using CoordinationTracker.EventStore;

namespace CoordinationTracker.CritterStack;

/// <summary>An entry of the record inside a message: its event is written as the store writes it, under its alias, and read back strictly.</summary>
internal sealed class StoredEventJson(EventTypes types) : JsonConverter<StoredEvent>
{
    public override StoredEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var told = JsonSerializer.Deserialize<StoredText>(ref reader, EventTypes.Json) ?? throw new JsonException("It is null.");
        return told.Read(types);
    }

    public override void Write(Utf8JsonWriter writer, StoredEvent value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, new StoredText(
        value.Id, value.Stream, value.Version, value.Position, value.Type, System.Text.Encoding.UTF8.GetString(types.Write(value.Event).Json), value.RecordedAt,
        value.User, value.CorrelationId, value.CausationId, System.Text.Encoding.UTF8.GetString(EventTypes.Write(value.Headers))), EventTypes.Json);
}
