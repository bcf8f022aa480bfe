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
        var language = options.OneOf("lang", "vi", [.. Wording.Languages]);
        var format = options.Take("format");
        var file = new OutFile(options.Require("out"));
        options.RefuseTheRest();

        var kind = Periods.KindOf(kindCode) ?? throw new Misuse($"--kind is one of {string.Join(", ", Periods.Kinds.Select(Periods.Code))}, not “{kindCode}”.");
        format = file.FormatOr(format);
        var position = AskedPosition.Of(asAt);

        await using var site = await OfflineSite.Open(CancellationToken.None);
        var moment = await AskedPosition.Find(site, code, position);
        await file.Write(format, ReviewReport.Compose(ReportFile.FindingsOf(moment, kind, covering, basis), language));
        return 0;
    }
}
