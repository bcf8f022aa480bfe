using CoordinationTracker.Store;
using CoordinationTracker.Web.Hosting;
using CoordinationTracker.Web.Notices;
using Npgsql;
using Wolverine.Runtime.Handlers;

namespace CoordinationTracker.Web.Backups;

/// <summary>The backup of a day is to be made.</summary>
public sealed record BackUp(DateOnly Day);

/// <summary>Each quarter of an hour: has the night come in which there is no backup yet?</summary>
public static class LookForBackupsHandler
{
    /// <summary>The hour, in the first programme's zone, from which it is made.</summary>
    public static readonly TimeOnly Night = new(2, 0);

    public static async Task<BackUp?> Handle(LookForMornings look, BackupFolder folder, Store.Backups backups, Programmes programmes, Clock clock, CancellationToken ct)
    {
        if (folder.Path is null) return null;
        var first = (await programmes.All(null, ct)).Select(moment => moment.Programme).MinBy(programme => programme.Code, StringComparer.Ordinal) ?? Programme.Unknown;
        var (last, today) = (await backups.Last(ct), clock.Today(first));
        var isOfToday = last is { Failure: null, MadeAt: { } at } && clock.Today(first, at) >= today;
        // The first ever does not wait for the night.
        return isOfToday || (last.MadeAt is not null && last.Failure is null && clock.Hour(first) < Night) ? null : new BackUp(today);
    }
}

/// <summary>What fails is noted, said in health, and tried again with the next quarter of an hour; nothing of it becomes a dead letter.</summary>
public static class BackUpHandler
{
    private const int LongestSeconds = 6 * 60 * 60;

    public static void Configure(HandlerChain chain) => chain.ExecutionTimeoutInSeconds = LongestSeconds;

    public static async Task Handle(BackUp asked, BackupFolder folder, Store.Backups backups, Database database, ILogger<BackupFolder> log, CancellationToken ct)
    {
        try
        {
            var (_, length) = await folder.Make(database.ConnectionString, asked.Day, ct);
            await backups.NoteMade(asked.Day, length, ct);
        }
        catch (Exception e) when (e is BackupFailed or PostgresUnavailable or IOException or UnauthorizedAccessException)
        {
            log.LogWarning("There is no backup of {Day}: {Why}", Pages.Typed.Written(asked.Day), e.Message);
            await backups.NoteFailed(asked.Day, e.Message, ct);
        }
    }
}
