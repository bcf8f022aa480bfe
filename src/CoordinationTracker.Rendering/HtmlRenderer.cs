using System.Globalization;
using CoordinationTracker.Rendering.Html;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering;

/// <summary>A page that needs nothing beside itself: read on any screen, printed in the official layout by any browser.</summary>
/// <param name="figureLink">Makes the address of the entries behind a figure from its key; without it figures only carry their key.</param>
public sealed class HtmlRenderer(Func<string, string>? figureLink = null) : IRenderer
{
    public string Format => "html";
    public string ContentType => "text/html; charset=utf-8";
    public string FileEnding => ".html";

    public void Render(Document document, Stream output)
    {
        using var page = new StreamWriter(output, leaveOpen: true);
        var direction = WritingSystem.Of(document.Language).RightToLeft ? "rtl" : "ltr";
        page.Write($"""
            <!DOCTYPE html>
            <html lang="{HtmlText.Encode(document.Language)}" dir="{direction}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{HtmlText.Encode(Lines.Title(document)).Replace('\n', ' ')}</title>
            <style>
            {Css(document.Layout)}</style>
            </head>
            <body class="report-page">
            <main>

            """.ReplaceLineEndings("\n"));
        new HtmlReport(document, figureLink, topHeading: 1, page).Write();
        page.Write("</main>\n</body>\n</html>\n");
    }

    /// <summary>The report alone, an article to stand inside another page that brings <see cref="Css"/> along.</summary>
    /// <param name="topHeading">The level of the report's own title in that page.</param>
    public string Fragment(Document document, int topHeading = 1)
    {
        using var article = new StringWriter(CultureInfo.InvariantCulture);
        new HtmlReport(document, figureLink, topHeading, article).Write();
        return article.ToString();
    }

    /// <summary>Screen and print in one style sheet; every class begins with "report", so it can stand beside others.</summary>
    public static string Css(Layout layout) => HtmlCss.Of(layout);
}
