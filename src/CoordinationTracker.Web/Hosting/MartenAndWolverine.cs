using CoordinationTracker.Store;
using CoordinationTracker.Web.Backups;
using CoordinationTracker.Web.Background;
using CoordinationTracker.Web.Checkpoints;
using CoordinationTracker.Web.Notices;
using CoordinationTracker.Web.Printing;
using CoordinationTracker.Web.Projections;
using JasperFx;
using JasperFx.CodeGeneration;
using JasperFx.Events.Daemon;
using Marten;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;
using Wolverine.Postgresql;
using Wolverine.Postgresql.Transport;

namespace CoordinationTracker.Web.Hosting;

/// <summary>
/// Marten keeps the events, Wolverine carries what follows them: both put together here and nowhere else. A process that takes part in the
/// background work follows the record, keeps the timers and makes papers; one that only answers requests can still ask for a paper.
/// </summary>
public static class MartenAndWolverine
{
    /// <summary>Where Wolverine keeps its tables.</summary>
    public const string Schema = "wolverine";

    /// <summary>
    /// Set for a site that is put together to be described: Wolverine then starts half of itself, and a schedule that
    /// nobody would keep stops it.
    /// </summary>
    public const string OnlyDescribed = "Background:OnlyDescribed";

    /// <summary>What failed is tried again at once, for whatever was in the way may be gone; then later, kept in PostgreSQL meanwhile.</summary>
    private static readonly TimeSpan[] Soon = [TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(500)];
    private static readonly TimeSpan[] Later = [TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15)];

    /// <summary>Whether this process takes part in the background work beside answering requests: TRACKER_BACKGROUND is on (unless said otherwise), off, or solo.</summary>
    public static bool HasBackground(this IConfiguration configuration) => configuration["TRACKER_BACKGROUND"] is not "off";

    public static void AddMartenAndWolverine(this WebApplicationBuilder builder, Database database, EventFormat format, LiveProjections projections)
    {
        var background = builder.Configuration.HasBackground();
        // Alone on its database a process need not ask who leads: for tests, which start and stop one after the other.
        var solo = builder.Configuration["TRACKER_BACKGROUND"] is "solo";
        var marten = builder.Services
            .AddMarten(options =>
            {
                MartenSetup.Configure(options, database.Background, format);
                projections.AddTo(options);
                if (builder.Configuration.HasTelemetry()) options.TellOfItself();
            })
            .UseLightweightSessions()
            .IntegrateWithWolverine(wolverine =>
            {
                (wolverine.MessageStorageSchemaName, wolverine.TransportSchemaName) = (Schema, Schema);
                // Marten's own tables are made when the database is opened, Wolverine's when it starts.
                wolverine.AutoCreate = AutoCreate.CreateOrUpdate;
            });
        if (background)
        {
            marten.AddAsyncDaemon(solo ? DaemonMode.Solo : DaemonMode.HotCold).SubscribeToEvents(new FollowRecord());
            builder.Services.AddHostedService<Heartbeat>();
        }

        builder.Host.UseWolverine(wolverine =>
        {
            wolverine.ServiceName = "tracker";
            wolverine.ApplicationAssembly = typeof(MartenAndWolverine).Assembly;
            wolverine.MultipleHandlerBehavior = MultipleHandlerBehavior.Separated;
            wolverine.CodeGeneration.TypeLoadMode = TypeLoadMode.Dynamic;
            wolverine.Durability.Mode = !background ? DurabilityMode.ServerlessWithOutbox : solo ? DurabilityMode.Solo : DurabilityMode.Balanced;
            // A process that gives no sign of life for so long has died or sleeps, and another takes up what it had.
            wolverine.Durability.StaleNodeTimeout = TimeSpan.FromSeconds(20);
            wolverine.Durability.HealthCheckPollingTime = TimeSpan.FromSeconds(5);
            // Said for every process alike: left to the mode, one that only answers has a column in its tables that the
            // next one with background work drops.
            wolverine.Durability.InboxStaleTime = TimeSpan.FromMinutes(5);
            wolverine.Durability.OutboxStaleTime = TimeSpan.FromMinutes(1);
            // What is dead stays until somebody has looked at it.
            wolverine.Durability.DeadLetterQueueExpirationEnabled = false;
            wolverine.PublishMessage<MakePaper>().ToPostgresqlQueue(MakePaper.Queue);
            // Whoever listens hears of a message at once, and looks by itself only now and then.
            wolverine.Transports.GetOrCreate<PostgresqlTransport>().EnableQueueNotifications = true;
            if (background) wolverine.FollowWhatIsRecorded(builder.Configuration);
            else wolverine.Discovery.DisableConventionalDiscovery();
        });
    }

    private static void FollowWhatIsRecorded(this WolverineOptions wolverine, IConfiguration configuration)
    {
        // By how much every pause is shorter: for tests, which cannot wait for twenty minutes.
        var haste = configuration.GetValue("Background:Haste", 1.0);
        wolverine.Durability.ScheduledJobPollingTime /= haste;
        wolverine.Policies.UseDurableLocalQueues();
        wolverine.Policies.AutoApplyTransactions();
        wolverine.Policies.OnAnyException()
            .RetryWithCooldown(Shorter(Soon)).Then.ScheduleRetry(Shorter(Later)).Then.MoveToErrorQueue();
        // In the order of the record; only what failed comes later.
        wolverine.PublishMessage<EntryRecorded>().ToLocalQueue("entries");
        wolverine.LocalQueue("entries").Sequential();
        wolverine.PublishMessage<SendMail>().ToLocalQueue("mails");
        wolverine.LocalQueue("mails").MaximumParallelMessages(4);
        // One writes the list at a time.
        wolverine.PublishMessage<NoteCheckpoints>().ToLocalQueue("checkpoints");
        wolverine.LocalQueue("checkpoints").Sequential();
        wolverine.PublishMessage<StampCheckpoints>().ToLocalQueue("stamps");
        wolverine.LocalQueue("stamps").Sequential();
        wolverine.PublishMessage<BackUp>().ToLocalQueue("backups");
        wolverine.LocalQueue("backups").Sequential();
        // One at a time, and no more taken than is being made: another process may have its hands free.
        wolverine.ListenToPostgresqlQueue(MakePaper.Queue).MaximumMessagesToReceive(1).MaximumParallelMessages(1);
        if (configuration[OnlyDescribed] is null)
            wolverine.Schedules.ScheduleRecurring("mornings", "*/15 * * * *", _ => new LookForMornings());

        TimeSpan[] Shorter(TimeSpan[] pauses) => [.. pauses.Select(pause => pause / haste)];
    }
}
