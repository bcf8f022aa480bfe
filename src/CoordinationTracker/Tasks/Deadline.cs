namespace CoordinationTracker;

/// <summary>
/// How a deadline was said (thời hạn; domain 7.4): by a day (that day included), before a day (that day excluded), not yet at all, within so many
/// days of a day, in a period, so many years after a day, on an occasion, as soon as possible, or standing: a duty without end.
/// </summary>
public enum DeadlineShape { By, Before, NotYet, WithinDays, InPeriod, Anniversary, Occasion, AsSoonAsPossible, Standing }

/// <summary>A deadline as it was said; <see cref="LastDay"/> is what it comes to (domain 7.4, S2.11–S2.13).</summary>
/// <param name="Day">The day named; of "within days" and of an anniversary the day counted from, which is day 0.</param>
/// <param name="Number">So many days, or so many years.</param>
/// <param name="Covering">The days of the period.</param>
/// <param name="Words">As it was said: "trong quý IV", "93rd Traditional Day".</param>
/// <param name="Hour">On the last day; without one the deadline ends with that day in the programme's zone.</param>
public sealed record Deadline(DeadlineShape Shape, DateOnly? Day = null, int? Number = null, Period? Covering = null, Wording? Words = null, TimeOnly? Hour = null)
{
    /// <summary>Further on nobody counts in days, or in years.</summary>
    public const int MostDays = 3660, MostYears = 100;

    public static readonly Deadline NotYet = new(DeadlineShape.NotYet);
    public static readonly Deadline AsSoonAsPossible = new(DeadlineShape.AsSoonAsPossible);
    public static readonly Deadline Standing = new(DeadlineShape.Standing);
    public static Deadline By(DateOnly day, TimeOnly? hour = null) => new(DeadlineShape.By, day, Hour: hour);
    public static Deadline Before(DateOnly day) => new(DeadlineShape.Before, day);
    public static Deadline WithinDays(int days, DateOnly of, Wording? words = null) => new(DeadlineShape.WithinDays, of, days, Words: words);
    public static Deadline InPeriod(Period period, Wording words) => new(DeadlineShape.InPeriod, Covering: period, Words: words);
    public static Deadline Anniversary(int years, DateOnly of, Wording? words = null) => new(DeadlineShape.Anniversary, of, years, Words: words);
    public static Deadline Occasion(DateOnly day, Wording words) => new(DeadlineShape.Occasion, day, Words: words);

    /// <summary>The last day on which the work is still in time, or null when there is none.</summary>
    public DateOnly? LastDay() => Shape switch
    {
        DeadlineShape.By or DeadlineShape.Occasion => Day,
        // Nothing lies before the first day there is.
        DeadlineShape.Before => Day > DateOnly.MinValue ? Day.Value.AddDays(-1) : Day,
        DeadlineShape.WithinDays => Day?.AddDays(Math.Clamp(Number ?? 0, 0, DateOnly.MaxValue.DayNumber - Day.Value.DayNumber)),
        DeadlineShape.InPeriod => Covering?.To,
        // Of 29 February the 28th, where the year has no 29th.
        DeadlineShape.Anniversary => Day?.AddYears(Math.Clamp(Number ?? 0, 0, DateOnly.MaxValue.Year - Day.Value.Year)),
        _ => null,
    };

    /// <summary>Whether what happened then, at no known hour or at this one, was too late.</summary>
    public bool IsPast(DateOnly day, TimeOnly? hour) => LastDay() is { } last && (day > last || (day == last && hour > Hour));

    /// <summary>It leaves more time than the other, or names a day where the other does not.</summary>
    public bool IsLaterThan(Deadline other) => LastDay() is { } last
        && (other.LastDay() is not { } day || last > day || (last == day && (Hour ?? TimeOnly.MaxValue) > (other.Hour ?? TimeOnly.MaxValue)));

    /// <summary>Somebody has yet to say by when: asked for at the next review (S2.11). A standing duty needs no day.</summary>
    public bool NeedsDay() => Shape is DeadlineShape.NotYet or DeadlineShape.AsSoonAsPossible;

    /// <summary>The form in which it is stored: its words trimmed, composed and known to be printable.</summary>
    public Deadline Checked(string field) => Words is null ? this : this with { Words = Words.Checked(field, Writing.Line) };
}
