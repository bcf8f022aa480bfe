using CoordinationTracker.EventStore;

namespace CoordinationTracker.Web.Hosting;

/// <summary>The door without the web: for verbs that answer and go.</summary>
public sealed class OfflineSite : IAsyncDisposable
{
    private readonly TrackerDatabase database;

    private OfflineSite(TrackerDatabase database, PublicAddress address)
    {
        (this.database, Address) = (database, address);
        Store = StoreAndBus.Store(database.Source, Types);
        Files = new(database.Source);
        Programmes = new(Store, new Clock(TimeProvider.System));
    }

    public EventTypes Types { get; } = new(EventAliases.All);
    public IEventStore Store { get; }
    public Files Files { get; }
    public Programmes Programmes { get; }
    public PublicAddress Address { get; }

    public static async Task<OfflineSite> Open(CancellationToken ct)
    {
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        var address = PublicAddress.Of(configuration);
        return new(await TrackerDatabase.Open(configuration, ct), address);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
