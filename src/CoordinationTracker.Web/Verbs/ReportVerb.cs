using System.Globalization;
using CoordinationTracker.Rendering;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker report: one review report into one file, or one sentence and no file.</summary>
public static class ReportVerb
{
    public static async Task<int> Run(Options options)
    {
        var (code, kindCode, covering) = (options.Require("programme"), options.Require("kind"), options.Take("covering"));
        var asAt = options.Take("as-at");
        var basis = Bases.Parse(options.Take("basis"));
        var language = options.OneOf("lang", "vi", "vi", "en");
        var format = options.Take("format");
        var file = Path.GetFullPath(options.Require("out"));
        options.RefuseTheRest();

        var kind = Periods.KindOf(kindCode) ?? throw new Misuse($"--kind is one of {string.Join(", ", Periods.Kinds.Select(Periods.Code))}, not “{kindCode}”.");
        var renderer = Renderers.Named(format ?? Path.GetExtension(file).TrimStart('.')) ?? throw new Misuse($"--format is one of {string.Join(", ", Renderers.All.Select(known => known.Format))}.");
        long? position = asAt is null ? null : long.TryParse(asAt, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
            : throw new Misuse($"--as-at is a position in the record, a whole number from 1, not “{asAt}”.");

        await using var site = await OfflineSite.Open(CancellationToken.None);
        var head = await site.Programmes.Head(CancellationToken.None);
        if (position > head) throw new Misuse($"The record ends at position {head}; there is no position {position} yet.");
        var moment = await site.Programmes.Find(code, position ?? head, CancellationToken.None)
            ?? throw new Misuse($"There is no programme “{code}”{(position is null ? "" : $" at position {position}")}; tracker programmes lists them.");

        using var rendered = new MemoryStream();
        renderer.Render(ReviewReport.Compose(ReportFile.FindingsOf(moment, kind, covering, basis), language), rendered);
        await WriteWhole(file, rendered);
        return 0;
    }

    // Whole or not at all: a report cut short by a full disk must not lie where the last good one lay.
    private static async Task WriteWhole(string file, MemoryStream content)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (!System.IO.Directory.Exists(folder)) throw new Misuse($"The folder {folder} does not exist.");
        if (System.IO.Directory.Exists(file)) throw new Misuse($"{file} is a folder; name a file in it.");
        var beside = $"{file}.{Environment.ProcessId}.part";
        try
        {
            await File.WriteAllBytesAsync(beside, content.ToArray());
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw new Misuse($"{file} cannot be written: {e.Message}");
        }
    }
}
