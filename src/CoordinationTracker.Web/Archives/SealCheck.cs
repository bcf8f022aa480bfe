using System.Globalization;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Projections;
using JasperFx.Events;
using Marten.Events.Aggregation;

namespace CoordinationTracker.Web.Archives;

/// <summary>What opening a sealed review again found.</summary>
public enum SealState
{
    /// <summary>Folded again it finds the same, and every history and file is as it was.</summary>
    Holds,

    /// <summary>It finds the same; its histories are still being read letter by letter.</summary>
    Reading,

    /// <summary>It was made by another edition of the rules, which found otherwise: no alarm, but this edition cannot repeat it.</summary>
    OtherEdition,

    /// <summary>Something has been changed that never may be.</summary>
    Broken,
}

/// <summary>A sealed review, opened again.</summary>
/// <param name="Sentence">What is the matter; null when it holds.</param>
public sealed record SealFound(Review Review, SealState State, Wording? Sentence)
{
    /// <summary>Of a seal of the first form, whose leaves leave out which side said it: since when that is covered as well.</summary>
    public Wording? Sides { get; init; }
}

/// <summary>A chain's value in the second form: of a checkpoint, or of a seal.</summary>
public sealed record Noted(Guid Stream, long Version, string Digest, DateOnly On);

/// <summary>
/// Opens the sealed reviews of a programme again from its history letter by letter: the chains, the findings and the issued files
/// must all be what was signed (architecture 4). Works on a database's histories and on an archive's alike.
/// </summary>
public static class SealCheck
{
    /// <param name="kept">What is kept under digests: canonical findings, issued files.</param>
    public static IReadOnlyList<SealFound> Of(StoredHistory programme, StoredHistory directory, EventFormat format, LiveProjections projections,
        IReadOnlyDictionary<string, byte[]> kept)
    {
        var told = programme.Events.Select(format.Read).ToList();
        var seals = told.Select(one => one.Data).OfType<ReviewSealed>().ToList();
        var noted = NotedIn(programme.Checkpoints.Concat(directory.Checkpoints), seals);
        var digests = seals.SelectMany(seal => seal.HistoryDigests).Concat(noted.Select(Digest)).ToList();
        var chains = new[] { programme, directory }.SelectMany(history => ChainsOf(history, digests)).ToDictionary();
        var programmes = Folded(told, seals, Programme.Unknown, projections.Programme);
        var directories = Folded(directory.Events.Select(format.Read), seals, Directory.Empty, projections.Directory);
        var ids = new Dictionary<long, Guid>();
        foreach (var one in programme.Events.Concat(directory.Events)) ids[one.Position] = one.Id;
        var whole = programmes[long.MaxValue];
        if (seals.Find(seal => whole.Reviews.Find(seal.Review)?.Seal is null) is { } lost) throw Lost(whole.Code, lost);
        return [.. whole.Reviews.All.Where(review => review.Seal is not null).Select(review => Open(review, review.Seal!))];

        SealFound Open(Review review, ReviewSealed seal)
        {
            foreach (var history in seal.HistoryDigests)
                if (!IsAsItWas(history)) return HistoryChanged(review, history.Stream, null, whole.Code, Again(review, seal), kept.GetValueOrDefault(seal.FindingsDigest));
            foreach (var later in CoveringSidesOf(seal, noted))
                if (!IsAsItWas(Digest(later))) return HistoryChanged(review, later.Stream, later.On, whole.Code, Again(review, seal), kept.GetValueOrDefault(seal.FindingsDigest));

            var found = Again(review, seal)!;
            if (Canonical.Digest(found) != seal.FindingsDigest) return FoundOtherwise(review, found, kept.GetValueOrDefault(seal.FindingsDigest));
            var gone = (review.Issued?.Files ?? []).FirstOrDefault(file => !kept.TryGetValue(file.Digest, out var content) || Canonical.Digest(content) != file.Digest);
            return gone is null ? Holds(review, noted) : FileChanged(review, gone);
        }

        bool IsAsItWas(HistoryDigest history) => chains.GetValueOrDefault((history.Stream, history.Version, history.IsWhole())) == history.Digest;

        // Null where a changed history no longer tells of the signing, of the review or of its draft.
        Findings? Again(Review review, ReviewSealed seal)
        {
            var then = programmes[seal.Position];
            if (then.Signing is null || then.Reviews.Find(review.Id) is not { } known || review.FindDraft(seal.Draft) is not { } draft) return null;
            var before = then.Reviews.ReportedUpTo(known.Opening.Kind, known.Opening.Covering) is { } position ? new Reported(programmes[position], directories[position], position) : null;
            return Reviewing.Of(then, directories[seal.Position], known, draft.Presented, before).Naming(draft.Presented.Edition, ids);
        }
    }

