using System.Text;
using System.Text.Json;
using CoordinationTracker.Store;

namespace CoordinationTracker.Web.Archives;

/// <summary>
/// Everything one programme's reports rest on, in one file that needs no program of ours to be read: both histories as NDJSON, the
/// sealed findings, the issued files and the evidence, each under the SHA-256 of what is in it, and a list of them all.
/// </summary>
/// <param name="Files">By their paths in the archive; the list of digests among them.</param>
public sealed record Archive(string Code, StoredHistory Programme, StoredHistory Directory, IReadOnlyDictionary<string, byte[]> Files)
{
    private const string Contents = "archive.json", Sums = "SHA256SUMS", ProgrammeHistory = "history/programme.ndjson", DirectoryHistory = "history/directory.ndjson", Kept = "kept/", Readme = "README.txt", Checkpoints = "checkpoints.json";

    private static readonly EventFormat Format = new(EventAliases.All);

    private const string Explained = """
        This is the whole record of one coordination programme, exported by CoordinationTracker.

        history/programme.ndjson   every event of the programme, one a line, oldest first
        history/directory.ndjson   every event of the Directory of units, posts and documents
        kept/                      sealed findings, issued reports and evidence, each named by the SHA-256 of its content
        checkpoints.json           values of the chains in the second form, noted before seals used it; only where there are any
        archive.json               which programme this is, and which stream each history is
        SHA256SUMS                 the digest of every other file: check it with  sha256sum -c SHA256SUMS

        A line's Data is the event; the other members are its envelope: its place in the record, its id, its type, when it was recorded
        (UTC) and by which post. A history's digest is h(n) = SHA-256(h(n-1) + leaf(n)), beginning with 32 zero bytes. The events
        review_sealed hold the digests that each signed report was sealed with. Without a Form a leaf is the SHA-256 of id, stream, version,
        type, position, instant in microseconds since year 1 and user, a line each, then Data. In the Form Second it is the SHA-256 of the
        line itself with two members more, Stream (which archive.json names) and Origin (a number, the same as Position), and RecordedAt
        with six decimals: members sorted at every depth, no white space, strings as RFC 8785 has them, numbers letter by letter.

        The histories name posts, never natural persons; a report
        in kept/ bears the names of those who signed it, if they were printed on it.

        tracker verify FILE checks all of this without a database; tracker restore FILE brings it into an empty one.

        Whoever has all of this can make every digest in it anew. Hold it against what lies outside it: the last line of a report on
        paper (position, edition, findings digest, and for each history its version and chain value), a list of checkpoints (a line
        each: when, whose history, stream, version, chain value), or the other side's archive, whose shorter history must be the
        beginning of the longer, letter by letter.

        To write another verifier: take the lines of a history in their order, work out their leaves and the chain as above, and
        compare its value at each version that a review_sealed, a paper or a checkpoint names. Then take the SHA-256 of each file in
        kept/: it is the file's name, and an event names it too; what no event names does not belong here.

        """;

    /// <param name="kept">The content under each digest the history names; those nobody has are left out, and said so by the check.</param>
    public static Archive Of(string code, StoredHistory programme, StoredHistory directory, IReadOnlyDictionary<string, byte[]> kept)
    {
        var files = kept.ToDictionary(file => Kept + file.Key, file => file.Value, StringComparer.Ordinal);
        files[Readme] = Encoding.UTF8.GetBytes(Explained.ReplaceLineEndings("\n"));
        files[ProgrammeHistory] = HistoryLines.Write(programme.Events);
        files[DirectoryHistory] = HistoryLines.Write(directory.Events);
        if ((Checkpoint[])[.. programme.Checkpoints, .. directory.Checkpoints] is { Length: > 0 } noted) files[Checkpoints] = JsonSerializer.SerializeToUtf8Bytes(noted);
        files[Contents] = JsonSerializer.SerializeToUtf8Bytes(new Heading(1, code, programme.Stream, directory.Stream));
        files[Sums] = SumsOf(files);
        return new(code, programme, directory, files);
    }

