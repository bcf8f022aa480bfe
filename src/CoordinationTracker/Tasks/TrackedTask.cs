using System.Collections.Immutable;

namespace CoordinationTracker;

/// <summary>The six official buckets of a task as of a day; they always add up to the total (domain 3.5, 7.3).</summary>
public enum TaskState { CompletedOnTime, CompletedLate, InTime, Overdue, NoDeadline, Withdrawn }

/// <summary>What the named verifier has said of a declared completion.</summary>
public enum Verification { Awaiting, Accepted, Returned }

/// <summary>How far a co-operating unit is with its own part.</summary>
public enum SupportState { Silent, InProgress, Completed }

/// <summary>A co-operating unit's part as of a day: its state, with the day and the words it was last told in.</summary>
public sealed record Support(Guid Unit, SupportState State, DateOnly? On, Wording? Words);

/// <summary>One move of a deadline, by extension or by carrying the task over, in force from the day it was agreed.</summary>
public sealed record DeadlineMove(TaskEvent Told, Deadline Deadline, string Reason, DateOnly AgreedOn);

/// <summary>Something that closed a task, opened it again, or accepted its completion; in the order of their days.</summary>
public sealed record TaskTurn(TaskEvent Told, DateOnly On, TimeOnly? Hour = null)
{
    public bool IsBy(DateOnly day, TimeOnly hour) => On < day || (On == day && !(Hour > hour));
}

