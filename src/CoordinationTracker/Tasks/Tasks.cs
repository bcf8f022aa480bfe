using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>
/// The register of tasks, in the order they were assigned. Of a task given to many units each unit's own is a task like any other;
/// the whole is found by its id but counted nowhere, so that nothing is counted twice.
/// </summary>
public sealed record Tasks
{
    public static readonly Tasks Empty = new();

    // A task is known by its number in the order of assignment; everything else points to that.
    private ImmutableList<TrackedTask> InOrder { get; init; } = [];
    private ImmutableSortedDictionary<Guid, int> Numbers { get; init; } = ImmutableSortedDictionary<Guid, int>.Empty;
    private ImmutableSortedSet<int> Open { get; init; } = [];
    private DayIndex Closed { get; init; } = DayIndex.Empty;
    private ImmutableSortedDictionary<Guid, ImmutableList<int>> ByLead { get; init; } = ImmutableSortedDictionary<Guid, ImmutableList<int>>.Empty;
    private ImmutableSortedDictionary<Guid, ImmutableList<Guid>> ByParent { get; init; } = ImmutableSortedDictionary<Guid, ImmutableList<Guid>>.Empty;
    private ImmutableSortedDictionary<Guid, FanOut> FanOutsById { get; init; } = ImmutableSortedDictionary<Guid, FanOut>.Empty;
    private ImmutableList<Guid> FanOutsInOrder { get; init; } = [];

    /// <summary>A task, a unit's own task, or the whole of a task given to many units.</summary>
    public TrackedTask? Find(Guid id) => Numbers.TryGetValue(id, out var number) ? InOrder[number] : FindFanOut(id)?.Whole;

    public FanOut? FindFanOut(Guid id) => FanOutsById.GetValueOrDefault(id);

    public int Count => InOrder.Count;
    public IEnumerable<TrackedTask> All => InOrder;
    public IEnumerable<FanOut> FanOuts => FanOutsInOrder.Select(id => FanOutsById[id]);

    /// <summary>Each unit's own of a task given to many units, in the order of the units.</summary>
    public IEnumerable<TrackedTask> Of(FanOut fanOut) => Enumerable.Range(fanOut.First, fanOut.Count).Select(number => InOrder[number]);

    /// <summary>Those a unit leads, its own of a task given to many included.</summary>
    public IEnumerable<TrackedTask> LedBy(Guid unit) => ByLead.GetValueOrDefault(unit, []).Select(number => InOrder[number]);

    /// <summary>Those that were alive at some time in these days: assigned by their end, and not finished before they began.</summary>
    public IEnumerable<TrackedTask> During(Period period) => StillOpen(period.From).Where(task => task.WasAliveIn(period));

    public IEnumerable<TrackedTask> OpenOn(DateOnly day) => StillOpen(day).Where(task => task.IsOpenOn(day));

    /// <summary>Those given on these days.</summary>
    public IEnumerable<TrackedTask> AssignedIn(Period period) => StillOpen(period.From).Where(task => period.Contains(task.Assigned.AssignedOn));

    /// <summary>Those that stood in the last period's list and are gone from it without a word, as of a day: see <see cref="TrackedTask.IsLeftBehind"/>.</summary>
    public IEnumerable<TrackedTask> LeftBehind(DateOnly periodEnd, DateOnly on) => OpenOn(on).Where(task => task.IsLeftBehind(periodEnd, on));

    /// <summary>The ids of what stands directly under a task, in the order it was given: tasks, and wholes given to many units.</summary>
    public IReadOnlyList<Guid> ChildrenOf(Guid id) => ByParent.GetValueOrDefault(id, []);

    /// <summary>How many tasks stand above it; a unit's own stands under the whole.</summary>
    public int DepthOf(Guid id)
    {
        // A record from elsewhere may hold tasks that stand under each other.
        var seen = new HashSet<Guid> { id };
        for (var above = Find(id)?.Assigned.Parent; above is { } parent && seen.Add(parent); above = Find(parent)?.Assigned.Parent) ;
        return seen.Count - 1;
    }

    /// <summary>Everything that stands under a task on any level, each unit's own for a whole given to many.</summary>
    public IEnumerable<TrackedTask> Below(Guid id) => Below(id, []);

