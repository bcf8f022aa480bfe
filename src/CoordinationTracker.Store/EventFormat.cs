using System.Buffers;
using System.Collections.Frozen;
using System.Data.Common;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using JasperFx.Events;
using Marten;
using Marten.Services;
using Weasel.Storage;

namespace CoordinationTracker.Store;

/// <summary>
/// The file format: which alias stands for which type, and how an event is written as JSON.
/// What is stored under an alias must read for ever; a new shape is a new alias.
/// </summary>
public sealed class EventFormat(IReadOnlyDictionary<string, Type> aliases)
{
    /// <summary>PascalCase, enums as words, nulls not written; on reading, a member missing or too many is an error, never a default.</summary>
    public static JsonSerializerOptions Json { get; } = Format();

    // The serialiser looks closely at a type when one of it is first written or read: at a start, all of them would be most of the work.
    private readonly FrozenDictionary<string, Type> byAlias = aliases.ToFrozenDictionary();

    // Not frozen at once: two aliases for one type must fail here, and only a plain dictionary refuses the second.
    private readonly FrozenDictionary<Type, string> byType = aliases.ToDictionary(a => a.Value, a => a.Key).ToFrozenDictionary();

    /// <summary>Every alias with its type.</summary>
    public IEnumerable<(string Alias, Type Type)> All => byAlias.Select(known => (known.Key, known.Value));

    public string AliasOf(Type type) =>
        byType.TryGetValue(type, out var alias) ? alias : throw new ArgumentException($"{type} has no alias, so it cannot be stored.");

    /// <summary>The name under which Marten notes the type beside the alias.</summary>
    public static string DotNetNameOf(Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";

    /// <exception cref="UnknownEventType">Nobody here knows the alias.</exception>
    /// <exception cref="UnreadableEvent">The JSON is not what the alias stands for.</exception>
    public object Read(string alias, ReadOnlySpan<byte> json, long position)
    {
        if (!byAlias.TryGetValue(alias, out var type)) throw new UnknownEventType(alias, position);
        try { return JsonSerializer.Deserialize(json, type, Json) ?? throw new JsonException("It is null."); }
        catch (JsonException e) { throw new UnreadableEvent(alias, position, e); }
    }

    internal byte[] Write(object @event)
    {
        var alias = AliasOf(@event.GetType());
        var json = JsonSerializer.SerializeToUtf8Bytes(@event, @event.GetType(), Json);
        RefuseNul(json, alias);
        return json;
    }

    /// <summary>A text as an event in its envelope, as Marten would have read it.</summary>
    /// <exception cref="UnknownEventType">Nobody here knows its type.</exception>
    /// <exception cref="UnreadableEvent">It is not what its type stands for.</exception>
    public IEvent Read(StoredText text)
    {
        var data = Read(text.Type, Encoding.UTF8.GetBytes(text.Data), text.Position);
        var read = (IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(data.GetType()), data)!;
        (read.Id, read.StreamId, read.Version, read.Sequence) = (text.Id, text.Stream, text.Version, text.Position);
        (read.EventTypeName, read.DotNetTypeName, read.Timestamp) = (text.Type, DotNetNameOf(data.GetType()), text.RecordedAt);
        (read.UserName, read.CorrelationId, read.CausationId) = (text.User, text.CorrelationId, text.CausationId);
        read.Headers = JsonSerializer.Deserialize<Dictionary<string, string>>(text.Headers, Json)
            ?.ToDictionary(header => header.Key, header => (object)header.Value, StringComparer.Ordinal);
        return read;
    }

    /// <summary>This format as Marten asks for it.</summary>
    internal ISerializer Serializer() => new ByAlias(this);

    // jsonb takes every character but this one. Its escape may also be a backslash someone typed, so a find is looked at closely.
    private static void RefuseNul(byte[] json, string what)
    {
        if (json.AsSpan().IndexOf(@"\u0000"u8) < 0) return;
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.GetString()!.Contains('\0', StringComparison.Ordinal))
                throw new ArgumentException($"The NUL character cannot be stored, and a text of “{what}” holds one.");
    }

    private static JsonSerializerOptions Format()
    {
        var format = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            // jsonb keeps members in an order of its own, so the kind of a union need not come first.
            AllowOutOfOrderMetadataProperties = true,
            // Not shown in a page from here: Vietnamese stays readable, and a third of the size.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false), new SharedText() },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(RequireWhatMustBeThere),
        };
        format.MakeReadOnly();
        return format;
    }

    // The serialiser's own switch would also require what is null, and nulls are not written.
    private static void RequireWhatMustBeThere(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false }) property.IsRequired = true;
    }

    /// <summary>
    /// Events go by their alias alone. Marten also notes the .NET type, and reads by it what it finds under an alias it does not know or under
    /// that of another type. It hands over the row, so nothing is guessed here: the alias stands in the second column, the position in the
    /// fifth. Everything else that Marten keeps is written and read as it does by itself.
    /// </summary>
    private sealed class ByAlias(EventFormat format) : SystemTextJsonSerializer(Json), ISerializer
    {
        private const int AliasColumn = 1, PositionColumn = 4;

        void IStorageSerializer.WriteTo(IBufferWriter<byte> writer, object? value)
        {
            if (value is not null && format.byType.ContainsKey(value.GetType()))
            {
                writer.Write(format.Write(value));
                return;
            }
            var json = JsonSerializer.SerializeToUtf8Bytes(value, value?.GetType() ?? typeof(object), Json);
            RefuseNul(json, "headers");
            writer.Write(json);
        }

        object IStorageSerializer.FromJson(Type type, DbDataReader reader, int index) =>
            IsEvent(type, reader) ? ReadEvent(type, reader, index) : FromJson(type, reader, index);

        ValueTask<object> IStorageSerializer.FromJsonAsync(Type type, DbDataReader reader, int index, CancellationToken cancellationToken) =>
            IsEvent(type, reader) ? ValueTask.FromResult(ReadEvent(type, reader, index)) : FromJsonAsync(type, reader, index, cancellationToken);

        private object ReadEvent(Type type, DbDataReader reader, int index)
        {
            var (alias, position) = (reader.GetString(AliasColumn), reader.GetInt64(PositionColumn));
            var data = format.Read(alias, reader.GetFieldValue<byte[]>(index), position);
            return data.GetType() == type ? data : throw new UnreadableEvent(alias, position, new JsonException($"Beside it stands the type {type}."));
        }

        // Marten's own, a tombstone for one, stand among ours and are read as Marten wrote them.
        private static bool IsEvent(Type type, DbDataReader reader) => type.Assembly != typeof(IEvent).Assembly
            && reader.FieldCount > PositionColumn && reader.GetName(AliasColumn) == "type" && reader.GetName(PositionColumn) == "seq_id";
    }
}
