using CoordinationTracker.Store;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Hosting;
using CoordinationTracker.Web.Projections;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker verify: opens every sealed review again, in the database or in an archive; answers 1 when anything was changed.</summary>
public static class VerifyVerb
{
    public static async Task<int> Run(string[] args, TextWriter output)
    {
        if (args is [var file, .. var rest] && !file.StartsWith("--", StringComparison.Ordinal))
        {
            new Options(rest).RefuseTheRest();
            await using var content = File.OpenRead(file);
            var archive = Archive.Read(content);
            return await Say(archive.Code, SealCheck.Of(archive.Programme, archive.Directory, new EventFormat(EventAliases.All), new LiveProjections(), archive.ByDigest), output) ? 0 : 1;
        }
        new Options(args).RefuseTheRest();
        await using var site = await OfflineSite.Open(CancellationToken.None);
        var holds = true;
        foreach (var moment in await site.Programmes.All(null, CancellationToken.None))
        {
            var (programme, directory, kept) = await Keeping.Of(moment, site.Store, site.Files, CancellationToken.None);
            holds &= await Say(moment.Programme.Code, SealCheck.Of(programme, directory, site.Format, site.Projections, kept), output);
        }
        return holds ? 0 : 1;
    }

    /// <summary>A line for each sealed review; whether none is broken.</summary>
    internal static async Task<bool> Say(string code, IReadOnlyList<SealFound> seals, TextWriter output)
    {
        if (seals.Count == 0) await output.WriteLineAsync($"{code}: no sealed review.");
        foreach (var seal in seals)
        {
            var opening = seal.Review.Opening;
            await output.WriteLineAsync(FormattableString.Invariant($"{code} {Periods.Code(opening.Kind)} {opening.Covering.From:yyyy-MM-dd}..{opening.Covering.To:yyyy-MM-dd}: {seal.Sentence?.En ?? $"holds, as sealed at position {seal.Review.Seal!.Position} by edition {seal.Review.Seal.Edition}."}{(seal.Sides is { } sides ? $" {sides.En}" : "")}"));
        }
        return seals.All(seal => seal.State is not SealState.Broken);
    }
}
