using System.Collections.Concurrent;

namespace CoordinationTracker.Web;

/// <content>What is found for some days, as a draft, as presented and as sealed.</content>
public sealed partial class Programmes
{
    private readonly ConcurrentDictionary<(Guid Draft, long Position), IReadOnlyDictionary<long, Guid>> named = [];

    /// <summary>
    /// The report of these days at a moment: what a review finds, and what was entered since the last report for the days of it and of those before.
    /// At the position of its seal it is what was signed, with what it bears since.
    /// </summary>
    public async Task<MadeReport> Report(Moment moment, PeriodKind kind, Period covering, Basis basis, CancellationToken ct)
    {
        if (await SealedAt(moment, kind, covering, basis, ct) is { } known)
            return new(await Report(moment, known.FindDraft(known.Seal!.Draft)!.Presented, ct), Signed.Of(known));
        return new(Reviewing.Of(moment.Programme, moment.Directory, kind, covering, moment.AsAt, moment.Day, basis, await ReportedBefore(moment, kind, covering, ct)), null);
    }

    /// <summary>What that report bears by now; null where it is a draft. It comes to bear it later than at the moment, and the report is another then.</summary>
    public async Task<Signed?> SignedAs(Moment moment, PeriodKind kind, Period covering, Basis basis, CancellationToken ct) =>
        await SealedAt(moment, kind, covering, basis, ct) is { } known ? Signed.Of(known) : null;

    /// <summary>What a draft says, found again from both histories up to its position.</summary>
    /// <param name="then">The moment of that position.</param>
    public async Task<Findings> Report(Moment then, DraftPresented draft, CancellationToken ct)
    {
        var review = then.Programme.Reviews.Find(draft.Review)!;
        var found = Reviewing.Of(then.Programme, then.Directory, review, draft, await ReportedBefore(then, review.Opening.Kind, review.Opening.Covering, ct));
        return Edition.NamesEntries(draft.Edition) ? found.Naming(draft.Edition, await IdsOf(found, draft, ct)) : found;
    }

    // What stands at a settled position never changes: asked once in a process, as the page of a sealed review is read often.
    private async Task<IReadOnlyDictionary<long, Guid>> IdsOf(Findings found, DraftPresented draft, CancellationToken ct) =>
        named.TryGetValue((draft.Draft, draft.Position), out var known) ? known
            : named[(draft.Draft, draft.Position)] = await store.Ids(found.EntryPositions(), ct);

    // Whether it was sealed the record says later than at that position.
    private async Task<Review?> SealedAt(Moment moment, PeriodKind kind, Period covering, Basis basis, CancellationToken ct) =>
        basis is Basis.Claimed && (await Cache(moment.Id).Current(ct)).Reviews.Find(kind, covering) is { Seal: { } seal } known
        && seal.Position == moment.AsAt && Signed.Of(known) is not null ? known : null;

    private async Task<Reported?> ReportedBefore(Moment moment, PeriodKind kind, Period covering, CancellationToken ct) =>
        moment.Programme.Reviews.ReportedUpTo(kind, covering) is { } position && await At(moment.Id, position, ct) is var then ? new(then.Programme, then.Directory, position) : null;
}
