using System.Diagnostics;
using System.Globalization;

namespace CoordinationTracker.Store;

/// <summary>Whom PostgreSQL runs as. It refuses root, so root steps down to the owner of the folder, else to “postgres” or “nobody”.</summary>
internal sealed record Unprivileged(string Name, string? Uid, string? Gid)
{
    public string Home => Accounts().FirstOrDefault(account => account[2] == Uid)?[5] ?? "/nonexistent";

    public static Unprivileged User(string? ownerOf = null)
    {
        if (!Environment.IsPrivilegedProcess) return new(Environment.UserName, null, null);
        if (Directory.Exists(ownerOf) && Owner(ownerOf) is [var uid, var gid] && uid != "0") return new(uid, uid, gid);
        var accounts = Accounts();
        var account = accounts.FirstOrDefault(a => a[0] == "postgres") ?? accounts.First(a => a[0] == "nobody");
        return new(account[0], account[2], account[3]);
    }

    /// <summary>Makes a folder for this user; done as root where we are root, for the folder above it need not be theirs.</summary>
    public ProcessStartInfo MakeFolder(string path) =>
        Uid is not null ? new("install", ["-d", "-m", "0700", "-o", Uid, "-g", Gid!, path]) : new("install", ["-d", "-m", "0700", path]);

    public ProcessStartInfo Command(string program, params string[] arguments) => new(
        Uid is null ? program : "setpriv",
        Uid is null ? arguments : [$"--reuid={Uid}", $"--regid={Gid}", "--clear-groups", "--", program, .. arguments]) { WorkingDirectory = "/" };

    private static string[][] Accounts() => [.. File.ReadLines("/etc/passwd").Select(line => line.Split(':')).Where(account => account.Length >= 7)];

    private static string[] Owner(string path)
    {
        using var stat = Process.Start(new ProcessStartInfo("stat", ["-c", "%u %g", path]) { RedirectStandardOutput = true })!;
        return stat.StandardOutput.ReadToEnd().Trim().Split(' ');
    }
}
