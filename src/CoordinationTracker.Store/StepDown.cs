using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CoordinationTracker.Store;

/// <summary>
/// A site started by root goes on as the user its private PostgreSQL runs as: root is needed to give folders to that user, and for
/// nothing after.
/// </summary>
public static class StepDown
{
    /// <summary>Gives the folders to that user and starts the program again in this process's place; comes back only where it does not.</summary>
    /// <param name="program">As it is started, without its arguments.</param>
    /// <param name="folders">Those in the data folder that it writes in, beside PostgreSQL's.</param>
    /// <returns>Why it stays root; null where it is not root, or where opening the data folder says more.</returns>
    public static string? Try(string dataFolder, IReadOnlyList<string> folders, IReadOnlyList<string> program, IEnumerable<string> arguments)
    {
        if (!Environment.IsPrivilegedProcess) return null;
        var postgres = Path.Combine(dataFolder, "postgres");
        try { Directory.CreateDirectory(dataFolder); }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { return null; }
        var user = Unprivileged.User(ownerOf: postgres);
        foreach (var folder in folders.Prepend(postgres)) Succeeds(user.MakeFolder(folder));
        if (!Succeeds(user.Command("test", "-w", postgres))) return null;

        string[] environment = ["env", $"HOME={user.Home}", $"TRACKER_DATA={dataFolder}"];
        if (!Succeeds(user.Command("test", "-w", Path.GetTempPath())) || !Succeeds(user.Command(environment[0], [.. environment[1..], .. program, "--help"])))
            return $"It stays root, for the user “{user.Name}”, as whom PostgreSQL runs, cannot read {program[^1]} or write in {Path.GetTempPath()}.";
        var command = user.Command(environment[0], [.. environment[1..], .. program, .. arguments]);
        nint[] words = [.. command.ArgumentList.Prepend(command.FileName).Append(null).Select(Marshal.StringToCoTaskMemUTF8)];
        return Execute(words[0], words) < 0 ? $"It stays root, for {command.FileName} did not start: {new Win32Exception(Marshal.GetLastPInvokeError()).Message}." : null;
    }

    private static bool Succeeds(ProcessStartInfo command)
    {
        (command.RedirectStandardOutput, command.RedirectStandardError) = (true, true);
        using var process = Process.Start(command)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    // In place of this process and under its number, so that whoever started it or will end it need not know.
    [DllImport("libc", EntryPoint = "execvp", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Execute(nint file, nint[] arguments);
}
