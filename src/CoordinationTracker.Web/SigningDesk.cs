using System.Collections.Concurrent;
using CoordinationTracker.Store;
using JasperFx.Events;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Hosting;
using CoordinationTracker.Web.Projections;

namespace CoordinationTracker.Web;

/// <summary>
/// The steps of a report to its signatures for which the rules need more than one history: what is presented is made and kept here, what is
/// sealed is found again, what is numbered is entered in the register of documents, what is issued is written and kept (architecture 4).
/// Every step may be sent again and changes nothing then.
/// </summary>
public sealed class SigningDesk(Programmes programmes, EventStore store, EventFormat format, LiveProjections projections, Files files, PublicAddress address)
{
    /// <summary>The languages a report is issued in.</summary>
    public static readonly IReadOnlyList<string> IssuedIn = ["vi", "en"];

    // A history is read letter by letter once in a process; tracker verify reads it every time.
    private readonly ConcurrentDictionary<(Guid Stream, long Version, bool Whole), Task<string>> chains = [];

    /// <summary>The events that are read letter by letter well within a second; nobody waits for more.</summary>
    private const long Short = 20_000;

    private static readonly IReadOnlyList<string> IssuedAs = ["docx", "html", "xlsx"];

    /// <summary>What the programme alone decides on the way: approvals and returns.</summary>
    public Task<IReadOnlyList<IEvent>> Decide(Guid id, Func<Programme, Directory, IReadOnlyList<object>> decide, Authorship by, CancellationToken ct) => programmes.Change(id, (programme, today) => decide(programme, today.Directory), by, ct);

    /// <summary>Puts the report as it stands now before those who sign.</summary>
    /// <exception cref="Refusal">The rules said no.</exception>
    public async Task<IReadOnlyList<IEvent>> Present(Guid id, Guid review, Guid draft, DateOnly presentedOn, Authorship by, CancellationToken ct)
    {
        var moment = await programmes.At(id, null, ct);
        var command = new PresentDraft(review, draft, moment.AsAt, Edition.Current, "", presentedOn);
        if (moment.Programme.Reviews.Find(review) is { } known)
        {
            if (known.FindDraft(draft)?.Presented is { } before && before.PresentedOn == presentedOn) return [];
            var presented = new DraftPresented(review, draft, moment.AsAt, Edition.Current, "", presentedOn);
            command = command with { FindingsDigest = await Keep(Canonical.Of(await programmes.Report(moment, presented, ct)), "application/json", ct) };
        }
        return await programmes.Change(id, (programme, today) => programme.Decide(command, today.Day), by, ct);
    }

    /// <summary>Seals the approved draft with what is found at its position now, and with the digests of both histories up to there.</summary>
    /// <exception cref="Refusal">The rules said no.</exception>
    public async Task<IReadOnlyList<IEvent>> Seal(Guid id, SealReview command, Authorship by, CancellationToken ct)
    {
        var now = await programmes.At(id, null, ct);
        var review = now.Programme.Reviews.Find(command.Review);
        var (found, checks, histories) = ((Findings?)null, (EquatableList<Check>)[], (EquatableList<HistoryDigest>)[]);
        if (review?.FindDraft(command.Draft)?.Presented is { } draft)
        {
            var then = await programmes.At(id, draft.Position, ct);
            found = await programmes.Report(then, draft, ct);
            checks = Checks.Of(found, then.Programme, then.Directory, review);
            histories = [await Digest(id, draft.Position, ct), await Digest(Directory.Stream, draft.Position, ct)];
        }
        return await programmes.Change(id, (programme, today) => programme.Decide(command, found, checks, histories, today.Day), by, ct);
    }

    /// <summary>Gives a sealed report a number: in the register of documents first, which knows whether it is free, then in the programme.</summary>
    /// <exception cref="Refusal">The rules, or those of the register, said no.</exception>
    public async Task<IReadOnlyList<IEvent>> Number(Guid id, Guid review, string number, DateOnly numberedOn, Authorship by, CancellationToken ct)
    {
        var moment = await programmes.At(id, null, ct);
        var known = moment.Programme.Reviews.Find(review);
        var command = new NumberReport(review, number, known is null ? number : Signers.Symbol(moment.Programme, moment.Directory, known, number, numberedOn), numberedOn);
        // Asked first, so that no number is taken for a report the rules refuse.
        if (moment.Programme.Decide(command, programmes.Today(moment.Programme, by)).Length == 0) return [];
        var account = Signers.Account(moment.Programme, known!, number, command.Symbol, numberedOn);
        await programmes.ChangeDirectory((directory, today) => directory.Decide(new RegisterDocument(review, account), today.Day), by, ct);
        return await programmes.Change(id, (programme, today) => programme.Decide(command, today.Day), by, ct);
    }

