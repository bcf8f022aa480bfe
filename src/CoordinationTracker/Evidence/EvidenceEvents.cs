namespace CoordinationTracker;

// Storage format, for ever: see ProgrammeEvents.cs.

public abstract record EvidenceEvent(Guid Evidence) : ProgrammeEvent;

/// <summary>A file or a registered document shows that something was done: an activity, the completion of a task, the resolution of a difficulty (S0.28, domain 3.5).</summary>
/// <param name="Of">The activity, task or difficulty.</param>
/// <param name="Note">What it shows.</param>
public sealed record EvidenceAttached(Guid Evidence, Guid Of, KeptFile? File, Guid? Document, Wording? Note) : EvidenceEvent(Evidence);

/// <summary>It shows nothing of the kind; the file stays where it is kept.</summary>
public sealed record EvidenceWithdrawn(Guid Evidence, string Reason) : EvidenceEvent(Evidence);
