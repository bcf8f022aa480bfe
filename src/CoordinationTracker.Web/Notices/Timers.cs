using CoordinationTracker.Web.Feed;
using CoordinationTracker.Web.Hosting;
using Quartz;

namespace CoordinationTracker.Web.Notices;

/// <summary>Asks every hour where it has become morning: Quartz keeps the time for all processes on one database, so it is asked once.</summary>
[DisallowConcurrentExecution]
public sealed class Timers(Programmes programmes, Send send, Clock clock) : IJob
{
    /// <summary>The hour of the day, in a programme's zone, from which it is morning.</summary>
    public static readonly TimeOnly Morning = new(7, 0);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await Ring(cancellationToken);

    /// <summary>Says once for each day it is somewhere that its morning has come; what the handlers have done already they do not do again.</summary>
    public async Task Ring(CancellationToken ct)
    {
        var mornings = (await programmes.All(null, ct)).Where(moment => clock.Hour(moment.Programme) >= Morning).Select(moment => clock.Today(moment.Programme)).Distinct().Order();
        foreach (var day in mornings.ToList()) await send(new MorningCame(day), ct);
    }
}

/// <summary>Quartz, put together: a clustered store in a schema of its own.</summary>
public static class TimersSetup
{
    private const string Schema = "quartz";

    /// <param name="when">A cron expression; every hour, five past, unless a test is in a hurry.</param>
    public static void AddTimers(this IServiceCollection services, string when = "0 5 * * * ?")
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => (scheduler.InstanceName, scheduler.GenerateInstanceId) = ("tracker", true));
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(source => source.DataSourceFactory = provider => provider.GetRequiredService<TrackerDatabase>().SourceIn(Schema));
                store.ProvisionSchema();
                store.UseClustering(cluster => (cluster.CheckinInterval, cluster.CheckinMisfireThreshold) = (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(10)));
            });
            // A process that starts leaves the timer of the others alone: set anew it could ring twice for one time. One that changes gets another name.
            quartz.ConfigureOptions<SchedulingOptions>(scheduling => scheduling.IgnoreDuplicates = true);
            quartz.AddJob<Timers>(job => job.WithIdentity("mornings").RequestRecovery());
            quartz.AddTrigger(trigger => trigger.WithIdentity("hourly").ForJob("mornings").WithCronSchedule(when));
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }
}
