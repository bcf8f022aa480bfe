namespace CoordinationTracker.Reports;

/// <content>The lines of annex 2 and the tasks of the period to come.</content>
public sealed partial class Reviewing
{
    private readonly Dictionary<Guid, Wording> names = [];

    private EquatableList<TaskFinding> FindTasks(IEnumerable<TrackedTask> tasks) => InTree(tasks).Select(line => Find(line.Task, line.Depth, null)).ToEquatableList();

    // The tasks of the period to come: what is still open, and what was given since for that period.
    private EquatableList<TaskFinding> FindUpcoming(Period? next) => InTree(programme.Tasks.During(new(asOf, next is { To: var to } && to > asOf ? to : asOf))
            .Where(task => task.IsOpenOn(asOf) || (task.Assigned.AssignedOn > asOf && task.Assigned.AssignedOn <= LastGiven(next))))
        // A task goes on in the next period as it was agreed to at the end of this one, whatever day that was.
        .Select(line => Find(line.Task, line.Depth, line.Task.CarryOvers.LastOrDefault(carried => carried.From.To == covering.To && carried.AgreedOn > asOf))).ToEquatableList();

    // What a conference concludes is given out in the days after it, before the paper is presented. Told of long afterwards, a report does not take up
    // what came later: that is the next one's.
    private const int DaysToGiveOut = 15;

    private DateOnly? LastGiven(Period? next)
    {
        if (next is not { To: var end }) return null;
        var (conference, issue) = (review?.Opening.ConferenceOn, review?.Opening.IssueOn);
        var given = (conference > issue ? conference : issue ?? conference)?.AddDays(DaysToGiveOut);
        return new[] { toldOn, end, given ?? end }.Min();
    }

    // Each task below the one it stands under, in the order they were given; of those given to many units the whole.
    private IEnumerable<(TrackedTask Task, int Depth)> InTree(IEnumerable<TrackedTask> tasks)
    {
        var lines = tasks.Select(task => task.FanOut is { } whole ? programme.Tasks.Find(whole)! : task).DistinctBy(task => task.Id).ToList();
        if (lines.TrueForAll(task => task.Assigned.Parent is null)) return lines.Select(task => (task, 0));
        var listed = lines.Select(task => task.Id).ToHashSet();
        var below = lines.ToLookup(task => Above(task.Assigned.Parent));
        return Below(Guid.Empty, 0);

        Guid Above(Guid? parent)
        {
            var seen = new HashSet<Guid>();
            while (parent is { } id && !listed.Contains(id)) parent = seen.Add(id) ? programme.Tasks.Find(id)?.Assigned.Parent : null;
            return parent ?? Guid.Empty;
        }

        IEnumerable<(TrackedTask, int)> Below(Guid above, int depth) => below[above].SelectMany(task => Below(task.Id, depth + 1).Prepend((task, depth)));
    }

    /// <param name="going">How it goes on in the next period, when that was agreed after the day told of.</param>
    private TaskFinding Find(TrackedTask task, int depth, TaskCarriedOver? going)
    {
        var (assigned, on) = (task.Assigned, asOf);
        var each = programme.Tasks.FindFanOut(task.Id) is { } fanOut ? programme.Tasks.Of(fanOut).ToList() : null;
        var counts = each is null ? null : TaskCounts.Of(each, on);
        var (completed, slipped) = (task.CompletionOn(on), task.SlippedOn(on));
        return new(
            task.Id, depth, assigned.Title, assigned.Basis, NameOf(assigned.Lead), task.SupportOn(on).Select(support => new SupportFinding(NameOf(support.Unit), support.State, support.On)).ToEquatableList(), assigned.Side,
            assigned.Deadline, going?.Deadline ?? task.DeadlineOn(on), slipped.Times, slipped.Days, assigned.AssignedOn, completed?.CompletedOn,
            completed?.Result ?? task.Progress.LastOrDefault(progress => progress.OccurredOn <= on)?.Progress, assigned.Product, counts?.AsOne() ?? task.StateOn(on),
            task.IsStartedOn(on) || counts?.Complete > 0, task.DeadlineOn(on).NeedsDay() && going is null && (each?.Any(own => own.NeedsDayOn(on)) ?? task.NeedsDayOn(on)),
            each?.Max(own => own.DaysOverdueOn(on)) ?? task.DaysOverdueOn(on), task.WithdrawalOn(on)?.Reason ?? task.Moves.LastOrDefault(move => move.AgreedOn <= on)?.Reason,
            Verified(task), going ?? task.CarriedOverOn(on), (each ?? [task]).Any(own => own.IsLeftBehind(covering.From.DayNumber > 0 ? covering.From.AddDays(-1) : covering.From, on)),
            each is null ? null : new(counts!, programme.Tasks.FindFanOut(task.Id)!.Told.Condition, each.Where(own => own.IsOpenOn(on)).Select(own => NameOf(own.Assigned.Lead)).ToEquatableList()),
            each is null ? task.Positions : each.Select(own => own.Positions).Append(task.Positions).InOrder());
    }

    // A direction stays until its task is closed: what was alive in these days is told, whichever meeting gave it.
    private EquatableList<DirectedFinding> FindDirected()
    {
        var living = alive.Select(task => task.FanOut ?? task.Id).ToHashSet();
        return programme.Meetings.All.Where(meeting => meeting.Held?.HeldOn <= asOf).SelectMany(meeting => meeting.Numbered.Where(given => living.Contains(given.Point))
            .Select(given => ActionTaken.Of(programme, directory, meeting, given, asOf)))
            .Select(DirectedFinding.Of).ToEquatableList();
    }

    private VerificationFinding? Verified(TrackedTask task)
    {
        if (task.VerificationOn(asOf) is not { } verification) return null;
        var last = task.Turns.Last(turn => turn.On <= asOf);
        return new(verification, NameOf(task.Assigned.Verifier!.Value), verification is Verification.Awaiting ? null : last.On, (last.Told as CompletionReturned)?.Reason);
    }

    // A few units have many tasks.
    private Wording NameOf(Guid unit) => names.TryGetValue(unit, out var known) ? known : names[unit] = directory.NameOn(unit, asOf);
}
