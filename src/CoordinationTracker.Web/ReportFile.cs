using CoordinationTracker.Rendering;

namespace CoordinationTracker.Web;

/// <summary>A report as a file, from the site or from the command line: the same findings, the same bytes.</summary>
public static class ReportFile
{
    /// <exception cref="Refusal">The words name no period of the kind, or none had ended.</exception>
    public static Task<MadeReport> Made(Programmes programmes, Moment moment, PeriodKind kind, string? covering, Basis basis, CancellationToken ct) =>
        programmes.Report(moment, kind, ReportPeriod.Of(moment.Programme, kind, covering, moment.Day), basis, ct);

    /// <summary>What a report can be written as; a PDF only where LibreOffice is.</summary>
    public static readonly IReadOnlyList<string> Formats = [.. Renderers.All.Select(renderer => renderer.Format), PdfPrinter.Format];

    /// <summary>What it can be written as on this machine: what pages offer.</summary>
    public static readonly IReadOnlyList<string> Offered = [.. Formats.Where(format => format != PdfPrinter.Format || PdfPrinter.Program is not null)];

    /// <exception cref="NoPrinter">A PDF was asked for and there is no LibreOffice here.</exception>
    /// <exception cref="NoFont">A PDF was asked for and there is no font here with all its letters.</exception>
    public static async Task<(byte[] Content, string ContentType)> Render(Document document, string format, CancellationToken ct)
    {
        if (format == PdfPrinter.Format) return (await PdfPrinter.Print(document, ct), PdfPrinter.ContentType);
        var renderer = Renderers.Named(format)!;
        using var file = new MemoryStream();
        renderer.Render(document, file);
        return (file.ToArray(), renderer.ContentType);
    }

    /// <summary>"VD-2023_quarter_2023-Q3_vi_at-412.docx": what it is of, and as the record stood where.</summary>
    public static string NameOf(Findings findings, string language, string format) =>
        $"{findings.Programme.Code}_{Periods.Code(findings.Kind)}_{findings.Periods().Code(findings.Kind, findings.Covering)}{(findings.Basis is Basis.Claimed ? "" : "_" + Bases.Code(findings.Basis))}_{language}_at-{findings.AsAt}.{format}";

    /// <summary>"BDVTU_quarter_2023-Q3_vi_at-412.docx", by the department's symbol or its id.</summary>
    public static string NameOf(PortfolioFindings findings, string language, string format) =>
        $"{findings.Department.Symbol ?? findings.Unit.ToString()}_{Periods.Code(findings.Kind)}_{Portfolio.Periods.Code(findings.Kind, findings.Covering)}_{language}_at-{findings.AsAt}.{format}";

    /// <exception cref="Refusal">The form needs a meeting that was held.</exception>
    public static Document PaperOf(Moment moment, CoordinationTracker.Meeting meeting, MeetingPaper paper, string language)
    {
        Refusal.If(meeting.Held is null && paper is not MeetingPaper.ActionTaken, "meeting", "This meeting has not been held.", "Cuộc họp này chưa diễn ra.");
        return MeetingPapers.Compose(paper, MeetingFindings.Of(moment.Programme, moment.Directory, meeting, moment.Day), language);
    }

    /// <summary>"JH-2023_minutes_2023-10-19_vi_at-412.docx".</summary>
    public static string NameOf(Moment moment, CoordinationTracker.Meeting meeting, MeetingPaper paper, string language, string format) =>
        FormattableString.Invariant($"{moment.Programme.Code}_{MeetingPapers.Code(paper)}_{meeting.On:yyyy-MM-dd}_{language}_at-{moment.AsAt}.{format}");
}
