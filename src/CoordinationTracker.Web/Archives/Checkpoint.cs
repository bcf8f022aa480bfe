using System.Globalization;

namespace CoordinationTracker.Web.Archives;

/// <summary>The value of a history's chain up to a version, noted where nobody who has the record alone can reach it.</summary>
/// <param name="Code">The programme's, or "Directory".</param>
public sealed record Checkpoint(DateTimeOffset NotedAt, string Code, Guid Stream, long Version, string Digest)
{
    public const string OfDirectory = "Directory";

    private const string Heading = "# when (UTC) · whose history · stream · up to version · chain value; tracker verify FILE --checkpoints THIS holds a record against it";

    /// <summary>One a line, plain enough to be mailed, printed and typed in again.</summary>
    public static string Written(IEnumerable<Checkpoint> list) => string.Concat(list.Select(noted => noted.ToString()).Prepend(Heading).Select(line => line + "\n"));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{NotedAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ} {Code} {Stream} {Version} {Digest}");

    /// <exception cref="Refusal">A line is none; the sentence says which.</exception>
    public static IReadOnlyList<Checkpoint> Read(string text)
    {
        var list = new List<Checkpoint>();
        foreach (var (line, nth) in text.Split('\n').Select((line, at) => (line.Trim(), at + 1)))
            if (line.Length > 0 && line[0] != '#')
                list.Add(Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) ?? throw new Refusal(new Wording(Vi: $"Dòng {nth} của danh sách điểm kiểm không đọc được.", En: $"Line {nth} of the checkpoints does not read.")));
        return list;
    }

    private static Checkpoint? Of(string[] parts) => parts is [var at, var code, var stream, var version, var digest]
        && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var notedAt) && Guid.TryParse(stream, out var id)
        && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var upTo) && digest.Length == 64
        ? new(notedAt, code, id, upTo, digest.ToLowerInvariant()) : null;
}
