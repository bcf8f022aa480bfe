using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker programmes: code, title and term, one a line, parted by tabs.</summary>
public static class ProgrammesVerb
{
    public static async Task<int> Run(Options options, TextWriter output)
    {
        var language = options.OneOf("lang", "vi", "vi", "en");
        options.RefuseTheRest();
        await using var site = await OfflineSite.Open(CancellationToken.None);
        foreach (var moment in await site.Programmes.All(null, CancellationToken.None))
        {
            var programme = moment.Programme;
            var to = programme.Term.To == DateOnly.MaxValue ? "…" : $"{programme.Term.To:yyyy-MM-dd}";
            await output.WriteLineAsync($"{programme.Code}\t{programme.Title.In(language).ReplaceLineEndings(" ")}\t{programme.Term.From:yyyy-MM-dd} – {to}");
        }
        return 0;
    }
}
