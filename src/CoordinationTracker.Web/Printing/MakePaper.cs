using System.Text.Json;
using CoordinationTracker.Rendering;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Hosting;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Runtime;
using Wolverine.Runtime.Handlers;

namespace CoordinationTracker.Web.Printing;

/// <summary>A paper that takes its time is to be made: whichever process has the hands free makes it, once.</summary>
/// <param name="Address">Where it is asked for, with position and language: that says all of it.</param>
public sealed record MakePaper(string Address)
{
    /// <summary>The queue it waits in, for any process on the same database.</summary>
    public const string Queue = "papers";
}

/// <summary>Why a paper was not made, for whoever asked for it.</summary>
/// <param name="Status">As HTTP would say it.</param>
public sealed record PaperFailure(int Status, Wording Sentence)
{
    /// <summary>
    /// Said when it was tried again and again; what went wrong lies with the message among the dead letters.
    /// </summary>
    public static readonly PaperFailure Ours = new(StatusCodes.Status500InternalServerError, new(
        Vi: "Lỗi ở phía chúng tôi: đã thử lập tài liệu này nhiều lần mà không được.",
        En: "The fault is ours: making this paper was tried several times and failed."));

    /// <summary>Said at once: each further try would keep the printer from the others as long.</summary>
    public static PaperFailure Late(TimeSpan patience) => new(StatusCodes.Status504GatewayTimeout, new(
        Vi: $"In tài liệu này mất hơn {patience.TotalSeconds:0} giây nên đã dừng; hãy tải bản DOCX hoặc chọn kỳ ngắn hơn.",
        En: $"Printing this paper took more than {patience.TotalSeconds:0} seconds and was stopped; "
            + "take it as DOCX, or for a shorter period."));

    public string Written() => JsonSerializer.Serialize(this, EventFormat.Json);

    public static PaperFailure? Read(AskedPaper paper) =>
        paper.Failure is { } written ? JsonSerializer.Deserialize<PaperFailure>(written, EventFormat.Json) : null;
}

/// <summary>
/// Makes a paper, and notes how far it is for whoever waits. Safe to repeat: what is made already is left alone.
/// </summary>
public static class MakePaperHandler
{
    /// <summary>Somebody waits for it: tried again sooner than other things, and then given up.</summary>
    private static readonly TimeSpan[] Soon = [TimeSpan.FromMilliseconds(100), TimeSpan.FromMilliseconds(500)];
    private static readonly TimeSpan[] Later = [TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(1)];

    // A large report is gathered for a minute and printed for up to three, after those that are printed before it.
    private const int LongestSeconds = 600;

    public static void Configure(HandlerChain chain)
    {
        chain.ExecutionTimeoutInSeconds = LongestSeconds;
        chain.OnAnyException().RetryWithCooldown(Soon).Then.ScheduleRetry(Later)
            .Then.MoveToErrorQueue().And(GiveUp, "The paper says that it was not made");
    }

    public static async Task Handle(
        MakePaper asked, Papers papers, Programmes programmes, PublicAddress site, CancellationToken ct)
    {
        var address = asked.Address;
        try
        {
            if (PaperRequest.TryParse(address) is not { } request) return;
            if (await request.Find(programmes, site, ct) is not { } subject) return;
            // Whoever asked under another edition has another program, and asks again until that has its turn.
            var edition = subject.Edition(site);
            if (!await papers.Note(address, edition, PaperStep.Gathering, ct)) return;
            var gathered = await subject.Gather(ct);
            await papers.Note(address, edition, PaperStep.Writing, ct);
            var (content, mediaType) = await gathered.Write(ct);
            // Sealed meanwhile, it may be neither the one nor the other.
            if (await request.Find(programmes, site, ct) is { } after && after.Edition(site) == edition)
                await papers.Keep(address, edition, new(gathered.Name, mediaType, content), ct);
        }
        catch (Refusal refusal)
        {
            await Fail(new(StatusCodes.Status422UnprocessableEntity, refusal.Sentence));
        }
        catch (Exception e) when (e is NoPrinter or NoFont)
        {
            await Fail(new(StatusCodes.Status501NotImplemented, new(En: e.Message)));
        }
        catch (PrintedTooLong late)
        {
            await Fail(PaperFailure.Late(late.Patience));
        }

        Task Fail(PaperFailure why) => papers.Fail(address, why.Written(), ct);
    }

    private static async ValueTask GiveUp(IWolverineRuntime runtime, IEnvelopeLifecycle lifecycle, Exception why)
    {
        if (lifecycle.Envelope?.Message is MakePaper asked)
            await runtime.Services.GetRequiredService<Papers>()
                .Fail(asked.Address, PaperFailure.Ours.Written(), CancellationToken.None);
    }
}