    // Nothing can be said of a seal whose review was changed into another: that it has gone is the alarm.
    private static Refusal Lost(string code, ReviewSealed seal) => new(new Wording(
        Vi: $"Cảnh báo: lịch sử của {code} không còn như khi chốt; không còn báo cáo nào ứng với bản chốt ở vị trí {seal.Position}.",
        En: $"Alarm: the history of {code} is not the one it was sealed with; the review sealed at position {seal.Position} is not in it."));

    /// <summary>Folded again it finds the same, and every history and file is as it was.</summary>
    /// <param name="noted">As in <see cref="CoveringSidesOf"/>.</param>
    public static SealFound Holds(Review review, IReadOnlyList<Noted> noted)
    {
        if (review.Seal!.HistoryDigests.All(IsWhole)) return new(review, SealState.Holds, null);
        var since = CoveringSidesOf(review.Seal, noted).GroupBy(later => later.Stream, later => later.On).Select(later => later.Min()).ToList();
        return new(review, SealState.Holds, null)
        {
            Sides = since.Count < review.Seal.HistoryDigests.Count
                ? new(Vi: "Bản chốt này không bao gồm việc bên nào nói điều gì: chưa có lần ghi nhận nào sau đó.", En: "Which side said what is not covered: nothing was noted of it since.")
                : new(Vi: $"Việc bên nào nói điều gì được bao gồm từ ngày {since.Max().ToString("O", CultureInfo.InvariantCulture)}.", En: $"Which side said what is covered since {since.Max().ToString("O", CultureInfo.InvariantCulture)}."),
        };
    }

    /// <summary>Whether its leaves take everything stored (ADR 18).</summary>
    public static bool IsWhole(this HistoryDigest history) => history.Form is LeafForm.Second;

    /// <summary>Everything that says what a history was in the second form.</summary>
    public static IReadOnlyList<Noted> NotedIn(IEnumerable<Checkpoint> checkpoints, IEnumerable<ReviewSealed> seals) =>
    [
        .. checkpoints.Select(noted => new Noted(noted.Stream, noted.Version, noted.Digest, DateOnly.FromDateTime(noted.NotedAt.UtcDateTime))),
        .. from seal in seals from history in seal.HistoryDigests where history.IsWhole() select new Noted(history.Stream, history.Version, history.Digest, seal.SealedOn),
    ];

    /// <summary>
    /// What covers the headers of the events a seal of the first form rests on: what was first noted of each of its histories then or
    /// later. What was noted after that, each morning, covers the same events again.
    /// </summary>
    public static IEnumerable<Noted> CoveringSidesOf(ReviewSealed seal, IReadOnlyList<Noted> noted) =>
        from history in seal.HistoryDigests
        where !history.IsWhole()
        let later = noted.Where(one => one.Stream == history.Stream && one.Version >= history.Version).MinBy(one => one.Version)
        where later is not null
        select later;

    public static HistoryDigest Digest(Noted noted) => new(noted.Stream, noted.Version, noted.Digest, LeafForm.Second);

    /// <summary>It finds the same, and whether a history was changed without touching these findings is not known yet.</summary>
    public static SealFound StillReading(Review review) => new(review, SealState.Reading, new(
        Vi: "Lập lại từ sổ ghi cho đúng kết quả đã ký; đang đối chiếu toàn bộ lịch sử, hãy tải lại trang sau giây lát.", En: "Made again from the record, it finds exactly what was signed; the whole history is being compared, look again in a moment."));

    /// <summary>What is found now is not what was sealed.</summary>
    /// <param name="signed">The text that was sealed, where it is kept: then the first item that differs is named.</param>
    public static SealFound FoundOtherwise(Review review, Findings found, byte[]? signed)
    {
        var (en, vi) = First(found, signed);
        return review.Seal!.Edition is var edition && Edition.IsRepeated(edition)
            ? Broken(review, $"it no longer finds what was signed{en}", $"kết quả lập lại khác bản đã ký{vi}")
            : new(review, SealState.OtherEdition, new(
                Vi: $"Được lập theo phiên bản {edition}; phiên bản {Edition.Current} cho kết quả khác{vi}.", En: $"It was made by edition {edition}; edition {Edition.Current} finds otherwise{en}."));
    }