    public void Write(Stream output) => StoredZip.Write(output, Files);

    /// <summary>What is kept, by digest.</summary>
    public IReadOnlyDictionary<string, byte[]> ByDigest => Files.Where(file => file.Key.StartsWith(Kept, StringComparison.Ordinal)).ToDictionary(file => file.Key[Kept.Length..], file => file.Value, StringComparer.Ordinal);

    /// <summary>
    /// Reads an archive and makes sure that it is, byte for byte, one that was exported, and that a store can go on from it.
    /// </summary>
    /// <param name="now">Nothing can have been recorded later.</param>
    /// <exception cref="Refusal">It is not; the sentence names the file that is missing, added or changed, or the event that would do harm.</exception>
    public static Archive Read(Stream input, DateTimeOffset now)
    {
        var files = StoredZip.Read(input);
        foreach (var needed in (string[])[Sums, Contents, ProgrammeHistory, DirectoryHistory])
            Refusal.If(!files.ContainsKey(needed), null, $"The archive has no {needed}.", $"Tệp lưu trữ thiếu {needed}.");

        var listed = Encoding.UTF8.GetString(files[Sums]).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ", 2))
            .Where(line => line.Length == 2).GroupBy(line => line[1], line => line[0], StringComparer.Ordinal).ToDictionary(line => line.Key, line => line.First(), StringComparer.Ordinal);
        foreach (var (name, content) in files.Where(file => file.Key != Sums))
            Refusal.If(!listed.TryGetValue(name, out var digest) || digest != Canonical.Digest(content), null, $"{name} is not what {Sums} says it is: it was changed or added.", $"{name} không khớp với {Sums}: đã bị sửa hoặc thêm vào.");
        foreach (var name in listed.Keys)
            Refusal.If(!files.ContainsKey(name), null, $"{name} is listed in {Sums} and missing.", $"{name} có trong {Sums} nhưng bị thiếu.");
        Refusal.If(!files[Sums].AsSpan().SequenceEqual(SumsOf(files)), null, $"{Sums} was changed.", $"{Sums} đã bị sửa.");
        var other = files.Keys.FirstOrDefault(name => name is not (Sums or Contents or ProgrammeHistory or DirectoryHistory or Checkpoints or Readme) && !name.StartsWith(Kept, StringComparison.Ordinal));
        Refusal.If(other is not null, null, $"{other} is no file of an archive; somebody put it in.", $"{other} không phải tệp của bản lưu trữ; có người đã thêm vào.");
        foreach (var name in files.Keys.Where(name => name.StartsWith(Kept, StringComparison.Ordinal)))
            Refusal.If(name != Kept + Canonical.Digest(files[name]), null, $"{name} does not hold what it is named after.", $"{name} không chứa nội dung đúng với tên.");
        var odd = StoredZip.FirstOddByte(input, files);
        Refusal.If(odd is not null, null, $"Byte {odd} of the archive, outside its files, was changed.", $"Byte {odd} của tệp lưu trữ, ngoài các tệp bên trong, đã bị sửa.");

        var heading = HeadingOf(files[Contents]);
        var programme = new StoredHistory(heading.Programme, Programmes.StreamType, HistoryLines.Read(ProgrammeHistory, files[ProgrammeHistory], heading.Programme));
        var directory = new StoredHistory(heading.Directory, Programmes.DirectoryStreamType, HistoryLines.Read(DirectoryHistory, files[DirectoryHistory], heading.Directory));
        var (signed, units) = (Told(programme), Told(directory));
        RequireTheirs(heading, signed, units);
        Harmless.Require(programme, directory, now);
        foreach (var (name, history) in (IEnumerable<(string, StoredHistory)>)[(ProgrammeHistory, programme), (DirectoryHistory, directory)])
            Refusal.If(!HistoryLines.Write(history.Events).AsSpan().SequenceEqual(files[name]), null, $"{name} is not written as an archive writes it.", $"{name} không được ghi theo cách của tệp lưu trữ.");
        var noted = files.TryGetValue(Checkpoints, out var checkpoints) ? CheckpointsOf(checkpoints) : [];
        programme = programme with { Checkpoints = [.. noted.Where(one => one.Stream == programme.Stream)] };
        directory = directory with { Checkpoints = [.. noted.Where(one => one.Stream == directory.Stream)] };
        return new(heading.Code, programme, directory, files);
    }

