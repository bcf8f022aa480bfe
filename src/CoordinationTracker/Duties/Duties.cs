using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>Where the last day in time stands: within the period itself, or after its end.</summary>
public enum DueShape { Within, After }

/// <summary>
/// When a duty that recurs falls due, each time: on a day of the period itself — the 5th of the month, the Friday of the week — or so many
/// days after its end, as reports do. A recurring task's day lies in its period (domain 7.4, 7.6 (4)).
/// </summary>
/// <param name="Days">The number of the day within the period, from 1; a period that is shorter ends with its last. Or the days after its end.</param>
public sealed record DueDay(DueShape Shape, int Days)
{
    public static DueDay Within(int day) => new(DueShape.Within, day);
    public static DueDay After(int days) => new(DueShape.After, days);

    /// <summary>The last day in time for this period.</summary>
    public DateOnly Of(Period period) => Shape is DueShape.After ? period.To.AddDays(Days) : period.Days() < Days ? period.To : period.From.AddDays(Days - 1);

    /// <summary>The day that decides whether a period is owed, and by whom: its due day within it, or its end where the due day lies after.</summary>
    public DateOnly DecidedOn(Period period) => Shape is DueShape.After ? period.To : Of(period);
}

/// <summary>Who owes a duty: one unit; or every unit of a level, below that unit when one is named.</summary>
public sealed record OwedBy(Guid? Unit, string? Level = null);

public abstract record DutyEvent(Guid Duty) : ProgrammeEvent;

/// <summary>Something is owed again and again (nhiệm vụ thường xuyên, chế độ báo cáo định kỳ): each month, each quarter (domain 7.4; S2.8, S2.27).</summary>
/// <param name="Basis">The paper or direction that asks for it.</param>
/// <param name="Indicators">The figures owed, by code: a unit that has recorded all of them for a period has done its duty.</param>
public sealed record DutySet(
    Guid Duty, Wording Title, Side Side, PeriodKind Each, DueDay Due, DateOnly DutyFrom, DateOnly? DutyTo, OwedBy OwedBy,
    Guid? Commitment, Wording? Basis, EquatableList<string> Indicators) : DutyEvent(Duty);

/// <summary>A unit did its duty for these days, or said that there is nothing to report.</summary>
public sealed record DutyPerformed(Guid Duty, Guid Unit, Period Covering, DateOnly PerformedOn, Wording? Result) : DutyEvent(Duty);

/// <summary>That a unit had done its duty for these days was wrong; it is owed again.</summary>
public sealed record PerformanceWithdrawn(Guid Duty, Guid Unit, Period Covering, string Reason) : DutyEvent(Duty);

/// <summary>A unit need not do it for these days; it is counted apart, with the reason.</summary>
public sealed record DutyExcused(Guid Duty, Guid Unit, Period Covering, string Reason, DateOnly AgreedOn) : DutyEvent(Duty);

/// <summary>From this day on it falls due no more; what was owed before stays owed.</summary>
public sealed record DutyEnded(Guid Duty, DateOnly EndedOn, string Reason) : DutyEvent(Duty);

/// <summary>What was said of a unit's duty for one period.</summary>
public sealed record Performance(DutyPerformed? Performed, DutyExcused? Excused, PerformanceWithdrawn? Withdrawal, EquatableList<long> Positions);

/// <summary>A duty as it stands, with what every unit did of it.</summary>
public sealed record Duty(DutySet Setting, DutyEnded? Ending, long Version, EquatableList<long> Positions)
{
    // By unit and first day: periods of one kind never begin together.
    private ImmutableDictionary<(Guid Unit, DateOnly From), Performance> Performances { get; init; } = ImmutableDictionary<(Guid, DateOnly), Performance>.Empty;

    public Guid Id => Setting.Duty;

    /// <summary>The last day on which it still falls due, if there is one.</summary>
    public DateOnly? LastDay => Ending?.EndedOn.AddDays(-1) is { } eve && !(Setting.DutyTo < eve) ? eve : Setting.DutyTo;

