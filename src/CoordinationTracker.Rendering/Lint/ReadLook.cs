using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Lint;

/// <summary>How the letters of a paragraph come out: what its runs say, else its style, else the styles that one is based on, else the document.</summary>
internal sealed class ReadLook
{
    private readonly Dictionary<string, W.Style> styles;
    private readonly W.RunPropertiesBaseStyle? defaults;

    public ReadLook(MainDocumentPart main)
    {
        var sheet = main.StyleDefinitionsPart?.Styles;
        styles = (sheet?.Elements<W.Style>() ?? []).Where(style => style.StyleId?.Value is not null).GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(style => style.Key, style => style.First(), StringComparer.Ordinal);
        defaults = sheet?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
    }

    public bool Knows(string style) => styles.ContainsKey(style);

    /// <summary>The tag of the language the document is in, "vi-VN".</summary>
    public string? Language => defaults?.GetFirstChild<W.Languages>() is { } languages ? languages.Val?.Value ?? languages.Bidi?.Value : null;

    public IEnumerable<string?> Fonts(W.Paragraph paragraph) =>
        // Fonts of another script alone say nothing of these letters.
        Read<W.RunFonts, string?>(paragraph, fonts => fonts.Ascii?.Value, fonts => fonts.Ascii is not null);

    public IEnumerable<double?> Sizes(W.Paragraph paragraph) =>
        Read<W.FontSize, double?>(paragraph, size => double.TryParse(size.Val?.Value, CultureInfo.InvariantCulture, out var half) ? half / 2 : null);

    public IEnumerable<bool> Bold(W.Paragraph paragraph) => Read<W.Bold, bool>(paragraph, IsOn);
    public IEnumerable<bool> Italic(W.Paragraph paragraph) => Read<W.Italic, bool>(paragraph, IsOn);
    public IEnumerable<bool> Capitals(W.Paragraph paragraph) => Read<W.Caps, bool>(paragraph, IsOn);
    public IEnumerable<bool> Underlined(W.Paragraph paragraph) => Read<W.Underline, bool>(paragraph, line => line.Val is null || line.Val != W.UnderlineValues.None);

    // One answer a run that has words; a paragraph without any answers by its style.
    private IEnumerable<T?> Read<T0, T>(W.Paragraph paragraph, Func<T0, T> read, Func<T0, bool>? says = null) where T0 : OpenXmlElement
    {
        var ofStyle = Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal").Select(style => style.StyleRunProperties?.GetFirstChild<T0>()).FirstOrDefault(found => found is not null) ?? defaults?.GetFirstChild<T0>();
        var runs = paragraph.Descendants<W.Run>().Where(run => run.InnerText.Trim().Length > 0).Select(run => run.RunProperties?.GetFirstChild<T0>() is { } own && says?.Invoke(own) is not false ? own : ofStyle).DefaultIfEmpty(ofStyle);
        return runs.Select(found => found is null ? default : read(found)).Distinct();
    }

    private IEnumerable<W.Style> Chain(string? style)
    {
        // A style based on itself, however roundabout, is read once.
        for (var seen = new HashSet<string>(StringComparer.Ordinal); style is not null && seen.Add(style) && styles.TryGetValue(style, out var known); style = known.BasedOn?.Val?.Value) yield return known;
    }

    private static bool IsOn(W.OnOffType said) => said.Val is null || said.Val.Value;
}
