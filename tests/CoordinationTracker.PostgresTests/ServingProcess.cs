using System.Diagnostics;

namespace CoordinationTracker.PostgresTests;

/// <summary>The program itself, serving a database as a process of its own.</summary>
internal sealed class ServingProcess : IDisposable
{
    private readonly Process process;

    private ServingProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    public int Id => process.Id;
    public bool HasExited => process.HasExited;
    public Uri Address { get; }

    /// <param name="settings">As NAME=value.</param>
    public static async Task<ServingProcess> Start(string connection, params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "serve", "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true, Environment = { ["ConnectionStrings__Tracker"] = connection },
        };
        foreach (var setting in settings) start.Environment[setting[..setting.IndexOf('=', StringComparison.Ordinal)]] = setting[(setting.IndexOf('=', StringComparison.Ordinal) + 1)..];
        var process = Process.Start(start)!;
        Uri? address = null;
        for (var line = await process.StandardOutput.ReadLineAsync(); line?.Contains("Ctrl-C stops", StringComparison.Ordinal) is not true; line = await process.StandardOutput.ReadLineAsync())
        {
            line.ShouldNotBeNull("it ended at once");
            if (line.StartsWith("CoordinationTracker is at ", StringComparison.Ordinal)) address = new(line["CoordinationTracker is at ".Length..]);
        }
        _ = process.StandardOutput.ReadToEndAsync();
        return new(process, address!);
    }

    /// <summary>Sends a signal by name: KILL, STOP, CONT, INT.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start("kill", [$"-{name}", $"{process.Id}"])!;
        kill.WaitForExit();
    }

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
