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
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Health.Patience);
        try
        {
            await processes.TryWriting(patience.Token);
            return HealthCheckResult.Healthy();
        }
        catch (PostgresException e) { return HealthCheckResult.Degraded($"The database takes no writes: {e.MessageText}.", e); }
        catch (Exception e) when (e is NpgsqlException or TimeoutException or OperationCanceledException)
        {
            return HealthCheckResult.Degraded("The database did not take a write within five seconds.", e);
        }
    }
}
