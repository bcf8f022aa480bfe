namespace CoordinationTracker;

public sealed partial record Programme
{
    /// <summary>After how many years a programme is looked back on, within its term (S1.5).</summary>
    private static readonly int[] AnniversaryReviews = [1, 3, 5, 10];

    /// <summary>
    /// The reviews that fall due up to a day: each anniversary's within the term, and at its end the final one, after which the programme
    /// is extended or another is signed (null years: S0.24, S0.26). One that was held by a day, or a later one, settles those before it.
    /// </summary>
    public IEnumerable<(int? Years, DateOnly On)> ReviewsDue(DateOnly upTo, DateOnly heldBy, PeriodKind? settledBy = null, Period? covering = null)
    {
        var lookedBack = Reviews.All.Where(review => review.HeldOn <= heldBy).Select(review => (review.Opening.Kind, review.Opening.Covering)).ToList();
        if (settledBy is { } kind && covering is not null) lookedBack.Add((kind, covering));
        lookedBack.RemoveAll(review => review.Kind is not (PeriodKind.OneYear or PeriodKind.ProgrammeYear or PeriodKind.MidTerm or PeriodKind.Term));
        var end = Conclusion?.ConcludedOn < Term.To ? Conclusion.ConcludedOn : Term.To;

        foreach (var years in AnniversaryReviews)
            if (Periods.Anniversary(years) is { } on && on <= end && on <= upTo && !lookedBack.Exists(review => review.Covering.To.DayNumber + 1 >= on.DayNumber))
                yield return (years, on);
        if (Conclusion is null && Term.To < DateOnly.MaxValue && Term.To <= upTo && !lookedBack.Exists(review => review.Kind is PeriodKind.Term))
            yield return (null, Term.To);
    }
}
