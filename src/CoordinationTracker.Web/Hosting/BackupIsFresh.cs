using CoordinationTracker.Store;
using CoordinationTracker.Web.Backups;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoordinationTracker.Web.Hosting;

/// <summary>What /healthz asks where backups are made by themselves: did the last one go well, and is it young enough?</summary>
public sealed class BackupIsFresh(BackupFolder folder, Store.Backups backups, Clock clock) : IHealthCheck
{
    /// <summary>A night may be missed while the machine is off; two may not.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(36);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Health.Found(
        async ct =>
        {
            if (folder.Path is null) return HealthCheckResult.Healthy();
            var last = await backups.Last(ct);
            if (last.Failure is { } why) return HealthCheckResult.Degraded($"The last backup failed: {why}");
            var age = clock.Now - (last.MadeAt ?? last.Since);
            return age <= Longest ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(FormattableString.Invariant(
                $"{(last.MadeAt is null ? "No backup has been made for" : "The last backup is older than")} {(int)age.TotalHours} hours."));
        },
        e => HealthCheckResult.Degraded("The backups could not be looked at.", e), cancellationToken);
}
