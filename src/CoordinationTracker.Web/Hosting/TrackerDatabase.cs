using CoordinationTracker.Store;
using Npgsql;

namespace CoordinationTracker.Web.Hosting;

/// <summary>
/// The database in use: the one a connection string names, or a private PostgreSQL of our own in the data folder, which lives
/// as long as anybody uses it (architecture 6). It is up before anything that needs it is put together.
/// </summary>
public sealed class TrackerDatabase : IAsyncDisposable
{
    private readonly PrivatePostgres? cluster;

    private TrackerDatabase(PrivatePostgres? cluster, Database database) => (this.cluster, Database) = (cluster, database);

    public Database Database { get; }

    /// <summary>Where the data is, in words for a person.</summary>
    public string Place => cluster?.DataFolder ?? Named(new(Database.ConnectionString));

    /// <exception cref="PostgresUnavailable">No private PostgreSQL can be had here.</exception>
    /// <exception cref="UnsuitableDatabase">The database named cannot be used.</exception>
    public static async Task<TrackerDatabase> Open(IConfiguration configuration, EventFormat format, CancellationToken ct)
    {
        var named = configuration.GetConnectionString("Tracker");
        var cluster = string.IsNullOrWhiteSpace(named) ? await PrivatePostgres.Open(DataFolder(configuration), ct) : null;
        try
        {
            return new(cluster, await Database.Open(cluster?.ConnectionString ?? named!, format, ct));
        }
        catch
        {
            if (cluster is not null) await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>
    /// Has a private server started again when it ends; a database of one's own is watched by others. Nothing but an exception ends it: then a
    /// supervisor should start this process again.
    /// </summary>
    public Task Watch(IConfiguration configuration, CancellationToken ct) => cluster is null
        ? Task.Delay(Timeout.Infinite, ct)
        : cluster.Watch(TimeSpan.FromSeconds(configuration.GetValue("TRACKER_POSTGRES_PATIENCE", 300)), ct);

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
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
