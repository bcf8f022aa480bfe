namespace CoordinationTracker.Reports;

/// <summary>Whose rules of form a body follows when it writes.</summary>
public enum Regime { Party, State, Other }

/// <summary>
/// An official layout as data: which regime prescribes it, for documents issued when, and its measures.
/// Lengths are millimetres, type sizes points (domain 4.2, 4.4; layouts are data: architecture 2.13).
/// </summary>
public sealed record Layout(
    string Code,
    Regime Regime,
    DateOnly IssuedFrom,
    DateOnly? IssuedTo,
    double PageWidth,
    double PageHeight,
    double MarginTop,
    double MarginBottom,
    double MarginLeft,
    double MarginRight,
    string Font,
    int MottoSize,
    int IssuerSize,
    int NumberSize,
    int DateSize,
    int KindSize,
    int SummarySize,
    string RuleBelowSummary,
    int BodySize,
    double FirstLineIndent,
    double SpaceBetweenParagraphs,
    double LineHeight,
    int RecipientsHeadingSize,
    int RecipientsSize,
    string RecipientsSeparator,
    int PageNumberSize,
    double PageNumberFromTop,
    string HeadingPunctuation,
    string NumberPrefix,
    string Ending)
{
    /// <summary>Party documents issued from 3 April 2018 to 26 May 2026: Hướng dẫn 36-HD/VPTW (domain 4.1, 4.2, 4.5).</summary>
    public static readonly Layout PartyGuidance36 = new(
        Code: "HD 36-HD/VPTW", Regime: Regime.Party, IssuedFrom: new(2018, 4, 3), IssuedTo: new(2026, 5, 26),
        PageWidth: 210, PageHeight: 297, MarginTop: 20, MarginBottom: 20, MarginLeft: 30, MarginRight: 15,
        Font: "Times New Roman", MottoSize: 15, IssuerSize: 14, NumberSize: 14, DateSize: 14, KindSize: 15, SummarySize: 14,
        RuleBelowSummary: "-----", BodySize: 14, FirstLineIndent: 10, SpaceBetweenParagraphs: 6, LineHeight: 18,
        RecipientsHeadingSize: 14, RecipientsSize: 12, RecipientsSeparator: ",", PageNumberSize: 14, PageNumberFromTop: 10,
        HeadingPunctuation: "-", NumberPrefix: "Số ", Ending: ".");

    /// <summary>Party documents issued from 27 May 2026: Hướng dẫn 05-HD/VPTW, the same sheet with recipients parted by semicolons (domain 4.4).</summary>
    public static readonly Layout PartyGuidance05 = PartyGuidance36 with
    {
        Code = "HD 05-HD/VPTW", IssuedFrom = new(2026, 5, 27), IssuedTo = null, RecipientsSeparator = ";",
    };

    /// <summary>Number and symbol as printed: "12-BC/ĐUK-BQLKKT".</summary>
    public string SymbolOf(string type, string number, IEnumerable<string?> symbols) => $"{number}-{type}/{string.Join('-', symbols.Select(symbol => symbol ?? "…"))}";

    /// <summary>The layouts this edition knows, in order of issue.</summary>
    public static readonly EquatableList<Layout> Known = [PartyGuidance36, PartyGuidance05];

    /// <summary>
    /// The layout for a document issued on a day. A regime without a layout of its own here, or a day before the first,
    /// takes the nearest known one rather than none: a report is always printable.
    /// </summary>
    public static Layout For(Regime regime, DateOnly issuedOn)
    {
        var ofRegime = Known.Where(layout => layout.Regime == regime).DefaultIfEmpty(PartyGuidance36).ToList();
        return ofRegime.LastOrDefault(layout => layout.IssuedFrom <= issuedOn) ?? ofRegime[0];
    }
}
