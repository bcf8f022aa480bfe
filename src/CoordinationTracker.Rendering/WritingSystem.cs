using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering;

/// <summary>How a language is written: the tag word processors know it by, and whether its line runs from right to left.</summary>
/// <param name="Complex">Shaped by the complex-script settings of a word processor rather than the plain ones.</param>
/// <param name="Font">Where the font of the layout has no letters for it.</param>
public readonly record struct WritingSystem(string Tag, bool RightToLeft, bool Complex, string? Font = null)
{
    public static WritingSystem Of(string language) => language switch
    {
        "vi" => new("vi-VN", false, false),
        "en" => new("en-GB", false, false),
        "hi" => new("hi-IN", false, true, "Noto Serif Devanagari"),
        "ur" => new("ur-PK", true, true, "Noto Nastaliq Urdu"),
        _ => new(language, false, false),
    };

    public static WritingSystem Of(Run run, string otherwise) => Of(run.Language ?? otherwise);

    /// <summary>The direction all words of a paragraph share; where they differ, or there are none, the document's.</summary>
    public static bool RunsRightToLeft(IReadOnlyList<Run> runs, string documentLanguage)
    {
        var directions = runs.Where(run => !string.IsNullOrWhiteSpace(run.Text))
            .Select(run => Of(run, documentLanguage).RightToLeft).Distinct().ToList();
        return directions.Count == 1 ? directions[0] : Of(documentLanguage).RightToLeft;
    }
}
