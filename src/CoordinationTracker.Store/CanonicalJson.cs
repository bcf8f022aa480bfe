using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CoordinationTracker.Store;

/// <summary>
/// JSON in the one form that leaves of the second form are made of (ADR 18): members in ordinal order, no white space, strings by RFC 8785. Numbers stay
/// letter by letter, for an amount is no floating number; a member written twice stands there twice.
/// </summary>
internal static class CanonicalJson
{
    public static StringBuilder AppendCanonical(this StringBuilder text, string json)
    {
        using var read = JsonDocument.Parse(json);
        return text.AppendElement(read.RootElement);
    }

    private static StringBuilder AppendElement(this StringBuilder text, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                text.Append('{');
                foreach (var (nth, member) in element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal).Index())
                    text.Append(nth == 0 ? "" : ",").AppendQuoted(member.Name).Append(':').AppendElement(member.Value);
                return text.Append('}');
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var (nth, item) in element.EnumerateArray().Index()) text.Append(nth == 0 ? "" : ",").AppendElement(item);
                return text.Append(']');
            case JsonValueKind.String:
                return text.AppendQuoted(element.GetString()!);
            default:
                return text.Append(element.GetRawText());
        }
    }

    public static StringBuilder AppendQuoted(this StringBuilder text, string said)
    {
        text.Append('"');
        foreach (var letter in said)
            _ = letter switch
            {
                '"' or '\\' => text.Append('\\').Append(letter),
                '\b' => text.Append(@"\b"),
                '\f' => text.Append(@"\f"),
                '\n' => text.Append(@"\n"),
                '\r' => text.Append(@"\r"),
                '\t' => text.Append(@"\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        return text.Append('"');
    }
}
