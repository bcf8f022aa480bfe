using System.Threading.RateLimiting;
using CoordinationTracker.Web.Api;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;

namespace CoordinationTracker.Web.Hosting;

/// <summary>
/// Nobody takes the machine from the others: so many requests of one address are worked on at once, fewer of those that bring
/// or fetch files and papers; the next ones wait, and what finds the queue full is told when to ask again.
/// </summary>
public static class Limits
{
    /// <summary>Of one address at once, and how many more may wait.</summary>
    public const int Requests = 32, RequestsWaiting = 512;

    /// <summary>Likewise of those under <see cref="Large"/>.</summary>
    public const int LargeOnes = 8, LargeOnesWaiting = 128;

    /// <summary>The policy of files and papers.</summary>
    public const string Large = "large";

    private static readonly TimeSpan Again = TimeSpan.FromSeconds(5);

    private static readonly Wording TooMany = new(
        Vi: "Đang có quá nhiều yêu cầu từ địa chỉ này cùng lúc; chưa có gì được ghi nhận. Hãy gửi lại sau giây lát.",
        En: "Too many requests come from this address at once; nothing was recorded. Please send it again in a moment.");

    public static void AddLimits(this WebApplicationBuilder builder) => builder.Services.AddRateLimiter(limits =>
    {
        // The page that says so is drawn by the same request once more, and is not counted again; nor is what waits for its
        // turn among the large ones, so that the pages stay quick meanwhile.
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
            http.Features.Get<IStatusCodeReExecuteFeature>() is null
            && http.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>() is null
                ? Of(http, Requests, RequestsWaiting) : RateLimitPartition.GetNoLimiter(""));
        limits.AddPolicy(Large, http => Of(http, LargeOnes, LargeOnesWaiting));
        limits.OnRejected = (_, _) => throw new NotTaken(StatusCodes.Status429TooManyRequests, TooMany, Again);
    });

    private static RateLimitPartition<string> Of(HttpContext http, int atOnce, int waiting) =>
        RateLimitPartition.GetConcurrencyLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new()
        {
            PermitLimit = atOnce, QueueLimit = waiting, QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        });
}