    private IEnumerable<TrackedTask> Below(Guid id, HashSet<Guid> seen)
    {
        if (!seen.Add(id)) yield break;
        if (FindFanOut(id) is { } fanOut)
            foreach (var task in Of(fanOut).SelectMany(own => Below(own.Id, seen).Prepend(own))) yield return task;
        foreach (var child in ChildrenOf(id).Where(child => !seen.Contains(child)))
        {
            if (Numbers.TryGetValue(child, out var number)) yield return InOrder[number];
            foreach (var task in Below(child, seen)) yield return task;
        }
    }

    // Open now, or closed that day or later: all that can have been open on the day, in the order of assignment.
    private IEnumerable<TrackedTask> StillOpen(DateOnly day)
    {
        var closed = Closed.Within(new(day, DateOnly.MaxValue)).Select(id => Numbers[id]).ToList();
        if (closed.Count + Open.Count == InOrder.Count) return InOrder;
        closed.AddRange(Open);
        closed.Sort();
        return closed.Select(number => InOrder[number]);
    }

    public Tasks Evolve(TaskEvent told, Recorded at) => told switch
    {
        TaskAssigned e => Add(e, null, at.Version, [at.Position]),
        TaskFannedOut e => Add(e, at),
        _ when Numbers.TryGetValue(told.Task, out var number) => Set(number, InOrder[number].Evolve(told, at)),
        _ when FindFanOut(told.Task) is { } fanOut => Set(fanOut, told, at),
        _ => this,
    };

    private Tasks Add(TaskAssigned assigned, Guid? fanOut, long version, EquatableList<long> positions) => this with
    {
        InOrder = InOrder.Add(new(assigned, fanOut, null, [], [], [], [], version, positions)),
        Numbers = Numbers.SetItem(assigned.Task, InOrder.Count),
        Open = Open.Add(InOrder.Count),
        ByLead = ByLead.SetItem(assigned.Lead, ByLead.GetValueOrDefault(assigned.Lead, []).Add(InOrder.Count)),
        // A unit's own is found through the whole.
        ByParent = fanOut is null && assigned.Parent is { } parent ? ByParent.SetItem(parent, ByParent.GetValueOrDefault(parent, []).Add(assigned.Task)) : ByParent,
    };

    private Tasks Add(TaskFannedOut told, Recorded at)
    {
        var whole = FanOut.OfWhole(told);
        EquatableList<long> positions = [at.Position];
        var added = this with
        {
            FanOutsById = FanOutsById.SetItem(told.Task, new(told, new(whole, null, null, [], [], [], [], at.Version, positions), InOrder.Count)),
            FanOutsInOrder = FanOutsInOrder.Add(told.Task),
            ByParent = told.Parent is { } parent ? ByParent.SetItem(parent, ByParent.GetValueOrDefault(parent, []).Add(told.Task)) : ByParent,
        };
        return FanOut.Each(told).Aggregate(added, (tasks, own) => tasks.Add(own, told.Task, at.Version, positions));
    }

    private Tasks Set(int number, TrackedTask task)
    {
        var (before, after) = (InOrder[number].ClosedOn, task.ClosedOn);
        var set = this with { InOrder = InOrder.SetItem(number, task) };
        if (before == after) return set;
        var closed = before is { } was ? Closed.Remove(was, task.Id) : Closed;
        return set with { Closed = after is { } on ? closed.Add(on, task.Id) : closed, Open = after is null ? Open.Add(number) : Open.Remove(number) };
    }

    // What moves or ends the whole moves or ends each unit's own that is still open; where the work stands is said of the whole alone.
    private Tasks Set(FanOut fanOut, TaskEvent told, Recorded at)
    {
        var set = this with { FanOutsById = FanOutsById.SetItem(fanOut.Id, fanOut with { Whole = fanOut.Whole.Evolve(told, at) }) };
        foreach (var own in Of(fanOut).Where(own => own.ClosedOn is null && Concerns(told, own)).ToList())
            set = set.Set(set.Numbers[own.Id], own.Evolve(told, at));
        return set;

        static bool Concerns(TaskEvent told, TrackedTask own) => told switch
        {
            DeadlineExtended e => e.Deadline.IsLaterThan(own.DeadlineOn(e.AgreedOn)) && !own.Moves.Any(move => move.AgreedOn > e.AgreedOn),
            TaskCarriedOver e => own.IsOpenOn(e.From.To) && !own.Moves.Any(move => move.AgreedOn > e.AgreedOn),
            TaskWithdrawn e => !own.Turns.Any(turn => turn.On > e.AgreedOn),
            _ => false,
        };
    }
}
