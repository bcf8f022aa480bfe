using System.Collections.Concurrent;
using System.Diagnostics;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering;

/// <summary>No font here has all the letters of a paper; the sentence names the package that brings one.</summary>
public sealed class NoFont(string fault, string package)
    : Exception($"{fault} (Debian: apt install {package}), or open the DOCX in a word processor and save it as PDF.");

/// <summary>
/// Whether the fonts a paper names have, on this machine, all the letters of its languages. A letter that one lacks
/// LibreOffice takes from another: words then stand in two fonts, and nobody who searches the PDF finds them.
/// </summary>
internal static class PaperFonts
{
    // What is there is asked for once; what is not, again: whoever follows the sentence need not start us anew.
    private static readonly ConcurrentDictionary<(string Font, string Language), bool> There = new();

    /// <exception cref="NoFont">A language of the paper has no font here with all its letters.</exception>
    public static async Task Require(Document document, CancellationToken ct)
    {
        // On other systems LibreOffice does without fontconfig.
        if (!OperatingSystem.IsLinux()) return;
        foreach (var language in Languages(document))
        {
            var own = WritingSystem.Of(language).Font;
            var asked = (Font: own ?? document.Layout.Font, Language: language);
            if (There.ContainsKey(asked)) continue;
            if (await Lacking(asked.Font, language, ct) is { } lacking)
                throw new NoFont(
                    $"A PDF in {Name(language)} needs a font with all its letters, and {lacking}: install one",
                    own is null ? "fonts-liberation2" : "fonts-noto-core");
            There[asked] = true;
        }
    }

    // The paper's own first. Latin letters and figures stand in each.
    private static IEnumerable<string> Languages(Document document) =>
        document.Body.Concat(document.Annexes.SelectMany(annex => annex.Body)).SelectMany(Runs)
            .Select(run => run.Language).OfType<string>()
            .Prepend("en").Prepend(document.Language).Where(language => Name(language) is not null).Distinct();

    private static IEnumerable<Run> Runs(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Runs,
        Table { Foot: var foot } table => (foot is null ? table.Rows : table.Rows.Append(foot))
            .SelectMany(row => row.Cells).SelectMany(cell => cell.Runs),
        _ => [],
    };

    private static string? Name(string language) => language switch
    {
        "vi" => "Vietnamese", "en" => "English", "hi" => "Hindi", "ur" => "Urdu", _ => null,
    };

    // fontconfig gives the font that is really taken for the one named, and the languages it has every letter of.
    private static async Task<string?> Lacking(string font, string language, CancellationToken ct)
    {
        var program = PdfPrinter.OnThePath("fc-match")
            ?? throw new NoFont("A PDF needs fontconfig, which knows what fonts there are: install it", "fontconfig");
        using var match = Process.Start(
            new ProcessStartInfo(program, ["--format", "%{family[0]}\n%{lang}", $"{font}:lang={language}"])
            {
                RedirectStandardOutput = true, RedirectStandardError = true,
            })!;
        var (said, complaint) = (match.StandardOutput.ReadToEndAsync(ct), match.StandardError.ReadToEndAsync(ct));
        await Task.WhenAll(said, complaint, match.WaitForExitAsync(ct));
        if ((await said).Split('\n') is not [{ Length: > 0 } taken, var whole]) return "there is no font here at all";
        return whole.Split('|').Contains(language) ? null : $"{taken}, taken here for {font}, lacks some";
    }
}