    /// <summary>Writes the numbered report in every language and form it goes out in, keeps the files, and records that it went.</summary>
    /// <param name="names">Those who signed, by side: printed on the paper that goes out and nowhere else.</param>
    /// <exception cref="Refusal">The rules said no.</exception>
    public async Task<IReadOnlyList<IEvent>> Issue(
        Guid id, Guid review, EquatableList<Wording> recipients, IReadOnlyDictionary<Side, string> names, DateOnly issuedOn, Authorship by, CancellationToken ct)
    {
        var moment = await programmes.At(id, null, ct);
        var written = new List<IssuedFile>();
        if (moment.Programme.Reviews.Find(review) is { Seal: { } seal, Numbered: not null } known)
        {
            var draft = known.FindDraft(seal.Draft)!.Presented;
            var report = new MadeReport(await programmes.Report(await programmes.At(id, draft.Position, ct), draft, ct), Signed.Of(known)! with { Recipients = recipients, Names = names });
            foreach (var language in IssuedIn)
                foreach (var format in IssuedAs)
                {
                    var (content, type) = await ReportFile.Render(report.Compose(language, address.Root), format, ct);
                    written.Add(new(ReportFile.NameOf(report.Findings, language, format), language, await Keep(content, type, ct)));
                }
        }
        var command = new IssueReport(review, written.ToEquatableList(), recipients, issuedOn);
        return await programmes.Change(id, (programme, today) => programme.Decide(command, today.Day), by, ct);
    }

    /// <summary>
    /// Opens a sealed review again: the findings, the issued files and the chains of its histories must be what was signed. A long history is
    /// read letter by letter meanwhile, and until it has been the seal is not said to hold.
    /// </summary>
    public async Task<SealFound> Open(Guid id, Review review, CancellationToken ct)
    {
        var seal = review.Seal!;
        var draft = review.FindDraft(seal.Draft)!.Presented;
        var found = await programmes.Report(await programmes.At(id, draft.Position, ct), draft, ct);
        var same = Canonical.Digest(found) == seal.FindingsDigest;

        var noted = await Noted(id, ct);
        HistoryDigest[] histories = [.. seal.HistoryDigests, .. SealCheck.CoveringSidesOf(seal, noted).Select(SealCheck.Digest)];
        // Begun only now: a long history read twice at once would keep the reader of the report waiting for both.
        var read = Task.WhenAll(histories.Select(Chain));
        if (histories.Sum(history => history.Version) <= Short) await read.WaitAsync(ct);
        var compared = read.IsCompleted;
        if (compared && !(await read).SequenceEqual(histories.Select(history => history.Digest))) return await OpenAnew(id, review, ct);
        if (!same) return SealCheck.FoundOtherwise(review, found, (await files.Find(seal.FindingsDigest, ct))?.Content);
        foreach (var file in review.Issued?.Files ?? [])
            if (await files.Find(file.Digest, ct) is not { } kept || Canonical.Digest(kept.Content) != file.Digest) return SealCheck.FileChanged(review, file);
        return compared ? SealCheck.Holds(review, noted) : SealCheck.StillReading(review);
    }

    // What this process folded may be older than the change: the history as it now stands says what differs.
    private async Task<SealFound> OpenAnew(Guid id, Review review, CancellationToken ct)
    {
        var (programme, directory, kept) = await Keeping.Of(await programmes.At(id, null, ct), store, files, ct);
        return SealCheck.Of(programme, directory, format, projections, kept).Single(found => found.Review.Id == review.Id);
    }

    // Not for one reader alone, so it goes on when he leaves.
    private Task<string> Chain(HistoryDigest history)
    {
        var asked = (history.Stream, history.Version, history.IsWhole());
        return chains.TryGetValue(asked, out var known) && !known.IsFaulted ? known
            : chains[asked] = Task.Run(() => HistoryChain.Of(store, asked.Stream, asked.Version, asked.Item3, CancellationToken.None));
    }

    // Asked at every visit: a later seal may have been added, or a row taken away.
    private async Task<IReadOnlyList<Noted>> Noted(Guid id, CancellationToken ct) => SealCheck.NotedIn(
        [.. await store.Checkpoints(id, ct), .. await store.Checkpoints(Directory.Stream, ct)],
        (await programmes.At(id, null, ct)).Programme.Reviews.All.Select(review => review.Seal).OfType<ReviewSealed>());

    public Task<long> VersionAt(Guid id, long position, CancellationToken ct) => store.VersionAt(id, position, ct);

    private async Task<HistoryDigest> Digest(Guid stream, long position, CancellationToken ct)
    {
        var version = await store.VersionAt(stream, position, ct);
        return new(stream, version, await HistoryChain.Of(store, stream, version, whole: true, ct), LeafForm.Second);
    }

    private async Task<string> Keep(byte[] content, string mediaType, CancellationToken ct)
    {
        var digest = Canonical.Digest(content);
        await files.Keep(digest, content, mediaType, ct);
        return digest;
    }
}
