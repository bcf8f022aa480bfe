using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace CoordinationTracker.Store;

/// <summary>A backup was not made, or not brought back; the message is one sentence for whoever asked.</summary>
public sealed class BackupFailed(string sentence, Exception? cause = null) : Exception(sentence, cause);

/// <summary>
/// The whole database as of one moment, as PostgreSQL's own pg_dump writes it in its custom form: the record, names, keys, notices, the
/// content of files, what lies in the queues. Nothing of ours is around it, so PostgreSQL's tools read it without us.
/// </summary>
public static class Backup
{
    /// <summary>For a lock that somebody holds on a table, in milliseconds.</summary>
    private const string LockPatience = "--lock-wait-timeout=60000";

    /// <summary>Whether a file begins as one does.</summary>
    public static bool IsOne(string file)
    {
        Span<byte> beginning = stackalloc byte[5];
        using var content = File.OpenRead(file);
        return content.ReadAtLeast(beginning, 5, throwOnEndOfStream: false) == 5 && beginning.SequenceEqual("PGDMP"u8);
    }

    /// <summary>Writes one, whole or not at all, where nobody but this process's user can read it.</summary>
    /// <param name="inPlace">Of a file that is there: otherwise that one stays, whatever it is, and none is written.</param>
    /// <returns>Its length in bytes.</returns>
    /// <exception cref="BackupFailed">It could not be written.</exception>
    /// <exception cref="PostgresUnavailable">There is no pg_dump here that takes it out of this server.</exception>
    public static async Task<long> Write(string connectionString, string file, bool inPlace, CancellationToken ct)
    {
        file = Path.GetFullPath(file);
        if (!Directory.Exists(Path.GetDirectoryName(file))) throw new BackupFailed($"The folder {Path.GetDirectoryName(file)} does not exist.");
        if (Directory.Exists(file)) throw new BackupFailed($"{file} is a folder; name a file in it.");
        if (!inPlace && File.Exists(file)) throw new BackupFailed($"{file} is there already; name another file.");
        var programs = PostgresBinaries.ToDump(await ServerVersion(connectionString, ct));
        var beside = $"{file}.{Environment.ProcessId}.part";
        try
        {
            var own = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) own.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            await new FileStream(beside, own).DisposeAsync();
            // It ends well only when all of it is on the disk.
            if (await Run(programs, "pg_dump", connectionString, ct, "--format=custom", LockPatience, "--no-password", "--file", beside) is { } why)
                throw new BackupFailed($"No backup was made: {why}");
            await Check(programs, beside, ct);
            File.Move(beside, file, overwrite: inPlace);
            return new FileInfo(file).Length;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BackupFailed($"{file} cannot be written: {e.Message}", e);
        }
        finally { File.Delete(beside); }
    }

    /// <summary>Brings one into a database without any tables: all of it or nothing.</summary>
    /// <returns>How many notices that waited for their mail will only be shown, for they may have been sent since.</returns>
    /// <exception cref="BackupFailed">It is none of ours, damaged, or of a newer version; or there are tables already.</exception>
    public static async Task<int> Restore(string file, string connectionString, EventFormat format, CancellationToken ct)
    {
        file = Path.GetFullPath(file);
        if (!IsOne(file)) throw new BackupFailed($"{file} is no backup. Nothing was restored.");
        var programs = PostgresBinaries.ToDump(server: 0);
        await Check(programs, file, ct);
        if (await NewestVersion(programs, file, ct) is > Database.Version and var newer)
            throw new BackupFailed($"{file} was made by a newer version of CoordinationTracker ({newer}, this one knows {Database.Version}): restore it with that version. Nothing was restored.");

        await using (var connection = Alone(connectionString))
        {
            await connection.OpenAsync(ct);
            // A site that starts meanwhile waits before it makes any.
            await Ask(connection, Sql.LockSchema, ct);
            if (await Ask(connection, Sql.HasTables, ct) is true)
                throw new BackupFailed($"The database “{connection.Database}” has tables already: a backup is brought into an empty database, or into a new data folder (TRACKER_DATA). Nothing was restored.");
            if (await Run(programs, "pg_restore", connectionString, ct,
                "--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges", "--no-password", "--dbname", connection.Database, file) is { } why)
                throw new BackupFailed($"{file} was not restored: {why}");
        }

        await using var database = await Database.Open(connectionString, format, ct);
        await using var restoring = database.Background.CreateCommand(Sql.AddRestoring);
        return await restoring.ExecuteNonQueryAsync(ct);
    }

    // Read to its end: the list of what is in it stands at the beginning, and would not miss what was cut off.
    private static async Task Check(string programs, string file, CancellationToken ct)
    {
        if (await Run(programs, "pg_restore", null, ct, "--file", "/dev/null", file) is { } why)
            throw new BackupFailed($"{file} cannot be read as a backup: {why}");
    }

    // The rows of the table of versions as they stand in the file; the first version of the program had none.
    private static async Task<int> NewestVersion(string programs, string file, CancellationToken ct)
    {
        var (contents, _, _) = await Output(programs, "pg_restore", null, ct, "--list", file);
        if (!contents.Contains(" TABLE public mt_events ", StringComparison.Ordinal)) throw new BackupFailed($"{file} is a backup of another program's database. Nothing was restored.");
        var (rows, _, _) = await Output(programs, "pg_restore", null, ct, "--data-only", "--schema=tracker", "--table=versions", "--file=-", file);
        return rows.Split('\n').SkipWhile(line => !line.StartsWith("COPY tracker.versions (version,", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line != "\\.")
            .Select(line => int.Parse(line.Split('\t')[0], CultureInfo.InvariantCulture)).DefaultIfEmpty().Max();
    }

    // Closed with all it holds: one of a pool would keep its locks.
    private static NpgsqlConnection Alone(string connectionString) => new(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);

    private static async Task<int> ServerVersion(string connectionString, CancellationToken ct)
    {
        await using var connection = Alone(connectionString);
        await connection.OpenAsync(ct);
        return connection.PostgreSqlVersion.Major;
    }

    private static async Task<object?> Ask(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(ct);
    }

    // What it says when it does not end well, in one line; null when it does.
    private static async Task<string?> Run(string programs, string program, string? connectionString, CancellationToken ct, params string[] arguments)
    {
        var (_, said, exit) = await Output(programs, program, connectionString, ct, arguments);
        return exit == 0 ? null : said.Length > 0 ? string.Join(' ', said.Split('\n').TakeLast(3)) : FormattableString.Invariant($"{program} answered {exit}.");
    }

    private static async Task<(string Output, string Said, int Exit)> Output(string programs, string program, string? connectionString, CancellationToken ct, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(programs, program), arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/", Environment = { ["LC_ALL"] = "C", ["PGAPPNAME"] = "tracker backup" },
        };
        // Not on the command line, which everybody on the machine can read.
        if (connectionString is not null)
            foreach (var (name, value) in Named(new(connectionString)))
                if (value is not null) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        try
        {
            var (output, said) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
            await process.WaitForExitAsync(ct);
            return (await output, (await said).Trim(), process.ExitCode);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }

    private static IEnumerable<(string, string?)> Named(NpgsqlConnectionStringBuilder to) =>
    [
        ("PGHOST", to.Host), ("PGPORT", to.Port.ToString(CultureInfo.InvariantCulture)), ("PGDATABASE", to.Database), ("PGUSER", to.Username),
        ("PGPASSWORD", to.Password), ("PGPASSFILE", to.Passfile), ("PGCONNECT_TIMEOUT", to.Timeout.ToString(CultureInfo.InvariantCulture)),
        ("PGSSLMODE", to.SslMode switch { SslMode.VerifyCA => "verify-ca", SslMode.VerifyFull => "verify-full", var mode => mode.ToString().ToLowerInvariant() }),
        ("PGSSLROOTCERT", to.RootCertificate), ("PGSSLCERT", to.SslCertificate), ("PGSSLKEY", to.SslKey),
    ];
}
