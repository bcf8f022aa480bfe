using System.IO.Compression;
using System.IO.Packaging;
using DocumentFormat.OpenXml.Packaging;

namespace CoordinationTracker.Rendering;

/// <summary>ZIP files with nothing in them that tells one run or one machine from another: entries in ordinal order, all of one date, without rights.</summary>
public static class FixedZip
{
    // The first instant a zip file can hold.
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <param name="output">Can seek: a zip written to one that cannot has other bytes.</param>
    /// <param name="entries">Each with what writes its content.</param>
    public static void Write(Stream output, IEnumerable<(string Name, Action<Stream> Content)> entries, CompressionLevel level)
    {
        using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var entry = zip.CreateEntry(name, level);
            (entry.LastWriteTime, entry.ExternalAttributes) = (Date, 0);
            using var into = entry.Open();
            content(into);
        }
    }

    /// <summary>Writes an Office package, packed again in that form.</summary>
    internal static void Write<TPackage>(Stream output, Func<Stream, TPackage> create, Action<TPackage> write) where TPackage : OpenXmlPackage
    {
        using var package = new MemoryStream();
        using (var file = create(package))
        {
            // Packed well when it is packed again.
            file.CompressionOption = CompressionOption.SuperFast;
            write(file);
        }
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read)) Write(packed, source.Entries.Select(entry => (entry.FullName, (Action<Stream>)(into => Copy(entry, into)))), CompressionLevel.Optimal);
        packed.WriteTo(output);

        static void Copy(ZipArchiveEntry entry, Stream into)
        {
            using var from = entry.Open();
            from.CopyTo(into);
        }
    }
}
