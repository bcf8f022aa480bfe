namespace CoordinationTracker;

// Storage format, for ever: see ProgrammeEvents.cs.

public abstract record ReviewEvent(Guid Review) : ProgrammeEvent;

/// <summary>A review began: what it covers, when figures close, when the conference is (S0.3, S0.4; domain 7.2: every period stores its real cut-off).</summary>
/// <param name="CutOffOn">The last day on which entries about the covered days are in time.</param>
/// <param name="IssueOn">The day the paper is dated; decides its official layout.</param>
/// <param name="SubmitOn">The last day on which units hand in; when it was not said, as the reporting regime has it.</param>
/// <param name="Issuer">The body whose report it is; when it was not said, both bodies', with both signatures (S0.30).</param>
public sealed record ReviewOpened(
    Guid Review, PeriodKind Kind, Period Covering, DateOnly CutOffOn, DateOnly? ConferenceOn, DateOnly? IssueOn, DateOnly? SubmitOn = null, Side? Issuer = null) : ReviewEvent(Review);

/// <summary>Words written by hand for one section of the report; they stand before what is drafted from the facts, or instead of it.</summary>
/// <param name="Section">The section's number in the report: "I.1", "III.2", "opening".</param>
/// <param name="Text">A figure's key in braces, "{M1.actual}", is printed as what the figure then is.</param>
/// <param name="Instead">Nothing is drafted for the section; left out, the words stand before it.</param>
/// <param name="Cited">
/// The figures that the words named, or whose number they bore, as the writer saw them. What somebody saw is a fact like any other and
/// cannot be worked out later from the history of one programme alone: so it is told, and a figure that has moved since can be pointed out.
/// </param>
public sealed record PassageWritten(Guid Review, string Section, Wording Text, bool? Instead = null, EquatableList<CitedFigure>? Cited = null) : ReviewEvent(Review);

/// <summary>A figure of the report as a writer saw it.</summary>
/// <param name="Value">Null: nothing had been recorded.</param>
public sealed record CitedFigure(string Key, decimal? Value);

/// <summary>These units were asked to hand in what they have to say for the report; asked again, the last stands.</summary>
public sealed record ContributionsRequested(Guid Review, EquatableList<Guid> Units, DateOnly RequestedOn) : ReviewEvent(Review);

/// <summary>A unit handed in what it has to say for the report (domain 3.1: reports of subordinate units).</summary>
/// <param name="Text">What it said; handed in again, the last stands.</param>
public sealed record ContributionSubmitted(Guid Review, Guid Unit, Wording Text, DateOnly SubmittedOn) : ReviewEvent(Review);

/// <summary>
/// The report as it stood at a position was put before those who sign: what they read, approve and later seal (architecture 4).
/// Its digest is one of two things worked out that an event keeps, so that what was read can be known again.
/// </summary>
/// <param name="Position">The position in the whole record at which the report was made.</param>
/// <param name="Edition">The rules and words it was made with.</param>
/// <param name="FindingsDigest">SHA-256 of its canonical findings, passages among them.</param>
public sealed record DraftPresented(Guid Review, Guid Draft, long Position, string Edition, string FindingsDigest, DateOnly PresentedOn) : ReviewEvent(Review);

/// <summary>A side approved the draft put before it (S0.30). Only another draft voids it.</summary>
/// <param name="By">The post that approved.</param>
public sealed record ReviewApproved(Guid Review, Guid Draft, Side Side, Wording By, DateOnly ApprovedOn) : ReviewEvent(Review);

/// <summary>A side sent the draft back with what is to be mended.</summary>
/// <param name="Section">The section it is about, when it is about one.</param>
public sealed record ReviewReturned(Guid Review, Guid Draft, Side Side, Wording Point, string? Section, DateOnly ReturnedOn) : ReviewEvent(Review);

/// <summary>
/// The approved draft became the report, for ever: folded again up to its position it must find the same (architecture 4).
/// </summary>
/// <param name="HistoryDigests">The chain values, at that position, of the histories it was folded from: the programme's, then the Directory's.</param>
public sealed record ReviewSealed(Guid Review, Guid Draft, long Position, string Edition, string FindingsDigest, EquatableList<HistoryDigest> HistoryDigests, DateOnly SealedOn) : ReviewEvent(Review);

/// <summary>The chain value of a stream up to a version: it changes when any stored byte up to there does.</summary>
/// <param name="Form">Of the leaves; left out, the first, which does not take the headers (ADR 18).</param>
public sealed record HistoryDigest(Guid Stream, long Version, string Digest, LeafForm? Form = null);

/// <summary>What of a stored event its leaf in the chain is made of: the first form leaves out headers and causes, the second nothing.</summary>
public enum LeafForm { First, Second }

/// <summary>The register gave the sealed report its number (số, ký hiệu: domain 4).</summary>
/// <param name="Symbol">As printed: "12-BC/ĐUK".</param>
public sealed record ReportNumbered(Guid Review, string Symbol, DateOnly NumberedOn) : ReviewEvent(Review);

/// <summary>The report went out: these files, to these recipients.</summary>
public sealed record ReportIssued(Guid Review, EquatableList<IssuedFile> Files, EquatableList<Wording> Recipients, DateOnly IssuedOn) : ReviewEvent(Review);

/// <summary>A file as it was issued, by what is in it.</summary>
/// <param name="Digest">SHA-256 of its bytes; the bytes are kept under it.</param>
public sealed record IssuedFile(string Name, string Language, string Digest);
