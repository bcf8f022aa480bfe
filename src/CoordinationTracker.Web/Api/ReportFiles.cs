using CoordinationTracker.Rendering;

namespace CoordinationTracker.Web.Api;

/// <summary>Reports as files at addresses that never change: one without a position leads to the one with the head's.</summary>
public static class ReportFiles
{
    public static void MapReportFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/programmes/{code}/reports/{kind}/{covering}.{format}", async (
            string code, string kind, string covering, string format, long? asAt, string? lang, string? basis, HttpContext http, Programmes programmes, CancellationToken ct) =>
        {
            if (Periods.KindOf(kind) is not { } known || Renderers.Named(format) is not { } renderer) return Results.NotFound();
            var language = Language.Of(http);
            var head = await programmes.Head(ct);
            if (asAt is null || lang is null) return Results.LocalRedirect($"{http.Request.Path.ToUriComponent()}?asAt={asAt ?? head}&lang={language}{(basis is null ? "" : $"&basis={Uri.EscapeDataString(basis)}")}");
            if (await programmes.Find(code, await programmes.Require(asAt, ct), ct) is not { } moment) return Results.NotFound();

            var findings = ReportFile.FindingsOf(moment, known, covering, Bases.Parse(basis));
            using var file = new MemoryStream();
            renderer.Render(ReviewReport.Compose(findings, language), file);
            return Results.File(file.ToArray(), renderer.ContentType, ReportFile.NameOf(findings, language, renderer));
        });
        routes.MapGet("/programmes/{code}/meetings/{meeting}/{paper}.{format}", async (
            string code, Guid meeting, string paper, string format, long? asAt, string? lang, HttpContext http, Programmes programmes, CancellationToken ct) =>
        {
            if (MeetingPapers.Named(paper) is not { } known || Renderers.Named(format) is not { } renderer) return Results.NotFound();
            var language = Language.Of(http);
            if (asAt is null || lang is null) return Results.LocalRedirect($"{http.Request.Path.ToUriComponent()}?asAt={asAt ?? await programmes.Head(ct)}&lang={language}");
            if (await programmes.Find(code, await programmes.Require(asAt, ct), ct) is not { } moment || moment.Programme.Meetings.Find(meeting) is not { } found) return Results.NotFound();

            using var file = new MemoryStream();
            renderer.Render(ReportFile.PaperOf(moment, found, known, language), file);
            return Results.File(file.ToArray(), renderer.ContentType, ReportFile.NameOf(moment, found, known, language, renderer));
        });
        routes.MapGet("/api/programmes/{code}/findings/{kind}/{covering}", async (
            string code, string kind, string covering, long? asAt, string? basis, Programmes programmes, CancellationToken ct) =>
            Periods.KindOf(kind) is { } known && await programmes.Find(code, await programmes.Require(asAt, ct), ct) is { } moment ? Results.Ok(ReportFile.FindingsOf(moment, known, covering, Bases.Parse(basis))) : Results.NotFound());
    }
}
