using CoordinationTracker.EventStore;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker restore: brings an archive into an empty store, with its ids, positions and record times, and checks every seal again.</summary>
public static class RestoreVerb
{
    public static async Task<int> Run(string[] args, TextWriter output)
    {
        if (args is not [var file, .. var rest] || file.StartsWith("--", StringComparison.Ordinal)) throw new Misuse("Name the archive to restore: tracker restore FILE.zip.");
        new Options(rest).RefuseTheRest();
        await using var content = File.OpenRead(file);
        var archive = Archive.Read(content);
        var types = new EventTypes(EventAliases.All);
        if (!await VerifyVerb.Say(archive.Code, SealCheck.Of(archive.Programme, archive.Directory, types, archive.ByDigest), TextWriter.Null)) throw new Misuse($"{file} holds a review that is not as it was sealed; tracker verify {file} says which. Nothing was restored.");

        await using var site = await OfflineSite.Open(CancellationToken.None);
        await site.Store.Restore([archive.Programme, archive.Directory], CancellationToken.None);
        // Named after what is in them, so the order does not matter and a second try changes nothing.
        var moment = await AskedPosition.Find(site, archive.Code, null);
        var names = Keeping.Of(moment.Programme, moment.Directory).GroupBy(kept => kept.Digest, kept => kept.Name, StringComparer.Ordinal).ToDictionary(kept => kept.Key, kept => kept.First(), StringComparer.Ordinal);
        foreach (var (digest, kept) in archive.ByDigest) await site.Files.Keep(digest, kept, Keeping.MediaTypeOf(names.GetValueOrDefault(digest, "")), CancellationToken.None);
        var (programme, directory, files) = await Keeping.Of(moment, site.Store, site.Files, CancellationToken.None);
        return await VerifyVerb.Say(archive.Code, SealCheck.Of(programme, directory, site.Types, files), output) ? 0 : 1;
    }
}
