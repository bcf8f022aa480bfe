namespace CoordinationTracker.Web;

/// <summary>The language of a page: the address says (?lang=), else the reader's last choice, else what the browser prefers, else Vietnamese.</summary>
public static class Language
{
    public const string Cookie = "lang";

    public static readonly IReadOnlyList<string> Known = ["vi", "en"];

    /// <summary>Reports are drafted in more languages than the pages are written in: the one the address asks for, else the page's.</summary>
    public static string OfReport(HttpContext http) => http.Request.Query["lang"].FirstOrDefault() is { } asked && Wording.Languages.Contains(asked) ? asked : Of(http);

    public static string Of(HttpContext? http)
    {
        if (http is null) return Known[0];
        var asked = new[] { http.Request.Query["lang"].FirstOrDefault(), http.Request.Cookies[Cookie] }.FirstOrDefault(Known.Contains);
        return asked ?? http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(accepted => accepted.Quality ?? 1)
            .Select(accepted => accepted.Value.ToString().Split('-')[0]).FirstOrDefault(Known.Contains) ?? Known[0];
    }
}
