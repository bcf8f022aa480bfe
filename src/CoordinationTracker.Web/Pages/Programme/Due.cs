namespace CoordinationTracker.Web.Pages;

/// <summary>The review that falls due next, or has been due for some days: an anniversary's or the final one until it was held, from a year before; else the next conference.</summary>
/// <param name="Years">The anniversary it is for, if it is for one.</param>
/// <param name="DaysPast">Negative while it is still to come.</param>
public sealed record Due(PeriodKind Kind, Period Covering, int? Years, DateOnly On, int DaysPast)
{
    public static Due? Of(CoordinationTracker.Programme programme, DateOnly today)
    {
        var next = programme.Reviews.All.Where(review => review.HeldOn >= today).MinBy(review => review.HeldOn);
        foreach (var (years, on) in programme.ReviewsDue(today.AddYears(1), heldBy: today).OrderBy(due => due.On))
        {
            if (on > next?.HeldOn) break;
            var kind = years switch { null => PeriodKind.Term, 1 => PeriodKind.OneYear, _ => PeriodKind.ProgrammeYear };
            return new(kind, programme.Periods.Of(kind, years ?? 1)!, years, on, today.DayNumber - on.DayNumber);
        }
        return next is null ? null : new(next.Opening.Kind, next.Opening.Covering, null, next.HeldOn, today.DayNumber - next.HeldOn.DayNumber);
    }
}
