using CoordinationTracker.Web.Api;

namespace CoordinationTracker.Web.Hosting;

/// <summary>
/// What changes anything comes from a page of this site, or from a program: a browser says from where it sends, and what another
/// site makes it send is refused before it is read.
/// </summary>
public static class OwnSiteOnly
{
    private static readonly Wording Sentence = new(
        Vi: "Yêu cầu này đến từ một trang web khác nên không được nhận; hãy mở trang này và gửi lại từ đây.",
        En: "This was sent from another web site and is not taken; open this site and send it from here.");

    public static void UseOwnSiteOnly(this IApplicationBuilder app) => app.Use((http, next) =>
        !Changes(http.Request) || IsOwn(http) ? next(http) : throw new NotTaken(StatusCodes.Status403Forbidden, Sentence));

    // A choice is remembered, also where a link makes it.
    private static bool Changes(HttpRequest request) => request.Path.StartsWithSegments("/choices")
        || !(HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method)
            || HttpMethods.IsTrace(request.Method));

    // "none" is what a person did without any page; a program sends neither header. "same-site" is another name under the
    // same domain, and ours where the origin says so.
    private static bool IsOwn(HttpContext http)
    {
        var origin = http.Request.Headers.Origin;
        return origin.All(from => IsOwn(http, from))
            && http.Request.Headers["Sec-Fetch-Site"].All(site =>
                site is "same-origin" or "none" || (site is "same-site" && origin.Count > 0));
    }

    // By host and port alone: where a proxy speaks https for us, we see http. ("null" is the origin of what hides it.)
    private static bool IsOwn(HttpContext http, string? origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Scheme is "http" or "https"
        && (IsAt(from, http.Request.Host.Value)
            || (http.RequestServices.GetRequiredService<PublicAddress>().Root is { } root && IsAt(from, new Uri(root).Authority)));

    private static bool IsAt(Uri from, string? host) =>
        Uri.TryCreate($"{from.Scheme}://{host}", UriKind.Absolute, out var own)
        && string.Equals(from.Authority, own.Authority, StringComparison.OrdinalIgnoreCase);
}
