using CoordinationTracker.Store;

namespace CoordinationTracker.Web.Checkpoints;

/// <summary>The list as a file, for anybody.</summary>
public static class CheckpointsApi
{
    public const string Page = "/checkpoints";

    public static void MapCheckpoints(this IEndpointRouteBuilder routes)
    {
        routes.MapGet($"/{PublicList.FileName}", async (PublicList list, CancellationToken ct) =>
            Results.File(await list.Text(ct), "text/plain; charset=utf-8", PublicList.FileName));
        // A list as it was stamped, and the stamp: both are wanted to check it.
        routes.MapGet(Page + "/{digest}.txt", async (string digest, Stamps stamps, CancellationToken ct) => await stamps.Find(digest, ct) is { } found
            ? Results.File(found.List, "text/plain; charset=utf-8", PublicList.FileName) : Results.NotFound());
        routes.MapGet(Page + "/{digest}.tsr", async (string digest, Stamps stamps, CancellationToken ct) => await stamps.Find(digest, ct) is { } found
            ? Results.File(found.Token, "application/timestamp-reply", "checkpoints.tsr") : Results.NotFound());
    }
}
