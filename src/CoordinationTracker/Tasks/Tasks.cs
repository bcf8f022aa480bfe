using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>How a deadline was said: by a day (that day included), before a day (that day excluded), or not yet at all.</summary>
public enum DeadlineShape { By, Before, NotYet }

/// <summary>A deadline as it was said; <see cref="LastDay"/> is what it comes to (domain 7.4, S2.13).</summary>
public sealed record Deadline(DeadlineShape Shape, DateOnly? Day = null)
{
    public static readonly Deadline NotYet = new(DeadlineShape.NotYet);
    public static Deadline By(DateOnly day) => new(DeadlineShape.By, day);
    public static Deadline Before(DateOnly day) => new(DeadlineShape.Before, day);

    /// <summary>The last day on which the work is still in time, or null while none is set.</summary>
    public DateOnly? LastDay() => Shape switch
    {
        DeadlineShape.By => Day,
        // Nothing lies before the first day there is.
        DeadlineShape.Before => Day > DateOnly.MinValue ? Day.Value.AddDays(-1) : Day,
        _ => null,
    };
}

public abstract record TaskEvent(Guid Task) : ProgrammeEvent;

/// <summary>Something to be done: who leads, who supports, by when, with what product (S1.18, domain 3.2 IV.2).</summary>
/// <param name="Basis">The clause, conclusion or direction it comes from, verbatim or cited.</param>
public sealed record TaskAssigned(
    Guid Task, Wording Title, Side Side, Guid Lead, EquatableList<Guid> Supporting, DateOnly AssignedOn, Deadline Deadline,
    Guid? Commitment, Wording? Basis, Wording? Product) : TaskEvent(Task);

public sealed record TaskStarted(Guid Task, DateOnly StartedOn) : TaskEvent(Task);

/// <summary>Where the work stands, in words; a percentage typed by hand is nobody's measurement and is not asked for.</summary>
public sealed record TaskProgressReported(Guid Task, Wording Progress, DateOnly OccurredOn) : TaskEvent(Task);

public sealed record TaskCompleted(Guid Task, DateOnly CompletedOn, Wording Result) : TaskEvent(Task);

/// <summary>The deadline moved, from the day it was agreed on; every earlier one stays beside it.</summary>
public sealed record DeadlineExtended(Guid Task, Deadline Deadline, string Reason, DateOnly AgreedOn) : TaskEvent(Task);

public sealed record TaskWithdrawn(Guid Task, string Reason, DateOnly AgreedOn) : TaskEvent(Task);

/// <summary>The six official buckets of a task as of a day; they always add up to the total (domain 3.5, 7.3).</summary>
public enum TaskState { CompletedOnTime, CompletedLate, InTime, Overdue, NoDeadline, Withdrawn }

/// <summary>A task with all that was said of it, answerable as of any day (domain 7.3: timeliness is derived, never stored).</summary>
public sealed record TrackedTask(
    TaskAssigned Assigned, TaskStarted? Started, ImmutableList<TaskProgressReported> Progress, TaskCompleted? Completed,
    ImmutableList<DeadlineExtended> Extensions, TaskWithdrawn? Withdrawal, long Version, EquatableList<long> Positions)
{
    public Guid Id => Assigned.Task;

    /// <summary>The deadline in force on a day: an extension counts from the day it was agreed.</summary>
    public Deadline DeadlineOn(DateOnly day) =>
        Extensions.IsEmpty ? Assigned.Deadline : Extensions.LastOrDefault(extension => extension.AgreedOn <= day)?.Deadline ?? Assigned.Deadline;

    public bool IsCompletedOn(DateOnly day) => Completed?.CompletedOn <= day;
    public bool IsWithdrawnOn(DateOnly day) => Withdrawal?.AgreedOn <= day;
    public bool IsOpenOn(DateOnly day) => Assigned.AssignedOn <= day && !IsCompletedOn(day) && !IsWithdrawnOn(day);

    /// <summary>Work on it had begun by this day: somebody said so, or reported progress.</summary>
    public bool IsStartedOn(DateOnly day) => Started?.StartedOn <= day || Progress.Any(progress => progress.OccurredOn <= day);

    public TaskState StateOn(DateOnly day)
    {
        if (IsWithdrawnOn(day)) return TaskState.Withdrawn;
        if (IsCompletedOn(day)) return Completed!.CompletedOn > DeadlineOn(Completed.CompletedOn).LastDay() ? TaskState.CompletedLate : TaskState.CompletedOnTime;
        return DeadlineOn(day).LastDay() is not { } last ? TaskState.NoDeadline : day > last ? TaskState.Overdue : TaskState.InTime;
    }

    /// <summary>Days past the deadline in force, 0 while it is not past.</summary>
    public int DaysOverdueOn(DateOnly day) => StateOn(day) is TaskState.Overdue ? day.DayNumber - DeadlineOn(day).LastDay()!.Value.DayNumber : 0;
}

/// <summary>The register of tasks, in the order they were assigned.</summary>
public sealed record Tasks
{
    public static readonly Tasks Empty = new();

    private ImmutableSortedDictionary<Guid, TrackedTask> ById { get; init; } = ImmutableSortedDictionary<Guid, TrackedTask>.Empty;
    private ImmutableList<Guid> InOrder { get; init; } = [];

    public TrackedTask? Find(Guid id) => ById.GetValueOrDefault(id);
    public int Count => InOrder.Count;
    public IEnumerable<TrackedTask> All => InOrder.Select(id => ById[id]);

    /// <summary>Those that were alive at some time in these days: assigned by their end, and not finished before they began.</summary>
    public IEnumerable<TrackedTask> During(Period period) =>
        All.Where(task => task.Assigned.AssignedOn <= period.To && !(task.Completed?.CompletedOn < period.From) && !(task.Withdrawal?.AgreedOn < period.From));

    public Tasks Evolve(TaskEvent told, Recorded at)
    {
        if (told is TaskAssigned assigned)
            return this with { ById = ById.SetItem(assigned.Task, new(assigned, null, [], null, [], null, at.Version, [at.Position])), InOrder = InOrder.Add(assigned.Task) };
        if (Find(told.Task) is not { } known) return this;

        var task = known with { Version = at.Version, Positions = known.Positions.Add(at.Position) };
        return this with
        {
            ById = ById.SetItem(known.Id, told switch
            {
                TaskStarted e => task with { Started = e },
                TaskProgressReported e => task with { Progress = task.Progress.Add(e) },
                TaskCompleted e => task with { Completed = e },
                DeadlineExtended e => task with { Extensions = task.Extensions.Add(e) },
                TaskWithdrawn e => task with { Withdrawal = e },
                _ => task,
            }),
        };
    }
}
