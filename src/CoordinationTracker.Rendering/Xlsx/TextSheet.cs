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
        foreach (var line in LinesOf(document)) rows.Add(line);
        into.WriteEndElement();
        into.WriteElement(new S.PageSetup { PaperSize = 9, FitToWidth = 1, FitToHeight = 0 });
        into.WriteEndElement();
        return null;
    }

    /// <summary>A paragraph's words, with the mark of a list before an item.</summary>
    public static IReadOnlyList<Run> Runs(Paragraph paragraph) => paragraph.Listed ? [new Run(Lines.ListMark), .. paragraph.Runs] : paragraph.Runs;

    private static IEnumerable<(IReadOnlyList<Run>, Look)> LinesOf(Document document)
    {
        var (letterhead, closing) = (document.Letterhead, document.Closing);
        if (letterhead.Superior is { } superior) yield return Line(superior);
        foreach (var issuer in Lines.Issuers(letterhead)) yield return Line(issuer, new(Bold: true));
        foreach (var motto in Lines.Motto(letterhead)) yield return Line(motto, new(Bold: true));
        yield return Line(letterhead.Number);
        yield return Line(letterhead.PlaceAndDate, new(Italic: true));
        if (letterhead.Mark is { } mark) yield return Line(mark, new(Italic: true));
        yield return Line(document.Kind, new(Bold: true, Alignment: Alignment.Centre, Size: 14));
        yield return Line(document.Summary, new(Bold: true, Alignment: Alignment.Centre));
        yield return Line(Lines.Printed(document.Layout.BelowSummary), new(Alignment: Alignment.Centre));
        foreach (var line in document.Body.SelectMany(Of)) yield return line;
        if (Lines.HasClosing(document))
        {
            foreach (var signature in closing.Signatures)
                foreach (var line in (string?[])[Lines.IsJoint(closing) ? signature.Body : null, signature.Authority, signature.Post, signature.Name])
                    if (line is not null) yield return Line(line, new(Bold: true, Alignment: Alignment.End));
            yield return Line(Lines.RecipientsHeading(closing), new(Bold: true, Italic: true));
            foreach (var recipient in Lines.Recipients(document)) yield return Line(recipient);
        }
        if (document.Imprint is { } imprint) yield return Line(imprint, new(Size: 9));
    }

    private static IEnumerable<(IReadOnlyList<Run>, Look)> Of(Block block)
    {
        switch (block)
        {
            case Heading heading: yield return Line(Lines.Of(heading), new(Bold: true)); break;
            case Paragraph paragraph: yield return (Runs(paragraph), new()); break;
            case Table table:
                yield return Line(string.Join(" · ", table.Columns.Select(column => column.Heading)), new(Bold: true));
                foreach (var row in table.Foot is { } foot ? [.. table.Rows, foot] : table.Rows) yield return (row.Cells.SelectMany((cell, at) => at == 0 ? cell.Runs : cell.Runs.Prepend(new Run(" · "))).ToList(), new());
                break;
        }
    }

    private static (IReadOnlyList<Run>, Look) Line(string text, Look? look = null) => ([new Run(text)], look ?? new());
}
