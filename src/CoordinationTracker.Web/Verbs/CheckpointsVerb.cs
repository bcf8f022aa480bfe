using System.Text;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker checkpoints: the value of every history's chain as it stands, into a small list to be kept elsewhere.</summary>
public static class CheckpointsVerb
{
    public static async Task<int> Run(Options options, TextWriter output)
    {
        var file = new OutFile(options.Require("out"));
        options.RefuseTheRest();
        await using var site = await OfflineSite.Open(CancellationToken.None);
        var (now, list) = (new Clock(TimeProvider.System).Now, new List<(string Whose, Checkpoint Checkpoint)>());
        foreach (var moment in await site.Programmes.All(null, CancellationToken.None)) list.AddRange((await VerifyVerb.Of(moment, site)).Noted(now));
        // The Directory is one history for all programmes; what it says may have grown meanwhile.
        list = [.. list.DistinctBy(noted => (noted.Checkpoint.Stream, noted.Checkpoint.Version))];
        await file.Write(Encoding.UTF8.GetBytes(CheckpointList.Written(list)));
        await output.WriteLineAsync(FormattableString.Invariant($"{list.Count} checkpoints."));
        return 0;
    }
}
