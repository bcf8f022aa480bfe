using CoordinationTracker.EventStore;

namespace CoordinationTracker.Web.Archives;

/// <summary>What opening a sealed review again found.</summary>
public enum SealState
{
    /// <summary>Folded again it finds the same, and every history and file is as it was.</summary>
    Holds,

    /// <summary>It was made by another edition of the rules, which found otherwise: no alarm, but this edition cannot repeat it.</summary>
    OtherEdition,

    /// <summary>Something has been changed that never may be.</summary>
    Broken,
}

/// <summary>A sealed review, opened again.</summary>
/// <param name="Sentence">What is the matter; null when it holds.</param>
public sealed record SealFound(Review Review, SealState State, Wording? Sentence);

/// <summary>
/// Opens the sealed reviews of a programme again from its history letter by letter: the chains, the findings and the issued files
/// must all be what was signed (architecture 4). Works on a database's histories and on an archive's alike.
/// </summary>
public static class SealCheck
{
    /// <param name="kept">What is kept under digests: canonical findings, issued files.</param>
    public static IReadOnlyList<SealFound> Of(StoredHistory programme, StoredHistory directory, EventTypes types, IReadOnlyDictionary<string, byte[]> kept)
    {
        var told = programme.Events.Select(text => text.Read(types)).ToList();
        var whole = Programme.Fold(told.Select(StreamCache.Envelope));
        var units = directory.Events.Select(text => StreamCache.Envelope(text.Read(types))).ToList();
        var chains = new Dictionary<Guid, IReadOnlyList<string>> { [programme.Stream] = Chain(programme), [directory.Stream] = Chain(directory) };
        return [.. whole.Reviews.All.Where(review => review.Seal is not null).Select(review => Open(review, review.Seal!))];

        SealFound Open(Review review, ReviewSealed seal)
        {
            foreach (var history in seal.HistoryDigests)
                if (!chains.TryGetValue(history.Stream, out var chain) || chain.Count <= history.Version || chain[(int)history.Version] != history.Digest) return HistoryChanged(review, Named(history.Stream));

            var then = Programme.Fold(told.Where(one => one.Position <= seal.Position).Select(StreamCache.Envelope));
            var thenUnits = units.Where(one => one.Position <= seal.Position).Aggregate(Directory.Empty, (state, one) => state.Evolve(one));
            var found = Of(review, Canonical.Of(Reviewing.Of(then, thenUnits, then.Reviews.Find(review.Id)!, review.FindDraft(seal.Draft)!.Presented)), kept.GetValueOrDefault(seal.FindingsDigest));
            var gone = (review.Issued?.Files ?? []).FirstOrDefault(file => !kept.TryGetValue(file.Digest, out var content) || Canonical.Digest(content) != file.Digest);
            return found.State is not SealState.Holds || gone is null ? found : Broken(review, $"the issued file {gone.Name} is missing or changed", $"tệp đã ban hành {gone.Name} bị thiếu hoặc bị sửa");
        }

        string Named(Guid stream) => stream == directory.Stream ? "the Directory" : whole.Code;
    }

    /// <summary>Compares what is found now with what was sealed.</summary>
    /// <param name="canonical">The canonical text of the findings, found again.</param>
    /// <param name="signed">The text that was sealed, where it is kept: then the first item that differs is named.</param>
    public static SealFound Of(Review review, byte[] canonical, byte[]? signed)
    {
        var seal = review.Seal!;
        if (Canonical.Digest(canonical) == seal.FindingsDigest) return new(review, SealState.Holds, null);
        var first = signed is null ? null : Canonical.FirstDifference(signed, canonical);
        var (en, vi) = first is null ? ("", "") : ($"; first in {first.Path}: {first.Was ?? "nothing"} became {first.Is ?? "nothing"}", $"; trước hết ở {first.Path}: {first.Was ?? "không có"} thành {first.Is ?? "không có"}");
        return seal.Edition == Edition.Current
            ? Broken(review, $"it no longer finds what was signed{en}", $"kết quả lập lại khác bản đã ký{vi}")
            : new(review, SealState.OtherEdition, new(
                Vi: $"Được lập theo phiên bản {seal.Edition}; phiên bản {Edition.Current} cho kết quả khác{vi}.", En: $"It was made by edition {seal.Edition}; edition {Edition.Current} finds otherwise{en}."));
    }

    public static SealFound HistoryChanged(Review review, string whose) => Broken(review, $"the history of {whose} is not the one it was sealed with", $"lịch sử của {whose} không còn như khi chốt");

    private static SealFound Broken(Review review, string en, string vi) => new(review, SealState.Broken, new(Vi: $"Cảnh báo: {vi}.", En: $"Alarm: {en}."));

    // The value at every version, 0 included.
    private static IReadOnlyList<string> Chain(StoredHistory history)
    {
        var (chain, values) = (new HistoryChain(), new List<string>(history.Events.Count + 1));
        values.Add(chain.Digest);
        foreach (var told in history.Events)
        {
            chain.Add(told.Leaf());
            values.Add(chain.Digest);
        }
        return values;
    }
}
