using CoordinationTracker.Rendering;
using CoordinationTracker.Web.Hosting;

namespace CoordinationTracker.Web.Api;

/// <summary>Reports as files at addresses that never change: one without a position leads to the one with the head's.</summary>
public static class ReportFiles
{
    public static void MapReportFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/programmes/{code}/reports/{kind}/{covering}.{format}", async (
            string code, string kind, string covering, string format, long? asAt, string? lang, string? basis, HttpContext http, Programmes programmes, PublicAddress address, CancellationToken ct) =>
        {
            if (Periods.KindOf(kind) is not { } known || !ReportFile.Formats.Contains(format)) return Results.NotFound();
            var language = Language.OfReport(http);
            var head = await programmes.Head(ct);
            if (asAt is null || lang is null) return Results.LocalRedirect($"{http.Request.Path.ToUriComponent()}?asAt={asAt ?? head}&lang={language}{(basis is null ? "" : $"&basis={Uri.EscapeDataString(basis)}")}");
            if (await programmes.Find(code, await programmes.Require(asAt, ct), ct) is not { } moment) return Results.NotFound();

            var report = await ReportFile.Made(programmes, moment, known, covering, Bases.Parse(basis), ct);
            return await Answer(report.Compose(language, address.Root), format, ReportFile.NameOf(report.Findings, language, format), ct);
        });
        routes.MapGet("/programmes/{code}/meetings/{meeting}/{paper}.{format}", async (
            string code, Guid meeting, string paper, string format, long? asAt, string? lang, HttpContext http, Programmes programmes, CancellationToken ct) =>
        {
            if (MeetingPapers.Named(paper) is not { } known || !ReportFile.Formats.Contains(format)) return Results.NotFound();
            var language = Language.Of(http);
            if (asAt is null || lang is null) return await ToLasting(http, programmes, asAt, language, ct);
            if (await programmes.Find(code, await programmes.Require(asAt, ct), ct) is not { } moment || moment.Programme.Meetings.Find(meeting) is not { } found) return Results.NotFound();

            return await Answer(ReportFile.PaperOf(moment, found, known, language), format, ReportFile.NameOf(moment, found, known, language, format), ct);
        });
        routes.MapGet("/portfolios/{unit}/reports/{kind}/{covering}.{format}", async (
            Guid unit, string kind, string covering, string format, long? asAt, string? lang, HttpContext http, Programmes programmes, PublicAddress address, CancellationToken ct) =>
        {
            if (Periods.KindOf(kind) is not { } known || !ReportFile.Formats.Contains(format)) return Results.NotFound();
            var language = Language.Of(http);
            if (asAt is null || lang is null) return await ToLasting(http, programmes, asAt, language, ct);
            if (await programmes.FindPortfolio(unit, await programmes.Require(asAt, ct), ct) is not { } moment) return Results.NotFound();

            var findings = moment.Review(known, Portfolio.Periods.Parse(known, covering));
            return await Answer(PortfolioReport.Compose(findings, language, address.Root), format, ReportFile.NameOf(findings, language, format), ct);
        });
        routes.MapGet("/programmes/{code}/reviews/{kind}/{covering}/pack.zip", async (
            string code, string kind, string covering, long? asAt, string? lang, HttpContext http, Programmes programmes, PublicAddress address, CancellationToken ct) =>
        {
            if (Periods.KindOf(kind) is not { } known) return Results.NotFound();
            var language = Language.Of(http);
            if (asAt is null || lang is null) return await ToLasting(http, programmes, asAt, language, ct);
            if (await programmes.Find(code, await programmes.Require(asAt, ct), ct) is not { } moment) return Results.NotFound();

            var report = await ReportFile.Made(programmes, moment, known, covering, Basis.Claimed, ct);
            return Results.File(await ConferencePack.Of(moment, report, language, address.Root, ct), "application/zip", ReportFile.NameOf(report.Findings, language, "zip"));
        });
        routes.MapGet("/api/programmes/{code}/findings/{kind}/{covering}", async (
            string code, string kind, string covering, long? asAt, string? basis, Programmes programmes, CancellationToken ct) =>
            Periods.KindOf(kind) is { } known && await programmes.Find(code, await programmes.Require(asAt, ct), ct) is { } moment
                ? Results.Ok((await ReportFile.Made(programmes, moment, known, covering, Bases.Parse(basis), ct)).Findings) : Results.NotFound());
    }

    private static async Task<IResult> ToLasting(HttpContext http, Programmes programmes, long? asAt, string language, CancellationToken ct) =>
        Results.LocalRedirect($"{http.Request.Path.ToUriComponent()}?asAt={asAt ?? await programmes.Head(ct)}&lang={language}");

    private static async Task<IResult> Answer(Document document, string format, string name, CancellationToken ct)
    {
        try
        {
            var (content, type) = await ReportFile.Render(document, format, ct);
            return Results.File(content, type, name);
        }
        catch (Exception e) when (e is NoPrinter or NoFont)
        {
            return Results.Problem(statusCode: StatusCodes.Status501NotImplemented, detail: e.Message);
        }
    }
}
