using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;
using Microsoft.AspNetCore.Mvc;

namespace CoordinationTracker.Web.Background;

/// <summary>What the clerk does about what is stuck.</summary>
public static class BackgroundApi
{
    public const string Page = "/background";

    public static void MapBackground(this IEndpointRouteBuilder routes)
    {
        // Read as form fields, so that one without this site's token is refused.
        routes.MapPost(Page + "/again", async (
            CurrentPost acting, DeadLetters letters, [FromForm] Guid? id, CancellationToken ct) =>
        {
            acting.Require(Role.Clerk);
            try { await letters.TryAgain(id, ct); }
            // The page says it.
            catch (QueuesMissing) { return Results.LocalRedirect(Page); }
            return Results.LocalRedirect(Page + "?again=yes");
        });
        routes.MapPost(Page + "/start", async (
            CurrentPost acting, Following following, [FromForm] string subscription, CancellationToken ct) =>
        {
            acting.Require(Role.Clerk);
            if (subscription == Database.Subscription) await following.StartAgain(ct);
            return Results.LocalRedirect(Page);
        });
    }
}
