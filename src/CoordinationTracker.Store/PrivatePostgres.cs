using System.Diagnostics;
using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>
/// A PostgreSQL cluster in a data folder, reached over a unix socket only. The first process starts the server, others on the same
/// folder join it, and it stops when the last of them has gone, by whatever way: disposed, ended, or killed.
/// </summary>
/// <remarks>
/// Locks on files do the counting, because the system lets go of them for the dead: <c>users</c> is held shared by every user, and alone
/// by the guard while it stops the server; <c>guard</c> by whatever is left of the server; <c>door</c> by whoever is coming or leaving.
/// </remarks>
public sealed class PrivatePostgres : IAsyncDisposable
{
    private const string Database = "tracker";
    private readonly string folder;
    private FileStream? use;

    private PrivatePostgres(string dataFolder, string folder) => (DataFolder, this.folder) = (dataFolder, folder);

    public string DataFolder { get; }
    public string ConnectionString => ConnectionTo(Database);

    /// <summary>Starts or joins the cluster of a data folder; folder, cluster and the database “tracker” are made if absent.</summary>
    public static Task<PrivatePostgres> Open(string dataFolder, CancellationToken ct = default)
    {
        dataFolder = Path.GetFullPath(dataFolder);
        try { Directory.CreateDirectory(dataFolder); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { throw Unreachable(dataFolder, e); }
        return Open(dataFolder, ["kept"], ct);
    }

    /// <summary>For tests: a fresh cluster that survives nothing, not even its user.</summary>
    public static async Task<PrivatePostgres> Temporary(CancellationToken ct = default)
    {
        var (exit, made) = await Run(Unprivileged.User().Command("mktemp", "-d", "/tmp/tracker-XXXXXX"), ct);
        if (exit != 0) throw new PostgresUnavailable($"No temporary folder can be made: {made}");
        return await Open(made, ["temporary", .. "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300".Split(' ')], ct);
    }

    private static async Task<PrivatePostgres> Open(string dataFolder, string[] options, CancellationToken ct)
    {
        if (!OperatingSystem.IsLinux())
            throw new PostgresUnavailable("A private PostgreSQL is started on Linux only: give ConnectionStrings__Tracker.");
        var folder = Path.Combine(dataFolder, "postgres");
        var user = Unprivileged.User(ownerOf: folder);
        await Run(user.MakeFolder(folder), ct);
        var (exit, _) = await Run(user.Command("/bin/sh", "-c", "umask 077; cd \"$1\" && touch users guard door", "sh", folder), ct);
        if (exit != 0) throw Unreachable(dataFolder, droppedTo: user.Uid is null ? null : user.Name);

        var cluster = new PrivatePostgres(dataFolder, folder);
        try
        {
            await using var door = await Locked(folder, "door", FileShare.None, ct);
            cluster.use = await Locked(folder, "users", FileShare.Read, ct);
            await cluster.StartOrJoin(user, options, ct);
            return cluster;
        }
        catch (UnauthorizedAccessException e) { throw Unreachable(dataFolder, e); }
        catch
        {
            cluster.use?.Dispose();
            throw;
        }
    }

    /// <summary>Leaves. The last one out waits until the server has stopped.</summary>
    public async ValueTask DisposeAsync()
    {
        if (use is null) return;
        try
        {
            // With the door held nobody comes in, so what the locks say can only change one way.
            await using var door = await Locked(folder, "door", FileShare.None, CancellationToken.None);
            await use.DisposeAsync();
            use = null;
            while (IsTaken("guard", FileShare.None) && (!IsTaken("users", FileShare.None) || IsTaken("users", FileShare.Read))) await Task.Delay(10);
        }
        catch (IOException e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Only the guard of a temporary cluster removes these, at the very end.
            while (Directory.Exists(DataFolder)) await Task.Delay(10);
        }
    }

    private async Task StartOrJoin(Unprivileged user, string[] options, CancellationToken ct)
    {
        Process? guard = null;
        for (var patience = Stopwatch.StartNew(); ;)
        {
            ct.ThrowIfCancellationRequested();
            if (await Answers(ct)) return;
            if (guard is { HasExited: true }) throw new PostgresUnavailable($"PostgreSQL did not start in {folder}: {Log()}");
            // Still taken by remains of a server that was killed, or by one in recovery: then there is nothing to start yet.
            if (guard is null && !IsTaken("guard", FileShare.None)) guard = Start(user, options);
            if (guard is null && patience.Elapsed > TimeSpan.FromMinutes(2))
                throw new PostgresUnavailable($"A PostgreSQL server holds {folder} and does not answer: {Log()}");
            await Task.Delay(30, ct);
        }
    }

    private Process Start(Unprivileged user, string[] options)
    {
        using var script = new StreamReader(typeof(PrivatePostgres).Assembly.GetManifestResourceStream("guard.sh")!);
        var command = user.Command("/bin/sh", ["-c", script.ReadToEnd(), "postgres-guard", folder, PostgresBinaries.For(Path.Combine(folder, "cluster")), .. options]);
        // In a session of its own: Ctrl-C in a terminal is for the program, which still needs its database to finish.
        command.ArgumentList.Insert(0, command.FileName);
        command.FileName = "setsid";
        return Process.Start(command)!;
    }

    private async Task<bool> Answers(CancellationToken ct)
    {
        if (!File.Exists(Path.Combine(folder, "address"))) return false;
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionTo("postgres") + ";Pooling=false");
            await connection.OpenAsync(ct);
            await using var present = new NpgsqlCommand($"select 1 from pg_database where datname = '{Database}'", connection);
            if (await present.ExecuteScalarAsync(ct) is not null) return true;
            await using var create = new NpgsqlCommand($"create database {Database}", connection);
            await create.ExecuteNonQueryAsync(ct);
            return true;
        }
        catch (NpgsqlException) { return false; }
    }

    private string ConnectionTo(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = File.ReadAllText(Path.Combine(folder, "address")).Trim(), Username = "tracker", Database = database,
    }.ConnectionString;

    private string Log() => File.Exists(Path.Combine(folder, "log")) ? string.Join(' ', File.ReadLines(Path.Combine(folder, "log")).TakeLast(5)) : "no log was written.";

    private bool IsTaken(string name, FileShare share)
    {
        using var locked = TryLock(folder, name, share);
        return locked is null;
    }

    private static async Task<FileStream> Locked(string folder, string name, FileShare share, CancellationToken ct)
    {
        while (true)
        {
            if (TryLock(folder, name, share) is { } locked) return locked;
            await Task.Delay(10, ct);
        }
    }

    // A share of None is an exclusive lock on the file, any other a shared one, in the system's own terms (flock), as the guard's are.
    private static FileStream? TryLock(string folder, string name, FileShare share)
    {
        try { return new FileStream(Path.Combine(folder, name), FileMode.Open, FileAccess.Read, share); }
        catch (IOException e) when (e is not (FileNotFoundException or DirectoryNotFoundException)) { return null; }
    }

    private static PostgresUnavailable Unreachable(string dataFolder, Exception? inner = null, string? droppedTo = null) => new(
        droppedTo is null ? $"{dataFolder} belongs to someone else: name another data folder in TRACKER_DATA."
            : $"{dataFolder} cannot be reached by the user “{droppedTo}”, as whom PostgreSQL runs because it refuses root: name another data folder in TRACKER_DATA.", inner);

    private static async Task<(int Exit, string Output)> Run(ProcessStartInfo command, CancellationToken ct)
    {
        command.RedirectStandardOutput = command.RedirectStandardError = true;
        using var process = Process.Start(command)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
        await process.WaitForExitAsync(ct);
        return (process.ExitCode, (await output + await error).Trim());
    }
}
