namespace CoordinationTracker.Reports;

/// <content>Whose report it is, and what its number and seal will be once it has them.</content>
public sealed partial record Findings
{
    /// <summary>The body that reports alone; null when both do, as a report of which nobody said otherwise: the sides are equal (S0.30).</summary>
    public Side? Issuer { get; init; }

    /// <summary>The body whose regime the paper follows (domain 4.6).</summary>
    internal PartyFinding Lead => Issuer is Side.B ? Programme.B : Programme.A;

    internal EquatableList<PartyFinding> Issuers => Issuer is null ? [Programme.A, Programme.B] : [Lead];
}

/// <summary>What a report bears once it is sealed and has its number.</summary>
/// <param name="Symbol">Number and symbol together, as <see cref="Layout.SymbolOf"/> writes them.</param>
/// <param name="On">The day of the number, by which the register knows the paper: it is dated by it.</param>
/// <param name="Seal">Told in the last line of the text, so that the paper itself says what it can be checked by (docs/signing.md).</param>
public sealed record Signed(string Symbol, DateOnly On, ReviewSealed Seal)
{
    /// <summary>Whom it went to; before it is issued, and in a draft, whom the programme names.</summary>
    public EquatableList<Wording>? Recipients { get; init; }

    /// <summary>The names below the signatures, as they stood on the paper that went out; persons are not part of the record (architecture 2.2).</summary>
    public IReadOnlyDictionary<Side, string>? Names { get; init; }

    /// <summary>What a sealed and numbered review's report bears; null before.</summary>
    public static Signed? Of(Review review) => review is { Seal: { } seal, Numbered: { } numbered } ? new(numbered.Symbol, numbered.NumberedOn, seal) { Recipients = review.Issued?.Recipients } : null;
}
