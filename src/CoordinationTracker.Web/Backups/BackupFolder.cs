using System.Globalization;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Backups;

/// <summary>Where backups are made by themselves, one a day, and how many of them stay.</summary>
/// <param name="Path">Null where none are made: whoever gave a connection string has a way of their own, unless a folder is named too.</param>
public sealed record BackupFolder(string? Path, Generations Kept)
{
    private const string Prefix = "tracker-", Ending = ".dump";

    /// <param name="privateFolder">The data folder of the private PostgreSQL; null where a connection string was given.</param>
    public static BackupFolder Of(IConfiguration configuration, string? privateFolder) => new(
        configuration["TRACKER_BACKUPS"] switch
        {
            "off" => null,
            { Length: > 0 } named => System.IO.Path.GetFullPath(named),
            _ => privateFolder is null ? null : System.IO.Path.Combine(privateFolder, "backups"),
        },
        Generations.Of(configuration["TRACKER_BACKUPS_KEPT"]));

    /// <summary>Makes the backup of a day, in place of an earlier one of that day, and removes those that have had their time.</summary>
    /// <returns>The file, and its length in bytes.</returns>
    public async Task<(string File, long Length)> Make(string connectionString, DateOnly day, CancellationToken ct)
    {
        // The files in it are their owner's alone; who may see their names is left to the folder.
        try { System.IO.Directory.CreateDirectory(Path!); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { throw new BackupFailed($"{Path} cannot be made: {e.Message}", e); }
        var file = FileOf(day);
        var length = await Backup.Write(connectionString, file, inPlace: true, ct);
        Thin();
        return (file, length);
    }

    // What somebody else put there, or named otherwise, is left alone.
    private void Thin()
    {
        var days = Days().ToList();
        foreach (var day in days.Except(Kept.Kept(days))) File.Delete(FileOf(day));
        foreach (var part in System.IO.Directory.EnumerateFiles(Path!, $"{Prefix}*{Ending}.*.part"))
            if (File.GetLastWriteTimeUtc(part) < System.IO.Directory.GetLastWriteTimeUtc(Path!).AddDays(-1)) File.Delete(part);
    }

    private IEnumerable<DateOnly> Days() =>
        from file in System.IO.Directory.EnumerateFiles(Path!, $"{Prefix}*{Ending}")
        let name = System.IO.Path.GetFileName(file)[Prefix.Length..^Ending.Length]
        let day = DateOnly.TryParseExact(name, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : (DateOnly?)null
        where day is not null
        select day.Value;

    private string FileOf(DateOnly day) => System.IO.Path.Combine(Path!, Prefix + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + Ending);
}
