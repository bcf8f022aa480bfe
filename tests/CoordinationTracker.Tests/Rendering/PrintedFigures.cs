using System.Globalization;
using AngleSharp.Html.Parser;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Tests.Rendering;

/// <summary>The figures a file prints, read back from its bytes in the order it prints them.</summary>
public static class PrintedFigures
{
    // The colour a spreadsheet sets figures in.
    private const string Blue = "FF1F3864";

    /// <summary>What every format has to print: key and words of each figure.</summary>
    public static List<(string Key, string Text)> Of(Document document) => document.Body.Concat(document.Annexes.SelectMany(annex => annex.Body)).SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Runs,
        Table table => (table.Foot is { } foot ? table.Rows.Add(foot) : table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Runs),
        _ => Enumerable.Empty<Run>(),
    }).Where(run => run.Figure is not null).Select(run => (run.Figure!, run.Text)).ToList();

    public static List<(string Key, string Text)> OfHtml(string html) =>
        [.. new HtmlParser().ParseDocument(html).QuerySelectorAll(".report-figure").Select(figure => (figure.GetAttribute("data-figure")!, figure.TextContent))];

    /// <summary>Where a link leads is where its figure's entries are.</summary>
    public static List<string> LinksOfHtml(string html) => [.. new HtmlParser().ParseDocument(html).QuerySelectorAll("a.report-figure").Select(figure => figure.GetAttribute("href")!)];

    public static List<string> OfDocx(byte[] file)
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var figures = new List<string>();
        foreach (var paragraph in docx.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>())
        {
            var within = false;
            foreach (var run in paragraph.Descendants<W.Run>())
            {
                var figure = run.RunProperties?.RunStyle?.Val?.Value == "Figure";
                // A figure of words in two directions is in several runs.
                if (figure && within) figures[^1] += run.InnerText;
                else if (figure) figures.Add(run.InnerText);
                within = figure;
            }
        }
        return figures.ConvertAll(text => text.Replace("\u200E", "", StringComparison.Ordinal));
    }

    // +#,##0.0" điểm %";…
    private static string UnitIn(string format) => format.Split(';')[0] is var first && first.EndsWith('"') ? first.Split('"')[^2] : "";

    /// <param name="numerals">How the report's language writes the number that a cell holds.</param>
    public static List<string> OfXlsx(byte[] file, Numerals numerals)
    {
        using var xlsx = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        var book = xlsx.WorkbookPart!;
        var styles = book.WorkbookStylesPart!.Stylesheet;
        var formats = (styles.NumberingFormats?.Elements<S.NumberingFormat>() ?? []).ToDictionary(format => format.NumberFormatId!.Value, format => format.FormatCode!.Value!);
        return [.. book.Workbook.Sheets!.Elements<S.Sheet>().SelectMany(sheet => ((WorksheetPart)book.GetPartById(sheet.Id!.Value!)).Worksheet.Descendants<S.Cell>()).SelectMany(Figures)];

        IEnumerable<string> Figures(S.Cell cell)
        {
            if (cell.InlineString is { } text) return text.Elements<S.Run>().Where(run => run.RunProperties?.GetFirstChild<S.Color>()?.Rgb?.Value == Blue).Select(run => run.InnerText);
            var look = (S.CellFormat)styles.CellFormats!.ElementAt((int)cell.StyleIndex!.Value);
            if (cell.CellValue is not { } value || styles.Fonts!.Elements<S.Font>().ElementAt((int)look.FontId!.Value).Color?.Rgb?.Value != Blue) return [];
            return [Shown(decimal.Parse(value.Text, CultureInfo.InvariantCulture), formats[look.NumberFormatId!.Value])];
        }

        string Shown(decimal number, string format) => numerals.Write(new Amount(number,
            format.Contains('≈', StringComparison.Ordinal) ? Qualifier.About : format.Contains('<', StringComparison.Ordinal) ? Qualifier.LessThan : format.Contains('>', StringComparison.Ordinal) ? Qualifier.MoreThan : Qualifier.Exactly,
            Share: format.Contains("0.0", StringComparison.Ordinal), Signed: format.Contains(';', StringComparison.Ordinal))) + UnitIn(format);
    }
}
