namespace CoordinationTracker.Web.Pages;

/// <summary>The review that falls due next, or has been due for some days: the first year from signing until it was held, then the next conference.</summary>
/// <param name="DaysPast">Negative while it is still to come.</param>
public sealed record Due(PeriodKind Kind, Period Covering, DateOnly On, int DaysPast)
{
    public static Due? Of(CoordinationTracker.Programme programme, DateOnly today)
    {
        static DateOnly Held(Review review) => review.Opening.ConferenceOn ?? review.Opening.CutOffOn;

        var first = programme.FirstAnniversary;
        var firstHeld = programme.Reviews.All.Any(review => review.Opening.Kind is PeriodKind.OneYear && Held(review) <= today);
        var next = programme.Reviews.All.Where(review => Held(review) >= today).MinBy(Held);
        if (!firstHeld && (next is null || first <= Held(next))) return new(PeriodKind.OneYear, Period.YearFrom(programme.Signing!.SignedOn), first, today.DayNumber - first.DayNumber);
        return next is null ? null : new(next.Opening.Kind, next.Opening.Covering, Held(next), today.DayNumber - Held(next).DayNumber);
    }
}
