using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.PostgresTests.Store;

namespace CoordinationTracker.PostgresTests.Web;

/// <summary>How the program starts, as whom, and how it ends where it cannot go on: each a sentence and an exit code a supervisor reads.</summary>
public sealed class StartingTests : IAsyncLifetime
{
    private readonly TrackerProgram tracker = new();

    public Task InitializeAsync() => Task.CompletedTask;
    public Task DisposeAsync() => tracker.DisposeAsync().AsTask();

    [Fact]
    public async Task a_port_that_is_taken_is_one_sentence() // F14
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}";

        var ran = await tracker.Run($"ConnectionStrings__Tracker={await Postgres.NewDatabase()}", "serve", "--urls", address);

        (ran.Exit, ran.Error.Trim(), ran.Output).ShouldBe((1, $"Failed to bind to address {address}: address already in use.", ""));
    }

    [Fact]
    public async Task a_data_folder_without_the_right_to_write_is_one_sentence() // F14
    {
        File.SetUnixFileMode(tracker.Folder, Environment.IsPrivilegedProcess ? UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute : UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var ran = await tracker.Run("serve", "--urls", "http://127.0.0.1:0");
        File.SetUnixFileMode(tracker.Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        (ran.Exit, ran.Error.Count('\n'), ran.Output).ShouldBe((1, 1, ""));
        ran.Error.ShouldStartWith(tracker.Data);
        ran.Error.Trim().ShouldEndWith("name another data folder in TRACKER_DATA.");
    }

    [Fact]
    public async Task a_site_whose_private_server_cannot_be_brought_back_ends_so_that_a_supervisor_acts() // F2, J4
    {
        var site = await tracker.Serve("TRACKER_POSTGRES_PATIENCE=1");
        var cluster = Path.Combine(tracker.Data, "postgres", "cluster");
        // A line that no server takes, as a disk that stays full would be.
        await File.AppendAllTextAsync(Path.Combine(cluster, "postgresql.conf"), "\nlighthouse = on\n");
        DataFolder.Kill(int.Parse(File.ReadLines(Path.Combine(cluster, "postmaster.pid")).First(), null));

        await site.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));

        site.ExitCode.ShouldBe(1);
        var sentence = "PostgreSQL did not start in ";
        await Story.Until(() => Task.FromResult(tracker.Said.Any(line => line.Contains(sentence, StringComparison.Ordinal))), "it says why");
        tracker.Said.ShouldNotContain(line => line.StartsWith("   at ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task started_by_root_it_serves_as_the_user_of_its_database_and_by_anybody_else_as_that_one() // F20
    {
        // As root would have made it before: the next start opens it.
        (await tracker.Run("programmes")).Exit.ShouldBe(0);
        var owner = (await Told("stat", "-c", "%u", Path.Combine(tracker.Data, "postgres"))).Trim();
        var own = (await Told("id", "-u")).Trim();

        var site = await tracker.Serve();

        var runsAs = File.ReadLines($"/proc/{site.Id}/status").First(line => line.StartsWith("Uid:", StringComparison.Ordinal)).Split('\t')[2];
        if (own != "0") runsAs.ShouldBe(own);
        else if (await Starts(owner))
        {
            owner.ShouldNotBe("0");
            runsAs.ShouldBe(owner);
            (await Told("stat", "-c", "%u", Path.Combine(tracker.Data, "backups"))).Trim().ShouldBe(owner);
        }
        else
        {
            runsAs.ShouldBe("0");
            tracker.Said.First().ShouldStartWith("It stays root, for the user “");
        }
        using var client = new HttpClient { BaseAddress = tracker.Address };
        (await client.GetStringAsync("/healthz/ready")).ShouldBe("Healthy\n");
        Process.Start("kill", ["-TERM", $"{site.Id}"]).WaitForExit();
        await site.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        site.ExitCode.ShouldBe(0, "whoever started it ends it, whichever user it is");
        await tracker.NothingRuns();
    }

    [Fact]
    public async Task where_that_user_cannot_write_what_is_temporary_root_stays_and_says_so()
    {
        var locked = System.IO.Directory.CreateDirectory(tracker.Out("locked"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
        var site = await tracker.Serve($"TMPDIR={locked}");

        var uid = File.ReadLines($"/proc/{site.Id}/status").First(line => line.StartsWith("Uid:", StringComparison.Ordinal)).Split('\t')[2];
        uid.ShouldBe((await Told("id", "-u")).Trim());
        tracker.Said.Count(line => line.StartsWith("It stays root, for the user “", StringComparison.Ordinal)).ShouldBe(uid == "0" ? 1 : 0);
    }

    // Where the program's files can be read by that user, which on a machine of one's own they need not be.
    private static async Task<bool> Starts(string user)
    {
        using var started = Process.Start(new ProcessStartInfo("setpriv", [$"--reuid={user}", "--clear-groups", "--", "dotnet", typeof(Program).Assembly.Location, "--help"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/",
        })!;
        _ = (started.StandardOutput.ReadToEndAsync(), started.StandardError.ReadToEndAsync());
        await started.WaitForExitAsync();
        return started.ExitCode == 0;
    }

    private static async Task<string> Told(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said;
    }
}
