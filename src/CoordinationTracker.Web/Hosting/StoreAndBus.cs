using CoordinationTracker.EventStore;
using CoordinationTracker.Web.Feed;
using Npgsql;

namespace CoordinationTracker.Web.Hosting;

/// <summary>What the editions differ in: who keeps the events, and who takes messages to their handlers. This is the default edition; the file beside this one is the other.</summary>
public static class StoreAndBus
{
    public static IEventStore Store(NpgsqlDataSource source, EventTypes types) => new PostgresEventStore(source, types);

    /// <param name="background">Whether this process takes part in what happens after a commit. Handlers called by whoever sends have nothing to start for it.</param>
    public static void AddStoreAndBus(this IServiceCollection services, bool background)
    {
        services.AddSingleton(provider => Store(provider.GetRequiredService<NpgsqlDataSource>(), provider.GetRequiredService<EventTypes>()));
        services.AddSingleton<Send>(provider => new Handlers(provider, typeof(Handlers).Assembly).Send);
    }
}
