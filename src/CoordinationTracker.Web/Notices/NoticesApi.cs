using CoordinationTracker.Web.Acting;
using Microsoft.AspNetCore.Mvc;

namespace CoordinationTracker.Web.Notices;

/// <summary>What a reader does with notices.</summary>
public static class NoticesApi
{
    public static void MapNotices(this IEndpointRouteBuilder routes) =>
        // Read as form fields, so that one without this site's token is refused.
        routes.MapPost("/notices/seen", async (CurrentPost acting, Store.Notices notices, [FromForm] Guid? id, [FromForm] long upTo, CancellationToken ct) =>
        {
            await notices.See(acting.Author.Key, id, upTo, ct);
            return Results.LocalRedirect("/notices");
        });
}
