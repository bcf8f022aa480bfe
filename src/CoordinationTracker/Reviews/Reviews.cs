using System.Collections.Immutable;

namespace CoordinationTracker;

public sealed record Passage(PassageWritten Written, EquatableList<long> Positions);

/// <summary>How far a review is on its way to the signatures; each stage follows the one before. A draft sent back waits to be presented anew.</summary>
public enum ReviewStage { Open, Presented, Returned, Approved, Sealed, Numbered, Issued }

/// <summary>A draft that was put before those who sign, with what each side said of it.</summary>
public sealed record Draft(DraftPresented Presented, EquatableList<ReviewApproved> Approvals, EquatableList<ReviewReturned> Returns)
{
    public Guid Id => Presented.Draft;

    /// <summary>The side's last word was a yes.</summary>
    public bool IsApprovedBy(Side side) => Approvals.Any(approval => approval.Side == side);

    /// <summary>The side's last word was a point to mend.</summary>
    public bool IsReturnedBy(Side side) => Returns.Any(back => back.Side == side);
}

/// <summary>A review: what it covers, what was written and handed in for it, and how far it is on its way to the signatures.</summary>
/// <param name="Drafts">In the order they were presented; only the last can be approved.</param>
public sealed record Review(ReviewOpened Opening, ImmutableSortedDictionary<string, Passage> Passages, EquatableList<long> Positions)
{
    public Guid Id => Opening.Review;

    /// <summary>The day of its conference; without one a review is held when its figures close.</summary>
    public DateOnly HeldOn => Opening.ConferenceOn ?? Opening.CutOffOn;

    public ContributionsRequested? Requested { get; init; }

    /// <summary>What units handed in, each unit's last word, in the order of their first.</summary>
    public EquatableList<ContributionSubmitted> Contributions { get; init; }
    public EquatableList<Draft> Drafts { get; init; }
    public ReviewSealed? Seal { get; init; }
    public ReportNumbered? Numbered { get; init; }
    public ReportIssued? Issued { get; init; }

    /// <summary>The draft before those who sign now, if one is.</summary>
    public Draft? Draft => Drafts.Count == 0 ? null : Drafts[^1];

    /// <summary>Whose approval the report needs: both bodies', or that of the one whose report it is (S0.30).</summary>
    public EquatableList<Side> Signing => Opening.Issuer switch { Side.A => [Side.A], Side.B => [Side.B], _ => [Side.A, Side.B] };

    public bool IsApproved => Draft is { } draft && Signing.All(draft.IsApprovedBy);

    public ReviewStage Stage => this switch
    {
        { Issued: not null } => ReviewStage.Issued,
        { Numbered: not null } => ReviewStage.Numbered,
        { Seal: not null } => ReviewStage.Sealed,
        { IsApproved: true } => ReviewStage.Approved,
        { Draft.Returns.Count: > 0 } => ReviewStage.Returned,
        { Draft: not null } => ReviewStage.Presented,
        _ => ReviewStage.Open,
    };

    /// <summary>The units that were asked and have handed in nothing.</summary>
    public IEnumerable<Guid> Missing => (Requested?.Units ?? []).Where(unit => !Contributions.Any(told => told.Unit == unit));

    public Draft? FindDraft(Guid id) => Drafts.FirstOrDefault(draft => draft.Id == id);

    internal Review Evolve(ReviewEvent told, long position)
    {
        var next = told switch
        {
            PassageWritten e => this with { Passages = Passages.SetItem(e.Section, new(e, Passages.TryGetValue(e.Section, out var before) ? before.Positions.Add(position) : [position])) },
            ContributionsRequested e => this with { Requested = e },
            ContributionSubmitted e => this with { Contributions = Contributions.Any(known => known.Unit == e.Unit) ? Contributions.Select(known => known.Unit == e.Unit ? e : known).ToEquatableList() : Contributions.Add(e) },
            DraftPresented e => this with { Drafts = Drafts.Add(new(e, [], [])) },
            // A side that changes its mind about the same draft: its later word stands alone. A return is no longer followed by an approval; in older histories it was.
            ReviewApproved e => With(e.Draft, draft => draft with { Approvals = draft.Approvals.Add(e), Returns = draft.Returns.Where(known => known.Side != e.Side).ToEquatableList() }),
            ReviewReturned e => With(e.Draft, draft => draft with { Returns = draft.Returns.Add(e), Approvals = draft.Approvals.Where(known => known.Side != e.Side).ToEquatableList() }),
            ReviewSealed e => this with { Seal = e },
            ReportNumbered e => this with { Numbered = e },
            ReportIssued e => this with { Issued = e },
            _ => this,
        };
        // A passage's own positions are its own; the rest is the way of the review.
        return told is PassageWritten ? next : next with { Positions = Positions.Add(position) };
    }

    private Review With(Guid draft, Func<Draft, Draft> change) => this with { Drafts = Drafts.Select(known => known.Id == draft ? change(known) : known).ToEquatableList() };
}

/// <summary>The reviews, in the order they were opened.</summary>
public sealed record Reviews
{
    public static readonly Reviews Empty = new();

    // Few, and asked of every entry whether it came late: so a plain row, searched from the front.
    private ImmutableArray<Review> InOrder { get; init; } = [];
    private ImmutableArray<ReportingRegimeAgreed> Regimes { get; init; } = [];

    public Review? Find(Guid id) => InOrder.FirstOrDefault(review => review.Id == id);
    public Review? Find(PeriodKind kind, Period covering) => InOrder.FirstOrDefault(review => review.Opening.Kind == kind && review.Opening.Covering == covering);
    public IEnumerable<Review> All => InOrder;

    /// <summary>The reviews whose days include this one.</summary>
    public IEnumerable<Review> Covering(DateOnly day) => InOrder.Where(review => review.Opening.Covering.Contains(day));

    /// <summary>The sealed reviews of days that ended no later than these: what was entered of them since is told in the report of these days.</summary>
    public IEnumerable<Review> SealedBefore(PeriodKind kind, Period covering) =>
        InOrder.Where(review => review is { Seal: not null, Opening: var told } && told.Covering.To <= covering.To && (told.Kind, told.Covering) != (kind, covering));

    /// <summary>The position of the newest of those seals, up to which their readers know everything; null where there is none.</summary>
    public long? ReportedUpTo(PeriodKind kind, Period covering) => SealedBefore(kind, covering).Max(review => (long?)review.Seal!.Position);

    /// <summary>The reporting regime of a kind in force on a day: the last agreed by then, and of one day's the last told.</summary>
    public ReportingRegimeAgreed? Regime(PeriodKind kind, DateOnly on) => Regimes.Where(agreed => agreed.Kind == kind && agreed.AgreedOn <= on).MaxBy(agreed => agreed.AgreedOn);

    /// <summary>The kinds of period that a reporting regime was ever agreed for.</summary>
    public IEnumerable<PeriodKind> RegularKinds => Regimes.IsEmpty ? [] : Regimes.Select(agreed => agreed.Kind).Distinct();

    public Reviews Evolve(ReportingRegimeAgreed told) => this with { Regimes = Regimes.Insert(0, told) };

    public Reviews Evolve(ReviewEvent told, Recorded at)
    {
        if (told is ReviewOpened opened)
            return this with { InOrder = InOrder.Add(new(opened, ImmutableSortedDictionary.Create<string, Passage>(StringComparer.Ordinal), [at.Position])) };
        return Find(told.Review) is { } known ? this with { InOrder = InOrder.Replace(known, known.Evolve(told, at.Position), ReferenceEqualityComparer.Instance) } : this;
    }
}
