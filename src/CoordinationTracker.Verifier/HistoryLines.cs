using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CoordinationTracker.Verifier;

/// <summary>A history as NDJSON, one event a line in its envelope; the event's own JSON stands in it letter by letter.</summary>
public static class HistoryLines
{
    private static readonly JsonWriterOptions Plainly = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(IEnumerable<StoredText> events)
    {
        using var lines = new MemoryStream();
        foreach (var told in events) Write(told, lines);
        return lines.ToArray();
    }

    private static void Write(StoredText told, Stream lines)
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

    /// <summary>A line after the other, so that a long history need not lie in memory.</summary>
    /// <param name="file">Its name, for the sentences.</param>
    /// <exception cref="NotAsWritten">A line is not an event in its envelope, or not in its place; the sentence names it.</exception>
    public static IEnumerable<StoredText> Read(string file, Stream content, Guid stream)
    {
        long version = 0, position = long.MinValue;
        foreach (var line in Lines(content))
        {
            if (line.Length == 0) continue;
            var told = Of(line, stream)
                ?? throw new NotAsWritten($"Line {version + 1} of {file} does not read.", $"Dòng {version + 1} của {file} không đọc được.");
            NotAsWritten.If(told.Version != ++version || told.Position <= position,
                $"The events of {file} are not in their order, or one is missing.",
                $"Các sự kiện của {file} không đúng thứ tự hoặc bị thiếu.");
            position = told.Position;
            yield return told;
        }
    }

    /// <summary>The same, and at the end it is sure that whoever writes these events anew writes these bytes.</summary>
    /// <param name="digest">SHA-256 of the content.</param>
    public static IEnumerable<StoredText> ReadExactly(string file, Stream content, Guid stream, string digest)
    {
        using var anew = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var line = new MemoryStream();
        foreach (var told in Read(file, content, stream))
        {
            line.SetLength(0);
            Write(told, line);
            anew.AppendData(line.GetBuffer().AsSpan(0, (int)line.Length));
            yield return told;
        }
        NotAsWritten.If(Convert.ToHexStringLower(anew.GetHashAndReset()) != digest,
            $"{file} is not written as an archive writes it.", $"{file} không được ghi theo cách của tệp lưu trữ.");
    }

    private static StoredText? Of(ReadOnlyMemory<byte> line, Guid stream)
    {
        try
        {
            using var read = JsonDocument.Parse(line);
            var envelope = read.RootElement;
            return new(
                envelope.GetProperty("Id").GetGuid(), stream, envelope.GetProperty("Version").GetInt64(),
                envelope.GetProperty("Position").GetInt64(), envelope.GetProperty("Type").GetString()!,
                envelope.GetProperty("Data").GetRawText(),
                new DateTimeOffset(envelope.GetProperty("RecordedAt").GetDateTime().ToUniversalTime(), TimeSpan.Zero),
                Text("User"), Text("CorrelationId"), Text("CausationId"), envelope.GetProperty("Headers").GetRawText());

            string? Text(string name) => envelope.TryGetProperty(name, out var text) ? text.GetString() : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException) { return null; }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Lines(Stream content)
    {
        var (buffer, from, to) = (new byte[65_536], 0, 0);
        while (true)
        {
            var length = buffer.AsSpan(from, to - from).IndexOf((byte)'\n');
            if (length >= 0)
            {
                yield return buffer.AsMemory(from, length);
                from += length + 1;
                continue;
            }
            buffer.AsSpan(from, to - from).CopyTo(buffer);
            (from, to) = (0, to - from);
            if (to == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = content.Read(buffer, to, buffer.Length - to);
            if (read == 0) break;
            to += read;
        }
        if (to > 0) yield return buffer.AsMemory(0, to);
    }
}
