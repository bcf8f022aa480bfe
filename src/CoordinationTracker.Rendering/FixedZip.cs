using System.IO.Compression;

namespace CoordinationTracker.Rendering;

/// <summary>Packs a package again with nothing in it that tells one run from another: entries in order, all of one date.</summary>
internal static class FixedZip
{
    // The first instant a zip file can hold.
    private static readonly DateTimeOffset Date = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void Rewrite(MemoryStream package, Stream output)
    {
        using var packed = new MemoryStream();
        using (var source = new ZipArchive(package, ZipArchiveMode.Read))
        using (var target = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = Date;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        // Through memory, because a zip written straight to a stream that cannot seek has other bytes.
        packed.WriteTo(output);
    }
}
