namespace CoordinationTracker.Reports;

/// <content>What recurs: who owed it in the covered days and how it was done.</content>
public sealed partial class Reviewing
{
    /// <summary>How many units that missed a duty are named; the others are told by number, and the board has them all.</summary>
    private const int MissingNamed = 10;

    // What fell due on the last covered day is missing on the day after; nothing later is looked at.
    private EquatableList<DutyFinding> FindDuties()
    {
        var on = toldOn > covering.To ? covering.To.AddDays(1) : toldOn;
        var due = new Period(covering.From, on < covering.To ? on : covering.To);
        return due.To < due.From ? [] : programme.Duties.All.Select(duty => Find(duty, duty.PeriodsDueIn(due, programme.Periods), on)).OfType<DutyFinding>().ToEquatableList();
    }

    private DutyFinding? Find(Duty duty, IReadOnlyList<Period> periods, DateOnly on)
    {
        var cells = Completeness.Of(programme, directory, duty, periods, on).Cells.ToList();
        if (cells.Count == 0) return null;
        var units = cells.Where(cell => cell.State is DutyState.Missing).Select(cell => cell.Unit).Distinct().ToList();
        // What is missing is what is left of the owed, so all that was done stands behind it too.
        return new(duty.Id, duty.Setting.Title, periods.Count,
            Of("owed", cell => cell.State is not DutyState.Excused), Of("in-time", cell => cell.State is DutyState.InTime), Of("late", cell => cell.State is DutyState.Late),
            Of("missing", cell => cell.State is DutyState.Missing) with { Positions = cells.Select(cell => cell.Positions).InOrder() },
            Of("not-yet-due", cell => cell.State is DutyState.NotYetDue), Of("excused", cell => cell.State is DutyState.Excused),
            units.Take(MissingNamed).Select(unit => directory.NameOn(unit, asOf)).ToEquatableList(), Math.Max(0, units.Count - MissingNamed), duty.Positions);

        Figure Of(string part, Func<DutyCell, bool> counted) => Figure.Counted($"duty.{duty.Id:N}.{part}", [.. cells.Where(counted).Select(cell => cell.Positions)]);
    }
}
