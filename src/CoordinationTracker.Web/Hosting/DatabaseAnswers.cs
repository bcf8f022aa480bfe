using CoordinationTracker.Store;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoordinationTracker.Web.Hosting;

/// <summary>What /healthz/ready asks: does the database answer a question, within five seconds?</summary>
public sealed class DatabaseAnswers(EventStore store) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Health.Found(
        async ct =>
        {
            await store.VersionAt(Directory.Stream, 1, ct);
            return HealthCheckResult.Healthy("The database answers.");
        },
        e => HealthCheckResult.Unhealthy("The database does not answer.", e), cancellationToken);
}
