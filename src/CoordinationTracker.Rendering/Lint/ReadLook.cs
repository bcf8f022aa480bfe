using System.Globalization;
using CoordinationTracker.Rendering.Docx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Rendering.Lint;

/// <summary>How the letters of a paragraph come out: what its runs say, else its style, else the styles that one is based on, else the document.</summary>
internal sealed class ReadLook
{
    private readonly Dictionary<string, W.Style> styles;
    private readonly W.RunPropertiesBaseStyle? defaults;
    private readonly W.ParagraphPropertiesBaseStyle? ofAll;

    public ReadLook(MainDocumentPart main)
    {
        var sheet = main.StyleDefinitionsPart?.Styles;
        styles = (sheet?.Elements<W.Style>() ?? []).Where(style => style.StyleId?.Value is not null).GroupBy(style => style.StyleId!.Value!, StringComparer.Ordinal).ToDictionary(style => style.Key, style => style.First(), StringComparer.Ordinal);
        defaults = sheet?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
        ofAll = sheet?.DocDefaults?.ParagraphPropertiesDefault?.ParagraphPropertiesBaseStyle;
    }

    /// <summary>
    /// The style of a paragraph as our own papers call it. Word keeps the id it finds; LibreOffice makes ids out of names, "PlaceandDate", so that the name decides.
    /// </summary>
    public string? StyleOf(W.Paragraph paragraph)
    {
        var id = paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        if (id is null) return null;
        var name = styles.TryGetValue(id, out var style) ? style.StyleName?.Val?.Value?.Replace(" ", "", StringComparison.Ordinal) : null;
        return Known(name) ?? Known(id) ?? id;

        static string? Known(string? said) => said is null ? null : DocxStyles.Ids.FirstOrDefault(known => known.Equals(said, StringComparison.OrdinalIgnoreCase));
    }

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

    public bool Justified(W.Paragraph paragraph) =>
        (Said<W.Justification>(paragraph, _ => true)?.Val?.Value is { } align) && align == W.JustificationValues.Both;

    /// <summary>In millimetres; what hangs out is below nought.</summary>
    public double FirstLine(W.Paragraph paragraph)
    {
        var said = Said<W.Indentation>(paragraph, indent => indent.FirstLine is not null || indent.Hanging is not null);
        var twips = said?.FirstLine?.Value is { } first ? Twips(first) : -Twips(said?.Hanging?.Value);
        return twips * 25.4 / 1440;
    }

    /// <summary>Either points from line to line or, where it goes by the letters, how many lines of theirs.</summary>
    public (double? Points, double Lines) LineSpacing(W.Paragraph paragraph)
    {
        var said = Said<W.SpacingBetweenLines>(paragraph, spacing => spacing.Line is not null);
        if (said?.Line?.Value is not { } line) return (null, 1);
        return said.LineRule?.Value is { } rule && rule != W.LineSpacingRuleValues.Auto ? (Twips(line) / 20, 0) : (null, Twips(line) / 240);
    }

    private T? Said<T>(W.Paragraph paragraph, Func<T, bool> says) where T : OpenXmlElement =>
        new[] { paragraph.ParagraphProperties?.GetFirstChild<T>() }.Concat(Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "Normal").Select(style => style.StyleParagraphProperties?.GetFirstChild<T>()))
            .Append(ofAll?.GetFirstChild<T>()).FirstOrDefault(found => found is not null && says(found));

    private static double Twips(string? said) => double.TryParse(said, CultureInfo.InvariantCulture, out var twips) ? twips : 0;

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
