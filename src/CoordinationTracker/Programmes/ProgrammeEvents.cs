namespace CoordinationTracker;

// These records are the storage format, for ever: names, fields and enum words are what the database holds.
// Never edit one; a new shape is a new event (docs/events.md, architecture 2.11).

/// <summary>Anything that can happen in the history of one programme.</summary>
public abstract record ProgrammeEvent;

/// <summary>Two bodies signed a coordination programme for a term (S0.1, S0.2). Open-ended when <paramref name="TermTo"/> is null (S4.33).</summary>
/// <param name="Code">Short and unique among programmes: how people and addresses name it.</param>
/// <param name="Zone">The IANA time zone in which the programme's days begin and end.</param>
/// <param name="Example">Its content was made up to show the tracker; every page and paper says so.</param>
public sealed record ProgrammeSigned(
    string Code, Wording Title, Party A, Party B, DateOnly SignedOn, DateOnly TermFrom, DateOnly? TermTo, string Zone,
    Wording? Place, string? Number, EquatableList<Wording> Bases, EquatableList<Wording> Aims, EquatableList<Wording> Recipients, bool Example) : ProgrammeEvent;

/// <summary>One of the two equal parties.</summary>
/// <param name="Unit">The body, in the Directory, which knows its official names.</param>
/// <param name="Signatory">The post that signs for it, with its authority ("T/M BAN THƯỜNG VỤ").</param>
/// <param name="FocalUnit">The unit that runs the coordination day by day (cơ quan đầu mối).</param>
public sealed record Party(Guid Unit, Signatory Signatory, Guid? FocalUnit = null);

/// <param name="Authority">"T/M …", or null when the post signs in its own right.</param>
public sealed record Signatory(Wording? Authority, Wording Post);

/// <summary>Both sides agreed to change the title or the term; what was signed stays in the history.</summary>
public sealed record ProgrammeAmended(Wording Title, DateOnly TermFrom, DateOnly? TermTo, DateOnly AgreedOn, string Reason) : ProgrammeEvent;

/// <summary>The programme came to its end; entries about its days are still welcome, new tasks are not.</summary>
public sealed record ProgrammeConcluded(DateOnly ConcludedOn, Wording Reason) : ProgrammeEvent;

/// <summary>A field of coordination (lĩnh vực), under which commitments are made (S0.6).</summary>
/// <param name="Field">Its number as printed, "1".</param>
/// <param name="Aim">The higher aim it serves (S0.25).</param>
public sealed record FieldAdded(string Field, Wording Name, Wording? Aim) : ProgrammeEvent;
