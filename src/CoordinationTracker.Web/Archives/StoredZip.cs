using System.IO.Compression;
using CoordinationTracker.Rendering;

namespace CoordinationTracker.Web.Archives;

/// <summary>
/// A ZIP file with one form only: its entries in ordinal order, stored as they are, without a date. So two archives of the same
/// files have the same bytes, and a byte changed anywhere, in a file or between files, can be found.
/// </summary>
public static class StoredZip
{
    /// <summary>No archive has more files, and none is larger in bytes: what claims to be is not read.</summary>
    private const int MostEntries = 65_000;
    private const long MostBytes = 4L * 1024 * 1024 * 1024 - 1;

    public static void Write(Stream output, IReadOnlyDictionary<string, byte[]> files) =>
        FixedZip.Write(output, files.Select(file => (file.Key, (Action<Stream>)(into => into.Write(file.Value)))), CompressionLevel.NoCompression);

    /// <summary>Its files, which together are no bigger than the archive itself.</summary>
    /// <exception cref="Refusal">It is cut short or no archive, or it holds what an archive of ours never does.</exception>
    public static IReadOnlyDictionary<string, byte[]> Read(Stream input)
    {
        Refusal.If(input.Length > MostBytes, null, "The archive is larger than any of ours can be.", "Tệp lưu trữ lớn hơn mức có thể có.");
        try
        {
            using var zip = new ZipArchive(input, ZipArchiveMode.Read, leaveOpen: true);
            Refusal.If(zip.Entries.Count > MostEntries, null, $"The archive claims {zip.Entries.Count} files; none of ours has so many.", $"Tệp lưu trữ ghi có {zip.Entries.Count} tệp; không tệp lưu trữ nào có nhiều đến thế.");
            var (files, held) = (new Dictionary<string, byte[]>(StringComparer.OrdinalIgnoreCase), 0L);
            foreach (var entry in zip.Entries)
            {
                var name = entry.FullName;
                Refusal.If(!IsPlain(name), null, $"The archive holds the path “{name}”, which leads outside it.", $"Tệp lưu trữ chứa đường dẫn “{name}” ra ngoài.");
                Refusal.If(files.ContainsKey(name), null, $"The archive holds two files named “{name}”.", $"Tệp lưu trữ chứa hai tệp tên “{name}”.");
                Refusal.If(entry.Length != entry.CompressedLength || entry.Length > input.Length, null,
                    $"“{name}” would swell from {entry.CompressedLength} to {entry.Length} bytes; our archives are not compressed.", $"“{name}” sẽ nở từ {entry.CompressedLength} thành {entry.Length} byte; tệp lưu trữ của phần mềm không nén.");
                // Each may be small enough, and all point to the same bytes.
                Refusal.If((held += entry.Length) > input.Length, null, "The files of the archive overlap: together they are larger than it is.", "Các tệp trong tệp lưu trữ chồng lên nhau: cộng lại lớn hơn chính nó.");
                var content = new byte[entry.Length];
                using var from = entry.Open();
                from.ReadExactly(content);
                files.Add(name, content);
            }
            return files;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException or OverflowException or ArgumentException)
        {
            throw new Refusal(EndsAsAnArchive(input)
                ? new Wording(Vi: "Danh mục tệp ở cuối tệp lưu trữ không như khi ghi: đã bị sửa.", En: "The list of files at the archive's end is not as it was written: it was changed.")
                : new Wording(Vi: "Phần cuối không phải của tệp lưu trữ: tệp bị cắt cụt, bị sửa ở cuối, hoặc không phải tệp lưu trữ.", En: "It does not end as an archive does: the file is cut short or changed there, or it is no archive."));
        }
    }

    /// <summary>The first byte in which the archive differs from what writing its files anew gives; null when there is none.</summary>
    public static long? FirstOddByte(Stream input, IReadOnlyDictionary<string, byte[]> files)
    {
        using var anew = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 81_920, FileOptions.DeleteOnClose);
        Write(anew, files);
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
