using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.Web;

/// <summary>The two choices at the top of every page, remembered in cookies: whom one acts as, and the language.</summary>
public static class Choices
{
    public static void MapChoices(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/choices/post", async (HttpContext http) =>
        {
            var form = await http.Request.ReadFormAsync(http.RequestAborted);
            if (Post.Find(form["post"]) is { } post) Remember(http, CurrentPost.Cookie, post.Key);
            return Back(form["return"]);
        });
        routes.MapGet("/choices/language", (HttpContext http, string lang, string? @return) =>
        {
            if (Language.Known.Contains(lang)) Remember(http, Language.Cookie, lang);
            return Back(@return);
        });
    }

    private static void Remember(HttpContext http, string cookie, string value) => http.Response.Cookies.Append(cookie, value,
        new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, MaxAge = TimeSpan.FromDays(365), Path = "/", IsEssential = true });

    // Only back into this site: an address of somebody else's is not followed.
    private static IResult Back(string? address) => Results.LocalRedirect(address is ['/', not ('/' or '\\'), ..] ? address : "/");
}
