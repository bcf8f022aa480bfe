using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CoordinationTracker.Verifier;

/// <summary>Which programme an archive is of, and which stream each of its histories.</summary>
public sealed record ArchiveHeading(int Format, string Code, Guid Programme, Guid Directory);

/// <summary>An archive, opened: every file in it is what the list of sums says, and not a byte between them is another.</summary>
public sealed class Container : IDisposable
{
    public const string Contents = "archive.json", Sums = "SHA256SUMS", Readme = "README.txt", Kept = "kept/", Checkpoints = "checkpoints.json",
        ProgrammeHistory = "history/programme.ndjson", DirectoryHistory = "history/directory.ndjson";

    private readonly ZipArchive zip;
    private readonly Dictionary<string, string> digests;

    private Container(ZipArchive zip, Stream input)
    {
        this.zip = zip;
        digests = zip.Entries.ToDictionary(entry => entry.FullName, DigestOf, StringComparer.Ordinal);
        foreach (var needed in (string[])[Sums, Contents, ProgrammeHistory, DirectoryHistory])
            NotAsWritten.If(!digests.ContainsKey(needed), $"The archive has no {needed}.", $"Tệp lưu trữ thiếu {needed}.");
        RequireSums();
        RequireKnown();
        var odd = StoredZip.FirstOddByte(input, zip);
        NotAsWritten.If(odd is not null,
            $"Byte {odd} of the archive, outside its files, was changed.", $"Byte {odd} của tệp lưu trữ, ngoài các tệp bên trong, đã bị sửa.");
        Heading = Json<ArchiveHeading>(Contents) is { Format: 1 } heading ? heading
            : throw new NotAsWritten($"{Contents} is of a format this program does not know.", $"{Contents} có định dạng mà phần mềm này không biết.");
    }

    /// <exception cref="NotAsWritten">It is not, byte for byte, one that was exported; the sentence names what is missing, added or changed.</exception>
    public static Container Open(Stream input)
    {
        var zip = StoredZip.Open(input);
        try { return new(zip, input); }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    public ArchiveHeading Heading { get; }

    /// <summary>What is kept: the digest of each file, which is its name as well.</summary>
    public IEnumerable<string> KeptDigests => digests.Keys.Where(name => name.StartsWith(Kept, StringComparison.Ordinal)).Select(name => name[Kept.Length..]);

    public IEnumerable<string> Names => digests.Keys;

    /// <summary>What was noted of its histories once.</summary>
    public IReadOnlyList<Checkpoint> Noted => digests.ContainsKey(Checkpoints) ? [.. Json<Checkpoint?[]>(Checkpoints)!.OfType<Checkpoint>()] : [];

    public byte[] Read(string name) => StoredZip.Content(zip.GetEntry(name)!);

    /// <summary>A history as it is written, line by line.</summary>
    /// <param name="name">Of the file it is in.</param>
    public IEnumerable<StoredText> History(string name, Guid stream)
    {
        using var lines = zip.GetEntry(name)!.Open();
        foreach (var told in HistoryLines.ReadExactly(name, lines, stream, digests[name])) yield return told;
    }

    public void Dispose() => zip.Dispose();

    /// <summary>The list of sums as an archive has it.</summary>
    /// <param name="digests">Of every other file.</param>
    public static byte[] SumsOf(IEnumerable<(string Name, string Digest)> digests) => Encoding.UTF8.GetBytes(string.Concat(
        digests.Where(file => file.Name != Sums).OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => $"{file.Digest}  {file.Name}\n")));

    private void RequireSums()
    {
        var sums = Read(Sums);
        var listed = Encoding.UTF8.GetString(sums).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split("  ", 2))
            .Where(line => line.Length == 2).GroupBy(line => line[1], line => line[0], StringComparer.Ordinal)
            .ToDictionary(line => line.Key, line => line.First(), StringComparer.Ordinal);
        foreach (var (name, digest) in digests.Where(file => file.Key != Sums))
            NotAsWritten.If(listed.GetValueOrDefault(name) != digest,
                $"{name} is not what {Sums} says it is: it was changed or added.", $"{name} không khớp với {Sums}: đã bị sửa hoặc thêm vào.");
        foreach (var name in listed.Keys)
            NotAsWritten.If(!digests.ContainsKey(name), $"{name} is listed in {Sums} and missing.", $"{name} có trong {Sums} nhưng bị thiếu.");
        NotAsWritten.If(!sums.AsSpan().SequenceEqual(SumsOf(digests.Select(file => (file.Key, file.Value)))), $"{Sums} was changed.", $"{Sums} đã bị sửa.");
    }

    private void RequireKnown()
    {
        foreach (var (name, digest) in digests)
        {
            var kept = name.StartsWith(Kept, StringComparison.Ordinal);
            NotAsWritten.If(!kept && name is not (Sums or Contents or ProgrammeHistory or DirectoryHistory or Checkpoints or Readme),
                $"{name} is no file of an archive; somebody put it in.", $"{name} không phải tệp của bản lưu trữ; có người đã thêm vào.");
            NotAsWritten.If(kept && name != Kept + digest,
                $"{name} does not hold what it is named after.", $"{name} không chứa nội dung đúng với tên.");
        }
    }

    private T? Json<T>(string name)
    {
        try { return JsonSerializer.Deserialize<T>(Read(name)); }
        catch (JsonException) { throw new NotAsWritten($"{name} does not read.", $"{name} không đọc được."); }
    }

    private static string DigestOf(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }
}
