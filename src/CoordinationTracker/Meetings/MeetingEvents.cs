namespace CoordinationTracker;

// Storage format, for ever: see ProgrammeEvents.cs.

public enum MeetingKind { ReviewConference, Quarterly, Joint, FieldVisit, Hearing }

/// <summary>The part of the day; two sessions of one day are two meetings of that day (S2.3).</summary>
public enum DaySession { WholeDay, Morning, Afternoon, Evening }

public enum MeetingMode { InPerson, Virtual }

/// <summary>
/// What somebody said at a meeting (S0.20, S3.15); a pledge is a promise made before all (S3.16), a consultation what those said who were
/// asked before an act (S2.21, S3.24).
/// </summary>
public enum OpinionKind { Result, Limitation, Difficulty, Solution, Suggestion, Pledge, Consultation }

/// <summary>What an item of an agenda may be about, in the order in which it is proposed (peers.md 37).</summary>
public enum MatterKind { OpenPoint, OverdueTask, UndatedTask, EscalatedDifficulty, DisputedActivity, DisputedMeasurement, RestatedIndicator, ReviewDue }

/// <summary>A matter that stood open in the record when an agenda was decided.</summary>
/// <param name="Key">Its id; of an indicator its code, of a review due its years, or "term".</param>
public sealed record OpenMatter(MatterKind Kind, string Key);

/// <summary>One item of a decided agenda: the open matter it came from, or just words, or both.</summary>
public sealed record AgendaItem(OpenMatter? Matter, Wording? Text);

/// <summary>Whether a unit was there, with how many persons where they were counted; if it was not, why.</summary>
public sealed record UnitPresence(Guid Unit, bool Present, int? Persons = null, Wording? Reason = null);

public abstract record MeetingEvent(Guid Meeting) : ProgrammeEvent;

/// <summary>A meeting was called: of what kind, when and how, by whom, to hear whom in which order, and which earlier one it answers (S0.4, S1.2, S2.2–S2.6).</summary>
/// <param name="PlannedOn">The day it was called.</param>
/// <param name="MeetingOn">The day it is to be held.</param>
/// <param name="Chairs">The posts that chair it; names of persons stand outside the record (S1.32).</param>
/// <param name="Reviewing">The reviewing authority, apart from the chair (S2.5).</param>
/// <param name="SpeciallyPresent">Apart from those who attend (S3.23).</param>
/// <param name="Reporting">The units that report, in their turn (S2.6).</param>
/// <param name="Answers">The earlier meeting whose directions it opens with.</param>
/// <param name="Occasion">The commemorative day it is tied to (S3.22).</param>
public sealed record MeetingPlanned(
    Guid Meeting, MeetingKind Kind, Wording Subject, DateOnly PlannedOn, DateOnly MeetingOn, DaySession Session, TimeOnly? Hour, MeetingMode Mode, Wording? Place,
    EquatableList<Guid> Hosts, EquatableList<Wording> Chairs, Wording? Reviewing, EquatableList<Wording> SpeciallyPresent,
    EquatableList<Guid> Reporting, EquatableList<Wording> Agenda, Guid? Answers, Wording? Occasion) : MeetingEvent(Meeting);

/// <summary>What the meeting will speak of, in this order, as the secretariat decided before it was held; the last one counts.</summary>
public sealed record AgendaSet(Guid Meeting, EquatableList<AgendaItem> Items) : MeetingEvent(Meeting);

/// <summary>It was held, on this day, and these units were there or not.</summary>
public sealed record MeetingHeld(Guid Meeting, DateOnly HeldOn, EquatableList<UnitPresence> Attendance) : MeetingEvent(Meeting);

/// <summary>A unit gave its report (S2.6, S3.10).</summary>
public sealed record UnitReported(Guid Meeting, Guid Unit, Wording Report) : MeetingEvent(Meeting);

/// <param name="Speaker">The post that spoke, where it was noted.</param>
public sealed record OpinionGiven(Guid Meeting, Guid Opinion, OpinionKind Kind, Wording Text, Guid? Unit, Wording? Speaker) : MeetingEvent(Meeting);

/// <summary>Both sides agreed, at the meeting, on this (S0.21).</summary>
/// <param name="Document">The text they agreed on, by its name.</param>
public sealed record AgreementRecorded(Guid Meeting, Guid Agreement, Wording Text, Wording? Document) : MeetingEvent(Meeting);

/// <summary>What the chair concluded, verbatim (S1.16).</summary>
/// <param name="By">The post that concluded.</param>
public sealed record ConclusionGiven(Guid Meeting, Guid Conclusion, Wording Text, Wording? By) : MeetingEvent(Meeting);

/// <summary>
/// One numbered point of what was directed, in its own words (S2.1); the sentence it was split from stays in the conclusion (S1.30).
/// To whom and by when stands in the task of the same id, given with it.
/// </summary>
/// <param name="Point">Its id, and that of the task it became.</param>
/// <param name="Through">The unit the answer comes back through, and <paramref name="ThroughPost"/> the post (S2.14).</param>
/// <param name="Why">Why it matters: what can then be done (S2.24).</param>
/// <param name="Consulting">Who is to be asked before it is done: "district and block presidents" (S2.21).</param>
public sealed record DirectionGiven(
    Guid Meeting, Guid Point, int Number, Wording Text, Guid? Conclusion, Guid? Through, Wording? ThroughPost, Wording? Why, Wording? Consulting = null) : MeetingEvent(Meeting);

/// <summary>What the reviewer said, at a meeting, of a point given at an earlier one (domain 5.1).</summary>
public sealed record RemarkMade(Guid Meeting, Guid Point, Wording Text, Wording? By) : MeetingEvent(Meeting);

/// <summary>The minutes (biên bản) were signed: from then on nothing more is written into them (domain 3.6, peers.md 42).</summary>
/// <param name="Recorder">The post that wrote them, which signs on the left; the chair signs on the right.</param>
public sealed record MinutesSigned(Guid Meeting, DateOnly SignedOn, Wording Recorder, Wording Chair) : MeetingEvent(Meeting);

/// <summary>The notice of conclusions (thông báo kết luận) was sent out, often weeks after the meeting (domain 3.6, 7.9).</summary>
/// <param name="Number">As it stands on the paper, where it has one.</param>
public sealed record ConclusionsNotified(Guid Meeting, DateOnly NotifiedOn, string? Number) : MeetingEvent(Meeting);
