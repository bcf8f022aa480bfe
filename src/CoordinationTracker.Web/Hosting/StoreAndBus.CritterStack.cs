using CoordinationTracker.CritterStack;
using CoordinationTracker.EventStore;
using CoordinationTracker.Web.Feed;
using Npgsql;

namespace CoordinationTracker.Web.Hosting;

/// <summary>The Critter Stack edition: Marten keeps the events, and Wolverine takes messages to their handlers (docs/critter-stack.md).</summary>
public static class StoreAndBus
{
    public static IEventStore Store(NpgsqlDataSource source, EventTypes types) => new MartenEventStore(source, types);

    /// <param name="background">Whether this process takes part in what happens after a commit. One that only answers requests starts no Wolverine, and whoever sends in it calls the handlers.</param>
    public static void AddStoreAndBus(this IServiceCollection services, bool background)
    {
        services.AddSingleton(provider => Store(provider.GetRequiredService<NpgsqlDataSource>(), provider.GetRequiredService<EventTypes>()));
        if (!background)
        {
            services.AddSingleton<Send>(provider => new Handlers(provider, typeof(Handlers).Assembly).Send);
            return;
        }
        services.AddLogging(logging => logging.AddFilter("Wolverine", LogLevel.Warning).AddFilter("JasperFx", LogLevel.Warning));
        services.AddSingleton(provider => new WolverineBus(
            provider, provider.GetRequiredService<TrackerDatabase>().SourceIn(WolverineBus.Schema), provider.GetRequiredService<EventTypes>(), typeof(Handlers).Assembly));
        services.AddSingleton<Send>(provider => provider.GetRequiredService<WolverineBus>().Send);
        services.AddHostedService(provider => provider.GetRequiredService<WolverineBus>());
    }
}
