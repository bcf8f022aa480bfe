namespace CoordinationTracker;

// Storage format, for ever: see ProgrammeEvents.cs.

public abstract record TaskEvent(Guid Task) : ProgrammeEvent;

/// <summary>Something to be done: who leads, who supports, by when, with what product (S1.18, domain 3.2 IV.2).</summary>
/// <param name="Basis">The clause, conclusion or direction it comes from, verbatim or cited; of one point of a compound sentence the whole sentence (S1.30).</param>
/// <param name="Parent">The task it stands under.</param>
/// <param name="Verifier">The unit that accepts or returns what is declared done (S2.20).</param>
/// <param name="EventOn">The day of the event the task is about.</param>
public sealed record TaskAssigned(
    Guid Task, Wording Title, Side Side, Guid Lead, EquatableList<Guid> Supporting, DateOnly AssignedOn, Deadline Deadline,
    Guid? Commitment, Wording? Basis, Wording? Product, Guid? Parent = null, Guid? Verifier = null, DateOnly? EventOn = null) : TaskEvent(Task);

/// <summary>One task was given to many units at once, each of which has its own from then on (S1.19, S2.15).</summary>
/// <param name="Lead">Who sees to the whole.</param>
/// <param name="Units">The units that were chosen.</param>
/// <param name="Level">The rung they were chosen from, and under which unit of the tree.</param>
/// <param name="Condition">What they met on the day, in words: "chưa có trụ sở".</param>
public sealed record TaskFannedOut(
    Guid Task, Wording Title, Side Side, Guid Lead, EquatableList<Guid> Units, DateOnly AssignedOn, Deadline Deadline, string? Level, Guid? Under, Wording? Condition,
    Guid? Commitment, Wording? Basis, Wording? Product, Guid? Parent, Guid? Verifier, DateOnly? EventOn) : TaskEvent(Task);

public sealed record TaskStarted(Guid Task, DateOnly StartedOn) : TaskEvent(Task);

/// <summary>Where the work stands, in words; a percentage typed by hand is nobody's measurement and is not asked for.</summary>
public sealed record TaskProgressReported(Guid Task, Wording Progress, DateOnly OccurredOn) : TaskEvent(Task);

/// <param name="Hour">Where it mattered.</param>
public sealed record TaskCompleted(Guid Task, DateOnly CompletedOn, Wording Result, TimeOnly? Hour = null) : TaskEvent(Task);

/// <summary>The named verifier found it done as declared (S2.20).</summary>
public sealed record CompletionAccepted(Guid Task, Guid Verifier, DateOnly AcceptedOn, Wording? Note) : TaskEvent(Task);

/// <summary>The named verifier did not find it done; it is open again from this day (S2.20).</summary>
public sealed record CompletionReturned(Guid Task, Guid Verifier, DateOnly ReturnedOn, string Reason) : TaskEvent(Task);

/// <summary>Where a co-operating unit's own part (đơn vị phối hợp) stands.</summary>
public sealed record SupportReported(Guid Task, Guid Unit, Wording Progress, DateOnly OccurredOn) : TaskEvent(Task);

/// <summary>A co-operating unit's own part is done, with its result.</summary>
public sealed record SupportCompleted(Guid Task, Guid Unit, DateOnly CompletedOn, Wording Result) : TaskEvent(Task);

/// <summary>The deadline moved, from the day it was agreed on; every earlier one stays beside it.</summary>
public sealed record DeadlineExtended(Guid Task, Deadline Deadline, string Reason, DateOnly AgreedOn) : TaskEvent(Task);

/// <summary>Open at the end of one period it goes on in another, with a new deadline there (S1.31, domain 7.6 (1), (2)).</summary>
/// <param name="Dropped">What of it is no longer asked for, in words.</param>
public sealed record TaskCarriedOver(Guid Task, Period From, Period To, Deadline Deadline, string Reason, DateOnly AgreedOn, Wording? Dropped) : TaskEvent(Task);

/// <summary>Done or withdrawn, it is open again from this day.</summary>
public sealed record TaskReopened(Guid Task, DateOnly ReopenedOn, string Reason) : TaskEvent(Task);

public sealed record TaskWithdrawn(Guid Task, string Reason, DateOnly AgreedOn) : TaskEvent(Task);
