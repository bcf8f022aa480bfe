namespace CoordinationTracker;

// Storage format, for ever: see ProgrammeEvents.cs.

/// <summary>Anything that can happen to the register of documents, which outlives programmes (S1.4, domain 7.1).</summary>
public abstract record RegisterEvent : DirectoryEvent;

public abstract record DocumentEvent(Guid Document) : RegisterEvent;

/// <summary>A file whose content is kept once, under its digest; the event holds which one, what it was called and how long it is.</summary>
/// <param name="Digest">SHA-256 of the content, 64 small hexadecimal digits.</param>
/// <param name="Length">In bytes.</param>
public sealed record KeptFile(string Digest, string Name, long Length);

/// <summary>
/// What is told of one document, received or issued (văn bản): type, number, symbol, day, issuer, summary (trích yếu), file,
/// what it implements and to which programmes it belongs (S1.4, S4.17).
/// </summary>
/// <param name="Type">The code of its type in numbers: "NQ", "BC", "KL", "CV", "CTr".</param>
/// <param name="Issuers">Units of the Directory; two and more issued it jointly.</param>
/// <param name="IssuedBy">A body outside the Directory, in words; then no unit is named.</param>
/// <param name="Number">Its number in the issuer's register; null where it has none or nobody knows it.</param>
/// <param name="Symbol">Number and symbol as printed: "12-BC/ĐUK".</param>
/// <param name="SignedBy">The post that signed: the author of an instruction letter (S4.17).</param>
/// <param name="Implements">The documents it carries out.</param>
/// <param name="Programmes">Codes of the programmes it belongs to.</param>
/// <param name="Review">The review whose sealed report it is: then number, day and issuers stand, as they do on the signed paper.</param>
public sealed record DocumentAccount(
    string Type, DateOnly IssuedOn, Wording Summary, EquatableList<Guid> Issuers = default, Wording? IssuedBy = null, string? Number = null, string? Symbol = null,
    Wording? SignedBy = null, KeptFile? File = null, EquatableList<Guid> Implements = default, EquatableList<string> Programmes = default, Guid? Review = null);

public sealed record DocumentRegistered(Guid Document, DocumentAccount Account) : DocumentEvent(Document);

/// <summary>The account was wrong, and this is the right one, whole.</summary>
public sealed record DocumentCorrected(Guid Document, DocumentAccount Account, string Reason) : DocumentEvent(Document);

/// <summary>It does not belong in the register; its number is free again.</summary>
public sealed record DocumentWithdrawn(Guid Document, string Reason) : DocumentEvent(Document);

/// <summary>A Party body numbers its documents, type by type, through these days — a term — and not year by year (domain 4).</summary>
public sealed record NumberingTermAgreed(Guid Unit, DateOnly TermFrom, DateOnly TermTo) : RegisterEvent;

/// <summary>It was sent to these units, each of which is to say that it has it (S4.16).</summary>
public sealed record DocumentCirculated(Guid Circulation, Guid Document, EquatableList<Guid> Addressees, DateOnly CirculatedOn) : DocumentEvent(Document);

/// <summary>One of the addressees has it, and says so through this post.</summary>
public sealed record ReceiptAcknowledged(Guid Circulation, Guid Unit, DateOnly AcknowledgedOn, Wording? AcknowledgedBy) : RegisterEvent;

/// <summary>A unit left papers at an office, and a post there received them (S2.10).</summary>
/// <param name="Document">The registered document, or else <paramref name="What"/> says what it was.</param>
public sealed record DocumentDeposited(Guid Deposit, Guid? Document, Wording? What, Guid Unit, Guid Office, DateOnly ReceivedOn, Wording ReceivedBy) : RegisterEvent;
