using System.IO.Compression;

namespace CoordinationTracker.Verifier;

/// <summary>
/// A ZIP file with one form only: its entries in ordinal order, stored as they are, without a date. So two archives of the same
/// files have the same bytes, and a byte changed anywhere, in a file or between files, can be found.
/// </summary>
public static class StoredZip
{
    /// <summary>No archive has more files, and none is larger in bytes: what claims to be is not read.</summary>
    private const int MostEntries = 65_000;
    private const long MostBytes = 4L * 1024 * 1024 * 1024 - 1;

    // The first instant a zip file can hold.
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Write(Stream output, IReadOnlyDictionary<string, byte[]> files) =>
        Write(output, files.Select(file => (file.Key, (Action<Stream>)(into => into.Write(file.Value)))));

    private static void Write(Stream output, IEnumerable<(string Name, Action<Stream> Content)> files)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            var entry = zip.CreateEntry(name, CompressionLevel.NoCompression);
            (entry.LastWriteTime, entry.ExternalAttributes) = (Date, 0);
            using var into = entry.Open();
            content(into);
        }
    }

    /// <summary>Its files, which together are no bigger than the archive itself.</summary>
    /// <exception cref="NotAsWritten">As in <see cref="Open"/>.</exception>
    public static IReadOnlyDictionary<string, byte[]> Read(Stream input)
    {
        using var zip = Open(input);
        return zip.Entries.ToDictionary(entry => entry.FullName, Content, StringComparer.Ordinal);
    }

    internal static byte[] Content(ZipArchiveEntry entry)
    {
        var content = new byte[entry.Length];
        using var from = entry.Open();
        from.ReadExactly(content);
        return content;
    }

    /// <summary>The archive, once nothing in it leads outside, swells, overlaps or has the name of another.</summary>
    /// <exception cref="NotAsWritten">It is cut short or no archive, or it holds what an archive of ours never does.</exception>
    public static ZipArchive Open(Stream input)
    {
        NotAsWritten.If(input.Length > MostBytes, "The archive is larger than any of ours can be.", "Tệp lưu trữ lớn hơn mức có thể có.");
        try
        {
            var zip = new ZipArchive(input, ZipArchiveMode.Read, leaveOpen: true);
            NotAsWritten.If(zip.Entries.Count > MostEntries,
                $"The archive claims {zip.Entries.Count} files; none of ours has so many.",
                $"Tệp lưu trữ ghi có {zip.Entries.Count} tệp; không tệp lưu trữ nào có nhiều đến thế.");
            var (names, held) = (new HashSet<string>(StringComparer.OrdinalIgnoreCase), 0L);
            foreach (var entry in zip.Entries)
            {
                var name = entry.FullName;
                NotAsWritten.If(!IsPlain(name),
                    $"The archive holds the path “{name}”, which leads outside it.", $"Tệp lưu trữ chứa đường dẫn “{name}” ra ngoài.");
                NotAsWritten.If(!names.Add(name),
                    $"The archive holds two files named “{name}”.", $"Tệp lưu trữ chứa hai tệp tên “{name}”.");
                NotAsWritten.If(entry.Length != entry.CompressedLength || entry.Length > input.Length,
                    $"“{name}” would swell from {entry.CompressedLength} to {entry.Length} bytes; our archives are not compressed.",
                    $"“{name}” sẽ nở từ {entry.CompressedLength} thành {entry.Length} byte; tệp lưu trữ của phần mềm không nén.");
                // Each may be small enough, and all point to the same bytes.
                NotAsWritten.If((held += entry.Length) > input.Length,
                    "The files of the archive overlap: together they are larger than it is.",
                    "Các tệp trong tệp lưu trữ chồng lên nhau: cộng lại lớn hơn chính nó.");
                // Whether it can be read at all, to its last byte.
                using var content = entry.Open();
                if (entry.Length > 0) content.CopyTo(Stream.Null);
            }
            return zip;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException or OverflowException or ArgumentException)
        {
            throw EndsAsAnArchive(input)
                ? new NotAsWritten(
                    "The list of files at the archive's end is not as it was written: it was changed.",
                    "Danh mục tệp ở cuối tệp lưu trữ không như khi ghi: đã bị sửa.")
                : new NotAsWritten(
                    "It does not end as an archive does: the file is cut short or changed there, or it is no archive.",
                    "Phần cuối không phải của tệp lưu trữ: tệp bị cắt cụt, bị sửa ở cuối, hoặc không phải tệp lưu trữ.");
        }
    }

    /// <summary>The first byte in which the archive differs from what writing its files anew gives; null when there is none.</summary>
    /// <param name="zip">Of that input.</param>
    internal static long? FirstOddByte(Stream input, ZipArchive zip)
    {
        using var anew = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 81_920, FileOptions.DeleteOnClose);
        Write(anew, zip.Entries.Select(entry => (entry.FullName, (Action<Stream>)(into =>
        {
            using var from = entry.Open();
            from.CopyTo(into);
        }))));
        (anew.Position, input.Position) = (0, 0);
        var (one, other) = (new byte[81_920], new byte[81_920]);
        for (long at = 0; ;)
        {
            var (read, expected) = (input.ReadAtLeast(one, one.Length, throwOnEndOfStream: false), anew.ReadAtLeast(other, other.Length, throwOnEndOfStream: false));
            var same = one.AsSpan(0, read).CommonPrefixLength(other.AsSpan(0, expected));
            if (same < Math.Max(read, expected)) return at + same;
            if (read == 0) return null;
            at += read;
        }
    }

    // Of a ZIP file without a comment, as ours are, the last 22 bytes are the record that leads to the list of its files.
    private static bool EndsAsAnArchive(Stream input)
    {
        var end = new byte[22];
        if (input.Length < end.Length) return false;
        input.Position = input.Length - end.Length;
        input.ReadExactly(end);
        return end.AsSpan(0, 4).SequenceEqual("PK\u0005\u0006"u8);
    }

    private static bool IsPlain(string name) =>
        name.Length is > 0 and < 500 && !name.Contains('\\', StringComparison.Ordinal) && !name.Contains(':', StringComparison.Ordinal) && !name.Any(char.IsControl)
        && name.Split('/').All(step => step is not ("" or "." or ".."));
}
