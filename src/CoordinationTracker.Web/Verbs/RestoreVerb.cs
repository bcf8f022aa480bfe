using CoordinationTracker.Store;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Hosting;
using CoordinationTracker.Web.Projections;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker restore: brings an archive into an empty store, with its ids, positions and record times, and checks every seal again.</summary>
public static class RestoreVerb
{
    public static async Task<int> Run(string[] args, TextWriter output)
    {
        if (args is not [var file, .. var rest] || file.StartsWith("--", StringComparison.Ordinal)) throw new Misuse("Name the archive to restore: tracker restore FILE.zip.");
        new Options(rest).RefuseTheRest();
        var archive = await VerifyVerb.Read(file);
        if (!await VerifyVerb.Say(RecordCheck.Of(archive).Alone(), TextWriter.Null)) throw new Misuse($"{file} holds what is not as it was sealed, or what no event names; tracker verify {file} says which. Nothing was restored.");
        var (format, projections) = (new EventFormat(EventAliases.All), new LiveProjections());

        await using var site = await OfflineSite.Open(CancellationToken.None);
        // No programme is signed without the Directory; asked first, so that nothing is kept beside another's record.
        if (await site.Store.VersionAt(Directory.Stream, long.MaxValue, CancellationToken.None) > 0) throw new StoreNotEmpty();
        // The files first: named after what is in them, they may be kept twice, and a restore that broke off left no event and can be tried again.
        var names = Keeping.Of(
            projections.Programme.Fold(Programme.Unknown, archive.Programme.Events.Select(format.Read)),
            projections.Directory.Fold(Directory.Empty, archive.Directory.Events.Select(format.Read))).GroupBy(kept => kept.Digest, kept => kept.Name, StringComparer.Ordinal).ToDictionary(kept => kept.Key, kept => kept.First(), StringComparer.Ordinal);
        foreach (var (digest, kept) in archive.ByDigest) await site.Files.Keep(digest, kept, Keeping.MediaTypeOf(names.GetValueOrDefault(digest, "")), CancellationToken.None);
        await site.Store.Restore([archive.Programme, archive.Directory], CancellationToken.None);
        var moment = await AskedPosition.Find(site, archive.Code, null);
        return await VerifyVerb.Say((await VerifyVerb.Of(moment, site)).Alone(), output) ? 0 : 1;
    }
}
