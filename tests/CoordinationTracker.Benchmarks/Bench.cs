using System.Text;
using CoordinationTracker.EventStore;
using CoordinationTracker.Web;
using Npgsql;

namespace CoordinationTracker.Benchmarks;

/// <summary>The bench everything is measured on: a fresh cluster of its own that waits for the disk as production does, and the large programme in it.</summary>
internal sealed class Bench : IAsyncDisposable
{
    private readonly PrivatePostgres cluster;
    private bool loaded;

    private Bench(Scale scale, PrivatePostgres cluster)
    {
        (Scale, this.cluster) = (scale, cluster);
        Source = PostgresEventStore.Source(cluster.ConnectionString);
        Store = new(Source, Types);
    }

    public static EventTypes Types { get; } = new(EventAliases.All);

    public Scale Scale { get; }
    public NpgsqlDataSource Source { get; }
    public PostgresEventStore Store { get; }

    /// <summary>What is told beside the table.</summary>
    public StringBuilder Appendix { get; } = new();

    public string ConnectionString => cluster.ConnectionString;

    public static async Task<Bench> Open(Scale scale)
    {
        var cluster = await PrivatePostgres.Open(Path.Combine(Path.GetTempPath(), $"tracker-benchmarks-{Guid.NewGuid():N}"));
        var bench = new Bench(scale, cluster);
        await Schema.Create(bench.Source, CancellationToken.None);
        return bench;
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
                await Store.Append(LargeProgramme.Stream, Programmes.StreamType, version, sitting.Events, sitting.Authorship, CancellationToken.None);
                version += sitting.Events.Count;
            }
            // As after a night: statistics taken, nothing left to tidy while somebody reads.
            await using var tidy = Source.CreateCommand("vacuum (analyze) mt_events");
            await tidy.ExecuteNonQueryAsync();
            loaded = true;
        }
        return new(Store, LargeProgramme.Stream, Programme.Unknown, (programme, told) => programme.Evolve(told));
    }

    public async ValueTask DisposeAsync()
    {
        await Source.DisposeAsync();
        await cluster.DisposeAsync();
        System.IO.Directory.Delete(cluster.DataFolder, recursive: true);
    }
}
