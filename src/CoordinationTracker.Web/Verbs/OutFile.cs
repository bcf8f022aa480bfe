namespace CoordinationTracker.Web.Verbs;

/// <summary>The file a verb writes its paper into, and the form the paper takes there.</summary>
public sealed class OutFile(string named)
{
    private readonly string file = Path.GetFullPath(named);

    /// <summary>The form asked for or, when none was, that of the file's ending.</summary>
    public string FormatOr(string? asked) => (asked ?? Path.GetExtension(file).TrimStart('.')) is var format && ReportFile.Formats.Contains(format) ? format
        : throw new Misuse($"--format is one of {string.Join(", ", ReportFile.Formats)}.");

    public async Task Write(string format, Document document) => await Write((await ReportFile.Render(document, format, CancellationToken.None)).Content);

    /// <summary>Whole or not at all: what a full disk cut short must not lie where the last good one lay.</summary>
    public async Task Write(byte[] content)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (!System.IO.Directory.Exists(folder)) throw new Misuse($"The folder {folder} does not exist.");
        if (System.IO.Directory.Exists(file)) throw new Misuse($"{file} is a folder; name a file in it.");
        // Root would put a file in the place of a device, for every program of the machine.
        if (file.StartsWith("/dev/", StringComparison.Ordinal)) throw new Misuse($"{file} is no file; name one to write into.");
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
