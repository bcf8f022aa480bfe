using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker pack: everything a review's conference needs on paper, in one archive.</summary>
public static class PackVerb
{
    public static async Task<int> Run(Options options)
    {
        var (code, kind, covering) = (options.Require("programme"), ReportVerb.KindOf(options.Require("kind")), options.Take("covering"));
        var position = AskedPosition.Of(options.Take("as-at"));
        var language = options.OneOf("lang", "vi", "vi", "en");
        var file = new OutFile(options.Require("out"));
        options.RefuseTheRest();

        await using var site = await OfflineSite.Open(CancellationToken.None);
        var moment = await AskedPosition.Find(site, code, position);
        var report = await ReportFile.Made(site.Programmes, moment, kind, covering, Basis.Claimed, CancellationToken.None);
        await file.Write(await ConferencePack.Of(moment, report, language, site.Address.Root, CancellationToken.None));
        return 0;
    }
}
