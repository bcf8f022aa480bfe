using JasperFx.Events;
using CoordinationTracker.Web.Acting;
using static CoordinationTracker.Web.Acting.Role;

namespace CoordinationTracker.Web.Api;

/// <summary>
/// Every command of a programme and of the Directory as a POST on a noun, JSON in, positions out. The bodies are the command
/// records themselves; who acts stands in the Acting-As header.
/// </summary>
public static class ProgrammeApi
{
    public static void MapProgrammeApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api");
        api.MapGet("/programmes", async (Programmes programmes, long? asAt, CancellationToken ct) =>
        {
            var read = await programmes.All(await programmes.Require(asAt, ct), ct);
            return read.Select(moment => (object)new { moment.Programme.Code, moment.Programme.Title, moment.Programme.Term, moment.AsAt })
                .Concat((await programmes.Unread(ct)).Select(programme => new { programme.Code, Problem = programme.Sentence }));
        });
        api.MapPost("/programmes", async (SignProgramme command, Programmes programmes, CurrentPost post, CancellationToken ct) =>
        {
            post.Require(Secretariat);
            return Recorded(await programmes.Sign(command, post.Authorship(null, "api"), ct));
        });
        MapProgramme(api.MapGroup("/programmes/{code}"));
        api.MapSigning();
        MapDirectory(api.MapGroup("/directory"));
        MapPortfolios(api.MapGroup("/portfolios"));
    }

    private static void MapProgramme(RouteGroupBuilder programme)
    {
        Map<AmendProgramme>("/amendments", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<ConcludeProgramme>("/conclusion", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<AddField>("/fields", (p, c, t) => p.Decide(c), Secretariat);
        Map<MakeCommitment>("/commitments", (p, c, t) => p.Decide(c), Secretariat);
        Map<RewordCommitment>("/commitments/rewordings", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<WithdrawCommitment>("/commitments/withdrawals", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<DefineIndicator>("/indicators", (p, c, t) => p.Decide(c), Secretariat);
        Map<RedefineIndicator>("/indicators/redefinitions", (p, c, t) => p.Decide(c), Secretariat);
        Map<DeclareBreakdown>("/indicators/breakdowns", (p, c, t) => p.Decide(c), Secretariat);
        Map<SetTarget>("/targets", (p, c, t) => p.Decide(c, t.Directory), Secretariat);
        Map<ReviseTarget>("/targets/revisions", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<SetRelativeTarget>("/targets/relative", (p, c, t) => p.Decide(c, t.Directory), Secretariat);
        Map<RecordMeasurement>("/measurements", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat);
        Map<CorrectMeasurement>("/measurements/corrections", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat);
        Map<WithdrawMeasurement>("/measurements/withdrawals", (p, c, t) => p.Decide(c), Secretariat);
        MapSpoken<ConfirmMeasurement>("/measurements/confirmations", c => c.By, (p, c, t) => p.Decide(c), Secretariat, Leader);
        MapSpoken<DisputeMeasurement>("/measurements/disputes", c => c.By, (p, c, t) => p.Decide(c), Secretariat, Leader);
        Map<GiveGrade>("/grades", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat, Leader);
        Map<WithdrawGrade>("/grades/withdrawals", (p, c, t) => p.Decide(c), Secretariat, Leader);
        Map<LogActivity>("/activities", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat);
        Map<CorrectActivity>("/activities/corrections", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat);
        Map<WithdrawActivity>("/activities/withdrawals", (p, c, t) => p.Decide(c), Secretariat);
        MapSpoken<ConfirmActivity>("/activities/confirmations", c => c.By, (p, c, t) => p.Decide(c), Secretariat, Leader);
        MapSpoken<DisputeActivity>("/activities/disputes", c => c.By, (p, c, t) => p.Decide(c), Secretariat, Leader);
        Map<AssignTask>("/tasks", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat, Leader);
        Map<StartTask>("/tasks/starts", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<ReportTaskProgress>("/tasks/progress", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<CompleteTask>("/tasks/completions", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<FanOutTask>("/tasks/fan-outs", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat, Leader);
        Map<AcceptCompletion>("/tasks/acceptances", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<ReturnCompletion>("/tasks/returns", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<ReportSupport>("/tasks/support", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<CompleteSupport>("/tasks/support/completions", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<CarryOverTask>("/tasks/carry-overs", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<ReopenTask>("/tasks/reopenings", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<ExtendDeadline>("/tasks/extensions", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<WithdrawTask>("/tasks/withdrawals", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<SetDuty>("/duties", (p, c, t) => p.Decide(c, t.Directory), Secretariat, Leader);
        Map<PerformDuty>("/duties/performances", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat);
        Map<WithdrawPerformance>("/duties/performances/withdrawals", (p, c, t) => p.Decide(c), Secretariat);
        Map<ExcuseDuty>("/duties/excuses", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat, Leader);
        Map<EndDuty>("/duties/ends", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<RaiseDifficulty>("/difficulties", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat, Leader);
        Map<NoteCause>("/difficulties/causes", (p, c, t) => p.Decide(c), Secretariat, Leader);
        Map<ProposeSolution>("/difficulties/solutions", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        MapSpoken<ResolveDifficulty>("/difficulties/resolutions", c => c.By, (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        MapSpoken<AcceptResolution>("/difficulties/resolutions/acceptances", c => c.By, (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        MapSpoken<RejectResolution>("/difficulties/resolutions/rejections", c => c.By, (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<EscalateDifficulty>("/difficulties/escalations", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<EscalateSilent>("/difficulties/escalations/silent", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<AnswerDifficulty>("/difficulties/answers", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat, Leader);
        Map<CloseDifficulty>("/difficulties/closings", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<ReopenDifficulty>("/difficulties/reopenings", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<RecogniseRecurrence>("/difficulties/recurrences", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<AgreeLadder>("/difficulties/ladders", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat, Leader);
        Map<NoteStrength>("/strengths", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<NoteLesson>("/lessons", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<MakeRecommendation>("/recommendations", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<AnswerRecommendation>("/recommendations/answers", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<NoteInnovation>("/innovations", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<CommendModel>("/models", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<MarkHighlight>("/highlights", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<PlanMeeting>("/meetings", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat, Leader);
        Map<SetAgenda>("/meetings/agendas", (p, c, t) => p.Decide(c), Secretariat, Leader);
        Map<HoldMeeting>("/meetings/held", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat, Leader);
        Map<ReportUnit>("/meetings/reports", (p, c, t) => p.Decide(c, t.Directory), Secretariat);
        Map<GiveOpinion>("/meetings/opinions", (p, c, t) => p.Decide(c, t.Directory), Secretariat);
        Map<RecordAgreement>("/meetings/agreements", (p, c, t) => p.Decide(c, t.Directory), Secretariat, Leader);
        Map<GiveConclusion>("/meetings/conclusions", (p, c, t) => p.Decide(c), Secretariat, Leader);
        Map<GiveDirection>("/meetings/directions", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat, Leader);
        Map<MakeRemark>("/meetings/remarks", (p, c, t) => p.Decide(c), Secretariat, Leader);
        Map<AttachEvidence>("/evidence", (p, c, t) => p.Decide(c, t.Directory), Secretariat);
        Map<WithdrawEvidence>("/evidence/withdrawals", (p, c, t) => p.Decide(c), Secretariat);
        Map<TakePledgeAsTask>("/meetings/pledges/tasks", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat, Leader);
        Map<TakePledgeAsCommitment>("/meetings/pledges/commitments", (p, c, t) => p.Decide(c), Secretariat);
        Map<SignMinutes>("/meetings/minutes", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<NotifyConclusions>("/meetings/notices", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<RequestContributions>("/reviews/contributions/requests", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat);
        Map<SubmitContribution>("/reviews/contributions", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat);
        MapSpoken<ApproveDraft>("/reviews/approvals", c => c.Side, (p, c, t) => p.Decide(c, t.Day), Leader);
        MapSpoken<ReturnDraft>("/reviews/returns", c => c.Side, (p, c, t) => p.Decide(c, t.Day, t.Directory), Leader);
        Map<OpenReview>("/reviews", (p, c, t) => p.Decide(c), Secretariat);
        Map<AgreeReportingRegime>("/reviews/regimes", (p, c, t) => p.Decide(c, t.Day), Secretariat);
        Map<AgreeReminderRule>("/reminders/rules", (p, c, t) => p.Decide(c, t.Day), Secretariat, Leader);
        Map<WritePassage>("/reviews/passages", (p, c, t) => p.Decide(c, t.Day, t.Directory), Secretariat, Leader);

        void Map<TCommand>(string noun, Func<Programme, TCommand, Today, ProgrammeEvent[]> decide, params Role[] roles) => MapSpoken(noun, _ => null, decide, roles);

        void MapSpoken<TCommand>(string noun, Func<TCommand, Side?> by, Func<Programme, TCommand, Today, ProgrammeEvent[]> decide, params Role[] roles) =>
            programme.MapPost(noun, async (string code, TCommand? command, Programmes programmes, Uploads uploads, CurrentPost post, CancellationToken ct) =>
            {
                var asked = Present(command);
                if (await programmes.IdOf(code, ct) is not { } id) return Results.Problem(statusCode: StatusCodes.Status404NotFound, detail: $"There is no programme “{code}”.");
                post.Require(roles);
                if (by(asked) is { } side) post.RequireSpeakingFor(side);
                await uploads.Require(Uploads.FileOf(asked), "File", ct);
                return Recorded(await programmes.Change(id, (state, today) => decide(state, asked, today), post.Authorship(null, "api"), ct));
            });
    }

    private static void MapDirectory(RouteGroupBuilder directory)
    {
        Map<EstablishUnit>("/units", (d, c, t) => d.Decide(c, t.Day));
        Map<RenameUnit>("/units/names", (d, c, t) => d.Decide(c, t.Day));
        Map<AliasUnit>("/units/aliases", (d, c, t) => d.Decide(c));
        Map<PlaceUnit>("/units/places", (d, c, t) => d.Decide(c, t.Day));
        Map<MergeUnit>("/units/mergers", (d, c, t) => d.Decide(c, t.Day));
        Map<DissolveUnit>("/units/dissolutions", (d, c, t) => d.Decide(c, t.Day));
        Map<HoldPost>("/posts", (d, c, t) => d.Decide(c, t.Day));
        Map<LeavePost>("/posts/departures", (d, c, t) => d.Decide(c, t.Day));
        Map<RegisterDocument>("/documents", (d, c, t) => d.Decide(c, t.Day));
        Map<CorrectDocument>("/documents/corrections", (d, c, t) => d.Decide(c, t.Day));
        Map<WithdrawDocument>("/documents/withdrawals", (d, c, t) => d.Decide(c));
        Map<CirculateDocument>("/documents/circulations", (d, c, t) => d.Decide(c, t.Day));
        Map<AcknowledgeReceipt>("/documents/circulations/receipts", (d, c, t) => d.Decide(c, t.Day));
        Map<DepositDocument>("/documents/deposits", (d, c, t) => d.Decide(c, t.Day));
        Map<AgreeNumberingTerm>("/documents/terms", (d, c, t) => d.Decide(c));

        void Map<TCommand>(string noun, Func<Directory, TCommand, Today, DirectoryEvent[]> decide) =>
            directory.MapPost(noun, async (TCommand? command, Programmes programmes, Uploads uploads, CurrentPost post, CancellationToken ct) =>
            {
                var asked = Present(command);
                post.Require(Secretariat, Clerk);
                await uploads.Require(Uploads.FileOf(asked), "File", ct);
                return Recorded(await programmes.ChangeDirectory((state, today) => decide(state, asked, today), post.Authorship(null, "api"), ct));
            });
    }

    // A portfolio has the id of its department.
    private static void MapPortfolios(RouteGroupBuilder portfolios)
    {
        portfolios.MapGet("", async (Programmes programmes, long? asAt, CancellationToken ct) =>
            (await programmes.Portfolios(await programmes.Require(asAt, ct), ct)).Select(moment => new { moment.Portfolio.Opening, moment.Portfolio.Memberships, moment.AsAt }));
        Map<OpenPortfolio>("", (asked, _, by, programmes, ct) => programmes.ChangePortfolio(asked.Unit, (portfolio, today) => portfolio.Decide(asked, today.Day, today.Directory), by, ct));
        Map<IncludeProgramme>("/{unit}/programmes", (asked, unit, by, programmes, ct) => programmes.Include(unit, asked, by, ct));
        Map<LeaveProgramme>("/{unit}/programmes/departures", (asked, unit, by, programmes, ct) => programmes.ChangePortfolio(unit, (portfolio, today) => portfolio.Decide(asked, today.Day), by, ct));

        void Map<TCommand>(string noun, Func<TCommand, Guid, Store.Authorship, Programmes, CancellationToken, Task<IReadOnlyList<IEvent>>> change) =>
            portfolios.MapPost(noun, async (TCommand? command, HttpContext http, Programmes programmes, CurrentPost post, CancellationToken ct) =>
            {
                var asked = Present(command);
                post.Require(Secretariat, Clerk);
                return Recorded(await change(asked, Guid.TryParse(http.GetRouteValue("unit") as string, out var unit) ? unit : Guid.Empty, post.Authorship(null, "api"), programmes, ct));
            });
    }

    // An empty body, and JSON's null, are read as no command at all.
    internal static TCommand Present<TCommand>(TCommand? command) => command ?? throw new BadHttpRequestException("There is no command.");

    // Sent twice, nothing new is recorded, and that is well.
    internal static IResult Recorded(IReadOnlyList<IEvent> stored) => Results.Ok(new { Positions = stored.Select(recorded => recorded.Sequence) });
}
