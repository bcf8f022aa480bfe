using CoordinationTracker.Web.Acting;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CoordinationTracker.Web;

/// <summary>The two choices at the top of every page, remembered in cookies: whom one acts as, and the language.</summary>
public static class Choices
{
    public static void MapChoices(this IEndpointRouteBuilder routes)
    {
        // Read as form fields, so that one without this site's token is refused.
        routes.MapPost("/choices/post", (HttpContext http, [FromForm] string? post, [FromForm] string? @return) =>
        {
            if (Post.Find(post) is { } known) Remember(http, CurrentPost.Cookie, known.Key);
            return Back(@return);
        });
        routes.MapGet("/choices/language", (HttpContext http, string lang, string? @return) =>
        {
            if (Language.Known.Contains(lang)) Remember(http, Language.Cookie, lang);
            return Back(@return);
        });
    }

    internal static void Remember(HttpContext http, string cookie, string value) => http.Response.Cookies.Append(cookie, value,
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), Path = "/", IsEssential = true });

    // Only back into this site: an address of somebody else's is not followed.
    private static IResult Back(string? address) => Results.LocalRedirect(RedirectHttpResult.IsLocalUrl(address) ? Ascii(address!) : "/");

    // A header holds no other letters.
    private static string Ascii(string address) =>
        string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));
}
