using System.Text.Json;
using System.Text.Json.Serialization;

namespace CoordinationTracker.Web.Api;

/// <summary>Commands as JSON from outside: nothing missing, nothing unknown, nothing twice, no holes in lists; words for enums.</summary>
public static class CommandJson
{
    private static readonly Wording OnlyUtf8 = new(
        Vi: "JSON phải ở dạng UTF-8; hãy gửi với Content-Type: application/json.",
        En: "JSON is read as UTF-8; send it with Content-Type: application/json.");

    public static void Configure(JsonSerializerOptions json)
    {
        json.RespectNullableAnnotations = true;
        json.RespectRequiredConstructorParameters = true;
        json.AllowDuplicateProperties = false;
        json.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        json.NumberHandling = JsonNumberHandling.Strict;
        json.MaxDepth = 16;
        json.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        json.Converters.Add(new WithoutHoles());
        json.Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All);
    }

    /// <summary>JSON in another encoding is refused before anybody tries to read it.</summary>
    public static void UseUtf8(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!http.Request.HasJsonContentType()
            || http.Request.GetTypedHeaders().ContentType?.Charset.Value is not { } charset) return next(http);
        // ASCII is UTF-8 as well.
        if (charset.Trim('"').ToLowerInvariant() is not ("utf-8" or "us-ascii"))
            throw new NotTaken(StatusCodes.Status415UnsupportedMediaType, OnlyUtf8);
        // ASP.NET Core would look for an encoding whose name has quotation marks.
        http.Request.ContentType = "application/json";
        return next(http);
    });

    // What RespectNullableAnnotations does not reach: null as an item of a list or a value of a table.
    private sealed class WithoutHoles : JsonConverterFactory
    {
        public override bool CanConvert(Type type) => type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(EquatableList<>) || type == typeof(IReadOnlyDictionary<Side, string>));

        public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(type.GetGenericTypeDefinition() == typeof(EquatableList<>)
                ? typeof(List<>).MakeGenericType(type.GetGenericArguments()) : typeof(Names))!;

        private sealed class List<T> : JsonConverter<EquatableList<T>>
        {
            public override EquatableList<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
            {
                try
                {
                    var items = reader.TokenType is JsonTokenType.Null ? [] : JsonSerializer.Deserialize<T[]>(ref reader, options)!;
                    var hole = Array.FindIndex(items, item => item is null);
                    return hole < 0 ? items.ToEquatableList() : throw new JsonException(null, $"$[{hole}]", null, null);
                }
                // It knows its place in the list; where the list stands is added to ours on the way out.
                catch (JsonException inside) { throw new JsonException(inside.Message, inside); }
            }

            public override void Write(Utf8JsonWriter writer, EquatableList<T> value, JsonSerializerOptions options) =>
                JsonSerializer.Serialize<IEnumerable<T>>(writer, value, options);
        }

        private sealed class Names : JsonConverter<IReadOnlyDictionary<Side, string>>
        {
            public override IReadOnlyDictionary<Side, string> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
            {
                var names = JsonSerializer.Deserialize<Dictionary<Side, string>>(ref reader, options)!;
                return names.Values.All(name => name is not null) ? names : throw new JsonException();
            }

            public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<Side, string> value, JsonSerializerOptions options) =>
                JsonSerializer.Serialize(writer, value.ToDictionary(), options);
        }
    }
}
