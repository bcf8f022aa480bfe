using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering.Html;

/// <summary>Text in a page: only what HTML itself reads is encoded, so that Vietnamese and Urdu stay legible in the source.</summary>
internal static class HtmlText
{
    public static string Encode(string text) => PrintableText.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("'", "&#39;", StringComparison.Ordinal);

    public static string Lined(string text) => Encode(text).Replace("\n", "<br>", StringComparison.Ordinal);

    public static string Of(Run run, string documentLanguage, Func<string, string>? figureLink)
    {
        var html = WritingSystem.Of(run, documentLanguage).RightToLeft
            ? string.Concat(LatinWords.Split(run.Text).Select(piece => piece.Latin ? $"<bdi>{Encode(piece.Text)}</bdi>" : Lined(piece.Text)))
            : Lined(run.Text);
        if (run.Italic) html = $"<em>{html}</em>";
        if (run.Bold) html = $"<strong>{html}</strong>";
        if (run.Link is { } link) html = $"<a class=\"report-link\" href=\"{Encode(link)}\">{html}</a>";
        if (run.Figure is { } key) html = Figure(key, html, figureLink);
        return run.Language is { } language && language != documentLanguage ? $"<span{Language(language)}>{html}</span>" : html;
    }

    // The direction also sets the words apart: a browser orders them by themselves.
    public static string Language(string language) =>
        $" lang=\"{Encode(language)}\" dir=\"{(WritingSystem.Of(language).RightToLeft ? "rtl" : "ltr")}\"";

    private static string Figure(string key, string html, Func<string, string>? link) => link is null
        ? $"<span class=\"report-figure\" data-figure=\"{Encode(key)}\">{html}</span>"
        : $"<a class=\"report-figure\" data-figure=\"{Encode(key)}\" href=\"{Encode(link(key))}\">{html}</a>";
}
