using System.Globalization;
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
            var to = programme.Term.To == DateOnly.MaxValue ? "…" : Iso(programme.Term.To);
            await output.WriteLineAsync($"{programme.Code}\t{programme.Title.In(language).ReplaceLineEndings(" ")}\t{Iso(programme.Term.From)} – {to}");
        }
        var unread = await site.Programmes.Unread(CancellationToken.None);
        foreach (var programme in unread) await output.WriteLineAsync($"{programme.Code}\t{programme.Sentence.In(language)}");
        return unread.Count == 0 ? 0 : 1;

        static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
    }
}
