using CoordinationTracker.Store;
using CoordinationTracker.Web.Backups;
using CoordinationTracker.Web.Hosting;
using Npgsql;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker backup: the whole database into a file; without one named, that of today into the folder of the nightly ones.</summary>
public static class BackupVerb
{
    public static async Task<int> Run(Options options, TextWriter output)
    {
        var file = options.Take("out");
        options.RefuseTheRest();
        var configuration = OfflineSite.Configuration;
        // As it is, also when it is of an earlier version: a backup is what one takes before anything is changed.
        await using var cluster = await TrackerDatabase.Cluster(configuration, CancellationToken.None);
        var connection = TrackerDatabase.ConnectionTo(configuration, cluster);
        var length = 0L;
        if (file is not null) length = await Backup.Write(connection, file, inPlace: false, CancellationToken.None);
        else (file, length) = await Nightly(BackupFolder.Of(configuration, cluster?.DataFolder), connection);
        await output.WriteLineAsync(FormattableString.Invariant($"{file}: {length} bytes."));
        return 0;
    }

    private static async Task<(string File, long Length)> Nightly(BackupFolder folder, string connection)
    {
        if (folder.Path is null) throw new Misuse("Name a file with --out, or a folder for backups in TRACKER_BACKUPS.");
        var today = new Clock(TimeProvider.System).Today(Programme.Unknown);
        var made = await folder.Make(connection, today, CancellationToken.None);
        await using var source = NpgsqlDataSource.Create(connection);
        try { await new Store.Backups(source).NoteMade(today, made.Length, CancellationToken.None); }
        // A database of an earlier version has no such table yet.
        catch (PostgresException e) when (BackgroundWork.IsMissing(e)) { }
        return made;
    }
}
