using System.Globalization;
using System.Text;
using System.Text.Json;
using CoordinationTracker.Store;

namespace CoordinationTracker.Web.Archives;

/// <summary>
/// What reads in an archive of a stranger and would do harm later: a place that leaves none behind it, a clock out of reach, JSON that
/// a database would keep in other letters. What passes here can be restored, and what was restored can be gone on from.
/// </summary>
internal static class Harmless
{
    /// <summary>A thousand events a second for thirty years.</summary>
    private const long HighestPosition = 1_000_000_000_000;

    /// <summary>Nothing the product records is a tenth as long.</summary>
    private const int LongestEvent = 20_000_000;

    /// <summary>No such record is older than computers that kept any.</summary>
    private const int FirstYearOfRecord = 1990;

    /// <summary>Clocks of two machines differ, and one that was put back is no forger; a day is beyond either.</summary>
    private static readonly TimeSpan Astray = TimeSpan.FromDays(1);

    public static void Require(StoredHistory programme, StoredHistory directory, DateTimeOffset now)
    {
        var (positions, ids) = (new HashSet<long>(), new HashSet<Guid>());
        foreach (var history in (StoredHistory[])[programme, directory])
        {
            var newest = DateTimeOffset.UnixEpoch;
            foreach (var told in history.Events)
            {
                Refuse(told, told.Position is < 1 or > HighestPosition, "stands where no record reaches", "nằm ngoài phạm vi của mọi sổ ghi");
                Refuse(told, !positions.Add(told.Position) | !ids.Add(told.Id), "stands in the archive twice, by its position or its id", "có hai lần trong tệp lưu trữ, theo vị trí hoặc theo mã");
                Refuse(told, told.RecordedAt.Year < FirstYearOfRecord || told.RecordedAt > now + Astray, "is said to be recorded at a time that cannot be", "được ghi vào thời điểm không thể có");
                Refuse(told, told.RecordedAt < newest - Astray, "is said to be recorded more than a day before one that it follows", "được ghi trước sự kiện đứng trước nó hơn một ngày");
                newest = told.RecordedAt > newest ? told.RecordedAt : newest;
                Refuse(told, told.Data.Length + told.Headers.Length > LongestEvent, "is longer than any that can be recorded", "dài hơn mọi sự kiện có thể ghi");
                Refuse(told, new[] { told.User, told.CorrelationId, told.CausationId }.Any(text => text?.Contains('\0', StringComparison.Ordinal) is true) || !AsStored(told.Data) || !AsStored(told.Headers),
                    "is not written as a database writes it", "không được viết như cơ sở dữ liệu viết");
            }
        }
    }

    private static void Refuse(StoredText told, bool harms, string en, string vi) => Refusal.If(harms, null,
        $"The event at position {told.Position} of the archive {en}.", $"Sự kiện ở vị trí {told.Position} của tệp lưu trữ {vi}.");

    // Seals are made of the letters a database keeps: restored in others, they would be broken.
    private static bool AsStored(string json)
    {
        try
        {
            using var read = JsonDocument.Parse(json);
            var written = new StringBuilder(json.Length);
            return Write(read.RootElement, written) && written.Equals(json);
        }
        // A half of a character that stands alone.
        catch (InvalidOperationException) { return false; }
    }

    // As PostgreSQL writes jsonb: names by their length, then their bytes, and each once.
    private static bool Write(JsonElement json, StringBuilder into)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var (nth, before) = (0, Array.Empty<byte>());
                into.Append('{');
                foreach (var member in json.EnumerateObject())
                {
                    var name = Encoding.UTF8.GetBytes(member.Name);
                    if (nth++ > 0 && (name.Length - before.Length is var longer && longer != 0 ? longer : name.AsSpan().SequenceCompareTo(before)) <= 0) return false;
                    before = name;
                    if (nth > 1) into.Append(", ");
                    if (!Write(member.Name, into)) return false;
                    into.Append(": ");
                    if (!Write(member.Value, into)) return false;
                }
                into.Append('}');
                return true;
            case JsonValueKind.Array:
                into.Append('[');
                foreach (var (item, first) in json.EnumerateArray().Select((item, at) => (item, at == 0)))
                {
                    if (!first) into.Append(", ");
                    if (!Write(item, into)) return false;
                }
                into.Append(']');
                return true;
            case JsonValueKind.String:
                return Write(json.GetString()!, into);
            case JsonValueKind.Number:
                var number = json.GetRawText();
                into.Append(number);
                // No exponent, and no nought that is less than nought.
                return !number.Contains('e', StringComparison.OrdinalIgnoreCase) && (number[0] != '-' || number.AsSpan().ContainsAnyInRange('1', '9'));
            default:
                into.Append(json.GetRawText());
                return true;
        }
    }

    private static bool Write(string text, StringBuilder into)
    {
        into.Append('"');
        foreach (var letter in text)
        {
            if (letter == '\0') return false;
            _ = letter switch
            {
                '"' => into.Append("\\\""),
                '\\' => into.Append("\\\\"),
                '\b' => into.Append("\\b"),
                '\f' => into.Append("\\f"),
                '\n' => into.Append("\\n"),
                '\r' => into.Append("\\r"),
                '\t' => into.Append("\\t"),
                < ' ' => into.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => into.Append(letter),
            };
        }
        into.Append('"');
        return true;
    }
}
