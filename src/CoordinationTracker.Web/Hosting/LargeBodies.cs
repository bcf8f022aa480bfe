using Microsoft.AspNetCore.Http.Features;

namespace CoordinationTracker.Web.Hosting;

/// <summary>
/// A body that says it is too large is read to its end, kept nowhere, and refused then: a browser that is cut off while it still
/// sends shows its own error instead of our sentence. Only where files are taken may a body be as long as a file.
/// </summary>
public static class LargeBodies
{
    private const long Megabyte = 1_048_576;

    /// <summary>What is larger than this, in bytes, is cut off all the same.</summary>
    private const long Patience = 64 * Megabyte;

    public static void UseBodyLimit(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        var limit = http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } known ? known : null;
        var largest = TakesFile(http.Request) ? FileContent.Longest + Site.LargestBody : Site.LargestBody;
        // What went wrong is routed once more, to its page, which says what the first address takes.
        http.Items.TryAdd(typeof(LargeBodies), largest > Site.LargestBody ? FileContent.Longest : largest);
        if (limit is not null && http.Request.ContentLength > largest && http.Request.ContentLength <= Patience)
        {
            limit.MaxRequestBodySize = null;
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
            throw new BadHttpRequestException("The request body is too large.", StatusCodes.Status413PayloadTooLarge);
        }
        if (limit is not null) limit.MaxRequestBodySize = largest;
        await next(http);
    });

    /// <summary>How many megabytes this request might have had.</summary>
    public static long MegabytesRead(HttpContext http) => (http.Items[typeof(LargeBodies)] is long read ? read : Site.LargestBody) / Megabyte;

    private static bool TakesFile(HttpRequest request) => HttpMethods.IsPost(request.Method) && (request.Path == Api.DocumentApi.Upload
        || (request.ContentType?.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase) is true && (request.Path.StartsWithSegments("/documents") || request.Path.StartsWithSegments("/programmes"))));
}
