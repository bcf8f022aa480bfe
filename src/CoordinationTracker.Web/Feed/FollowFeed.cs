using CoordinationTracker.Web.Notices;

namespace CoordinationTracker.Web.Feed;

/// <summary>Follows the feed while this process runs: takes its turn when no other has it, and sends the notices that wait.</summary>
public sealed class FollowFeed(Subscription subscription, Mailing mailing, ILogger<FollowFeed> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2), Patience = TimeSpan.FromSeconds(15);

    // Before the site answers anybody: what is recorded from now on is news.
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await subscription.Begin(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var turns = new PeriodicTimer(Pause);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var place = await subscription.Take(stoppingToken);
                while (place is not null)
                {
                    await subscription.CatchUp(place, stoppingToken);
                    await place.Hold(stoppingToken);
                    await mailing.SendWaiting(stoppingToken);
                    await turns.WaitForNextTickAsync(stoppingToken);
                }
                await turns.WaitForNextTickAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested) { return; }
            // Whatever it was, the place has not moved past it: it is tried again until it is mended.
            catch (Exception e)
            {
                log.LogError(e, "The feed stopped; it goes on in {Patience}.", Patience);
                await Task.Delay(Patience, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
