using System.Globalization;
using CoordinationTracker.Store;

namespace CoordinationTracker.Web.Archives;

/// <summary>
/// Checkpoints as a small list to be kept where nobody who has the record alone can reach it: one a line, plain enough to
/// be mailed, printed and typed in again.
/// </summary>
public static class CheckpointList
{
    /// <summary>Whose history it is where it is no programme's.</summary>
    public const string OfDirectory = "Directory";

    private const string Heading = "# when (UTC) · whose history · stream · up to version · chain value; tracker verify FILE --checkpoints THIS holds a record against it";

    public static string Written(IEnumerable<(string Whose, Checkpoint Checkpoint)> list) =>
        string.Concat(list.Select(noted => Line(noted.Whose, noted.Checkpoint)).Prepend(Heading).Select(line => line + "\n"));

    /// <exception cref="Refusal">A line is none; the sentence says which.</exception>
    public static IReadOnlyList<Checkpoint> Read(string text)
    {
        var list = new List<Checkpoint>();
        foreach (var (line, nth) in text.Split('\n').Select((line, at) => (line.Trim(), at + 1)))
            if (line.Length > 0 && line[0] != '#')
                list.Add(Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)) ?? throw new Refusal(new Wording(Vi: $"Dòng {nth} của danh sách điểm kiểm không đọc được.", En: $"Line {nth} of the checkpoints does not read.")));
        return list;
    }

    private static string Line(string whose, Checkpoint noted) => string.Create(
        CultureInfo.InvariantCulture,
        $"{noted.NotedAt.UtcDateTime:yyyy-MM-ddTHH:mm:ssZ} {whose} {noted.Stream} {noted.Version} {noted.Digest}");

    private static Checkpoint? Of(string[] parts) => parts is [var at, _, var stream, var version, var digest]
        && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var notedAt) && Guid.TryParse(stream, out var id)
        && long.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var upTo) && digest.Length == 64
        ? new(id, upTo, digest.ToLowerInvariant(), notedAt) : null;
}
