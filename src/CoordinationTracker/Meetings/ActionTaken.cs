using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>The four classes of e-SamikSha (domain 5.1), and apart from them what was withdrawn.</summary>
public enum ActionState { Implemented, OnSchedule, BehindSchedule, YetToStart, Withdrawn }

/// <summary>What was told of the work, on which day and by which unit.</summary>
public sealed record ActionTold(DateOnly On, Wording Unit, Wording Words);

/// <summary>One row of the action-taken view (domain 5.2), as of a day.</summary>
/// <param name="Meeting">The meeting that gave it.</param>
/// <param name="Lead">Action by, under the name of the day.</param>
/// <param name="First">The deadline first promised, beside the present one.</param>
/// <param name="Counts">Of a point given to many units: how many are in which state.</param>
/// <param name="NeedsDay">Open without a day: one is to be set at this meeting (S2.11).</param>
/// <param name="Reason">For delay: of the last extension, return or withdrawal.</param>
public sealed record ActionPoint(
    DirectionGiven Given, Meeting Meeting, TrackedTask Task, Wording Lead, EquatableList<Wording> Support, Deadline First, Deadline Due, ActionState State, int DaysOverdue, bool NeedsDay,
    EquatableList<ActionTold> Taken, string? Reason, ImmutableArray<RemarkMade> Remarks, TaskCounts? Counts, EquatableList<Wording> Incomplete, EquatableList<long> Positions);

/// <summary>
/// What became of earlier directions: every point of the meeting answered, and of every meeting before it what was not closed when that one was
/// held, point by point. So a direction never drops off until its task is closed, and is seen closed once (S2.1, S2.2, S2.29, domain 5.1).
/// </summary>
public static class ActionTaken
{
    public static EquatableList<ActionPoint> Of(Programme programme, Directory directory, Meeting meeting, DateOnly asOf)
    {
        var answered = meeting.Planned.Answers is { } id ? programme.Meetings.Find(id) : null;
        return programme.Meetings.All.Where(earlier => earlier.Held is not null && earlier.Id != meeting.Id && earlier.On <= meeting.On)
            .SelectMany(earlier => earlier.Numbered.Select(given => (Meeting: earlier, Given: given)))
            .Where(point => point.Meeting.Id == answered?.Id || WasOpen(programme, point.Given.Point, answered?.On ?? asOf))
            .Select(point => Of(programme, directory, point.Meeting, point.Given, asOf)).ToEquatableList();
    }

    /// <summary>One point, as of a day.</summary>
    public static ActionPoint Of(Programme programme, Directory directory, Meeting meeting, DirectionGiven given, DateOnly asOf)
    {
        var (task, each) = (programme.Tasks.Find(given.Point)!, Each(programme, given.Point));
        var counts = programme.Tasks.FindFanOut(given.Point) is null ? null : TaskCounts.Of(each, asOf);
        var point = programme.Meetings.FindPoint(given.Point)!;
        return new(
            given, meeting, task, NameOf(task.Assigned.Lead), task.Assigned.Supporting.Select(NameOf).ToEquatableList(), task.FirstPromisedOn(asOf), task.DeadlineOn(asOf), StateOf(task, each, asOf),
            each.Max(own => own.DaysOverdueOn(asOf)), each.Any(own => own.NeedsDayOn(asOf)), each.Prepend(task).Distinct().SelectMany(Told).OrderBy(told => told.On).ToEquatableList(),
            each.Prepend(task).Select(own => ReasonOf(own, asOf)).OfType<string>().FirstOrDefault(),
            [.. point.Remarks.Where(remark => programme.Meetings.Find(remark.Meeting)!.On <= asOf)], counts,
            counts is null ? [] : each.Where(own => own.IsOpenOn(asOf)).Select(own => NameOf(own.Assigned.Lead)).ToEquatableList(),
            each.Select(own => own.Positions).Append(task.Positions).Append(point.Positions).InOrder());

        Wording NameOf(Guid unit) => directory.NameOn(unit, asOf);

        IEnumerable<ActionTold> Told(TrackedTask own) =>
        [
            .. own.Progress.Where(told => told.OccurredOn <= asOf).Select(told => new ActionTold(told.OccurredOn, NameOf(own.Assigned.Lead), told.Progress)),
            .. own.SupportOn(asOf).Where(told => told.Words is not null).Select(told => new ActionTold(told.On!.Value, NameOf(told.Unit), told.Words!)),
            .. own.Turns.Where(turn => turn.On <= asOf).Select(turn => turn.Told).OfType<TaskCompleted>().Select(told => new ActionTold(told.CompletedOn, NameOf(own.Assigned.Lead), told.Result)),
        ];
    }

    private static bool WasOpen(Programme programme, Guid point, DateOnly on) => Each(programme, point).Any(task => task.Assigned.AssignedOn <= on && task.IsOpenOn(on));

    // A point given to many units is as far as the units are.
    private static List<TrackedTask> Each(Programme programme, Guid point) =>
        programme.Tasks.FindFanOut(point) is { } fanOut ? [.. programme.Tasks.Of(fanOut)] : [programme.Tasks.Find(point)!];

    private static ActionState StateOf(TrackedTask whole, List<TrackedTask> each, DateOnly on)
    {
        var asked = each.Where(task => task.StateOn(on) is not TaskState.Withdrawn).ToList();
        if (asked.Count == 0) return ActionState.Withdrawn;
        if (asked.TrueForAll(task => task.IsCompletedOn(on))) return ActionState.Implemented;
        if (!whole.IsStartedOn(on) && !asked.Exists(task => task.IsStartedOn(on))) return ActionState.YetToStart;
        return asked.Exists(task => task.StateOn(on) is TaskState.Overdue) ? ActionState.BehindSchedule : ActionState.OnSchedule;
    }

    private static string? ReasonOf(TrackedTask task, DateOnly on) => task.WithdrawalOn(on)?.Reason
        ?? (task.Turns.LastOrDefault(turn => turn.On <= on)?.Told as CompletionReturned)?.Reason
        ?? task.Moves.LastOrDefault(move => move.AgreedOn <= on)?.Reason;
}
