using CoordinationTracker.Store;
using CoordinationTracker.Web.Projections;
using Marten;

namespace CoordinationTracker.Web.Hosting;

/// <summary>The door without the web, and without Wolverine: for verbs that answer and go.</summary>
public sealed class OfflineSite : IAsyncDisposable
{
    private readonly TrackerDatabase tracker;
    private readonly DocumentStore marten;

    private OfflineSite(TrackerDatabase tracker, EventFormat format, PublicAddress address)
    {
        (this.tracker, Format, Address) = (tracker, format, address);
        marten = DocumentStore.For(options =>
        {
            MartenSetup.Configure(options, tracker.Database.Background, format);
            Projections.AddTo(options);
        });
        Store = new(marten, tracker.Database.Source, format);
        Files = new(tracker.Database.Source);
        Programmes = new(Store, Projections, new Clock(TimeProvider.System));
    }

    public EventFormat Format { get; }
    public LiveProjections Projections { get; } = new();
    public EventStore Store { get; }
    public Files Files { get; }
    public Programmes Programmes { get; }
    public PublicAddress Address { get; }

    /// <summary>What the verbs are told beside their arguments.</summary>
    public static IConfiguration Configuration => new ConfigurationBuilder().AddEnvironmentVariables().Build();

    public static Task<OfflineSite> Open(CancellationToken ct) => Open(Configuration, ct);

    /// <summary>On another database than the one configured.</summary>
    public static Task<OfflineSite> On(string connectionString, CancellationToken ct) =>
        Open(new ConfigurationBuilder().AddConfiguration(Configuration).AddInMemoryCollection([new("ConnectionStrings:Tracker", connectionString)]).Build(), ct);

    private static async Task<OfflineSite> Open(IConfiguration configuration, CancellationToken ct)
    {
        var (address, format) = (PublicAddress.Of(configuration), new EventFormat(EventAliases.All));
        return new(await TrackerDatabase.Open(configuration, format, ct), format, address);
    }

    public async ValueTask DisposeAsync()
    {
        await marten.DisposeAsync();
        await tracker.DisposeAsync();
    }
}
