using CoordinationTracker.Store;
using CoordinationTracker.Web.Api;
using Wolverine;

namespace CoordinationTracker.Web.Printing;

/// <summary>
/// Where papers that take their time are asked for: each is made once, however often and by whomever it is asked for.
/// </summary>
public sealed class PaperDesk(Papers papers, IMessageBus bus)
{
    /// <summary>What is quick is waited for; whoever would wait longer is told how far it is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2), Glance = TimeSpan.FromMilliseconds(200);

    /// <summary>So many may wait to be made: the last of them for about a quarter of an hour.</summary>
    public const int LongestQueue = 200;

    /// <summary>How far it is, without asking for it.</summary>
    public Task<AskedPaper?> Find(string address, string edition, CancellationToken ct) =>
        papers.Find(address, edition, ct);

    /// <summary>Asks for it, unless it is there or somebody is at it, and waits a moment.</summary>
    /// <exception cref="NotTaken">Too many wait already.</exception>
    public async Task<AskedPaper> Ask(string address, string edition, CancellationToken ct)
    {
        var known = await papers.Find(address, edition, ct);
        if (known?.File is not null) return known;
        if (known is null && await papers.Waiting(ct) is >= LongestQueue and var waiting) throw Full(waiting);
        if (await papers.Ask(address, edition, ct))
        {
            await bus.SendAsync(new MakePaper(address));
            await papers.Forget(ct);
        }
        for (var waited = TimeSpan.Zero; ; waited += Glance)
        {
            var paper = await papers.Find(address, edition, ct) ?? new(PaperStep.Waiting);
            if (paper.Step is PaperStep.Made or PaperStep.Failed || waited >= Patience) return paper;
            await Task.Delay(Glance, ct);
        }
    }

    private static NotTaken Full(long waiting) => new(StatusCodes.Status503ServiceUnavailable, new(
        Vi: $"Đang có {waiting} tài liệu chờ lập và hàng chờ đã đầy; hãy yêu cầu lại sau vài phút.",
        En: $"{waiting} papers wait to be made, and no more fit into the queue; please ask again in a few minutes."),
        TimeSpan.FromMinutes(2));

    /// <summary>Asks once more for one that failed.</summary>
    public async Task TryAgain(string address, string edition, CancellationToken ct)
    {
        if (await papers.TryAgain(address, edition, ct)) await bus.SendAsync(new MakePaper(address));
    }
}
