using CoordinationTracker.Store;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Npgsql;

namespace CoordinationTracker.Web.Hosting;

/// <summary>
/// Does the database take what is written? Where it does not, by a full disk or because it only copies another, what there is can be
/// read all the same: so the process stays in use, and the word is Degraded.
/// </summary>
public sealed class DatabaseTakesWrites(Processes processes) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Health.Found(
        async ct =>
        {
            await processes.TryWriting(ct);
            return HealthCheckResult.Healthy();
        },
        e => HealthCheckResult.Degraded(
            e is PostgresException refused ? $"The database takes no writes: {refused.MessageText}." : "The database did not take a write within five seconds.", e),
        cancellationToken);
}
