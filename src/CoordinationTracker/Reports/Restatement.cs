namespace CoordinationTracker.Reports;

/// <summary>Why a figure or an entry is told otherwise than when it was signed.</summary>
public enum ChangeCause { EnteredLate, Corrected, Withdrawn, TargetRevised }

/// <summary>An activity that came into the period since, left it, or is told otherwise.</summary>
/// <param name="Positions">What was said of it since.</param>
public sealed record EntryChange(ChangeCause Cause, Guid Activity, Wording Summary, EquatableList<long> Positions);

/// <summary>A figure that reads otherwise than it did: its key, what it was, what it is, why, and the entries that changed it.</summary>
public sealed record FigureChange(string Key, Figure? Old, Figure New, EquatableList<ChangeCause> Causes, EquatableList<long> Positions);

/// <summary>What has changed since a report was signed: the difference of its findings then and now (architecture 4).</summary>
public sealed record Restatement(EquatableList<FigureChange> Figures, EquatableList<EntryChange> Entries)
{
    public bool IsEmpty => Figures.Count == 0 && Entries.Count == 0;

    /// <param name="then">The findings at the position that was signed.</param>
    /// <param name="now">The findings of the same days at a later position.</param>
    /// <param name="programme">The programme folded at the later position, which says how an entry left the period.</param>
    public static Restatement Between(Findings then, Findings now, Programme programme)
    {
        var (before, after) = (then.Activities.ToDictionary(activity => activity.Activity), now.Activities.ToDictionary(activity => activity.Activity));
        var activities = before.Keys.Union(after.Keys).Order().Select(id => programme.Activities.Find(id)!).ToList();
        var sources = activities.Select(activity => Source(activity.Positions, activity.Withdrawal is not null))
            .Concat(programme.Readings.Measurements.Select(measurement => Source(measurement.Positions, measurement.Withdrawal is not null)))
            .Where(source => source.Since.Count > 0).ToList();
        return new(
            now.Indicators.SelectMany(indicator => FiguresChanged(then.Indicators.FirstOrDefault(old => old.Code == indicator.Code), indicator)).ToEquatableList(),
            activities.Where(activity => !SameAccount(before.GetValueOrDefault(activity.Id), after.GetValueOrDefault(activity.Id)))
                .Select(activity => (activity, Source(activity.Positions, activity.Withdrawal is not null)))
                .Select(changed => new EntryChange(changed.Item2.Cause, changed.activity.Id, changed.activity.Account.Summary, changed.Item2.Since)).ToEquatableList());

        (ChangeCause Cause, EquatableList<long> All, EquatableList<long> Since) Source(EquatableList<long> positions, bool withdrawn) => (
            withdrawn ? ChangeCause.Withdrawn : positions[0] > then.AsAt ? ChangeCause.EnteredLate : ChangeCause.Corrected,
            positions, positions.Where(position => position > then.AsAt).ToEquatableList());

        IEnumerable<FigureChange> FiguresChanged(IndicatorFinding? old, IndicatorFinding present)
        {
            if (!Same(old?.PlanPeriod, present.PlanPeriod))
                yield return new(present.PlanPeriod.Key, old?.PlanPeriod, present.PlanPeriod, [ChangeCause.TargetRevised], present.PlanPeriod.Positions.Where(position => position > then.AsAt).ToEquatableList());
            if (Same(old?.Actual, present.Actual)) yield break;

            // What stands behind the figure now and did not then, and what stood behind it and no longer does.
            var moved = present.Actual.Positions.Except(old?.Actual.Positions ?? []).Union((old?.Actual.Positions ?? []).Except(present.Actual.Positions)).ToHashSet();
            var behind = sources.Where(source => source.All.Any(moved.Contains)).ToList();
            yield return new(present.Actual.Key, old?.Actual, present.Actual,
                behind.Select(source => source.Cause).Distinct().Order().ToEquatableList(), behind.SelectMany(source => source.Since).Order().ToEquatableList());
        }
    }

    private static bool Same(Figure? old, Figure present) => old?.Value == present.Value && (old is null || old.Qualifier == present.Qualifier);

    // Confirmed or disputed since, the account is the same: nothing was restated.
    private static bool SameAccount(ActivityFinding? old, ActivityFinding? present) => old is not null && present is not null
        && old with { Positions = present.Positions, Standing = present.Standing, Attendance = old.Attendance with { Positions = present.Attendance.Positions } } == present;
}
