using System.Globalization;
using System.Reflection;
using System.Text.Json;
using CoordinationTracker.Rendering;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Hosting;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.AspNetCore.WebUtilities;

namespace CoordinationTracker.Web.Printing;

/// <summary>
/// A paper as it is asked for. Its address says all of it: whoever reads the address, now or later, makes the same
/// paper.
/// </summary>
/// <param name="AsAt">The position of the record it tells of.</param>
public abstract record PaperRequest(long AsAt, string Language, string Format)
{
    /// <summary>The format of the archive that holds a conference's papers.</summary>
    public const string Pack = "zip";

    private static readonly IReadOnlyList<(string Route, Func<Asked, PaperRequest?> Of)> Kinds =
    [
        ("/programmes/{code}/reports/{kind}/{covering}.{format}", ReportRequest.Of),
        ("/programmes/{code}/reviews/{kind}/{covering}/pack." + Pack, ReportRequest.OfPack),
        ("/programmes/{code}/meetings/{meeting}/{paper}.{format}", MeetingPaperRequest.Of),
        ("/portfolios/{unit}/reports/{kind}/{covering}.{format}", PortfolioReportRequest.Of),
    ];

    private static readonly IReadOnlyList<(TemplateMatcher Matcher, Func<Asked, PaperRequest?> Of)> Known =
        [.. Kinds.Select(kind => (new TemplateMatcher(TemplateParser.Parse(kind.Route), []), kind.Of))];

    /// <summary>Where papers are, as routes.</summary>
    public static IEnumerable<string> Routes => Kinds.Select(kind => kind.Route);

    /// <summary>The paper of a whole address, with position and language; null where there can be none.</summary>
    public static PaperRequest? TryParse(string address)
    {
        var (path, query) = address.Split('?', 2) is [var before, var after]
            ? (before, QueryHelpers.ParseQuery(after)) : (address, []);
        string? Said(string name) => query.TryGetValue(name, out var said) ? said.FirstOrDefault() : null;
        if (!long.TryParse(Said("asAt"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var asAt))
            return null;
        if (Said("lang") is not { } language) return null;
        foreach (var (matcher, of) in Known)
        {
            var named = new RouteValueDictionary();
            if (matcher.TryMatch(PathString.FromUriComponent(path), named))
                return of(new(named, asAt, language, Said("basis"), named["format"] as string ?? ""));
        }
        return null;
    }

    /// <summary>
    /// Where it is asked for, for ever; written in one way, so that whoever asks for the same paper asks in the same
    /// words.
    /// </summary>
    public string Address => FormattableString.Invariant($"{Path}?asAt={AsAt}&lang={Language}{Query}");

    /// <summary>Whether nobody waits for it with an open connection: it is made in the background.</summary>
    public bool TakesItsTime => Format is PdfPrinter.Format or Pack;

    /// <summary>Looks for what it tells of; null when there is no such thing at the position.</summary>
    /// <exception cref="Refusal">The address asks for what makes no sense.</exception>
    public abstract Task<PaperSubject?> Find(Programmes programmes, PublicAddress site, CancellationToken ct);

    protected abstract string Path { get; }
    protected virtual string Query => "";

    protected Wording Titled(Wording what, Wording whose)
    {
        return new(Vi: In("vi"), En: In("en"));

        string In(string language) => $"{what.In(language)} – {whose.In(language)} ({Format.ToUpperInvariant()})";
    }

    /// <summary>What an address says, before it is known whether that makes a paper.</summary>
    internal sealed record Asked(RouteValueDictionary Named, long AsAt, string Language, string? Basis, string Format)
    {
        public string this[string name] => (string)Named[name]!;
        public bool IsInLanguageOfPages => Web.Language.Known.Contains(Language);
        public bool IsWritten => ReportFile.Formats.Contains(Format);
    }
}

/// <summary>What a request leads to: found, and nothing of it worked out yet.</summary>
/// <param name="Title">What the paper is, for whoever waits for it.</param>
/// <param name="Bears">What a sealed report bears by now.</param>
/// <param name="Gather">Finds the figures and composes the paper.</param>
public sealed record PaperSubject(Wording Title, Signed? Bears, Func<CancellationToken, Task<GatheredPaper>> Gather)
{
    // The version with the commit it was built from: words and layouts change between two versions of the rules.
    private static readonly string Program =
        typeof(PaperSubject).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>
    /// What the paper rests on beside its address: the program that drafts it, the site it links to, and what a report
    /// has come to bear since it was sealed. With another of these it is another paper, and an earlier one is not given
    /// out for it. (What was issued is given out from the files as it went, under an address of its own.)
    /// </summary>
    public string Edition(PublicAddress site) =>
        Canonical.Digest(JsonSerializer.SerializeToUtf8Bytes(new { Program, site.Root, Bears }, EventFormat.Json));
}

/// <summary>A paper with all it says, not yet written out.</summary>
public sealed record GatheredPaper(
    string Name, Func<CancellationToken, Task<(byte[] Content, string MediaType)>> Write);
