using System.Diagnostics;
using CoordinationTracker.Store;
using Npgsql;

namespace CoordinationTracker.PostgresTests.Store;
using Directory = System.IO.Directory;

/// <summary>A data folder of one test, the processes that use it, and what is left of its server.</summary>
internal sealed class DataFolder
{
    private readonly List<Process> users = [];

    public string Path { get; } = Directory.CreateTempSubdirectory("tracker-test-").FullName;
    public string Cluster => System.IO.Path.Combine(Path, "postgres", "cluster");

    public DataFolder() =>
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute);

    /// <summary>The server's processes, told by the folder they work in.</summary>
    public int[] Servers() =>
        [.. Directory.EnumerateDirectories("/proc").Where(p => int.TryParse(System.IO.Path.GetFileName(p), out _) && WorkingFolder(p) == Cluster)
            .Select(p => int.Parse(System.IO.Path.GetFileName(p), null))];

    public int Postmaster() => int.Parse(File.ReadLines(System.IO.Path.Combine(Cluster, "postmaster.pid")).First(), null);

    public async Task NoServerIsLeft()
    {
        var patience = Stopwatch.StartNew();
        while (Servers().Length > 0)
        {
            patience.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20), "a server is left");
            await Task.Delay(20);
        }
    }

    /// <summary>This assembly as another process, in a session and group of its own, as a terminal would start it.</summary>
    public Process Start(string[]? before = null, string? environment = null)
    {
        string[] command = [.. before ?? [], "setsid", "env", environment ?? "LC_ALL=C", "dotnet", "exec", typeof(ClusterUser).Assembly.Location, Path];
        var user = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        users.Add(user);
        return user;
    }

    public static async Task Answers(PrivatePostgres cluster)
    {
        await using var connection = new NpgsqlConnection(cluster.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
    }

    public static void Kill(int process, string signal = "-KILL")
    {
        using var kill = Process.Start("kill", [signal, "--", $"{process}"])!;
        kill.WaitForExit();
    }

    public async Task LeaveNothing()
    {
        foreach (var user in users)
        {
            if (!user.HasExited) user.Kill();
            user.Dispose();
        }
        await NoServerIsLeft();
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Delete(Path, recursive: true);
    }

    private static string? WorkingFolder(string process)
    {
        try { return new FileInfo(System.IO.Path.Combine(process, "cwd")).LinkTarget; }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { return null; }
    }
}
