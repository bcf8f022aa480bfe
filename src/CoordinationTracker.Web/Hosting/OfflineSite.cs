using CoordinationTracker.EventStore;

namespace CoordinationTracker.Web.Hosting;

/// <summary>The door without the web: for verbs that answer and go.</summary>
public sealed class OfflineSite : IAsyncDisposable
{
    private readonly TrackerDatabase database;

    private OfflineSite(TrackerDatabase database)
    {
        this.database = database;
        Programmes = new(new PostgresEventStore(database.Source, new EventTypes(EventAliases.All)), new Clock(TimeProvider.System));
    }

    public Programmes Programmes { get; }

    public static async Task<OfflineSite> Open(CancellationToken ct) =>
        new(await TrackerDatabase.Open(new ConfigurationBuilder().AddEnvironmentVariables().Build(), ct));

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
