using System.Globalization;
using System.Text.Json;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Hosting;
using CoordinationTracker.Web.Pages;
using CoordinationTracker.Web.Printing;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CoordinationTracker.Web.Api;

/// <summary>
/// Papers as files at addresses that never change: one without a position leads to the one with the head's. What takes
/// its time is made by whichever process has the hands free, and the address says how far it is until it is there.
/// </summary>
public static class ReportFiles
{
    public static void MapReportFiles(this IEndpointRouteBuilder routes)
    {
        foreach (var route in PaperRequest.Routes)
        {
            routes.MapMethods(route, [HttpMethods.Get, HttpMethods.Head], Get).RequireRateLimiting(Limits.Large);
            routes.MapPost(route, TryAgain);
        }
        routes.MapGet("/api/programmes/{code}/findings/{kind}/{covering}", async (
            string code, string kind, string covering, long? asAt, string? basis,
            Programmes programmes, CancellationToken ct) =>
        {
            if (Periods.KindOf(kind) is not { } known) return Results.NotFound();
            if (await programmes.Find(code, await programmes.Require(asAt, ct), ct) is not { } moment)
                return Results.NotFound();
            return Results.Ok(
                (await ReportFile.Made(programmes, moment, known, covering, Bases.Parse(basis), ct)).Findings);
        });
    }

    private static async Task<IResult> Get(
        HttpContext http, long? asAt, string? lang, string? basis, string? watch,
        Programmes programmes, PublicAddress site, PaperDesk desk, CancellationToken ct)
    {
        if (Request(http, asAt ?? await programmes.Head(ct), basis) is not { } request) return Results.NotFound();
        if (asAt is null || lang is null) return Results.LocalRedirect(request.Address);
        if (await request.Find(programmes, site, ct) is not { } subject) return Results.NotFound();
        if (!request.TakesItsTime)
        {
            var gathered = await subject.Gather(ct);
            var (content, mediaType) = await gathered.Write(ct);
            return Results.File(content, mediaType, gathered.Name);
        }
        // Who asks only whether it is there has not asked for it.
        var paper = HttpMethods.IsHead(http.Request.Method)
            ? await desk.Find(request.Address, subject.Edition(site), ct) ?? new(PaperStep.Waiting)
            : await desk.Ask(request.Address, subject.Edition(site), ct);
        if (paper.File is { } file && watch is null) return Results.File(file.Content, file.MediaType, file.Name);
        return Problems.IsForAPerson(http) ? Page(http, request, subject, paper, watch) : Said(http, paper);
    }

    private static async Task<IResult> TryAgain(
        // Read as form fields, so that one without this site's token is refused.
        HttpContext http, long? asAt, string? basis, [FromForm] string? again,
        Programmes programmes, PublicAddress site, PaperDesk desk, CancellationToken ct)
    {
        if (again is null || asAt is not { } position) return Results.NotFound();
        if (Request(http, position, basis) is not { TakesItsTime: true } request) return Results.NotFound();
        if (await request.Find(programmes, site, ct) is not { } subject) return Results.NotFound();
        await desk.TryAgain(request.Address, subject.Edition(site), ct);
        return Results.LocalRedirect(PaperPage.Watching(request.Address));
    }

    // In the language the address asks for where the paper is written in it, else in that of the pages.
    private static PaperRequest? Request(HttpContext http, long asAt, string? basis)
    {
        var path = http.Request.Path.ToUriComponent();
        var of = basis is null ? "" : $"&basis={Uri.EscapeDataString(basis)}";
        return In(Language.OfReport(http)) ?? In(Language.Of(http));

        PaperRequest? In(string language) =>
            PaperRequest.TryParse(FormattableString.Invariant($"{path}?asAt={asAt}&lang={language}{of}"));
    }

    private static IResult Said(HttpContext http, AskedPaper paper)
    {
        if (PaperFailure.Read(paper) is { } failure)
            return Results.Problem(statusCode: failure.Status, detail: failure.Sentence.In(Language.Of(http)));
        http.Response.Headers.RetryAfter = Seconds(PaperPage.PauseOf(paper));
        var step = JsonNamingPolicy.CamelCase.ConvertName(paper.Step.ToString());
        return Results.Json(new { step, paper.Before }, statusCode: StatusCodes.Status202Accepted);
    }

    private static RazorComponentResult<PaperPage> Page(
        HttpContext http, PaperRequest request, PaperSubject subject, AskedPaper paper, string? watch)
    {
        var (failure, pause) = (PaperFailure.Read(paper), PaperPage.PauseOf(paper));
        // As a header: it needs no script, and whoever reads slowly can have the page without.
        if (failure is null && watch is not PaperPage.Still)
            http.Response.Headers["Refresh"] = paper.File is null
                ? $"{Seconds(pause)}; url={PaperPage.Watching(request.Address)}" : $"1; url={request.Address}";
        return new(new { request.Address, subject.Title, paper.Step, paper.Before, Failure = failure, Pause = pause, Watch = watch })
        {
            StatusCode = failure?.Status
                ?? (paper.File is null ? StatusCodes.Status202Accepted : StatusCodes.Status200OK),
        };
    }

    private static string Seconds(TimeSpan pause) =>
        ((int)pause.TotalSeconds).ToString(CultureInfo.InvariantCulture);
}
