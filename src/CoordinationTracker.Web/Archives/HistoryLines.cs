using System.Text;
using System.Text.Json;
using CoordinationTracker.Store;

namespace CoordinationTracker.Web.Archives;

/// <summary>A history as NDJSON, one event a line in its envelope; the event's own JSON stands in it letter by letter.</summary>
internal static class HistoryLines
{
    private static readonly JsonWriterOptions Plainly = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(IEnumerable<StoredText> events)
    {
        using var lines = new MemoryStream();
        foreach (var told in events)
        {
            using (var line = new Utf8JsonWriter(lines, Plainly))
            {
                line.WriteStartObject();
                line.WriteNumber("Position", told.Position);
                line.WriteNumber("Version", told.Version);
                line.WriteString("Id", told.Id);
                line.WriteString("Type", told.Type);
                line.WriteString("RecordedAt", told.RecordedAt.UtcDateTime);
                if (told.User is not null) line.WriteString("User", told.User);
                if (told.CorrelationId is not null) line.WriteString("CorrelationId", told.CorrelationId);
                if (told.CausationId is not null) line.WriteString("CausationId", told.CausationId);
                line.WritePropertyName("Headers");
                line.WriteRawValue(told.Headers);
                line.WritePropertyName("Data");
                line.WriteRawValue(told.Data);
                line.WriteEndObject();
            }
            lines.WriteByte((byte)'\n');
        }
        return lines.ToArray();
    }

    /// <exception cref="Refusal">A line is not an event in its envelope; the sentence names it.</exception>
    public static List<StoredText> Read(string file, byte[] content, Guid stream)
    {
        var told = new List<StoredText>();
        foreach (var line in Encoding.UTF8.GetString(content).Split('\n'))
        {
            if (line.Length == 0) continue;
            try
            {
                using var read = JsonDocument.Parse(line);
                var envelope = read.RootElement;
                told.Add(new(
                    envelope.GetProperty("Id").GetGuid(), stream, envelope.GetProperty("Version").GetInt64(), envelope.GetProperty("Position").GetInt64(), envelope.GetProperty("Type").GetString()!,
                    envelope.GetProperty("Data").GetRawText(), new DateTimeOffset(envelope.GetProperty("RecordedAt").GetDateTime().ToUniversalTime(), TimeSpan.Zero),
                    Text("User"), Text("CorrelationId"), Text("CausationId"), envelope.GetProperty("Headers").GetRawText()));

                string? Text(string name) => envelope.TryGetProperty(name, out var text) ? text.GetString() : null;
            }
            catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new Refusal(new Wording(Vi: $"Dòng {told.Count + 1} của {file} không đọc được.", En: $"Line {told.Count + 1} of {file} does not read."));
            }
        }
        Refusal.If(told.Where((line, nth) => line.Version != nth + 1 || (nth > 0 && line.Position <= told[nth - 1].Position)).Any(), null,
            $"The events of {file} are not in their order, or one is missing.", $"Các sự kiện của {file} không đúng thứ tự hoặc bị thiếu.");
        return told;
    }
}
