namespace CoordinationTracker.Reports;

/// <summary>Why a figure or an entry is told otherwise than when it was signed.</summary>
public enum ChangeCause { EnteredLate, Corrected, Withdrawn, TargetRevised, Other }

/// <summary>One thing that changed: a figure's key or an entry's account, what it was, what it is, and the entries that changed it.</summary>
public sealed record Change(ChangeCause Cause, string What, Wording? Account, decimal? Old, decimal? New, EquatableList<long> Positions);

/// <summary>What has changed since a report was signed: the difference of its findings then and now (architecture 4).</summary>
public sealed record Restatement(EquatableList<Change> Figures, EquatableList<Change> Entries)
{
    public bool IsEmpty => Figures.Count == 0 && Entries.Count == 0;

    /// <param name="then">The findings at the position that was signed.</param>
    /// <param name="now">The findings of the same days at a later position.</param>
    /// <param name="programme">The programme folded at the later position, which says how an entry left the period.</param>
    public static Restatement Between(Findings then, Findings now, Programme programme)
    {
        var entries = EntriesChanged(then, now, programme).ToEquatableList();
        return new(FiguresChanged(then, now, entries).ToEquatableList(), entries);
    }

    private static IEnumerable<Change> EntriesChanged(Findings then, Findings now, Programme programme)
    {
        var (before, after) = (then.Activities.ToDictionary(activity => activity.Activity), now.Activities.ToDictionary(activity => activity.Activity));
        foreach (var id in before.Keys.Union(after.Keys).Order())
        {
            var (old, present) = (before.GetValueOrDefault(id), after.GetValueOrDefault(id));
            if (old is not null && present is not null && old with { Positions = present.Positions } == present) continue;
            var activity = programme.Activities.Find(id)!;
            var since = activity.Positions.Where(position => position > then.AsAt).ToEquatableList();
            var cause = activity.Withdrawal is not null ? ChangeCause.Withdrawn
                : activity.LastWord is ActivityCorrected || old is not null ? ChangeCause.Corrected
                : ChangeCause.EnteredLate;
            // Confirmed or disputed since: the account is the same, so nothing was restated.
            if (old is not null && present is not null && old with { Positions = present.Positions, Standing = present.Standing } == present) continue;
            yield return new(cause, "activity", activity.Account.Summary, old?.Attendance.Value, present?.Attendance.Value, since);
        }
    }

    private static IEnumerable<Change> FiguresChanged(Findings then, Findings now, EquatableList<Change> entries)
    {
        var old = then.Indicators.ToDictionary(indicator => indicator.Code, StringComparer.Ordinal);
        foreach (var indicator in now.Indicators)
        {
            var before = old.GetValueOrDefault(indicator.Code);
            if (Differ(before?.PlanPeriod, indicator.PlanPeriod) is { } plan) yield return plan with { Cause = ChangeCause.TargetRevised };
            if (Differ(before?.Actual, indicator.Actual) is { } actual) yield return actual;
        }

        Change? Differ(Figure? before, Figure present)
        {
            if (before?.Value == present.Value && (before?.Qualifier ?? present.Qualifier) == present.Qualifier) return null;
            // What stands behind the figure now and did not then, and what stood behind it and no longer does.
            var moved = present.Positions.Except(before?.Positions ?? []).Union((before?.Positions ?? []).Except(present.Positions)).Order().ToEquatableList();
            var behind = entries.FirstOrDefault(entry => entry.Positions.Any(moved.Contains));
            return new(behind?.Cause ?? (moved.Any(position => position > then.AsAt) ? ChangeCause.EnteredLate : ChangeCause.Other), present.Key, null, before?.Value, present.Value,
                [.. moved.Where(position => position > then.AsAt).DefaultIfEmpty(-1).Where(position => position > 0)]);
        }
    }
}
