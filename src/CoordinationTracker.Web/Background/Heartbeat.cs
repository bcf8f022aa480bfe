using CoordinationTracker.Store;
using Npgsql;

namespace CoordinationTracker.Web.Background;

/// <summary>
/// Gives a sign of life every ten seconds, and ends what a process holds that has given none for a minute. A process that was stopped, not killed,
/// keeps its locks: nobody else would follow the record. When it wakes its connections are gone, and it waits for its turn like any other.
/// </summary>
public sealed class Heartbeat(Database database, Processes processes, ILogger<Heartbeat> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly string Place = FormattableString.Invariant($"{Environment.MachineName} ({Environment.ProcessId})");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var turns = new PeriodicTimer(Pause);
        do
        {
            try
            {
                foreach (var ended in await processes.Beat(database.Process, Place, stoppingToken))
                    log.LogWarning("The session {Session} was held by a process that has been silent for a minute; it was ended.", ended);
            }
            catch (NpgsqlException e)
            {
                log.LogWarning("The database does not answer; the sign of life waits: {Why}", e.Message);
            }
        }
        while (await turns.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }
}
