using System.Diagnostics.CodeAnalysis;

namespace CoordinationTracker;

/// <summary>
/// The kinds of days that programmes plan, count and report by (domain 7.2): quý, 1 năm từ ngày ký, năm, 6 tháng, 9 tháng, quý – 6 tháng –
/// năm theo kỳ báo cáo nhà nước, năm thực hiện, giai đoạn, quý – năm tài chính, tháng, tuần, nửa đầu giai đoạn. Stored by these words.
/// </summary>
public enum PeriodKind { Quarter, OneYear, Year, HalfYear, NineMonths, StateQuarter, StateHalfYear, StateYear, ProgrammeYear, Term, FinancialQuarter, FinancialYear, Month, Week, MidTerm }

/// <summary>
/// Which days each kind of period is, for a programme signed on a day for a term; the one place that knows. The periods of a kind are
/// numbered through, so that the next is one more. What would reach beyond year 1 or 9999 ends there, and what lies beyond is null.
/// </summary>
public readonly partial record struct Periods(DateOnly SignedOn, Period Term)
{
    private const int Week = 7;

    /// <summary>Kinds of whole months: how many each, how many in a year, and where its first begins; month 0 is December of the year before.</summary>
    private static readonly Dictionary<PeriodKind, (int Months, int InYear, int Month, int Day)> Calendars = new()
    {
        [PeriodKind.Quarter] = (3, 4, 1, 1),
        [PeriodKind.Year] = (12, 1, 1, 1),
        [PeriodKind.HalfYear] = (6, 2, 1, 1),
        [PeriodKind.NineMonths] = (9, 1, 1, 1),
        [PeriodKind.StateQuarter] = (3, 4, 0, 15),
        [PeriodKind.StateHalfYear] = (6, 2, 0, 15),
        [PeriodKind.StateYear] = (12, 1, 0, 15),
        [PeriodKind.FinancialQuarter] = (3, 4, 4, 1),
        [PeriodKind.FinancialYear] = (12, 1, 4, 1),
        [PeriodKind.Month] = (1, 12, 1, 1),
    };

    public static readonly IReadOnlyList<PeriodKind> Kinds = Enum.GetValues<PeriodKind>();

    /// <summary>Its days follow from the signing or the term of one programme; those of any other kind are the same for all.</summary>
    public static bool IsOfProgramme(PeriodKind kind) => kind is PeriodKind.OneYear or PeriodKind.ProgrammeYear or PeriodKind.Term or PeriodKind.MidTerm;

    /// <summary>The period of a kind that a day lies in, if any: October lies in no nine months, the eve of the signing in no programme year.</summary>
    public Period? Containing(PeriodKind kind, DateOnly day) => At(kind, PlaceOf(kind, day)) is { } period && period.Contains(day) ? period : null;

    /// <summary>From the signing, or the term's beginning where that came first, to the end of the term: before and after there is nothing to tell.</summary>
    public Period Lifetime => new(SignedOn < Term.From ? SignedOn : Term.From, Term.To);

    /// <summary>Whether these days are a period of the kind, exactly.</summary>
    public bool Has(PeriodKind kind, [NotNullWhen(true)] Period? covering) => covering is not null && Containing(kind, covering.From) == covering;

    /// <summary>The period by its year and its number in it, from 1; of a programme year, a first year or a term the number of the year of the programme.</summary>
    public Period? Of(PeriodKind kind, int year, int number = 1) => year is < 1 or > 9999 || number < 1 || number > InYear(kind, year) ? null : At(kind, kind switch
    {
        PeriodKind.Week => FirstWeek(year) + number - 1,
        _ when Calendars.TryGetValue(kind, out var months) => year * months.InYear + number - 1,
        _ => year,
    });

    /// <summary>The next of the same kind: after nine months come those of the next year.</summary>
    public Period? Next(PeriodKind kind, Period covering) => At(kind, PlaceOf(kind, covering.From) + 1);

    public Period? Before(PeriodKind kind, Period covering) => At(kind, PlaceOf(kind, covering.From) - 1);

    /// <summary>What it is compared with: the same one of the year before. Before the first programme year come the days of the year before the signing.</summary>
    public Period? YearBefore(PeriodKind kind, Period covering) => kind switch
    {
        PeriodKind.Term or PeriodKind.MidTerm => null,
        PeriodKind.OneYear or PeriodKind.ProgrammeYear => Between(Anniversary(YearOf(kind, covering) - 2), Anniversary(YearOf(kind, covering) - 1)),
        _ => Of(kind, YearOf(kind, covering) - 1, NumberOf(kind, covering)),
    };

    /// <summary>
    /// What a report of a period looks forward to: the next of its kind, but after nine months the last quarter of the year, after the
    /// first year the second, after the first half of the term the rest of it, and after the term nothing, for what follows is another programme (S0.26).
    /// </summary>
    public (PeriodKind Kind, Period Covering)? Following(PeriodKind kind, Period covering)
    {
        if (kind is PeriodKind.MidTerm) return covering.To < Term.To ? (PeriodKind.Term, Term with { From = covering.To.AddDays(1) }) : null;
        var following = kind switch { PeriodKind.NineMonths => PeriodKind.Quarter, PeriodKind.OneYear => PeriodKind.ProgrammeYear, _ => kind };
        var period = kind is PeriodKind.NineMonths ? Of(following, covering.From.Year, 4) : Next(following, covering);
        return period is null ? null : (following, period);
    }

    /// <summary>The last of the kind whose last day was before a day.</summary>
    public Period? LastEnded(PeriodKind kind, DateOnly on)
    {
        var place = PlaceOf(kind, on);
        while (At(kind, place) is { } period && period.To >= on) place--;
        return At(kind, place);
    }

    /// <summary>Every period of the kind that shares a day with these, in order. Without end when the days are: take what is needed.</summary>
    public IEnumerable<Period> Touching(PeriodKind kind, Period days)
    {
        for (var place = Math.Max(PlaceOf(kind, days.From), FirstPlace(kind)); At(kind, place) is { } period && period.From <= days.To; place++)
            if (period.Touches(days)) yield return period;
    }

    /// <summary>The year a period is called after: of Q1 by the State's calendar the one it ends in, of a financial year the one it begins in.</summary>
    public int YearOf(PeriodKind kind, Period covering) => kind switch
    {
        PeriodKind.Week => Thursday(PlaceOf(kind, covering.From)).Year,
        _ when Calendars.TryGetValue(kind, out var months) => PlaceOf(kind, covering.From) / months.InYear,
        _ => PlaceOf(kind, covering.From),
    };

    /// <summary>Its number in that year, from 1.</summary>
    public int NumberOf(PeriodKind kind, Period covering) => kind switch
    {
        PeriodKind.Week => (Thursday(PlaceOf(kind, covering.From)).DayOfYear - 1) / Week + 1,
        _ when Calendars.TryGetValue(kind, out var months) => PlaceOf(kind, covering.From) % months.InYear + 1,
        _ => 1,
    };

    /// <summary>The day so many years after the signing: a programme of 29 February has its anniversaries on the 28th, and on the 29th in leap years.</summary>
    public DateOnly? Anniversary(int years) => SignedOn.Year + years is >= 1 and <= 9999 ? SignedOn.AddYears(years) : null;

    private static int InYear(PeriodKind kind, int year) => kind switch
    {
        PeriodKind.Week => year == 9999 ? 52 : FirstWeek(year + 1) - FirstWeek(year),
        _ when Calendars.TryGetValue(kind, out var months) => months.InYear,
        _ => 1,
    };

    // Programme years are counted from 1; before the first of the others lies nothing that could be asked for.
    private static int FirstPlace(PeriodKind kind) => IsOfProgramme(kind) ? 1 : 0;

    // Where the period stands that a day lies in, or else the last that began before it.
    private int PlaceOf(PeriodKind kind, DateOnly day)
    {
        if (kind is PeriodKind.OneYear or PeriodKind.Term or PeriodKind.MidTerm) return 1;
        if (kind is PeriodKind.Week) return day.DayNumber / Week;
        if (kind is PeriodKind.ProgrammeYear) return day.Year - SignedOn.Year + (day < Anniversary(day.Year - SignedOn.Year) ? 0 : 1);

        var (months, inYear, month, first) = Calendars[kind];
        var (year, since) = Math.DivRem(MonthOf(day.Year, day.Month) - (month - 1) - (day.Day < first ? 1 : 0), 12);
        return year * inYear + Math.Min(since / months, inYear - 1);
    }

    private Period? At(PeriodKind kind, int place)
    {
        if (place < FirstPlace(kind)) return null;
        switch (kind)
        {
            // A programme without end has no term to look back on.
            case PeriodKind.Term or PeriodKind.MidTerm when place > 1 || Term.To == DateOnly.MaxValue: return null;
            case PeriodKind.Term: return Term;
            // Of an odd number of days the one in the middle belongs to the first half.
            case PeriodKind.MidTerm: return Term with { To = Term.From.AddDays((Term.Days() - 1) / 2) };
            case PeriodKind.OneYear when place > 1: return null;
            case PeriodKind.OneYear or PeriodKind.ProgrammeYear: return Between(Anniversary(place - 1), Anniversary(place));
            case PeriodKind.Week: return Between(Week * place, Week * (place + 1));
        }
        var (months, inYear, month, day) = Calendars[kind];
        var begins = 12 * (place / inYear) + month - 1 + months * (place % inYear);
        return Between(DayNumber(begins, day), DayNumber(begins + months, day));
    }

    // From the first up to the eve of the second; null stands for a day after the last there is.
    private static Period? Between(DateOnly? from, DateOnly? next) => from is { } begins ? new(begins, next?.AddDays(-1) ?? DateOnly.MaxValue) : null;

    private static Period? Between(int from, int next) => from > DateOnly.MaxValue.DayNumber || next <= 0 ? null
        : new(DateOnly.FromDayNumber(Math.Max(from, 0)), DateOnly.FromDayNumber(Math.Min(next - 1, DateOnly.MaxValue.DayNumber)));

    // Months are counted from January of year 0, which no calendar here has; what lies outside is before the first day or after the last.
    private static int MonthOf(int year, int month) => 12 * year + month - 1;
    private static int DayNumber(int months, int day) => months < 12 ? 0 : months >= MonthOf(10_000, 1) ? DateOnly.MaxValue.DayNumber + 1 : new DateOnly(months / 12, months % 12 + 1, day).DayNumber;

    // A week belongs to the year its Thursday lies in (ISO 8601); 1 January of year 1 was a Monday.
    private static DateOnly Thursday(int week) => DateOnly.FromDayNumber(Math.Clamp(Week * week + 3, 0, DateOnly.MaxValue.DayNumber));
    private static int FirstWeek(int year) => new DateOnly(year, 1, 4).DayNumber / Week;
}