/// <summary>A task with all that was said of it, answerable as of any day (domain 7.3: timeliness is derived, never stored).</summary>
/// <param name="FanOut">The task to many units it is one unit's own of.</param>
public sealed record TrackedTask(
    TaskAssigned Assigned, Guid? FanOut, TaskStarted? Started, ImmutableList<TaskProgressReported> Progress, ImmutableArray<DeadlineMove> Moves,
    ImmutableArray<TaskTurn> Turns, ImmutableArray<TaskEvent> Supported, long Version, EquatableList<long> Positions)
{
    /// <summary>A state is told as of the end of its day, unless an hour is asked for.</summary>
    private static readonly TimeOnly DaysEnd = TimeOnly.MaxValue;

    public Guid Id => Assigned.Task;

    /// <summary>The completion that stands, if any.</summary>
    public TaskCompleted? Completed => CompletionBy(DateOnly.MaxValue, DaysEnd);

    /// <summary>The withdrawal that stands, if any.</summary>
    public TaskWithdrawn? Withdrawal => Turns is [.., { Told: TaskWithdrawn withdrawn }] ? withdrawn : null;

    public IReadOnlyList<DeadlineExtended> Extensions => [.. Moves.Select(move => move.Told).OfType<DeadlineExtended>()];
    public IReadOnlyList<TaskCarriedOver> CarryOvers => [.. Moves.Select(move => move.Told).OfType<TaskCarriedOver>()];

    public bool HasTurn(TaskEvent told) => Turns.Any(turn => turn.Told == told);
    public bool HasMove(TaskEvent told) => Moves.Any(move => move.Told == told);

    /// <summary>The day it left the list, or null while it is on it.</summary>
    public DateOnly? ClosedOn => Withdrawal?.AgreedOn ?? Completed?.CompletedOn;

    /// <summary>The deadline in force on a day: a move counts from the day it was agreed.</summary>
    public Deadline DeadlineOn(DateOnly day)
    {
        for (var at = Moves.Length - 1; at >= 0; at--) if (Moves[at].AgreedOn <= day) return Moves[at].Deadline;
        return Assigned.Deadline;
    }

    /// <summary>The first deadline with a day by then: what was first promised.</summary>
    public Deadline FirstPromisedOn(DateOnly day) =>
        Moves.Where(move => move.AgreedOn <= day).Select(move => move.Deadline).Prepend(Assigned.Deadline).FirstOrDefault(deadline => deadline.LastDay() is not null) ?? Assigned.Deadline;

    /// <summary>How often a promised day was put off by then, and by how many days in all; giving a first day puts nothing off.</summary>
    public (int Times, int Days) SlippedOn(DateOnly day)
    {
        var (times, days, promised) = (0, 0, Assigned.Deadline.LastDay());
        foreach (var move in Moves)
        {
            if (move.AgreedOn > day) break;
            if (move.Deadline.LastDay() is not { } last) continue;
            if (last > promised) (times, days) = (times + 1, days + last.DayNumber - promised.Value.DayNumber);
            promised = last;
        }
        return (times, days);
    }

    public bool IsCompletedOn(DateOnly day) => CompletionBy(day, DaysEnd) is not null;
    public bool IsWithdrawnOn(DateOnly day) => TurnBy(day, DaysEnd)?.Told is TaskWithdrawn;
    public bool IsOpenOn(DateOnly day) => Assigned.AssignedOn <= day && !IsCompletedOn(day) && !IsWithdrawnOn(day);

    /// <summary>It was open at some time in these days, or left the list in them.</summary>
    public bool WasAliveIn(Period period)
    {
        if (Assigned.AssignedOn > period.To) return false;
        if (Assigned.AssignedOn >= period.From || IsOpenOn(period.From)) return true;
        foreach (var turn in Turns) if (turn.Told is not CompletionAccepted && period.Contains(turn.On)) return true;
        return false;
    }

    /// <summary>The completion that stood on a day.</summary>
    public TaskCompleted? CompletionOn(DateOnly day) => CompletionBy(day, DaysEnd);

    /// <summary>The withdrawal that stood on a day.</summary>
    public TaskWithdrawn? WithdrawalOn(DateOnly day) => TurnBy(day, DaysEnd)?.Told as TaskWithdrawn;

    /// <summary>Work on it had begun by this day: somebody said so, reported progress, or declared it done.</summary>
    public bool IsStartedOn(DateOnly day) => Started?.StartedOn <= day || (!Progress.IsEmpty && Progress.Any(progress => progress.OccurredOn <= day))
        || (!Turns.IsEmpty && Turns.Any(turn => turn.Told is TaskCompleted && turn.On <= day));

    /// <summary>The state at the end of a day.</summary>
    public TaskState StateOn(DateOnly day) => StateOn(day, DaysEnd);

    /// <summary>The state at an hour of a day, in the programme's zone; what was said of a day alone holds all day.</summary>
    public TaskState StateOn(DateOnly day, TimeOnly hour)
    {
        if (TurnBy(day, hour)?.Told is TaskWithdrawn) return TaskState.Withdrawn;
        if (CompletionBy(day, hour) is { } done) return DeadlineOn(done.CompletedOn).IsPast(done.CompletedOn, done.Hour) ? TaskState.CompletedLate : TaskState.CompletedOnTime;
        var deadline = DeadlineOn(day);
        return deadline.LastDay() is null ? TaskState.NoDeadline : deadline.IsPast(day, hour) ? TaskState.Overdue : TaskState.InTime;
    }

    /// <summary>Days past the deadline in force, 0 while it is not past, and on its last day after the hour.</summary>
    public int DaysOverdueOn(DateOnly day) => StateOn(day) is TaskState.Overdue ? day.DayNumber - DeadlineOn(day).LastDay()!.Value.DayNumber : 0;

    /// <summary>Open, and nobody has said by when: flagged until somebody does (S2.11).</summary>
    public bool NeedsDayOn(DateOnly day) => IsOpenOn(day) && DeadlineOn(day).NeedsDay();

    /// <summary>What the verifier had said of the completion by a day; null where no verifier is named or nothing was declared (S2.20).</summary>
    public Verification? VerificationOn(DateOnly day) => Assigned.Verifier is null ? null : TurnBy(day, DaysEnd)?.Told switch
    {
        TaskCompleted => Verification.Awaiting,
        CompletionAccepted => Verification.Accepted,
        CompletionReturned => Verification.Returned,
        _ => null,
    };

    /// <summary>The carrying over that brought it into its present period, as of a day.</summary>
    public TaskCarriedOver? CarriedOverOn(DateOnly day) => Moves.LastOrDefault(move => move.AgreedOn <= day && move.Told is TaskCarriedOver)?.Told as TaskCarriedOver;

    /// <summary>
    /// It fell due by the end of a period, was open then, and is open yet on a later day without having been carried over, extended
    /// beyond it, done or withdrawn (domain 7.6 (2)).
    /// </summary>
    public bool IsLeftBehind(DateOnly periodEnd, DateOnly on) => on > periodEnd && IsOpenOn(periodEnd) && IsOpenOn(on) && DeadlineOn(on).LastDay() <= periodEnd;

    /// <summary>Each co-operating unit's own part as of a day, in the order they were named (peers.md 9).</summary>
    public IEnumerable<Support> SupportOn(DateOnly day) => Assigned.Supporting.Select(unit => SupportOn(unit, day));

    public Support SupportOn(Guid unit, DateOnly day)
    {
        for (var at = Supported.Length - 1; at >= 0; at--)
            switch (Supported[at])
            {
                case SupportCompleted e when e.Unit == unit && e.CompletedOn <= day: return new(unit, SupportState.Completed, e.CompletedOn, e.Result);
                case SupportReported e when e.Unit == unit && e.OccurredOn <= day: return new(unit, SupportState.InProgress, e.OccurredOn, e.Progress);
            }
        return new(unit, SupportState.Silent, null, null);
    }

    private TaskTurn? TurnBy(DateOnly day, TimeOnly hour)
    {
        for (var at = Turns.Length - 1; at >= 0; at--) if (Turns[at].IsBy(day, hour)) return Turns[at];
        return null;
    }

    private TaskCompleted? CompletionBy(DateOnly day, TimeOnly hour)
    {
        if (TurnBy(day, hour)?.Told is not (TaskCompleted or CompletionAccepted)) return null;
        for (var at = Turns.Length - 1; at >= 0; at--) if (Turns[at].Told is TaskCompleted completed && Turns[at].IsBy(day, hour)) return completed;
        return null;
    }

    internal TrackedTask Evolve(TaskEvent told, Recorded at)
    {
        var task = this with { Version = at.Version, Positions = Positions.Add(at.Position) };
        return told switch
        {
            TaskStarted e => task with { Started = e },
            TaskProgressReported e => task with { Progress = Progress.Add(e) },
            TaskCompleted e => task with { Turns = Turns.Add(new(e, e.CompletedOn, e.Hour)) },
            CompletionAccepted e => task with { Turns = Turns.Add(new(e, e.AcceptedOn)) },
            CompletionReturned e => task with { Turns = Turns.Add(new(e, e.ReturnedOn)) },
            TaskReopened e => task with { Turns = Turns.Add(new(e, e.ReopenedOn)) },
            TaskWithdrawn e => task with { Turns = Turns.Add(new(e, e.AgreedOn)) },
            DeadlineExtended e => task with { Moves = Moves.Add(new(e, e.Deadline, e.Reason, e.AgreedOn)) },
            TaskCarriedOver e => task with { Moves = Moves.Add(new(e, e.Deadline, e.Reason, e.AgreedOn)) },
            SupportReported or SupportCompleted => task with { Supported = Supported.Add(told) },
            _ => task,
        };
    }
}
