using System.Diagnostics;
using System.Globalization;
using CoordinationTracker.Reports;

namespace CoordinationTracker.Rendering;

/// <summary>There is no LibreOffice on this machine; the sentence says how to come by a PDF all the same.</summary>
public sealed class NoPrinter() : Exception(
    "A PDF needs LibreOffice, which is not on this machine: install it (Debian: apt install libreoffice-writer-nogui), or open the DOCX in a word processor and save it as PDF.");

/// <summary>LibreOffice took longer over a paper than anybody waits; another try would take as long.</summary>
public sealed class PrintedTooLong(TimeSpan patience) : IOException(
    $"LibreOffice took longer than {patience.TotalSeconds:0} seconds over the report.")
{
    public TimeSpan Patience { get; } = patience;
}

/// <summary>
/// Turns the DOCX that staff edit into PDF/A-2 for filing, by LibreOffice. Optional: a machine without it does everything else.
/// One printing at a time, for LibreOffice's profile is for one.
/// </summary>
public static class PdfPrinter
{
    public const string Format = "pdf", ContentType = "application/pdf", FileEnding = ".pdf";

    /// <summary>The rows of an annex that go onto paper; the spreadsheet holds them all.</summary>
    public const int MostRows = 1_000;

    // LibreOffice lays out one long table in time that grows with its square.
    private const int RowsTogether = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(int.TryParse(
        Environment.GetEnvironmentVariable("TRACKER_PDF_SECONDS"), CultureInfo.InvariantCulture, out var asked) ? asked : 180);
    private static readonly SemaphoreSlim Queue = new(1, 1);

    /// <summary>Where LibreOffice is, or null.</summary>
    public static string? Program { get; } = OnThePath("soffice", "soffice.exe");

    /// <exception cref="NoPrinter">There is no LibreOffice here.</exception>
    /// <exception cref="NoFont">There is no font here with all the letters of the paper.</exception>
    /// <exception cref="PrintedTooLong">LibreOffice took longer than anybody waits.</exception>
    /// <exception cref="IOException">LibreOffice failed.</exception>
    public static async Task<byte[]> Print(Document document, CancellationToken ct)
    {
        var program = Program ?? throw new NoPrinter();
        await PaperFonts.Require(document, ct);
        await Queue.WaitAsync(ct);
        var folder = System.IO.Directory.CreateTempSubdirectory("tracker-pdf-").FullName;
        try
        {
            var (docx, pdf) = (Path.Combine(folder, "report.docx"), Path.Combine(folder, "report.pdf"));
            await using (var file = File.Create(docx)) DocxRenderer.Render(ForPaper(document), file, toBePrinted: true);
            await Run(program, folder, docx, ct);
            return File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf, ct) : throw new IOException("LibreOffice made no PDF of the report.");
        }
        finally
        {
            System.IO.Directory.Delete(folder, recursive: true);
            Queue.Release();
        }
    }

    /// <summary>The first of these programs that the path leads to.</summary>
    internal static string? OnThePath(params string[] names) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);

    /// <summary>The document with its long tables in pieces, each with the heading, and an annex beyond <see cref="MostRows"/> cut with a line that says where the rest is.</summary>
    public static Document ForPaper(Document document) => document with
    {
        Body = document.Body.SelectMany(block => block is Table table ? Pieces(table) : [block]).ToEquatableList(),
        Annexes = document.Annexes.Select(annex => annex with { Body = annex.Body.SelectMany(block => block is Table table ? Cut(table, document.Language) : [block]).ToEquatableList() }).ToEquatableList(),
    };

    private static IEnumerable<Block> Cut(Table table, string language)
    {
        if (table.Rows.Count <= MostRows) return Pieces(table);
        var more = table.Rows.Count - MostRows;
        return [.. Pieces(table with { Rows = table.Rows.Take(MostRows).ToEquatableList() }), new Paragraph([new Run(Words.RowsLeftOut(more).In(language), Italic: true)])];
    }

    private static IEnumerable<Block> Pieces(Table table)
    {
        var pieces = table.Rows.Chunk(RowsTogether).ToList();
        return pieces.Count <= 1 ? [table] : pieces.Select((rows, nth) => table with { Rows = rows.ToEquatableList(), Foot = nth == pieces.Count - 1 ? table.Foot : null });
    }

    private static async Task Run(string program, string folder, string docx, CancellationToken ct)
    {
        // PDF/A-2b, tagged for readers; the order of these arguments matters to LibreOffice.
        string[] arguments =
        [
            $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
            """pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"UseTaggedPDF":{"type":"boolean","value":"true"}}""", "--outdir", folder, docx,
        ];
        using var office = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(Patience);
        try
        {
            await Task.WhenAll(office.StandardOutput.ReadToEndAsync(patience.Token), office.StandardError.ReadToEndAsync(patience.Token), office.WaitForExitAsync(patience.Token));
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new PrintedTooLong(Patience);
        }
        finally
        {
            if (!office.HasExited) office.Kill(entireProcessTree: true);
        }
    }
}
