using System.Collections.Concurrent;
using System.Diagnostics;
using CoordinationTracker.PostgresTests.Notices;

namespace CoordinationTracker.PostgresTests.Web;

/// <summary>The real program as a person starts it, in a data folder of its own that goes with it.</summary>
internal sealed class TrackerProgram : IAsyncDisposable
{
    public TrackerProgram()
    {
        // The database's own user, when this runs as root, must be able to come here.
        System.IO.Directory.CreateDirectory(Folder);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Folder, (UnixFileMode)0b111_101_101);
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "tracker-" + Guid.NewGuid().ToString("N")[..8]);
    public string Data => Path.Combine(Folder, "data");
    public string Out(string name) => Path.Combine(Folder, name);

    private readonly List<Process> demos = [];

    /// <summary>What a site has said, line by line.</summary>
    public ConcurrentQueue<string> Said { get; } = [];

    /// <summary>A program that starts this one, as another user.</summary>
    public string[] StartedBy { get; set; } = [];

    /// <summary>Where the demo listens, once it does.</summary>
    public Uri? Address { get; private set; }

    /// <summary>The demo; it goes with this at the latest.</summary>
    public Task<Process> Demo(params string[] environment) => Listen("demo", environment);

    /// <summary>With the data there is; it goes with this at the latest.</summary>
    public Task<Process> Serve(params string[] environment) => Listen("serve", environment);

    private async Task<Process> Listen(string verb, string[] environment)
    {
        var demo = Start([.. environment, verb, "--urls", "http://127.0.0.1:0"]);
        demos.Add(demo);
        while (true)
        {
            var line = await demo.StandardOutput.ReadLineAsync()
                ?? throw new ShouldAssertException("The demo ended: " + await demo.StandardError.ReadToEndAsync());
            Said.Enqueue(line);
            if (line.Split(" is at ") is [_, var address]) Address = new(address);
            if (!line.Contains("Ctrl-C stops", StringComparison.Ordinal)) continue;
            // Unread, a full pipe would stop it in the middle of a word.
            _ = Read(demo.StandardOutput);
            _ = Read(demo.StandardError);
            return demo;
        }

        async Task Read(StreamReader stream)
        {
            while (await stream.ReadLineAsync() is { } line) Said.Enqueue(line);
        }
    }

    /// <param name="args">The first like NAME=value are given to the program as its environment.</param>
    public async Task<(int Exit, string Output, string Error)> Run(params string[] args)
    {
        using var process = Start(args);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Waits until the last process that worked in the data folder has ended.</summary>
    public Task NothingRuns() =>
        Story.Until(() => Task.FromResult(!Processes().Any(process => process.Command.Contains(Data, StringComparison.Ordinal))),
            $"nothing runs in {Data}", seconds: 30);

    public async ValueTask DisposeAsync()
    {
        foreach (var demo in demos)
        {
            if (!demo.HasExited) demo.Kill();
            demo.Dispose();
        }
        await NothingRuns();
        System.IO.Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Every process of this machine, and how it was started.</summary>
    public static IEnumerable<(int Id, string Command)> Processes() =>
        from folder in System.IO.Directory.GetDirectories("/proc")
        where int.TryParse(Path.GetFileName(folder), out _)
        select (int.Parse(Path.GetFileName(folder), null), Command(Path.Combine(folder, "cmdline")).Replace('\0', ' '));

    private static string Command(string file)
    {
        try { return File.ReadAllText(file); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { return ""; }
    }

    private Process Start(string[] args)
    {
        var environment = args.TakeWhile(arg => arg.Contains('=', StringComparison.Ordinal)).ToList();
        var program = typeof(Program).Assembly.Location;
        string[] command = [.. environment, .. StartedBy, "dotnet", program, .. args.Skip(environment.Count)];
        return Process.Start(new ProcessStartInfo("env", command)
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
            Environment = { ["TRACKER_DATA"] = Data, ["ConnectionStrings__Tracker"] = "" },
        })!;
    }
}
