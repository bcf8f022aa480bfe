using System.Globalization;
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
        format ??= Path.GetExtension(file).TrimStart('.');
        if (!ReportFile.Formats.Contains(format)) throw new Misuse($"--format is one of {string.Join(", ", ReportFile.Formats)}.");
        long? position = asAt is null ? null : long.TryParse(asAt, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
            : throw new Misuse($"--as-at is a position in the record, a whole number from 1, not “{asAt}”.");

        await using var site = await OfflineSite.Open(CancellationToken.None);
        var head = await site.Programmes.Head(CancellationToken.None);
        if (position > head) throw new Misuse($"The record ends at position {head}; there is no position {position} yet.");
        var moment = await site.Programmes.Find(code, position ?? head, CancellationToken.None)
            ?? throw new Misuse($"There is no programme “{code}”{(position is null ? "" : $" at position {position}")}; tracker programmes lists them.");

        await WholeFile.Write(file, (await ReportFile.Render(ReviewReport.Compose(ReportFile.FindingsOf(moment, kind, covering, basis), language), format, CancellationToken.None)).Content);
        return 0;
    }
}
