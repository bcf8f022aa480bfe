using CoordinationTracker.Web.Verbs;

namespace CoordinationTracker.Web.Hosting;

/// <summary>Where readers find the site from outside: what mails and papers link to (docs/operating.md).</summary>
/// <param name="Root">Scheme and host, and a path where there is one, without the slash at its end; null when nobody said: then nothing is linked.</param>
public sealed record PublicAddress(string? Root)
{
    public const string Key = "Site:Address";

    /// <exception cref="Misuse">It is not the whole address of a site.</exception>
    public static PublicAddress Of(IConfiguration configuration) => configuration[Key]?.Trim() switch
    {
        null or "" => new((string?)null),
        var said when Uri.TryCreate(said, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address is { Query: "", Fragment: "", UserInfo: "" } => new(said.TrimEnd('/')),
        var said => throw new Misuse($"Site__Address is the site's whole address, as https://example.org, not “{said}”."),
    };
}
