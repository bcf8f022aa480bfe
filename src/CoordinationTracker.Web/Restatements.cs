using System.Collections.Concurrent;

namespace CoordinationTracker.Web;

/// <summary>A sealed review then and now.</summary>
/// <param name="Then">What was sealed, found again.</param>
public sealed record Restated(Findings Then, Findings Now, Restatement Changes);

/// <summary>
/// What has changed in sealed reviews since their seals (architecture 4). Both sides are found as of the day the draft was presented: only
/// entries restate a report, never the passing of days. The last answer of each review is kept, for the list of reviews asks for all of them.
/// </summary>
public sealed class Restatements(Programmes programmes)
{
    private readonly ConcurrentDictionary<Guid, (long Programme, long Directory, Restated Restated)> last = [];

    /// <summary>Null while the review is not sealed.</summary>
    public async Task<Restated?> Of(Moment now, Review review, CancellationToken ct)
    {
        if (review.Seal is not { } seal || review.FindDraft(seal.Draft) is not { Presented: var draft }) return null;
        var (programme, directory) = (now.Programme.Version, now.Directory.Version);
        if (last.TryGetValue(review.Id, out var known) && (known.Programme, known.Directory) == (programme, directory)) return known.Restated;

        var sealedAt = await programmes.At(now.Id, seal.Position, ct);
        var then = Reviewing.Of(sealedAt.Programme, sealedAt.Directory, sealedAt.Programme.Reviews.Find(review.Id)!, draft, before: null);
        var present = Reviewing.Of(now.Programme, now.Directory, then.Kind, then.Covering, now.AsAt, draft.PresentedOn);
        var restated = new Restated(then, present, Restatement.Between(then, present, now.Programme));
        last[review.Id] = (programme, directory, restated);
        return restated;
    }
}
