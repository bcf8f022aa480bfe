namespace CoordinationTracker.Web.Verbs;

/// <summary>A file written whole or not at all: what a full disk cut short must not lie where the last good one lay.</summary>
internal static class WholeFile
{
    /// <exception cref="Misuse">It cannot be written there, and why.</exception>
    public static async Task Write(string file, byte[] content)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (!System.IO.Directory.Exists(folder)) throw new Misuse($"The folder {folder} does not exist.");
        if (System.IO.Directory.Exists(file)) throw new Misuse($"{file} is a folder; name a file in it.");
        var beside = $"{file}.{Environment.ProcessId}.part";
        try
        {
            await File.WriteAllBytesAsync(beside, content);
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw new Misuse($"{file} cannot be written: {e.Message}");
        }
    }
}
