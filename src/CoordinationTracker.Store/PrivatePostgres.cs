// Over 200 lines: users are counted, a server is started and watched around the same three locks; apart they would not be understood.
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

    /// <summary>For a door that somebody holds without doing anything, and for a server that does not answer.</summary>
    private static readonly TimeSpan DoorPatience = TimeSpan.FromSeconds(10), ServerPatience = TimeSpan.FromMinutes(2);

    private readonly string folder;
    private readonly Unprivileged user;
    private readonly string[] options;
    private FileStream? use;

    private PrivatePostgres(string dataFolder, string folder, Unprivileged user, string[] options) =>
        (DataFolder, this.folder, this.user, this.options) = (dataFolder, folder, user, options);

    public string DataFolder { get; }
    public string ConnectionString => ConnectionTo(Address() ?? "", Database);

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

        var cluster = new PrivatePostgres(dataFolder, folder, user, options);
        try
        {
            await using var door = await cluster.Door(ct);
            cluster.use = await Locked(folder, "users", FileShare.Read, ct);
            await cluster.StartOrJoin(ct);
            return cluster;
        }
        catch (UnauthorizedAccessException e) { throw Unreachable(dataFolder, e); }
        catch
        {
            cluster.use?.Dispose();
            throw;
        }
    }

    /// <summary>Starts the server again whenever it has ended while it is used here; comes back only by an exception.</summary>
    /// <param name="patience">For a server that does not start: a full disk may be free again by then.</param>
    /// <exception cref="PostgresUnavailable">It could not be brought up in that time.</exception>
    public async Task Watch(TimeSpan patience, CancellationToken ct)
    {
        var known = ConnectionString;
        for (var down = new Stopwatch(); ; await Task.Delay(TimeSpan.FromSeconds(1), ct))
        {
            // Taken for as long as any process of a server lives.
            if (IsTaken("guard", FileShare.None))
            {
                down.Reset();
                continue;
            }
            down.Start();
            try
            {
                await using var door = await Door(ct);
                await StartOrJoin(ct);
                if (ConnectionString != known) throw new PostgresUnavailable($"PostgreSQL listens elsewhere than before ({Address()}): start again.");
                down.Reset();
            }
            catch (PostgresUnavailable) when (down.Elapsed < patience) { }
        }
    }

    /// <summary>Leaves. The last one out waits until the server has stopped.</summary>
    public async ValueTask DisposeAsync()
    {
        if (use is null) return;
        try
        {
            // With the door held nobody comes in, so what the locks say can only change one way.
            await using var door = await Door(CancellationToken.None);
            var left = Interlocked.Exchange(ref use, null);
            if (left is not null) await left.DisposeAsync();
            while (IsTaken("guard", FileShare.None) && (!IsTaken("users", FileShare.None) || IsTaken("users", FileShare.Read))) await Task.Delay(10);
        }
        catch (IOException e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Only the guard of a temporary cluster removes these, at the very end.
            while (Directory.Exists(DataFolder)) await Task.Delay(10);
        }
        catch (PostgresUnavailable)
        {
            // Somebody sits in the door: the guard sees by itself that nobody is left.
            if (Interlocked.Exchange(ref use, null) is { } left) await left.DisposeAsync();
        }
    }

    // Who starts a server keeps the door meanwhile, and that takes its time; who only sits in it is not waited for.
    private async Task<FileStream> Door(CancellationToken ct)
    {
        var (all, idle) = (Stopwatch.StartNew(), Stopwatch.StartNew());
        while (true)
        {
            if (TryLock(folder, "door", FileShare.None) is { } door) return door;
            if (idle.Elapsed > DoorPatience)
            {
                if (all.Elapsed > ServerPatience || !IsTaken("guard", FileShare.None) || await Answers(ct))
                    throw new PostgresUnavailable($"{Path.Combine(folder, "door")} is held by {LockHolder.Of(Path.Combine(folder, "door"))}: end it, or wait until it has ended, and start again.");
                idle.Restart();
            }
            await Task.Delay(10, ct);
        }
    }

    private async Task StartOrJoin(CancellationToken ct)
    {
        Process? guard = null;
        for (var patience = Stopwatch.StartNew(); ;)
        {
            ct.ThrowIfCancellationRequested();
            if (await Answers(ct)) return;
            if (guard is { HasExited: true }) throw new PostgresUnavailable($"PostgreSQL did not start in {folder}: {Log()}");
            // Still taken by remains of a server that was killed, or by one in recovery: then there is nothing to start yet.
            if (guard is null && !IsTaken("guard", FileShare.None)) guard = Start();
            if (guard is null && patience.Elapsed > ServerPatience)
                throw new PostgresUnavailable($"A PostgreSQL server holds {folder} and does not answer: {Log()}");
            await Task.Delay(30, ct);
        }
    }

    private Process Start()
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
        if (Address() is not { } address) return false;
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionTo(address, "postgres") + ";Pooling=false");
            await connection.OpenAsync(ct);
            await using var present = new NpgsqlCommand($"select 1 from pg_database where datname = '{Database}'", connection);
            if (await present.ExecuteScalarAsync(ct) is not null) return true;
            await using var create = new NpgsqlCommand($"create database {Database}", connection);
            await create.ExecuteNonQueryAsync(ct);
            return true;
        }
        catch (NpgsqlException) { return false; }
    }

    // A power cut may leave it empty or full of zeroes; the guard writes it again.
    private string? Address()
    {
        var file = Path.Combine(folder, "address");
        var written = File.Exists(file) ? File.ReadAllText(file).Trim() : "";
        return written.StartsWith('/') && !written.Any(char.IsControl) ? written : null;
    }

    private static string ConnectionTo(string address, string database) =>
        new NpgsqlConnectionStringBuilder { Host = address, Username = "tracker", Database = database }.ConnectionString;

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
