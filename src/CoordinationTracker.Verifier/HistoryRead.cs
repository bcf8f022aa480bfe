using System.Buffers;
using System.Text.Json;

namespace CoordinationTracker.Verifier;

/// <summary>A review as the record has it: what it looks back on, its seal, the files it went out in.</summary>
internal sealed record SealedReview(string Covering, Seal Seal, IReadOnlyList<(string Name, string Digest)> Files);

/// <summary>A history read once from its beginning to its end: the chain's value at every version, and the few events that a check asks for.</summary>
internal sealed class HistoryRead
{
    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdef");

    // Both forms: which are asked for is said by seals that come later than what they seal.
    private readonly List<(string First, string Second)> values = [];
    private readonly List<Seal> seals = [];
    private readonly Dictionary<Guid, string> coverings = [];
    private readonly Dictionary<Guid, IReadOnlyList<(string Name, string Digest)>> files = [];

    public HistoryRead(IEnumerable<StoredText> history)
    {
        var (first, second) = (new HistoryChain(), new HistoryChain());
        foreach (var told in history)
        {
            first.Add(told.Leaf(whole: false));
            second.Add(told.Leaf(whole: true));
            values.Add((first.Digest, second.Digest));
            LastPosition = told.Position;
            NameDigests(told.Data);
            Note(told);
        }
    }

    public long Count => values.Count;

    public long LastPosition { get; private set; }

    /// <summary>Of the programme, as it was signed; null in a history that does not begin so.</summary>
    public string? Code { get; private set; }

    /// <summary>Every digest that an event names.</summary>
    public HashSet<string> Named { get; } = new(StringComparer.Ordinal);

    public IEnumerable<SealedReview> Sealed =>
        seals.Select(seal => new SealedReview(coverings.GetValueOrDefault(seal.Review, "?"), seal, files.GetValueOrDefault(seal.Review, [])));

    /// <summary>The chain's value at a version; null where the history does not reach it.</summary>
    public string? ValueAt(long version, bool whole) => version == 0 ? new HistoryChain().Digest
        : version < 0 || version > Count ? null : whole ? values[(int)version - 1].Second : values[(int)version - 1].First;

    private void Note(StoredText told)
    {
        if (told.Version == 1 ? told.Type != "programme_signed" : told.Type is not ("review_opened" or "review_sealed" or "report_issued")) return;
        try
        {
            using var read = JsonDocument.Parse(told.Data);
            var data = read.RootElement;
            if (told.Type == "programme_signed") Code = data.GetProperty("Code").GetString();
            if (told.Type == "review_sealed") seals.Add(Seal.Of(data));
            if (told.Type == "review_opened")
            {
                var covering = data.GetProperty("Covering");
                coverings[data.GetProperty("Review").GetGuid()] =
                    $"{data.GetProperty("Kind").GetString()} {covering.GetProperty("From").GetString()}..{covering.GetProperty("To").GetString()}";
            }
            if (told.Type == "report_issued")
                files[data.GetProperty("Review").GetGuid()] = [.. data.GetProperty("Files").EnumerateArray()
                    .Select(file => (file.GetProperty("Name").GetString()!, file.GetProperty("Digest").GetString()!))];
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new NotAsWritten(
                $"The event at position {told.Position} of the archive cannot be read: {e.Message}",
                $"Sự kiện ở vị trí {told.Position} của tệp lưu trữ không đọc được: {e.Message}");
        }
    }

    // A text of an event that is 64 hexadecimal digits and nothing else.
    private void NameDigests(string data)
    {
        const int length = 64;
        for (var run = 0; data.IndexOf('"', run) is var at and >= 0; run = at + 1)
            if (at + length + 1 < data.Length && data[at + length + 1] == '"' && data.AsSpan(at + 1, length) is var text
                && !text.ContainsAnyExcept(Hexadecimal))
                Named.Add(text.ToString());
    }
}
