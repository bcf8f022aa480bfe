using System.Diagnostics;

namespace CoordinationTracker.PostgresTests.Printing;

/// <summary>The program itself, serving on a database as one process among others.</summary>
internal sealed class TrackerProcess : IDisposable
{
    private readonly Process process;

    private TrackerProcess(Process process) => this.process = process;

    /// <param name="path">Where it looks for other programs; null as these tests do.</param>
    public static async Task<TrackerProcess> Serve(string connection, string? path = null)
    {
        string[] serve = [typeof(Program).Assembly.Location, "serve", "--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo("dotnet", serve)
        {
            RedirectStandardOutput = true, Environment = { ["ConnectionStrings__Tracker"] = connection },
        };
        if (path is not null) start.Environment["PATH"] = path;
        var serving = new TrackerProcess(Process.Start(start)!);
        for (var line = ""; !line.Contains("Ctrl-C stops", StringComparison.Ordinal);)
            line = (await serving.process.StandardOutput.ReadLineAsync()).ShouldNotBeNull("it ended at once");
        _ = serving.process.StandardOutput.ReadToEndAsync();
        return serving;
    }

    /// <summary>As kill -9 does: it has no time for anything.</summary>
    public void Kill()
    {
        if (!process.HasExited) process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        process.Dispose();
    }
}