    /// <summary>All that was said of units and periods, in no order.</summary>
    public IEnumerable<Performance> Told => Performances.Values;

    public Performance? Find(Guid unit, Period covering) => Performances.GetValueOrDefault((unit, covering.From));

    /// <summary>Whether it is owed for this period at all.</summary>
    public bool IsFor(Period period) => Setting.Due.DecidedOn(period) is var day && Setting.DutyFrom <= day && !(LastDay < day);

    /// <summary>The periods it is owed for that are decided in these days, in order.</summary>
    public IReadOnlyList<Period> PeriodsIn(Period span, Periods calendar) => Among(span, calendar, Setting.Due.DecidedOn);

    /// <summary>The periods it is owed for that fall due in these days, in order: each falls due in one quarter and in one year.</summary>
    public IReadOnlyList<Period> PeriodsDueIn(Period span, Periods calendar) => Among(span, calendar, Setting.Due.Of);

    /// <summary>The units that owe it for this period, as the Directory stood on the day that decides.</summary>
    public IReadOnlyList<Guid> Owing(Period period, Directory directory)
    {
        var (by, on) = (Setting.OwedBy, Setting.Due.DecidedOn(period));
        return by.Level is { } level ? directory.UnitsAt(level, on, by.Unit) : by.Unit is { } unit && directory.Find(unit)?.Lives(on) is true ? [unit] : [];
    }

    private List<Period> Among(Period span, Periods calendar, Func<Period, DateOnly> day)
    {
        var (from, to) = (Setting.DutyFrom > span.From ? Setting.DutyFrom : span.From, LastDay is { } last && last < span.To ? last : span.To);
        // What falls due after its end may have ended before these days.
        if (Setting.Due.Shape is DueShape.After && span.From.DayNumber > Setting.Due.Days && span.From.AddDays(-Setting.Due.Days) is var earlier && earlier < from)
            from = earlier > Setting.DutyFrom ? earlier : Setting.DutyFrom;
        return to < from ? [] : [.. calendar.Touching(Setting.Each, new(from, to)).Where(period => IsFor(period) && span.Contains(day(period)))];
    }

    public Duty Evolve(DutyEvent told, Recorded at) => told switch
    {
        DutyPerformed e => With(e.Unit, e.Covering, at, known => known with { Performed = e, Withdrawal = null }),
        PerformanceWithdrawn e => With(e.Unit, e.Covering, at, known => known with { Performed = null, Withdrawal = e }),
        DutyExcused e => With(e.Unit, e.Covering, at, known => known with { Excused = e }),
        DutyEnded e => this with { Ending = e, Version = at.Version, Positions = Positions.Add(at.Position) },
        _ => this,
    };

    private Duty With(Guid unit, Period covering, Recorded at, Func<Performance, Performance> say)
    {
        var known = Find(unit, covering) ?? new(null, null, null, []);
        return this with { Version = at.Version, Performances = Performances.SetItem((unit, covering.From), say(known with { Positions = known.Positions.Add(at.Position) })) };
    }
}

/// <summary>The register of duties, in the order they were set.</summary>
public sealed record Duties
{
    public static readonly Duties Empty = new();

    private ImmutableDictionary<Guid, Duty> ById { get; init; } = ImmutableDictionary<Guid, Duty>.Empty;
    private ImmutableList<Guid> InOrder { get; init; } = [];

    public Duty? Find(Guid id) => ById.GetValueOrDefault(id);
    public int Count => InOrder.Count;
    public IEnumerable<Duty> All => InOrder.Select(id => ById[id]);

    public Duties Evolve(DutyEvent told, Recorded at)
    {
        if (told is DutySet set) return this with { ById = ById.SetItem(set.Duty, new(set, null, at.Version, [at.Position])), InOrder = InOrder.Add(set.Duty) };
        return Find(told.Duty) is { } known ? this with { ById = ById.SetItem(known.Id, known.Evolve(told, at)) } : this;
    }
}
