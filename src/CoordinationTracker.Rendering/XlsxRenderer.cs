using CoordinationTracker.Rendering.Xlsx;
using CoordinationTracker.Reports;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace CoordinationTracker.Rendering;

/// <summary>The form to count on with: the text on a first sheet, then each annex on one of its own, with numbers and days that are numbers and days.</summary>
public sealed class XlsxRenderer : IRenderer
{
    public string Format => "xlsx";
    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public string FileEnding => ".xlsx";

    public void Render(Document document, Stream output) =>
        FixedZip.Write(output, package => SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook), file => Write(document, file));

    private static void Write(Document document, SpreadsheetDocument file)
    {
        var workbook = file.AddWorkbookPart();
        file.ChangeIdOfPart(workbook, "rId1");
        var looks = new Looks(document);
        var (sheets, names) = (new S.Sheets(), new S.DefinedNames());
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

        Add(document.Kind, (into, _) => TextSheet.Write(document, into, looks));
        foreach (var annex in document.Annexes)
            Add(annex.Kicker, (into, sheet) => AnnexSheet.Write(document, annex, into, looks) is { } heading
                ? new S.DefinedName($"'{sheet.Name!.Value!.Replace("'", "''", StringComparison.Ordinal)}'!${heading}:${heading}") { Name = "_xlnm.Print_Titles", LocalSheetId = sheet.SheetId! - 1 }
                : null);

        workbook.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = looks.Stylesheet();
        workbook.Workbook = new S.Workbook(sheets);
        if (names.HasChildren) workbook.Workbook.Append(names);

        void Add(string title, Func<OpenXmlWriter, S.Sheet, S.DefinedName?> write)
        {
            var number = (uint)taken.Count + 1;
            var sheet = new S.Sheet { Name = SheetName(title, taken), SheetId = number, Id = $"rId{number}" };
            var part = workbook.AddNewPart<WorksheetPart>(sheet.Id!);
            using (var into = OpenXmlWriter.Create(part)) if (write(into, sheet) is { } name) names.Append(name);
            sheets.Append(sheet);
        }
    }

    // A spreadsheet takes 31 characters, some of them not, and no name twice.
    private static string SheetName(string title, HashSet<string> taken)
    {
        var plain = new string([.. PrintableText.Of(title).Where(c => !@"[]:*?/\".Contains(c, StringComparison.Ordinal) && c != '\n')]).Trim().Trim('\'');
        for (var nth = 1; ; nth++)
        {
            var ending = nth == 1 ? "" : $" {nth}";
            var name = (plain.Length == 0 ? "…" : plain).Fitting(31 - ending.Length) + ending;
            if (taken.Add(name)) return name;
        }
    }
}
