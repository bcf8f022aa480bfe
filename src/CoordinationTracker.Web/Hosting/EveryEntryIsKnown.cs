using CoordinationTracker.Store;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoordinationTracker.Web.Hosting;

/// <summary>What /healthz asks of the record: is there an entry of a type that a newer version wrote? Its programme stands still.</summary>
public sealed class EveryEntryIsKnown(EventStore store) : IHealthCheck
{
    // Behind which nothing has been looked at yet.
    private long known;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Health.Found(
        async ct =>
        {
            // Asked first: only a later statement is sure to see everything up to it.
            var settled = await store.Settled(ct);
            if (await store.FirstUnknown(Interlocked.Read(ref known), ct) is { } unknown) return HealthCheckResult.Degraded(unknown.Message);
            Interlocked.Exchange(ref known, settled.Position);
            return HealthCheckResult.Healthy();
        },
        e => HealthCheckResult.Degraded("The record could not be looked at.", e), cancellationToken);
}
