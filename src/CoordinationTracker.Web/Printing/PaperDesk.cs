using CoordinationTracker.Store;
using Wolverine;

namespace CoordinationTracker.Web.Printing;

/// <summary>
/// Where papers that take their time are asked for: each is made once, however often and by whomever it is asked for.
/// </summary>
public sealed class PaperDesk(Papers papers, IMessageBus bus)
{
    /// <summary>What is quick is waited for; whoever would wait longer is told how far it is.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2), Glance = TimeSpan.FromMilliseconds(200);

    /// <summary>How far it is, without asking for it.</summary>
    public Task<AskedPaper?> Find(string address, string edition, CancellationToken ct) =>
        papers.Find(address, edition, ct);

    /// <summary>Asks for it, unless it is there or somebody is at it, and waits a moment.</summary>
    public async Task<AskedPaper> Ask(string address, string edition, CancellationToken ct)
    {
        if (await papers.Find(address, edition, ct) is { File: not null } made) return made;
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

    /// <summary>Asks once more for one that failed.</summary>
    public async Task TryAgain(string address, string edition, CancellationToken ct)
    {
        if (await papers.TryAgain(address, edition, ct)) await bus.SendAsync(new MakePaper(address));
    }
}