    // The list of digests can be made anew by anybody, so what the heading says is asked of the events themselves.
    private static void RequireTheirs(Heading heading, List<object> programme, List<object> directory)
    {
        Refusal.If(programme.FirstOrDefault() is not ProgrammeSigned || programme.OfType<ProgrammeSigned>().Count() > 1 || !programme.TrueForAll(told => told is ProgrammeEvent), null, $"{ProgrammeHistory} is not the history of one programme, from its signing on.", $"{ProgrammeHistory} không phải lịch sử của một chương trình kể từ khi ký.");
        var (code, zone) = (((ProgrammeSigned)programme[0]).Code, ((ProgrammeSigned)programme[0]).Zone);
        Refusal.If(!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _), null, $"The programme's days are those of the time zone “{zone}”, which this machine does not know.", $"Ngày của chương trình theo múi giờ “{zone}”, máy này không biết múi giờ đó.");
        Refusal.If(code != heading.Code, null, $"{Contents} says that this is {heading.Code}; its history is that of {code}.", $"{Contents} ghi là {heading.Code}, nhưng lịch sử là của {code}.");
        Refusal.If(heading.Directory != CoordinationTracker.Directory.Stream || heading.Programme == heading.Directory || directory.Count == 0 || !directory.TrueForAll(told => told is DirectoryEvent), null,
            $"{Contents} names a Directory that is not the one of {DirectoryHistory}.", $"{Contents} nêu một danh bạ không phải của {DirectoryHistory}.");
        Refusal.If(programme.OfType<ReviewSealed>().SelectMany(seal => seal.HistoryDigests).Any(digest => digest.Stream != heading.Programme && digest.Stream != heading.Directory), null,
            $"{Contents} gives the programme another id than its sealed reviews do.", $"{Contents} ghi mã chương trình khác với các báo cáo đã chốt.");
    }

    private static List<object> Told(StoredHistory history)
    {
        var events = new List<object>(history.Events.Count);
        foreach (var told in history.Events)
            try
            {
                events.Add(Format.Read(told).Data);
            }
            catch (Exception e) when (e is UnreadableEvent or UnknownEventType or JsonException)
            {
                var cause = (e.InnerException ?? e).Message;
                throw new Refusal(new Wording(Vi: $"Sự kiện ở vị trí {told.Position} của tệp lưu trữ không đọc được: {cause}", En: $"The event at position {told.Position} of the archive cannot be read: {cause}"));
            }
        return events;
    }

    private static Heading HeadingOf(byte[] content)
    {
        try
        {
            var heading = JsonSerializer.Deserialize<Heading>(content);
            Refusal.If(heading is not { Format: 1 }, null, $"{Contents} is of a format this program does not know.", $"{Contents} có định dạng mà phần mềm này không biết.");
            return heading!;
        }
        catch (JsonException)
        {
            throw new Refusal(new Wording(Vi: $"{Contents} không đọc được.", En: $"{Contents} does not read."));
        }
    }

    private static Checkpoint[] CheckpointsOf(byte[] content)
    {
        try
        {
            return [.. (JsonSerializer.Deserialize<Checkpoint?[]>(content, EventFormat.Json) ?? []).OfType<Checkpoint>()];
        }
        catch (JsonException)
        {
            throw new Refusal(new Wording(Vi: $"{Checkpoints} không đọc được.", En: $"{Checkpoints} does not read."));
        }
    }

    private static byte[] SumsOf(IReadOnlyDictionary<string, byte[]> files) => Encoding.UTF8.GetBytes(string.Concat(
        files.Where(file => file.Key != Sums).OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{Canonical.Digest(file.Value)}  {file.Key}\n")));

    private sealed record Heading(int Format, string Code, Guid Programme, Guid Directory);
}
