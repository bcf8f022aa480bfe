using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Api;

/// <summary>The register of documents to read, and files to send and fetch; what is recorded of them goes the way of every command.</summary>
public static class DocumentApi
{
    public const string Upload = "/api/directory/files";

    /// <summary>What a digest names can never become another.</summary>
    internal const string ForEver = "private, max-age=31536000, immutable";

    public static void MapDocumentApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/directory/documents", async (Programmes programmes, long? asAt, CancellationToken ct) =>
            (await programmes.DirectoryAt(await programmes.Require(asAt, ct), ct)).Documents.All.Select(document => new { document.Id, document.Account, document.Positions }));
        routes.MapPost(Upload, async (string name, HttpContext http, Uploads uploads, CurrentPost post, CancellationToken ct) =>
        {
            post.Require(Role.Secretariat, Role.Clerk);
            return Results.Ok(await uploads.Keep(name, await Uploads.Receive(http.Request, ct), "File", ct));
        }).RequireRateLimiting(Limits.Large);
        routes.MapGet("/files/{digest}/{name}", async (string digest, string name, HttpContext http, Files files, CancellationToken ct) =>
        {
            if (await files.Find(digest, ct) is not { } kept || FileContent.MediaTypeOf(name) is not { } mediaType) return Results.NotFound();
            // Under a name that reads as it is, whoever wrote the address, or sent the file before such names were refused.
            var saved = FileContent.WithoutTurns(name);
            FileContent.Require(saved, kept.Content, "File");
            // Always to be saved, never shown as a page of ours.
            http.Response.Headers.CacheControl = ForEver;
            return Results.File(kept.Content, mediaType, saved, entityTag: new($"\"{digest}\""));
        }).RequireRateLimiting(Limits.Large);
    }
}
