using CoordinationTracker.Store;
using JasperFx;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;

namespace CoordinationTracker.Web.Background;

/// <summary>
/// What stopped is tried again by Marten itself every few seconds, unless it lost its place to another. Then, and for
/// who does not want to wait, it can be started by hand, in the process that follows: only there is anything to start.
/// </summary>
public sealed class Following(EventStore store, IServiceProvider services)
{
    /// <summary>Whether this process follows the record and has stopped.</summary>
    public bool HasStoppedHere => Agent is { Status: not AgentStatus.Running };

    public async Task StartAgain(CancellationToken ct)
    {
        if (Daemon is { } daemon && HasStoppedHere) await daemon.StartAgentAsync(Database.Shard, ct);
    }

    // Who only answers requests has no daemon.
    private IProjectionDaemon? Daemon => services.GetService<IProjectionCoordinator>()?.DaemonForMainDatabase();

    private ISubscriptionAgent? Agent =>
        Daemon?.CurrentAgents().FirstOrDefault(agent => agent.Name.Identity == Database.Shard);

    /// <summary>
    /// Why it stopped, for a person; null where it has not, or nobody wrote down why. Of an unknown type it is said in
    /// our own words: Marten's are for programmers, and advise passing such entries over.
    /// </summary>
    public async Task<string?> Why(Follower follower, CancellationToken ct)
    {
        if (follower.Status is not ("Paused" or "Stopped")) return null;
        var unknown = SpeaksOfATypeUnknown(follower.Reason) ? await store.FirstUnknown(follower.Position, ct) : null;
        return unknown?.Message ?? Innermost(follower.Reason);
    }

    private static bool SpeaksOfATypeUnknown(string? reason) =>
        reason?.Contains("Unknown", StringComparison.Ordinal) is true;

    // Of errors around errors the innermost, its first line, without its type.
    private static string? Innermost(string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason)) return null;
        const string within = "---> ";
        var lines = reason.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var innermost = lines.LastOrDefault(line => line.StartsWith(within, StringComparison.Ordinal)) ?? lines[0];
        if (innermost.StartsWith(within, StringComparison.Ordinal)) innermost = innermost[within.Length..];
        // "Some.Type: what it says", and for PostgreSQL's "Npgsql.PostgresException (0x80004005): 42P01: what it says".
        var parts = innermost.Split(": ", 2);
        return parts is [var type, var said] && !type.Contains('“', StringComparison.Ordinal) ? said : innermost;
    }
}
