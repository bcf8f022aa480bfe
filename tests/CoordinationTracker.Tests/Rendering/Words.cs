using AngleSharp.Html.Parser;
using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace CoordinationTracker.Tests.Rendering;

/// <summary>What a reader reads in each format, word by word and in order.</summary>
internal static class Words
{
    public static byte[] Rendered(this IRenderer renderer, Document document)
    {
        using var output = new MemoryStream();
        renderer.Render(document, output);
        return output.ToArray();
    }

    public static List<string> OfDocx(byte[] file)
    {
        using var docx = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var paragraphs = docx.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>().Select(paragraph =>
            string.Concat(paragraph.Descendants().Select(element => element switch
            {
                W.Text text => text.Text,
                W.Break => " ",
                W.NoBreakHyphen => "-",
                _ => "",
            })));
        return Split(string.Join('\n', paragraphs).Replace("\u200E", "", StringComparison.Ordinal).Replace("\u200F", "", StringComparison.Ordinal));
    }

    public static List<string> OfHtml(byte[] file)
    {
        var article = new HtmlParser().ParseDocument(new MemoryStream(file)).QuerySelector("article")!;
        foreach (var end in article.QuerySelectorAll("br")) end.TextContent = "\n";
        return Split(article.TextContent);
    }

    public static List<string> OfXlsx(byte[] file)
    {
        using var xlsx = SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);
        return Split(string.Join('\n', xlsx.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.Worksheet.Descendants<S.Cell>()).Select(cell => cell.InnerText)));
    }

    public static List<string> Of(string format, byte[] file) => format switch { "html" => OfHtml(file), "docx" => OfDocx(file), _ => OfXlsx(file) };

    private static List<string> Split(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
