using System.Text;
using CoordinationTracker.Store;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Projections;
using Marten;
using Npgsql;

namespace CoordinationTracker.Benchmarks;

/// <summary>The bench everything is measured on: a fresh cluster of its own that waits for the disk as production does, and the large programme in it.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly PrivatePostgres cluster;
    private bool loaded;

    private Bench(Scale scale, PrivatePostgres cluster, Database database)
    {
        (Scale, this.cluster) = (scale, cluster);
        Database = database;
        Marten = MartenOf(database);
        Store = new(Marten, database.Source, Format);
    }

    public static EventFormat Format { get; } = new(EventAliases.All);

    public Scale Scale { get; }
    public Database Database { get; }
    public IDocumentStore Marten { get; }
    public NpgsqlDataSource Source => Database.Source;
    public EventStore Store { get; }

    /// <summary>What is told beside the table.</summary>
    public StringBuilder Appendix { get; } = new();

    public string ConnectionString => cluster.ConnectionString;

    public static async Task<Bench> Open(Scale scale)
    {
        var cluster = await PrivatePostgres.Open(Path.Combine(Path.GetTempPath(), $"tracker-benchmarks-{Guid.NewGuid():N}"));
        return new(scale, cluster, await Database.Open(cluster.ConnectionString, Format, CancellationToken.None));
    }

    /// <summary>The large programme, recorded sitting by sitting when somebody first asks for it, and not folded yet.</summary>
    public async Task<StreamCache<Programme>> ColdProgramme()
    {
        if (!loaded)
        {
            Console.Error.WriteLine($"  recording {Scale.Events} events");
            var version = 0L;
            foreach (var sitting in new LargeProgramme(Scale.Events).Sittings())
            {
                await Store.Append<Programme>(LargeProgramme.Stream, version, sitting.Events, sitting.Authorship, CancellationToken.None);
                version += sitting.Events.Count;
            }
            // As after a night: statistics taken, nothing left to tidy while somebody reads.
            await using var tidy = Source.CreateCommand("vacuum (analyze) mt_events");
            await tidy.ExecuteNonQueryAsync();
            loaded = true;
        }
        return new(Store, LargeProgramme.Stream, Programme.Unknown, new ProgrammeProjection());
    }

    /// <summary>Marten as the product has it.</summary>
    public static DocumentStore MartenOf(Database database) => DocumentStore.For(options => MartenSetup.Configure(options, database.Background, Format));

    public async ValueTask DisposeAsync()
    {
        await Marten.DisposeAsync();
        await Database.DisposeAsync();
        await cluster.DisposeAsync();
        System.IO.Directory.Delete(cluster.DataFolder, recursive: true);
    }
}
