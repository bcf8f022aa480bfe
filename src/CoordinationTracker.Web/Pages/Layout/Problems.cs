using CoordinationTracker.Web.Api;
using CoordinationTracker.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CoordinationTracker.Web.Pages;

/// <summary>What a person sees when a request fails: a page in their language. The API's problem+json is left to <see cref="Refusals"/>.</summary>
public static class Problems
{
    private const string Address = "/problem";

    public static void UseProblemPages(this IApplicationBuilder app)
    {
        // In a scope of its own: a page that found nothing has used up the one of the request.
        app.UseWhen(IsForAPerson, pages => pages.UseStatusCodePagesWithReExecute(Address + "/{0}", createScopeForStatusCodePages: true));
        app.UseWhen(http => !IsForAPerson(http), api => api.UseStatusCodePages());
        app.UseWhen(IsForAPerson, pages => pages.Use(async (http, next) =>
        {
            await next(http);
            // A form refused before any page was drawn leaves a content type without a content, which would pass for an answer.
            if (http.Response is { HasStarted: false, StatusCode: >= 400 } response) response.ContentType = null;
        }));
        app.UseExceptionHandler();
    }

    public static void MapProblemPages(this IEndpointRouteBuilder routes) =>
        routes.Map(Address + "/{status:int:range(400,599)}", (int status, HttpContext http) =>
        {
            // Typed in by somebody, it is an address like any other that does not exist.
            var happened = http.Features.Get<IStatusCodeReExecuteFeature>() is not null ? status : StatusCodes.Status404NotFound;
            http.Response.StatusCode = happened;
            // Left by the page that failed; drawing another would add it a second time and fail on it.
            http.Response.Headers.Remove("blazor-enhanced-nav");
            return new RazorComponentResult<ProblemPage>(new { Status = happened }) { StatusCode = happened };
        }).DisableAntiforgery();

    // Browsers say that they read pages; whoever does not say so is a program.
    internal static bool IsForAPerson(HttpContext http) =>
        !http.Request.Path.StartsWithSegments("/api") && http.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Leaves what went wrong for a person without a body, so that the status gets its page.</summary>
public sealed class ProblemsForPeople(ILogger<ProblemsForPeople> log) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!Problems.IsForAPerson(httpContext)) return ValueTask.FromResult(false);
        httpContext.Response.StatusCode = exception switch
        {
            Refusal => StatusCodes.Status422UnprocessableEntity,
            BadHttpRequestException bad => bad.StatusCode,
            _ when DatabaseAway.IsTold(exception) => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
        if (httpContext.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
        {
            httpContext.Response.Headers.RetryAfter = DatabaseAway.RetryAfter;
            httpContext.Items[ProblemSaid.Why] = DatabaseAway.Sentence;
        }
        if (httpContext.Response.StatusCode >= 500) log.LogError(exception, "The page {Path} failed.", httpContext.Request.Path);
        return ValueTask.FromResult(true);
    }
}
