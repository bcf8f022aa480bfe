using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CoordinationTracker.EventStore;

/// <summary>
/// The file format: which alias stands for which type, and how an event is written as JSON.
/// What is stored under an alias must read for ever; a new shape is a new alias.
/// </summary>
public sealed class EventTypes(IReadOnlyDictionary<string, Type> aliases)
{
    /// <summary>PascalCase, enums as words, nulls not written; on reading, a member missing or too many is an error, never a default.</summary>
    public static JsonSerializerOptions Json { get; } = Format();

    private readonly FrozenDictionary<string, JsonTypeInfo> byAlias = aliases.ToFrozenDictionary(a => a.Key, a => Json.GetTypeInfo(a.Value));
    // Not frozen at once: two aliases for one type must fail here, and only a plain dictionary refuses the second.
    private readonly FrozenDictionary<Type, (string Alias, string MartenType)> byType =
        aliases.ToDictionary(a => a.Value, a => (a.Key, MartenTypeName(a.Value))).ToFrozenDictionary();

    /// <summary>Every alias with its type.</summary>
    public IEnumerable<(string Alias, Type Type)> All => byAlias.Select(known => (known.Key, known.Value.Type));

    public string AliasOf(Type type) => NamesOf(type).Alias;

    /// <summary>The name under which Marten finds the type again.</summary>
    public static string MartenTypeName(Type type) => $"{type.FullName}, {type.Assembly.GetName().Name}";

    public object Read(string alias, ReadOnlySpan<byte> json, long position)
    {
        if (!byAlias.TryGetValue(alias, out var type)) throw new UnknownEventType(alias, position);
        try { return JsonSerializer.Deserialize(json, type) ?? throw new JsonException("It is null."); }
        catch (JsonException e) { throw new UnreadableEvent(alias, position, e); }
    }

    /// <summary>Reads what is about to be kept, so that nothing unreadable is, and says under which name Marten will find its type.</summary>
    internal string MartenTypeOf(StoredText told) => NamesOf(told.Read(this).Event.GetType()).MartenType;

    internal Written Write(object @event)
    {
        var (alias, martenType) = NamesOf(@event.GetType());
        var json = JsonSerializer.SerializeToUtf8Bytes(@event, byAlias[alias]);
        RefuseNul(json, alias);
        return new(alias, martenType, json);
    }

    private (string Alias, string MartenType) NamesOf(Type type) =>
        byType.TryGetValue(type, out var names) ? names : throw new ArgumentException($"{type} has no alias, so it cannot be stored.");

    internal static byte[] Write(IReadOnlyDictionary<string, string>? headers)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(headers, Json);
        RefuseNul(json, "headers");
        return json;
    }

    /// <summary>Marten writes headers that were not set as JSON's null.</summary>
    internal static Dictionary<string, string>? ReadHeaders(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json, Json);

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

    internal readonly record struct Written(string Alias, string MartenType, byte[] Json);
}
