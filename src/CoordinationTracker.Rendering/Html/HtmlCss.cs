using System.Globalization;
using System.Text;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering.Html;

/// <summary>The measures of a layout as a style sheet, before the rules that are the same for all (Report.css).</summary>
internal static class HtmlCss
{
    private static readonly string Rules = Read();

    public static string Of(Layout layout)
    {
        var css = new StringBuilder();
        var (upright, across) = (Sheet.Of(layout, landscape: false), Sheet.Of(layout, landscape: true));
        css.Append(CultureInfo.InvariantCulture, $$"""
            @page { {{Paper(upright)}}; {{PageNumber(layout)}} }
            @page :first { @top-center { content: none; } }
            @page report-landscape { {{Paper(across)}}; {{PageNumber(layout)}} }
            .report {
              --report-font: "{{layout.Font}}", "Liberation Serif", "Noto Serif", serif;
              --report-width: {{upright.Width}}mm; --report-landscape-width: {{across.Width}}mm;
              --report-margins: {{Margins(upright)}}; --report-landscape-margins: {{Margins(across)}};
              --report-motto-size: {{layout.MottoSize}}pt; --report-slogan-size: {{layout.SloganSize}}pt; --report-issuer-size: {{layout.IssuerSize}}pt; --report-number-size: {{layout.NumberSize}}pt;
              --report-date-size: {{layout.DateSize}}pt; --report-kind-size: {{layout.KindSize}}pt; --report-summary-size: {{layout.SummarySize}}pt;
              --report-body-size: {{layout.BodySize}}pt; --report-line: {{layout.LineHeight}}pt; --report-indent: {{layout.FirstLineIndent}}mm;
              --report-space: {{layout.SpaceBetweenParagraphs}}pt; --report-table-size: {{layout.TableSize}}pt;
              --report-table-small: {{layout.TableSize - 2}}pt; --report-post-weight: {{(layout.PostBold ? "bold" : "normal")}};
              --report-recipients-heading-size: {{layout.RecipientsHeadingSize}}pt; --report-recipients-size: {{layout.RecipientsSize}}pt;
              --report-recipients-heading: {{(layout.RecipientsHeadingUnderlined ? "normal" : "italic bold")}} var(--report-recipients-heading-size)/1.3 var(--report-font); --report-recipients-line: {{(layout.RecipientsHeadingUnderlined ? "underline" : "none")}};
            }

            """);
        for (var width = 1; width <= 100; width++) css.Append(CultureInfo.InvariantCulture, $".report-width-{width} {{ width: {width}%; }}\n");
        return css.Append(Rules).ToString().ReplaceLineEndings("\n");
    }

    private static string Paper(Sheet sheet) =>
        string.Create(CultureInfo.InvariantCulture, $"size: {sheet.Width}mm {sheet.Height}mm; margin: {Margins(sheet)}");

    private static string Margins(Sheet sheet) =>
        string.Create(CultureInfo.InvariantCulture, $"{sheet.Top}mm {sheet.Right}mm {sheet.Bottom}mm {sheet.Left}mm");

    private static string PageNumber(Layout layout) => string.Create(CultureInfo.InvariantCulture,
        $"@top-center {{ content: counter(page); font: {layout.PageNumberSize}pt \"{layout.Font}\", \"Liberation Serif\", serif; "
        + $"vertical-align: top; padding-top: {layout.PageNumberFromTop}mm; }}");

    private static string Read()
    {
        using var stream = typeof(HtmlCss).Assembly.GetManifestResourceStream("Report.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
