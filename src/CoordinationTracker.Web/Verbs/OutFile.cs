using CoordinationTracker.Rendering;

namespace CoordinationTracker.Web.Verbs;

/// <summary>The file a verb writes its paper into, and the form the paper takes there.</summary>
public sealed class OutFile(string named)
{
    private readonly string file = Path.GetFullPath(named);

    public IRenderer RendererFor(string? format) => Renderers.Named(format ?? Path.GetExtension(file).TrimStart('.'))
        ?? throw new Misuse($"--format is one of {string.Join(", ", Renderers.All.Select(known => known.Format))}.");

    public async Task Write(IRenderer renderer, Document document)
    {
        using var rendered = new MemoryStream();
        renderer.Render(document, rendered);
        await WriteWhole(rendered);
    }

    // Whole or not at all: a report cut short by a full disk must not lie where the last good one lay.
    private async Task WriteWhole(MemoryStream content)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (!System.IO.Directory.Exists(folder)) throw new Misuse($"The folder {folder} does not exist.");
        if (System.IO.Directory.Exists(file)) throw new Misuse($"{file} is a folder; name a file in it.");
        var beside = $"{file}.{Environment.ProcessId}.part";
        try
        {
            await File.WriteAllBytesAsync(beside, content.ToArray());
            File.Move(beside, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(beside);
            throw new Misuse($"{file} cannot be written: {e.Message}");
        }
    }
}
