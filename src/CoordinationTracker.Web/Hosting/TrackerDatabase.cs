using System.Collections.Concurrent;
using CoordinationTracker.EventStore;
using Npgsql;

namespace CoordinationTracker.Web.Hosting;

/// <summary>
/// The database in use: the one a connection string names, or a private PostgreSQL of our own in the data folder, which lives
/// as long as anybody uses it (architecture 6). Opening it makes sure its tables are there and leaves what is in them alone.
/// </summary>
public sealed class TrackerDatabase : IAsyncDisposable
{
    private readonly PrivatePostgres? cluster;

    private readonly string connection;
    private readonly ConcurrentQueue<NpgsqlDataSource> others = [];

    private TrackerDatabase(PrivatePostgres? cluster, string connection, NpgsqlDataSource source) => (this.cluster, this.connection, Source) = (cluster, connection, source);

    public NpgsqlDataSource Source { get; }

    /// <summary>Connections for somebody else's tables, in a schema of theirs.</summary>
    public NpgsqlDataSource SourceIn(string schema)
    {
        var source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { SearchPath = schema });
        others.Enqueue(source);
        return source;
    }

    /// <summary>Where the data is, in words for a person.</summary>
    public string Place => cluster?.DataFolder ?? Named(new(Source.ConnectionString));

    public static async Task<TrackerDatabase> Open(IConfiguration configuration, CancellationToken ct)
    {
        var named = configuration.GetConnectionString("Tracker");
        var cluster = string.IsNullOrWhiteSpace(named) ? await PrivatePostgres.Open(DataFolder(configuration), ct) : null;
        var connection = cluster?.ConnectionString ?? named!;
        var source = PostgresEventStore.Source(connection);
        try
        {
            await Schema.Create(source, ct);
        }
        catch
        {
            await source.DisposeAsync();
            if (cluster is not null) await cluster.DisposeAsync();
            throw;
        }
        return new(cluster, connection, source);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var other in others) await other.DisposeAsync();
        await Source.DisposeAsync();
        if (cluster is not null) await cluster.DisposeAsync();
    }

    private static string Named(NpgsqlConnectionStringBuilder connection) => $"the database {connection.Database} on {connection.Host}";

    /// <summary>TRACKER_DATA, else the user's own data folder; root's is one that the unprivileged database user can reach.</summary>
    private static string DataFolder(IConfiguration configuration)
    {
        if (configuration["TRACKER_DATA"] is { Length: > 0 } named) return Path.GetFullPath(named);
        if (Environment.IsPrivilegedProcess) return "/var/lib/coordination-tracker";
        const Environment.SpecialFolder own = Environment.SpecialFolder.LocalApplicationData;
        var folder = Path.Combine(
            Environment.GetFolderPath(own, Environment.SpecialFolderOption.DoNotVerify), "coordination-tracker");
        try { System.IO.Directory.CreateDirectory(folder); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new PostgresUnavailable(
                $"The data folder {folder} cannot be made: name another in TRACKER_DATA, or a home folder in HOME.", e);
        }
        return folder;
    }
}
