using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoordinationTracker.Web.Api;

namespace CoordinationTracker.PostgresTests.Fuzz;

/// <summary>
/// Bodies of commands, made from their types: first one that could be meant, with ids, codes and words of the demo under the names they
/// have there, then with one leaf or a few of it spoilt.
/// </summary>
internal sealed class Bodies
{
    private const string Raw = "fuzz-raw-";

    private readonly Dictionary<string, List<JsonNode>> said = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="events">What was recorded: the values from which bodies are made.</param>
    public Bodies(IEnumerable<object> events)
    {
        var json = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        CommandJson.Configure(json);
        foreach (var told in events.Distinct()) Hear(JsonSerializer.SerializeToNode(told, told.GetType(), json)!);
    }

    /// <summary>A value that stands under this name in the demo.</summary>
    public string? Said(string name, Random random) => said.TryGetValue(name, out var values) ? values[random.Next(values.Count)].ToString() : null;

    public string Spoilt(Type command, Random random)
    {
        var body = Make(command, "", random)!;
        var raws = new List<string>();
        for (var times = random.Next(10) switch { 0 => 0, < 8 => 1, _ => 3 }; times > 0; times--)
        {
            var places = Places(body).ToList();
            if (places.Count > 0) Spoil(places[random.Next(places.Count)], raws, random);
        }
        var text = body.ToJsonString();
        for (var at = 0; at < raws.Count; at++) text = text.Replace($"\"{Raw}{at}.\"", raws[at], StringComparison.Ordinal);
        return random.Next(100) switch
        {
            0 => text[..random.Next(text.Length)],
            1 => text + text,
            2 => Naughty.Tokens[random.Next(Naughty.Tokens.Count)],
            // The same members twice.
            3 => text[..^1] + "," + text[1..],
            _ => text,
        };
    }

    private static void Spoil((JsonNode Parent, object Key) place, List<string> raws, Random random)
    {
        var (old, inList) = (Old(), place.Parent is JsonArray);
        switch (random.Next(20))
        {
            case 0 when place.Parent is JsonObject members: members.Remove((string)place.Key); return;
            case 1 when place.Parent is JsonObject members: members["fuzz"] = 1; return;
            case 2: Put("null"); return;
            case 3: Put(Of(Naughty.Tokens)); return;
            case 4: Put(Of(Naughty.Numbers)); return;
            case 5: Put(Naughty.Quoted(Of(Naughty.Days))); return;
            case 6: Put(Naughty.Quoted(Of(Naughty.Ids))); return;
            case 7 when place.Parent is JsonArray items && old is not null: items.Add(old.DeepClone()); return;
            case 8 when old is JsonArray items: items.Add(Token("null")); return;
        }
        if (old?.GetValueKind() is JsonValueKind.Number && random.Next(3) > 0) Put(Of(Naughty.Numbers));
        else if (old?.GetValueKind() is JsonValueKind.String && DateOnly.TryParse((string?)old, CultureInfo.InvariantCulture, out _) && random.Next(3) > 0) Put(Naughty.Quoted(Of(Naughty.Days)));
        else Put(Naughty.Quoted(Text(random)));

        string Of(IReadOnlyList<string> from) => from[random.Next(from.Count)];
        JsonNode? Old() => place.Key is int at ? ((JsonArray)place.Parent)[at] : ((JsonObject)place.Parent)[(string)place.Key];

        void Put(string raw)
        {
            if (place.Key is int at) ((JsonArray)place.Parent)[at] = Token(raw);
            else ((JsonObject)place.Parent)[(string)place.Key] = Token(raw);
        }

        // Written into the text afterwards: no serialiser writes what is wrong.
        JsonNode Token(string raw)
        {
            raws.Add(KnownFaults.NullInLists && raw == "null" && (inList || old is JsonArray) ? "{}" : raw);
            return JsonValue.Create($"{Raw}{raws.Count - 1}.");
        }
    }

    public static string Text(Random random) => Naughty.Texts[random.Next(Naughty.Texts.Count)];

    private static IEnumerable<(JsonNode Parent, object Key)> Places(JsonNode node) => node switch
    {
        JsonObject members => members.SelectMany(member => Inside((node, member.Key), member.Value)),
        JsonArray items => items.SelectMany((item, at) => Inside((node, at), item)),
        _ => [],
    };

    private static IEnumerable<(JsonNode, object)> Inside((JsonNode, object) place, JsonNode? value) => value is null ? [place] : [place, .. Places(value)];

    private void Hear(JsonNode node)
    {
        foreach (var (parent, key) in Places(node))
            if (key is string name && parent[name] is { } value)
                (said.TryGetValue(name, out var values) ? values : said[name] = []).Add(value.DeepClone());
    }

    private JsonNode? Make(Type type, string name, Random random)
    {
        var known = Nullable.GetUnderlyingType(type) ?? type;
        // As it stands in the demo, where that is of the kind; the rest of the time of our own making.
        if (name.Length > 0 && random.Next(4) > 0 && said.TryGetValue(name, out var values))
        {
            var value = values[random.Next(values.Count)].DeepClone();
            if (Fits(value, known)) return value;
        }
        if (known == typeof(Guid)) return Id(random).ToString();
        if (known == typeof(string)) return random.Next(2) == 0 ? "Nội dung" : $"N{random.Next(1_000)}";
        if (known == typeof(DateOnly)) return new DateOnly(2023, 1, 1).AddDays(random.Next(1_000)).ToString("O", CultureInfo.InvariantCulture);
        if (known == typeof(TimeOnly)) return new TimeOnly(random.Next(24), 30).ToString("O", CultureInfo.InvariantCulture);
        if (known == typeof(bool)) return random.Next(2) == 0;
        if (known.IsEnum) return Enum.GetNames(known)[random.Next(Enum.GetNames(known).Length)];
        if (known.IsPrimitive || known == typeof(decimal)) return random.Next(20);
        if (known.IsGenericType && known.GetGenericArguments() is [var keys, var held]) return new JsonObject { [Make(keys, "", random)!.ToString()] = Make(held, name, random) };
        if (typeof(IEnumerable).IsAssignableFrom(known)) return new JsonArray([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Make(known.GetGenericArguments()[0], name, random))]);
        var made = new JsonObject();
        foreach (var asked in known.GetConstructors().MaxBy(way => way.GetParameters().Length)!.GetParameters())
            if (!asked.HasDefaultValue || random.Next(2) == 0) made[JsonNamingPolicy.CamelCase.ConvertName(asked.Name!)] = Make(asked.ParameterType, asked.Name!, random);
        return made;
    }

    private static bool Fits(JsonNode value, Type type) => value.GetValueKind() switch
    {
        JsonValueKind.Array => type != typeof(string) && typeof(IEnumerable).IsAssignableFrom(type),
        JsonValueKind.Object => !type.IsPrimitive && !type.IsEnum && type != typeof(string) && type != typeof(decimal) && type.Namespace != "System",
        JsonValueKind.Number => type.IsPrimitive || type == typeof(decimal),
        JsonValueKind.String when type == typeof(Guid) => Guid.TryParse(value.ToString(), out _),
        JsonValueKind.String when type.IsEnum => Enum.IsDefined(type, value.ToString()),
        JsonValueKind.String => type == typeof(string) || type == typeof(DateOnly) || type == typeof(TimeOnly),
        _ => type == typeof(bool),
    };

    private static Guid Id(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        (bytes[6], bytes[8]) = ((byte)(0x70 | (bytes[6] & 0x0F)), (byte)(0x80 | (bytes[8] & 0x3F)));
        return new(bytes, bigEndian: true);
    }
}
