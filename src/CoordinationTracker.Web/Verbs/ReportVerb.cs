using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker report: one review report, of a programme or across those of a department, into one file, or one sentence and no file.</summary>
public static class ReportVerb
{
    public static async Task<int> Run(Options options)
    {
        var department = options.Take("portfolio");
        var (code, kind, covering) = (department is null ? options.Require("programme") : "", KindOf(options.Require("kind")), options.Take("covering"));
        var asAt = options.Take("as-at");
        var basis = Bases.Parse(department is null ? options.Take("basis") : null);
        var language = options.OneOf("lang", "vi", department is null ? [.. Wording.Languages] : ["vi", "en"]);
        var format = options.Take("format");
        var file = new OutFile(options.Require("out"));
        options.RefuseTheRest();

        format = file.FormatOr(format);
        var position = AskedPosition.Of(asAt);

        await using var site = await OfflineSite.Open(CancellationToken.None);
        await file.Write(format, department is null
            ? (await ReportFile.Made(site.Programmes, await AskedPosition.Find(site, code, position), kind, covering, basis, CancellationToken.None)).Compose(language, site.Address.Root)
            : PortfolioReport.Compose(FindingsOf(await AskedPosition.FindPortfolio(site, department, position), kind, covering), language, site.Address.Root));
        return 0;
    }

    internal static PeriodKind KindOf(string code) => Periods.KindOf(code) ?? throw new Misuse($"--kind is one of {string.Join(", ", Periods.Kinds.Select(Periods.Code))}, not “{code}”.");

    // The last that had ended, as for one programme.
    private static PortfolioFindings FindingsOf(PortfolioMoment moment, PeriodKind kind, string? covering)
    {
        PortfolioReviewing.RequireShared(kind);
        return moment.Review(kind, covering is null && Portfolio.Periods.LastEnded(kind, moment.Day) is { } ended ? ended : Portfolio.Periods.Parse(kind, covering));
    }
}
