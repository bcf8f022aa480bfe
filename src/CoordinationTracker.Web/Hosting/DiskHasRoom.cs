using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoordinationTracker.Web.Hosting;

/// <summary>Has the disk of a private PostgreSQL room for what is still to come? A server without any stops.</summary>
/// <param name="folder">The data folder; null where the database is somebody else's.</param>
/// <param name="least">So many bytes are to be left.</param>
public sealed class DiskHasRoom(string? folder, long least) : IHealthCheck
{
    /// <summary>PostgreSQL's own log of writes takes as much before it begins anew.</summary>
    public const long Least = 1L << 30;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var left = folder is null ? long.MaxValue : new DriveInfo(folder).AvailableFreeSpace;
        return Task.FromResult(left >= least ? HealthCheckResult.Healthy() : HealthCheckResult.Degraded(
            FormattableString.Invariant($"The disk of {folder} is nearly full: {left >> 20} MB are left.")));
    }
}
