using CoordinationTracker.Store;
using JasperFx.Events;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Hosting;
using static CoordinationTracker.Web.Acting.Role;

namespace CoordinationTracker.Web.Api;

/// <summary>The steps of a report to its signatures that go over the signing desk; position and digests are never sent, but worked out here.</summary>
public static class SigningApi
{
    private sealed record Presenting(Guid Review, Guid Draft, DateOnly PresentedOn);

    private sealed record Numbering(Guid Review, string Number, DateOnly NumberedOn);

    /// <param name="Names">Those who signed, by side; printed, not recorded.</param>
    private sealed record Issuing(Guid Review, EquatableList<Wording> Recipients, DateOnly IssuedOn, IReadOnlyDictionary<Side, string>? Names = null);

    public static void MapSigning(this RouteGroupBuilder api)
    {
        Map<Presenting>("/reviews/drafts", (desk, id, asked, by, ct) => desk.Present(id, asked.Review, asked.Draft, asked.PresentedOn, by, ct), Secretariat);
        Map<SealReview>("/reviews/seals", (desk, id, asked, by, ct) => desk.Seal(id, asked, by, ct), Secretariat, Leader);
        Map<Numbering>("/reviews/numbers", (desk, id, asked, by, ct) => desk.Number(id, asked.Review, asked.Number, asked.NumberedOn, by, ct), Clerk);
        Map<Issuing>("/reviews/issues", (desk, id, asked, by, ct) => desk.Issue(id, asked.Review, asked.Recipients, asked.Names ?? new Dictionary<Side, string>(), asked.IssuedOn, by, ct), Clerk);

        void Map<TAsked>(string noun, Func<SigningDesk, Guid, TAsked, Authorship, CancellationToken, Task<IReadOnlyList<IEvent>>> act, params Role[] roles) =>
            api.MapPost("/programmes/{code}" + noun, async (string code, TAsked? sent, SigningDesk desk, Programmes programmes, CurrentPost post, CancellationToken ct) =>
            {
                var asked = ProgrammeApi.Present(sent);
                if (await programmes.IdOf(code, ct) is not { } id) return Results.Problem(statusCode: StatusCodes.Status404NotFound, detail: $"There is no programme “{code}”.");
                post.Require(roles);
                return ProgrammeApi.Recorded(await act(desk, id, asked, post.Authorship(null, "api"), ct));
            });
    }

    /// <summary>The files of a report as they were issued, for ever the same.</summary>
    public static void MapIssuedFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/programmes/{code}/issued/{digest}/{name}", async (string code, string digest, string name, HttpContext http, Programmes programmes, Files files, CancellationToken ct) =>
            await programmes.Find(code, null, ct) is { } moment
            && moment.Programme.Reviews.All.SelectMany(review => review.Issued?.Files ?? []).Any(file => file.Digest == digest && file.Name == name)
            && await files.Find(digest, ct) is { } kept ? ForEver(http, Results.File(kept.Content, kept.MediaType, name)) : Results.NotFound())
            .RequireRateLimiting(Limits.Large);

    private static IResult ForEver(HttpContext http, IResult file)
    {
        http.Response.Headers.CacheControl = DocumentApi.ForEver;
        return file;
    }
}
