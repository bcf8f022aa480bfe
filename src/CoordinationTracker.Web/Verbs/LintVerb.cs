using CoordinationTracker.Rendering.Lint;

namespace CoordinationTracker.Web.Verbs;

/// <summary>tracker lint: whether a Word file, as staff left it, still keeps to an official layout.</summary>
public static class LintVerb
{
    /// <returns>1 when there is something to mend.</returns>
    public static async Task<int> Run(string[] args, TextWriter output)
    {
        if (args is not [var file, ..] || file.StartsWith("--", StringComparison.Ordinal)) throw new Misuse("Which file? tracker lint FILE.docx --layout …");
        var options = new Options(args[1..]);
        var layout = Reports.Layout.Named(options.OneOf("layout", Reports.Layout.Known[0].Name, [.. Reports.Layout.Known.Select(layout => layout.Name)]))!;
        var language = options.OneOf("lang", "vi", "vi", "en");
        options.RefuseTheRest();

        if (!File.Exists(file)) throw new Misuse($"There is no file {file}.");
        await using var docx = File.OpenRead(file);
        var faults = LayoutLinter.Faults(docx, layout);
        foreach (var fault in faults) await output.WriteLineAsync(fault.In(language));
        return faults.Count == 0 ? 0 : 1;
    }
}
