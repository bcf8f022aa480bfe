using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CoordinationTracker.Reports;

/// <summary>Where two canonical findings first part: the way to it, and what stands there in each; null where one has nothing.</summary>
/// <param name="Path">"Indicators[3] M1.period.actual › Value".</param>
public sealed record Difference(string Path, string? Was, string? Is);

/// <summary>
/// Findings as the one text that is digested and kept (architecture 4): JSON by RFC 8785, members in ordinal order, amounts and positions
/// as normalised strings, days in ISO form, nothing that is worked out from the rest. Two equal findings have the same bytes, in every culture.
/// </summary>
public static class Canonical
{
    private static readonly JsonSerializerOptions Form = Formed();

    /// <summary>The canonical text, UTF-8.</summary>
    public static byte[] Of(Findings findings)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, new() { SkipValidation = true })) JsonSerializer.Serialize(writer, findings, Form);
        return text.WrittenSpan.ToArray();
    }

    /// <summary>SHA-256 of the canonical text, in lower-case hexadecimal.</summary>
    public static string Digest(Findings findings)
    {
        // Digested as it is written: the whole text of a large programme is megabytes that nobody reads.
        using var digest = SHA256.Create();
        using (var into = new CryptoStream(Stream.Null, digest, CryptoStreamMode.Write)) JsonSerializer.Serialize(into, findings, Form);
        return Convert.ToHexStringLower(digest.Hash!);
    }

    public static string Digest(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Whether a text has the form of a digest.</summary>
    public static bool IsDigest(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The first item in which two canonical texts differ, in the order they are written; null when they do not.</summary>
    public static Difference? FirstDifference(ReadOnlyMemory<byte> then, ReadOnlyMemory<byte> now)
    {
        using var before = JsonDocument.Parse(then);
        using var after = JsonDocument.Parse(now);
        return First("", before.RootElement, after.RootElement);
    }

    private static Difference? First(string path, JsonElement was, JsonElement now)
    {
        if (was.ValueKind != now.ValueKind) return new(path, was.GetRawText(), now.GetRawText());
        switch (was.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var name in was.EnumerateObject().Concat(now.EnumerateObject()).Select(member => member.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
                {
                    var (before, after) = (Member(was, name), Member(now, name));
                    var step = path.Length == 0 ? name : $"{path} › {name}";
                    if (before is null || after is null) return new(step, before?.GetRawText(), after?.GetRawText());
                    if (First(step, before.Value, after.Value) is { } inside) return inside;
                }
                return null;
            case JsonValueKind.Array:
                var (left, right) = (was.GetArrayLength(), now.GetArrayLength());
                for (var nth = 0; nth < Math.Max(left, right); nth++)
                {
                    var (before, after) = (nth < left ? was[nth] : (JsonElement?)null, nth < right ? now[nth] : (JsonElement?)null);
                    var step = $"{path}[{(nth + 1).ToString(CultureInfo.InvariantCulture)}]{NameOf(before ?? after)}";
                    if (before is null || after is null) return new(step, before?.GetRawText(), after?.GetRawText());
                    if (First(step, before.Value, after.Value) is { } inside) return inside;
                }
                return null;
            default:
                return was.GetRawText() == now.GetRawText() ? null : new(path, was.GetRawText(), now.GetRawText());
        }
    }

    private static JsonElement? Member(JsonElement of, string name) => of.TryGetProperty(name, out var member) ? member : null;

    // A line of a report is known by its code or clause rather than by where it stands.
    private static string NameOf(JsonElement? item) => item is { ValueKind: JsonValueKind.Object } known
        ? new[] { "Key", "Code", "Clause", "Section" }.Select(name => Member(known, name)).FirstOrDefault(name => name is { ValueKind: JsonValueKind.String }) is { } word ? $" {word.GetString()}" : ""
        : "";

    private static JsonSerializerOptions Formed()
    {
        var form = new JsonSerializerOptions
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Converters =
            {
                new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false),
                new Plain<string>((text, writer) => writer.WriteRawValue(Quoted(text), skipInputValidation: true)),
                new Plain<decimal>((amount, writer) => Write(amount, "0.#############################", writer)), new Plain<long>((position, writer) => Write(position, default, writer)),
            },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver().WithAddedModifier(InOrder),
        };
        form.MakeReadOnly();
        return form;
    }

    // What cannot be set is worked out from what can.
    private static void InOrder(JsonTypeInfo type)
    {
        if (type.Kind is not JsonTypeInfoKind.Object) return;
        var told = type.Properties.Where(property => property.Set is not null || property.AssociatedParameter is not null).OrderBy(property => property.Name, StringComparer.Ordinal).ToList();
        type.Properties.Clear();
        foreach (var property in told) type.Properties.Add(property);
    }

    private static readonly SearchValues<char> Escaped = SearchValues.Create(['"', '\\', .. Enumerable.Range(0, ' ').Select(code => (char)code)]);

    // RFC 8785, 3.2.2.2: only what JSON demands is escaped, in the shortest way.
    private static string Quoted(string text)
    {
        if (!text.AsSpan().ContainsAny(Escaped)) return $"\"{text}\"";
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
            _ = c switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\b' => quoted.Append(@"\b"),
                '\f' => quoted.Append(@"\f"),
                '\n' => quoted.Append(@"\n"),
                '\r' => quoted.Append(@"\r"),
                '\t' => quoted.Append(@"\t"),
                < ' ' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        return quoted.Append('"').ToString();
    }

    // The longest amount has 29 digits, a sign, a point and a nought before it.
    private static void Write<T>(T number, ReadOnlySpan<char> format, Utf8JsonWriter writer) where T : IUtf8SpanFormattable
    {
        Span<byte> quoted = stackalloc byte[40];
        number.TryFormat(quoted[1..], out var length, format, CultureInfo.InvariantCulture);
        quoted[0] = quoted[length + 1] = (byte)'"';
        writer.WriteRawValue(quoted[..(length + 2)], skipInputValidation: true);
    }

    private sealed class Plain<T>(Action<T, Utf8JsonWriter> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException("Canonical findings are compared, not read back.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(value, writer);
    }
}
