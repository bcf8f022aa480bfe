using System.Collections.Immutable;

namespace CoordinationTracker;

public abstract record ReviewEvent(Guid Review) : ProgrammeEvent;

/// <summary>A review began: what it covers, when figures close, when the conference is (S0.3, S0.4; domain 7.2: every period stores its real cut-off).</summary>
/// <param name="CutOffOn">The last day on which entries about the covered days are in time.</param>
/// <param name="IssueOn">The day the paper is dated; decides its official layout.</param>
/// <param name="SubmitOn">The last day on which units hand in; when it was not said, as the reporting regime has it.</param>
public sealed record ReviewOpened(Guid Review, PeriodKind Kind, Period Covering, DateOnly CutOffOn, DateOnly? ConferenceOn, DateOnly? IssueOn, DateOnly? SubmitOn = null) : ReviewEvent(Review);

/// <summary>Words written by hand for one section of the report; they stand before what is drafted from the facts.</summary>
/// <param name="Section">The section's number in the report: "I.1", "III.2", "opening".</param>
public sealed record PassageWritten(Guid Review, string Section, Wording Text) : ReviewEvent(Review);

public sealed record Passage(PassageWritten Written, EquatableList<long> Positions);

public sealed record Review(ReviewOpened Opening, ImmutableSortedDictionary<string, Passage> Passages, EquatableList<long> Positions)
{
    public Guid Id => Opening.Review;

    /// <summary>The day of its conference; without one a review is held when its figures close.</summary>
    public DateOnly HeldOn => Opening.ConferenceOn ?? Opening.CutOffOn;
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

    /// <summary>The reporting regime of a kind in force on a day: the last agreed by then, and of one day's the last told.</summary>
    public ReportingRegimeAgreed? Regime(PeriodKind kind, DateOnly on) => Regimes.Where(agreed => agreed.Kind == kind && agreed.AgreedOn <= on).MaxBy(agreed => agreed.AgreedOn);

    /// <summary>The kinds of period that a reporting regime was ever agreed for.</summary>
    public IEnumerable<PeriodKind> RegularKinds => Regimes.Select(agreed => agreed.Kind).Distinct();

    public Reviews Evolve(ReportingRegimeAgreed told) => this with { Regimes = Regimes.Insert(0, told) };

    public Reviews Evolve(ReviewEvent told, Recorded at)
    {
        if (told is ReviewOpened opened)
            return this with { InOrder = InOrder.Add(new(opened, ImmutableSortedDictionary.Create<string, Passage>(StringComparer.Ordinal), [at.Position])) };
        if (told is not PassageWritten written || Find(written.Review) is not { } known) return this;

        var positions = known.Passages.TryGetValue(written.Section, out var before) ? before.Positions.Add(at.Position) : [at.Position];
        return this with { InOrder = InOrder.Replace(known, known with { Passages = known.Passages.SetItem(written.Section, new(written, positions)) }, ReferenceEqualityComparer.Instance) };
    }
}
