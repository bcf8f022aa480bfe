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
/// <param name="On">The day it is dated.</param>
/// <param name="Seal">The seal as the last line prints it.</param>
public sealed record Signed(string Symbol, DateOnly On, string Seal);
