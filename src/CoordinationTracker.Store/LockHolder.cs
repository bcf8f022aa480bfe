namespace CoordinationTracker.Store;

/// <summary>Who keeps a file of the data folder open, in words for whoever waits for it.</summary>
internal static class LockHolder
{
    public static string Of(string file)
    {
        var holders = Directory.EnumerateDirectories("/proc").Where(process => Opens(process, file)).Select(Name).ToList();
        return holders.Count == 0 ? "another process" : string.Join(" and ", holders);
    }

    private static bool Opens(string process, string file)
    {
        if (!int.TryParse(Path.GetFileName(process), out var id) || id == Environment.ProcessId) return false;
        try { return Directory.EnumerateFiles(Path.Combine(process, "fd")).Any(open => new FileInfo(open).LinkTarget == file); }
        // It has ended meanwhile, or is another user's.
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { return false; }
    }

    private static string Name(string process)
    {
        try { return $"process {Path.GetFileName(process)} ({File.ReadAllText(Path.Combine(process, "comm")).Trim()})"; }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) { return $"process {Path.GetFileName(process)}"; }
    }
}
