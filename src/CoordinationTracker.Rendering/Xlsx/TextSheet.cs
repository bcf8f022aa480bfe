using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace CoordinationTracker.Rendering.Xlsx;

/// <summary>The text of the report, a line a row, so that the workbook is whole without the paper.</summary>
internal static class TextSheet
{
    private const double Width = 110;

    public static S.DefinedName? Write(Document document, OpenXmlWriter into, Looks looks)
    {
        into.WriteStartElement(new S.Worksheet());
        into.WriteElement(new S.SheetProperties(new S.PageSetupProperties { FitToPage = true }));
        into.WriteElement(new S.SheetViews(new S.SheetView { WorkbookViewId = 0, RightToLeft = WritingSystem.Of(document.Language).RightToLeft ? true : null }));
        into.WriteElement(new S.Columns(new S.Column { Min = 1, Max = 1, Width = Width, CustomWidth = true }));
        into.WriteStartElement(new S.SheetData());
        var rows = new Rows(into, looks);
        foreach (var (text, look) in LinesOf(document)) rows.Add((text, look));
        into.WriteEndElement();
        into.WriteElement(new S.PageSetup { PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
        into.WriteEndElement();
        return null;
    }

    private static IEnumerable<(string, Look)> LinesOf(Document document)
    {
        var (letterhead, closing) = (document.Letterhead, document.Closing);
        if (letterhead.Superior is { } superior) yield return (superior, new());
        foreach (var issuer in Lines.Issuers(letterhead)) yield return (issuer, new(Bold: true));
        yield return (letterhead.Motto, new(Bold: true));
        yield return (letterhead.Number, new());
        yield return (letterhead.PlaceAndDate, new(Italic: true));
        if (letterhead.Mark is { } mark) yield return (mark, new(Italic: true));
        yield return (document.Kind, new(Bold: true, Alignment: Alignment.Centre, Size: 14));
        yield return (document.Summary, new(Bold: true, Alignment: Alignment.Centre));
        yield return (document.Layout.RuleBelowSummary, new(Alignment: Alignment.Centre));
        foreach (var line in document.Body.SelectMany(Of)) yield return line;
        if (!Lines.HasClosing(document)) yield break;
        foreach (var signature in closing.Signatures)
            foreach (var line in (string?[])[Lines.IsJoint(closing) ? signature.Body : null, signature.Authority, signature.Post, signature.Name])
                if (line is not null) yield return (line, new(Bold: true, Alignment: Alignment.End));
        yield return (Lines.RecipientsHeading(closing), new(Bold: true, Italic: true));
        foreach (var recipient in Lines.Recipients(document)) yield return (recipient, new());
    }

    private static IEnumerable<(string, Look)> Of(Block block)
    {
        switch (block)
        {
            case Heading heading: yield return (Lines.Of(heading), new(Bold: true)); break;
            case Paragraph paragraph: yield return ((paragraph.Listed ? Lines.ListMark : "") + paragraph.Text, new()); break;
            case Table table:
                yield return (string.Join(" · ", table.Columns.Select(column => column.Heading)), new(Bold: true));
                foreach (var row in table.Foot is { } foot ? [.. table.Rows, foot] : table.Rows) yield return (string.Join(" · ", row.Cells.Select(cell => cell.Text)), new());
                break;
        }
    }
}
