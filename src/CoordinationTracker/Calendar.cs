using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>
/// Something for each of some days, kept by months: days in a row are read without looking each of them up, and setting one
/// copies its month and the list of months, however many days there are. Immutable.
/// </summary>
public sealed class Calendar<T> where T : class
{
    public static readonly Calendar<T> Empty = new([]);

    private readonly ImmutableArray<Month> months;

    private Calendar(ImmutableArray<Month> months) => this.months = months;

    /// <summary>What there is on a day, if anything.</summary>
    public T? this[DateOnly day] => IndexOf(day) is >= 0 and var at ? months[at].Days[day.Day - 1] : null;

    /// <summary>The calendar with this on that day; with nothing there when it is null.</summary>
    public Calendar<T> Set(DateOnly day, T? value)
    {
        var at = IndexOf(day);
        var changed = new Month(Number(day), (at >= 0 ? months[at].Days : Month.Blank).SetItem(day.Day - 1, value));
        return new(at >= 0 ? months.SetItem(at, changed) : months.Insert(~at, changed));
    }

    /// <summary>What there is on these days, in order.</summary>
    public IEnumerable<T> Within(Period period)
    {
        if (period.To < period.From) yield break;
        var (first, last) = (Number(period.From), Number(period.To));
        for (var at = IndexOf(period.From) is >= 0 and var known ? known : ~IndexOf(period.From); at < months.Length && months[at].Number <= last; at++)
        {
            var month = months[at];
            var (from, to) = (month.Number == first ? period.From.Day - 1 : 0, month.Number == last ? period.To.Day : month.Days.Length);
            for (var day = from; day < to; day++) if (month.Days[day] is { } value) yield return value;
        }
    }

    /// <summary>
    /// What these days come to, month by month. Of a month that lies whole in them it is worked out once and kept with the month, so
    /// there must be one way of working it out for all who ask.
    /// </summary>
    public IEnumerable<TWhole> Within<TWhole>(Period period, Func<IEnumerable<T>, TWhole> comesTo) where TWhole : class
    {
        if (period.To < period.From) yield break;
        var (first, last) = (Number(period.From), Number(period.To));
        for (var at = IndexOf(period.From) is >= 0 and var known ? known : ~IndexOf(period.From); at < months.Length && months[at].Number <= last; at++)
        {
            var month = months[at];
            var (from, to) = (month.Number == first ? period.From.Day - 1 : 0, month.Number == last ? period.To.Day : month.Days.Length);
            if (from == 0 && (month.Number < last || EndsItsMonth(period.To))) yield return (TWhole)(month.Whole ??= comesTo(month.Days.OfType<T>()));
            else yield return comesTo(month.Days.Take(from..to).OfType<T>());
        }
    }

    /// <summary>What there is up to a day, that one included, the newest first.</summary>
    public IEnumerable<T> Backwards(DateOnly from)
    {
        for (var at = IndexOf(from) is >= 0 and var known ? known : ~IndexOf(from) - 1; at >= 0; at--)
        {
            var month = months[at];
            for (var day = month.Number == Number(from) ? from.Day - 1 : month.Days.Length - 1; day >= 0; day--) if (month.Days[day] is { } value) yield return value;
        }
    }

    // As BinarySearch: the complement of where it would stand when it is not there. Mostly it is the last.
    private int IndexOf(DateOnly day)
    {
        var (number, low, high) = (Number(day), 0, months.Length - 1);
        if (high >= 0 && months[high].Number == number) return high;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (months[middle].Number == number) return middle;
            if (months[middle].Number < number) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    private static bool EndsItsMonth(DateOnly day) => day == DateOnly.MaxValue || day.AddDays(1).Day == 1;

    private static int Number(DateOnly day) => day.Year * 12 + day.Month;

    private sealed class Month(int number, ImmutableArray<T?> days)
    {
        public static readonly ImmutableArray<T?> Blank = [.. new T?[31]];

        public int Number => number;
        public ImmutableArray<T?> Days => days;

        /// <summary>What it comes to, once somebody asked.</summary>
        public object? Whole { get; set; }
    }
}
