namespace CoordinationTracker;

/// <summary>How a unit stands with its duty for one period, as of a day: what is owed is one of the first four, and each missing period is a fact.</summary>
public enum DutyState { InTime, Late, Missing, NotYetDue, Excused }

/// <summary>One unit's duty for one period as of a day.</summary>
/// <param name="DueOn">The last day in time.</param>
/// <param name="DoneOn">The day it was done: the day said, or the day the last of its figures was recorded.</param>
/// <param name="DaysLate">Days past the due day when it was done, or by now where it is missing; 0 in time.</param>
/// <param name="Positions">What was said of it; where nothing was, the entries that ask for it.</param>
public sealed record DutyCell(Guid Unit, Period Covering, DutyState State, DateOnly DueOn, DateOnly? DoneOn, int DaysLate, EquatableList<long> Positions);

/// <summary>How many owe a duty and how they stand; the excused owe nothing and are counted apart.</summary>
public readonly record struct DutyCount(int InTime, int Late, int Missing, int NotYetDue, int Excused)
{
    public int Complete => InTime + Late;
    public int Incomplete => Missing + NotYetDue;
    public int Owed => Complete + Incomplete;
    public int Units => Owed + Excused;

    public static DutyCount Of(DutyState state) => new(
        state is DutyState.InTime ? 1 : 0, state is DutyState.Late ? 1 : 0, state is DutyState.Missing ? 1 : 0, state is DutyState.NotYetDue ? 1 : 0, state is DutyState.Excused ? 1 : 0);

    public static DutyCount operator +(DutyCount left, DutyCount right) => left.Add(right);
    public DutyCount Add(DutyCount other) =>
        new(InTime + other.InTime, Late + other.Late, Missing + other.Missing, NotYetDue + other.NotYetDue, Excused + other.Excused);
}

/// <summary>A line of the board: a unit with its own duty and the counts of everything in its subtree, itself included, period by period.</summary>
/// <param name="Own">Null where the unit itself owes nothing for that period.</param>
/// <param name="HasBelow">Units below it owe the duty too, so that one can look further down.</param>
public sealed record CompletenessRow(Guid Unit, IReadOnlyList<DutyCell?> Own, IReadOnlyList<DutyCount> Counts, bool HasBelow);

/// <summary>
/// The completeness board of a duty (S2.7, S2.9, S2.23, S2.28): who owed it for each period and how they stood on a day, with the totals, to be
/// looked into down through any number of levels. Units stand where the Directory had them on the day that decided the period, so
/// those that have ended since keep their places. Each indicator is read once for all units and periods, never per cell.
/// </summary>
public sealed class Completeness
{
    private readonly Dictionary<(Guid Unit, int Period), DutyCell> cells = [];
    private readonly Dictionary<Guid, DutyCount[]> counts = [];
    private readonly Dictionary<Guid, HashSet<Guid>> below = [];
    private readonly List<Guid> tops = [];
    private readonly Directory directory;

    private Completeness(Programme programme, Directory directory, Duty duty, IReadOnlyList<Period> periods, DateOnly asOf)
    {
        (this.directory, Duty, Periods, AsOf) = (directory, duty, periods, asOf);
        Totals = new DutyCount[periods.Count];
        var figures = duty.Setting.Indicators.SelectMany(indicator => Counted(programme, indicator, asOf)).Distinct().Select(indicator => FiguresRecorded.Of(programme, indicator, periods)).ToList();
        for (var at = 0; at < periods.Count; at++) Count(programme, at, figures);
    }

    public Duty Duty { get; }
    public IReadOnlyList<Period> Periods { get; }
    public DateOnly AsOf { get; }

    /// <summary>Of all units together, period by period.</summary>
    public DutyCount[] Totals { get; }

    /// <summary>Every unit and period in which something is owed or excused: by period, then as the units were entered.</summary>
    public IEnumerable<DutyCell> Cells => cells.Values;

    /// <param name="periods">The periods to look at, in order, as the duty names them.</param>
    /// <param name="asOf">The day to tell of; what happened later is not known yet.</param>
    public static Completeness Of(Programme programme, Directory directory, Duty duty, IReadOnlyList<Period> periods, DateOnly asOf) => new(programme, directory, duty, periods, asOf);

