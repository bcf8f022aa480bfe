using CoordinationTracker.Store;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CoordinationTracker.Web.Hosting;

/// <summary>
/// Three questions: does the process answer, does the database, and is anything stuck. What is stuck is said and does
/// not make this process unfit: another start of it would change nothing.
/// </summary>
public static class Health
{
    private const string Ready = "ready";

    /// <summary>Whoever asks does not wait longer.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void AddHealth(this WebApplicationBuilder builder) => builder.Services.AddSingleton<EveryEntryIsKnown>().AddHealthChecks()
        .AddCheck<DatabaseAnswers>("database", tags: [Ready])
        .AddCheck<DatabaseTakesWrites>("writes", HealthStatus.Degraded, tags: [Ready])
        // Even a fault of ours in looking does not make the process unfit.
        .AddCheck<BackgroundGoesOn>("background", HealthStatus.Degraded)
        .AddCheck<EveryEntryIsKnown>("entries", HealthStatus.Degraded)
        .AddCheck<DiskHasRoom>("disk", HealthStatus.Degraded)
        .AddCheck<BackupIsFresh>("backups", HealthStatus.Degraded);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        Map("/healthz/live", _ => false);
        Map("/healthz/ready", check => check.Tags.Contains(Ready));
        Map("/healthz", _ => true);

        void Map(string route, Func<HealthCheckRegistration, bool> which) =>
            // Whoever watches the process is answered also when somebody asks too much of it.
            routes.MapHealthChecks(route, new() { Predicate = which, ResponseWriter = Write }).DisableRateLimiting();
    }

    /// <summary>What a question to the database finds.</summary>
    /// <param name="otherwise">What is found where it gives no answer within the patience.</param>
    internal static async Task<HealthCheckResult> Found(
        Func<CancellationToken, Task<HealthCheckResult>> asked, Func<Exception, HealthCheckResult> otherwise, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try { return await asked(patience.Token); }
        catch (Exception e) when (e is NpgsqlException or TimeoutException or OperationCanceledException) { return otherwise(e); }
    }

    // The word first, for those who read no further; then a line for each thing there is to say.
    private static Task Write(HttpContext http, HealthReport report)
    {
        http.Response.ContentType = "text/plain; charset=utf-8";
        var troubled = report.Entries.Values.Where(entry => entry.Status is not HealthStatus.Healthy);
        var said = troubled.Select(entry => entry.Description).Prepend(report.Status.ToString());
        return http.Response.WriteAsync(string.Join('\n', said) + "\n", http.RequestAborted);
    }
}
