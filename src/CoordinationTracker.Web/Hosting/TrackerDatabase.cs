using System.Reflection;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Backups;
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

    /// <summary>The data folder of the private one; null where a connection string was given.</summary>
    public string? PrivateFolder => cluster?.DataFolder;

    /// <summary>Where the data is, in words for a person.</summary>
    public string Place => PrivateFolder ?? PlaceOf(new(Database.ConnectionString));

    /// <exception cref="PostgresUnavailable">No private PostgreSQL can be had here.</exception>
    /// <exception cref="UnsuitableDatabase">The database named cannot be used.</exception>
    public static async Task<TrackerDatabase> Open(IConfiguration configuration, EventFormat format, CancellationToken ct)
    {
        var cluster = await Cluster(configuration, ct);
        try
        {
            return new(cluster, await Database.Open(ConnectionTo(configuration, cluster), format, ct));
        }
        catch
        {
            if (cluster is not null) await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>The private PostgreSQL, with whatever is in it or nothing; null where a connection string is given.</summary>
    public static async Task<PrivatePostgres?> Cluster(IConfiguration configuration, CancellationToken ct) =>
        Named(configuration) is null ? await PrivatePostgres.Open(DataFolder(configuration), ct) : null;

    public static string ConnectionTo(IConfiguration configuration, PrivatePostgres? cluster) => cluster?.ConnectionString ?? Named(configuration)!;

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

    private static string? Named(IConfiguration configuration) => configuration.GetConnectionString("Tracker") is var named && string.IsNullOrWhiteSpace(named) ? null : named;

    /// <summary>Root goes on as the private PostgreSQL's user; where a connection string is given the server may know it by who it is.</summary>
    /// <returns>Why it stays root, where that is to be said.</returns>
    public static string? StepDownFromRoot(string[] args)
    {
        // A test's host is not this program.
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || Assembly.GetEntryAssembly() != typeof(Program).Assembly) return null;
        var configuration = new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(args).Build();
        if (Named(configuration) is not null) return null;
        var (folder, host) = (DataFolder(configuration), Environment.ProcessPath!);
        return StepDown.Try(folder, BackupFolder.Of(configuration, folder) is { Path: { } backups } && backups.StartsWith(folder + "/", StringComparison.Ordinal) ? [backups] : [],
            Path.GetFileName(host) == "dotnet" ? [host, typeof(Program).Assembly.Location] : [host], Environment.GetCommandLineArgs()[1..]);
    }

    private static string PlaceOf(NpgsqlConnectionStringBuilder connection) => $"the database {connection.Database} on {connection.Host}";

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