    /// <param name="noted">The day of the later value that it is not; null where it is not that of the seal.</param>
    /// <param name="stream">Of the programme, whose code is <paramref name="code"/>, or of the Directory.</param>
    /// <param name="found">What the changed history finds; null when nothing can be found in it again.</param>
    /// <param name="signed">As in <see cref="FoundOtherwise"/>.</param>
    private static SealFound HistoryChanged(Review review, Guid stream, DateOnly? noted, string code, Findings? found, byte[]? signed)
    {
        var (en, vi) = stream == Directory.Stream ? ("the Directory", "Danh bạ") : (code, code);
        var (first, firstVi) = found is null ? ("; the report is not to be found in it again", "; không lập lại được báo cáo từ đó")
            : Canonical.Digest(found) == review.Seal!.FindingsDigest ? ("; no finding differs", "; không kết quả nào khác") : First(found, signed);
        return noted is { } on
            ? Broken(review, $"the history of {en} is not the one noted on {on.ToString("O", CultureInfo.InvariantCulture)}, which covers the sides and causes{first}", $"lịch sử của {vi} không còn như khi ghi nhận ngày {on.ToString("O", CultureInfo.InvariantCulture)}, gồm cả bên và nguồn{firstVi}")
            : Broken(review, $"the history of {en} is not the one it was sealed with{first}", $"lịch sử của {vi} không còn như khi chốt{firstVi}");
    }

    // Where what was signed is kept no more, there is nothing to compare with.
    private static (string En, string Vi) First(Findings found, byte[]? signed) => signed is not null && Canonical.FirstDifference(signed, Canonical.Of(found)) is { } first
        ? ($"; first in {first.Path}: {first.Was ?? "nothing"} became {first.Is ?? "nothing"}", $"; trước hết ở {first.Path}: {first.Was ?? "không có"} thành {first.Is ?? "không có"}") : ("", "");

    public static SealFound FileChanged(Review review, IssuedFile file) => Broken(review, $"the issued file {file.Name} is missing or changed", $"tệp đã ban hành {file.Name} bị thiếu hoặc bị sửa");

    private static SealFound Broken(Review review, string en, string vi) => new(review, SealState.Broken, new(Vi: $"Cảnh báo: {vi}.", En: $"Alarm: {en}."));

    // Folded once: the state at every seal's position, and under the highest position there is the whole.
    private static Dictionary<long, TState> Folded<TState>(
        IEnumerable<IEvent> history, IEnumerable<ReviewSealed> seals, TState unknown, SingleStreamProjection<TState, Guid> projection) where TState : class
    {
        var (state, states, awaited) = (unknown, new Dictionary<long, TState>(), new Queue<long>(seals.Select(seal => seal.Position).Append(long.MaxValue).Distinct().Order()));
        foreach (var told in history)
        {
            while (awaited.Peek() < told.Sequence) states.Add(awaited.Dequeue(), state);
            state = projection.Evolve(state, told.StreamId, told)!;
        }
        foreach (var position in awaited) states.Add(position, state);
        return states;
    }

    /// <summary>The chain's value at each of some versions.</summary>
    /// <param name="whole">Of leaves in the second form (ADR 18).</param>
    internal static Dictionary<long, string> ChainAt(StoredHistory history, IEnumerable<long> versions, bool whole)
    {
        var (chain, named, values) = (new HistoryChain(), versions.ToHashSet(), new Dictionary<long, string>());
        if (named.Contains(0)) values.Add(0, chain.Digest);
        foreach (var told in history.Events)
        {
            chain.Add(told.Leaf(whole));
            if (named.Contains(chain.Version)) values.Add(chain.Version, chain.Digest);
        }
        return values;
    }

    // The chain's values at the versions asked for; a form that nobody asks for is not made.
    private static IEnumerable<KeyValuePair<(Guid Stream, long Version, bool Whole), string>> ChainsOf(
        StoredHistory history, IEnumerable<HistoryDigest> asked) =>
        asked.Where(digest => digest.Stream == history.Stream).GroupBy(IsWhole).SelectMany(form =>
            ChainAt(history, form.Select(digest => digest.Version), form.Key)
                .Select(value => KeyValuePair.Create((history.Stream, value.Key, form.Key), value.Value)));
}
