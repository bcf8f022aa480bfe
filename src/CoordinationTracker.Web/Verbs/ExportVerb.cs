using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker export: the whole record of a programme into one archive.</summary>
public static class ExportVerb
{
    public static async Task<int> Run(Options options, TextWriter output)
    {
        var (code, file) = (options.Require("programme"), new OutFile(options.Require("out")));
        options.RefuseTheRest();
        await using var site = await OfflineSite.Open(CancellationToken.None);
        var moment = await AskedPosition.Find(site, code, null);
        var (programme, directory, kept) = await Keeping.Of(moment, site.Store, site.Files, CancellationToken.None);
        using var archive = new MemoryStream();
        Archive.Of(moment.Programme.Code, programme, directory, kept).Write(archive);
        await file.Write(archive.ToArray());
        await output.WriteLineAsync(FormattableString.Invariant($"{moment.Programme.Code}: {programme.Events.Count} events, {directory.Events.Count} of the Directory, {kept.Count} files."));
        return 0;
    }
}