    /// <summary>The units right below one, or those at the top: each with what it owes itself and what its subtree owes.</summary>
    public IReadOnlyList<CompletenessRow> Below(Guid? unit) => Rows(unit is { } above ? below.GetValueOrDefault(above, []) : tops);

    /// <summary>A line for each of these units, in the order they were entered; one that owes nothing and has nobody below it that does is left out.</summary>
    public IReadOnlyList<CompletenessRow> Rows(IEnumerable<Guid> units) =>
        [.. units.Distinct().Where(counts.ContainsKey).OrderBy(unit => directory.Find(unit)!.Order)
            .Select(unit => new CompletenessRow(unit, [.. Enumerable.Range(0, Periods.Count).Select(at => cells.GetValueOrDefault((unit, at)))], counts[unit], below.ContainsKey(unit)))];

    public DutyCell? Find(Guid unit, Period covering) => Enumerable.Range(0, Periods.Count).Where(at => Periods[at] == covering).Select(at => cells.GetValueOrDefault((unit, at))).FirstOrDefault();

    // Nobody records a ratio; its two parts are what is owed.
    private static string[] Counted(Programme programme, string indicator, DateOnly on) =>
        programme.Indicators.Find(indicator)?.DefinitionOn(on).Ratio is { } ratio ? [ratio.Of, ratio.Over] : [indicator];

    private void Count(Programme programme, int at, List<FiguresRecorded> figures)
    {
        var (period, parents) = (Periods[at], new Dictionary<Guid, Guid?>());
        var on = Duty.Setting.Due.DecidedOn(period);
        foreach (var unit in Duty.Owing(period, directory))
        {
            var cell = Cell(programme, unit, at, figures);
            cells.Add((unit, at), cell);
            var count = DutyCount.Of(cell.State);
            Totals[at] += count;
            // Up to the top: each unit on the way counts it, and knows whom it came from. No unit is met twice, for the seen are left.
            var seen = new HashSet<Guid>();
            for (Guid? next = unit; next is { } here && seen.Add(here); next = parents[here])
            {
                if (!counts.TryGetValue(here, out var known)) counts.Add(here, known = new DutyCount[Periods.Count]);
                known[at] += count;
                if (parents.ContainsKey(here)) continue;
                var above = parents[here] = directory.ParentOf(here, on);
                if (above is null) tops.Add(here);
                else if (below.TryGetValue(above.Value, out var children)) children.Add(here);
                else below.Add(above.Value, [here]);
            }
        }
    }

    private DutyCell Cell(Programme programme, Guid unit, int at, List<FiguresRecorded> figures)
    {
        var (period, due, known) = (Periods[at], Duty.Setting.Due.Of(Periods[at]), Duty.Find(unit, Periods[at]));
        var (done, behind) = known?.Performed is { } performed && performed.PerformedOn <= AsOf ? (performed.PerformedOn, known.Positions) : (default(DateOnly?), Duty.Positions);
        if (Recorded() is { } recorded && !(done <= recorded.On)) (done, behind) = (recorded.On, recorded.Positions);
        if (done is { } day) return new(unit, period, day <= due ? DutyState.InTime : DutyState.Late, due, day, Math.Max(0, day.DayNumber - due.DayNumber), behind);
        if (known?.Excused?.AgreedOn <= AsOf) return new(unit, period, DutyState.Excused, due, null, 0, known.Positions);
        return AsOf <= due ? new(unit, period, DutyState.NotYetDue, due, null, 0, behind) : new(unit, period, DutyState.Missing, due, null, AsOf.DayNumber - due.DayNumber, behind);

        // The day on which the last of the figures it owes was there.
        (DateOnly On, EquatableList<long> Positions)? Recorded()
        {
            if (figures.Count == 0) return null;
            var (last, positions) = (default(DateTimeOffset), new EquatableList<long>());
            foreach (var figure in figures)
            {
                if (figure.Find(unit, at) is not { } first) return null;
                if (first.At > last) last = first.At;
                positions = positions.And(first.Positions);
            }
            var on = programme.DayOf(last);
            return on <= AsOf ? (on, positions) : null;
        }
    }
}
