using System.Globalization;
using System.Runtime.CompilerServices;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Background;
using CoordinationTracker.Web.Checkpoints;
using CoordinationTracker.Web.Notices;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CoordinationTracker.Web.Hosting;

/// <summary>
/// What /healthz asks beside the database: is anything in the background stuck, whichever process it is the work of? A
/// line for each thing.
/// </summary>
public sealed class BackgroundGoesOn(
    BackgroundWork work, Following following, Processes processes, Mailing mailing,
    EventStore store, Stamps stamps, TimeStamps times, Clock clock) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context, CancellationToken cancellationToken = default) => Health.Found(
        async ct =>
        {
            var troubles = await Troubles(ct).ToListAsync(ct);
            return troubles.Count == 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Degraded(string.Join('\n', troubles));
        },
        e => HealthCheckResult.Degraded("The background work could not be looked at.", e), cancellationToken);

    private async IAsyncEnumerable<string> Troubles([EnumeratorCancellation] CancellationToken ct)
    {
        var follower = await work.Follower(ct);
        if (Standstill(follower, await following.Why(follower, ct)) is { } standstill) yield return standstill;

        foreach (var holder in await work.LongHolders(ct))
        {
            var program = holder.Program.Length > 0 ? $" ({holder.Program})" : "";
            yield return $"The session {holder.Session}{program} has held the horizon since {At(holder.Since)}: "
                + "“as at now” waits for its transaction.";
        }

        foreach (var line in await Letters(ct)) yield return line;

        // Those whom nobody can write to read theirs in the product.
        foreach (var unsent in await work.UnsentMails(ct))
        {
            if (!unsent.Overdue || !mailing.Reaches(unsent.Recipient)) continue;
            var (name, waits) = (Post.NameOf(unsent.Recipient).In("en"), unsent.Number == 1 ? "waits" : "wait");
            yield return $"{Number(unsent.Number, "notice", "notices")} to {name} {waits} for mail, "
                + $"the oldest since {At(unsent.Since)}.";
        }

        // A minute is left for all of a morning to come together; then a server is late.
        if (times.Wanted && await store.Checkpoints(ct) is [{ NotedAt: var noted }, ..] && noted < clock.Now.AddMinutes(-10)
            && await stamps.Last(1, ct) is var last && (last.Count == 0 || last[0].StampedAt < noted))
            yield return $"The checkpoints noted since {At(last.Count == 0 ? noted : last[0].StampedAt)} have no time stamp yet.";

        // Without entries there is nothing to follow and nobody to remind.
        if (follower.Head > 0 && await processes.Last(1, ct) is not [{ Lives: true }])
            yield return "No process with background work has given a sign of life for a minute.";
    }

    private static string? Standstill(Follower follower, string? reason)
    {
        var stopped = follower.Status is "Paused" or "Stopped" && follower.Next is not null;
        if (!stopped && !follower.StandsStill) return null;
        var moved = follower.MovedAt is { } at ? $" since {At(at)}" : "";
        var next = follower.Next is { } entry
            ? $", before the entry at position {entry.Position} of the type “{entry.Type}”"
            : "";
        var why = stopped && reason is not null ? $": {reason}" : ".";
        return $"The subscription {Database.Subscription} stands at position {follower.Position} of {follower.Head}"
            + $"{moved}{next}{why}";
    }

    private async Task<IReadOnlyList<string>> Letters(CancellationToken ct)
    {
        var lines = new List<string>();
        try
        {
            if (await work.DeadLetters(ct) is > 0 and var dead)
                lines.Add($"{Number(dead, "message was", "messages were")} given up; "
                    + $"the clerk's page {BackgroundApi.Page} shows why.");
        }
        catch (QueuesMissing)
        {
            lines.Add("The tables of the queues are missing; "
                + "the next start of a process with background work makes them again.");
        }
        if ((await work.DeadEntries(ct)).Count is > 0 and var passed)
            lines.Add($"{Number(passed, "entry was", "entries were")} passed over while the record was followed.");
        return lines;
    }

    private static string Number(long number, string one, string many) =>
        FormattableString.Invariant($"{number} {(number == 1 ? one : many)}");

    private static string At(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
