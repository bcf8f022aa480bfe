using CoordinationTracker.Store;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CoordinationTracker.Web.Hosting;

/// <summary>What /healthz asks of the record: is there an entry of a type that a newer version wrote? Its programme stands still.</summary>
public sealed class EveryEntryIsKnown(EventStore store) : IHealthCheck
{
    // Behind which nothing has been looked at yet.
    private long known;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Health.Patience);
        try
        {
            // Asked first: only a later statement is sure to see everything up to it.
            var settled = await store.Settled(patience.Token);
            if (await store.FirstUnknown(Interlocked.Read(ref known), patience.Token) is { } unknown) return HealthCheckResult.Degraded(unknown.Message);
            Interlocked.Exchange(ref known, settled.Position);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e) when (e is NpgsqlException or TimeoutException or OperationCanceledException)
        {
            return HealthCheckResult.Degraded("The record could not be looked at.", e);
        }
    }
}
