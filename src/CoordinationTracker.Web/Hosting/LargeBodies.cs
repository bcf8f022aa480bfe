using Microsoft.AspNetCore.Http.Features;

namespace CoordinationTracker.Web.Hosting;

/// <summary>
/// A body that says it is too large is read to its end, kept nowhere, and refused then: a browser that is cut off while it still
/// sends shows its own error instead of our sentence.
/// </summary>
public static class LargeBodies
{
    /// <summary>What is larger than this, in bytes, is cut off all the same.</summary>
    private const long Patience = 64 * Site.LargestBody;

    public static void UseBodyLimit(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.Request.ContentLength is > Site.LargestBody and <= Patience && http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            throw new BadHttpRequestException("The request body is too large.", StatusCodes.Status413PayloadTooLarge);
        }
        await next(http);
    });
}
