namespace CoordinationTracker.Reports;

/// <summary>Whose rules of form a body follows when it writes.</summary>
public enum Regime { Party, State, Other }

/// <summary>
/// An official layout as data: which regime prescribes it, for documents issued when, and its measures.
/// Lengths are millimetres, type sizes points (domain 4.2, 4.3, 4.4; layouts are data: architecture 2.13).
/// </summary>
/// <param name="Name">As the command line names it, "nd30".</param>
/// <param name="SloganSize">Of the second line of the motto, where the regime has one (Tiêu ngữ).</param>
/// <param name="BelowIssuer">What stands below the issuer: a sign, <see cref="Rule"/>, or nothing.</param>
/// <param name="BelowSummary">What stands below the summary line, likewise.</param>
/// <param name="LineHeight">The least a line of running text takes.</param>
/// <param name="HeadingPunctuation">What follows the number of a part or section.</param>
/// <param name="AfterNumber">Between number and type in a symbol; <paramref name="AfterType"/> between type and issuers.</param>
/// <param name="NumberDigits">The digits a number has at least, noughts in front.</param>
/// <param name="AuthoritySign">In "T/M" or "TM."; empty where no regime abbreviates.</param>
/// <param name="FiledAs">The last recipient in Vietnamese, the issuer's own file; {0} is its symbol.</param>
/// <param name="Ending">What closes the text.</param>
/// <param name="AnnexAttached">An annex is headed in capitals and says below its title with which paper it goes.</param>
public sealed record Layout(
    string Name,
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
    int SloganSize,
    int IssuerSize,
    string BelowIssuer,
    int NumberSize,
    int DateSize,
    int KindSize,
    int SummarySize,
    string BelowSummary,
    int BodySize,
    double FirstLineIndent,
    double SpaceBetweenParagraphs,
    double LineHeight,
    int TableSize,
    bool PostBold,
    int RecipientsHeadingSize,
    bool RecipientsHeadingUnderlined,
    int RecipientsSize,
    string RecipientsSeparator,
    int PageNumberSize,
    double PageNumberFromTop,
    string HeadingPunctuation,
    string NumberPrefix,
    string AfterNumber,
    string AfterType,
    int NumberDigits,
    string AuthoritySign,
    string FiledAs,
    string Ending,
    bool AnnexAttached)
{
    /// <summary>Drawn as a line, from a third to half as long as what it stands under, instead of printed.</summary>
    public const string Rule = "―";

    /// <summary>Party documents issued from 3 April 2018 to 26 May 2026: Hướng dẫn 36-HD/VPTW (domain 4.1, 4.2, 4.5).</summary>
    public static readonly Layout PartyGuidance36 = new(
        Name: "hd36", Code: "HD 36-HD/VPTW", Regime: Regime.Party, IssuedFrom: new(2018, 4, 3), IssuedTo: new(2026, 5, 26),
        PageWidth: 210, PageHeight: 297, MarginTop: 20, MarginBottom: 20, MarginLeft: 30, MarginRight: 15,
        Font: "Times New Roman", MottoSize: 15, SloganSize: 15, IssuerSize: 14, BelowIssuer: "*", NumberSize: 14, DateSize: 14, KindSize: 15, SummarySize: 14,
        BelowSummary: "-----", BodySize: 14, FirstLineIndent: 10, SpaceBetweenParagraphs: 6, LineHeight: 18, TableSize: 12, PostBold: false,
        RecipientsHeadingSize: 14, RecipientsHeadingUnderlined: true, RecipientsSize: 12, RecipientsSeparator: ",", PageNumberSize: 14, PageNumberFromTop: 10,
        HeadingPunctuation: "-", NumberPrefix: "Số ", AfterNumber: "-", AfterType: "/", NumberDigits: 2, AuthoritySign: "/", FiledAs: "Lưu Văn phòng {0}", Ending: ".", AnnexAttached: false);

    /// <summary>Party documents issued from 27 May 2026: Hướng dẫn 05-HD/VPTW, the same sheet with recipients parted by semicolons (domain 4.4).</summary>
    public static readonly Layout PartyGuidance05 = PartyGuidance36 with
    {
        Name = "hd05", Code = "HD 05-HD/VPTW", IssuedFrom = new(2026, 5, 27), IssuedTo = null, RecipientsSeparator = ";",
    };

    /// <summary>State documents issued from 5 March 2020: Nghị định 30/2020/NĐ-CP, Annex I (domain 4.1, 4.3).</summary>
    public static readonly Layout StateDecree30 = new(
        Name: "nd30", Code: "NĐ 30/2020/NĐ-CP", Regime: Regime.State, IssuedFrom: new(2020, 3, 5), IssuedTo: null,
        PageWidth: 210, PageHeight: 297, MarginTop: 20, MarginBottom: 20, MarginLeft: 30, MarginRight: 15,
        Font: "Times New Roman", MottoSize: 13, SloganSize: 14, IssuerSize: 13, BelowIssuer: Rule, NumberSize: 13, DateSize: 14, KindSize: 14, SummarySize: 14,
        BelowSummary: Rule, BodySize: 14, FirstLineIndent: 10, SpaceBetweenParagraphs: 6, LineHeight: 18, TableSize: 12, PostBold: true,
        RecipientsHeadingSize: 12, RecipientsHeadingUnderlined: false, RecipientsSize: 11, RecipientsSeparator: ";", PageNumberSize: 13, PageNumberFromTop: 10,
        HeadingPunctuation: ".", NumberPrefix: "Số: ", AfterNumber: "/", AfterType: "-", NumberDigits: 2, AuthoritySign: ".", FiledAs: "Lưu: VT, {0}", Ending: "./.", AnnexAttached: true);

    /// <summary>The paper of a body under no such regime: a plain letterhead, no motto.</summary>
    public static readonly Layout Plain = new(
        Name: "plain", Code: "plain", Regime: Regime.Other, IssuedFrom: DateOnly.MinValue, IssuedTo: null,
        PageWidth: 210, PageHeight: 297, MarginTop: 25, MarginBottom: 25, MarginLeft: 25, MarginRight: 25,
        Font: "Times New Roman", MottoSize: 12, SloganSize: 12, IssuerSize: 13, BelowIssuer: "", NumberSize: 12, DateSize: 12, KindSize: 14, SummarySize: 13,
        BelowSummary: "", BodySize: 12, FirstLineIndent: 0, SpaceBetweenParagraphs: 6, LineHeight: 15, TableSize: 11, PostBold: false,
        RecipientsHeadingSize: 12, RecipientsHeadingUnderlined: false, RecipientsSize: 11, RecipientsSeparator: ";", PageNumberSize: 11, PageNumberFromTop: 12,
        HeadingPunctuation: ".", NumberPrefix: "Số ", AfterNumber: "/", AfterType: "/", NumberDigits: 1, AuthoritySign: "", FiledAs: "Lưu {0}", Ending: ".", AnnexAttached: false);

    /// <summary>The layouts this edition knows, each regime's in order of issue.</summary>
    public static readonly EquatableList<Layout> Known = [PartyGuidance36, PartyGuidance05, StateDecree30, Plain];

    /// <summary>
    /// The layout for a document issued on a day. A day before the first of its regime takes that one rather than none: a report is always printable.
    /// </summary>
    public static Layout For(Regime regime, DateOnly issuedOn)
    {
        var ofRegime = Known.Where(layout => layout.Regime == regime).ToList();
        return ofRegime.LastOrDefault(layout => layout.IssuedFrom <= issuedOn) ?? ofRegime[0];
    }

    public static Layout? Named(string? name) => Known.FirstOrDefault(layout => layout.Name == name);

    /// <summary>Number and symbol together: "12-BC/ĐUK-BQLKKT", "12/BC-BQLKKT" (domain 4.2, 4.3, 4.6).</summary>
    /// <param name="number">As the register gave it; blank while it has given none.</param>
    /// <param name="symbols">Of each issuer; null where a body has none.</param>
    public string SymbolOf(string type, string number, IEnumerable<string?> symbols) =>
        $"{(number.Length > 0 && number.All(char.IsAsciiDigit) ? number.PadLeft(NumberDigits, '0') : number)}{AfterNumber}{type}{AfterType}{string.Join('-', symbols.Select(symbol => symbol ?? "…"))}";

    /// <summary>The line of the letterhead that prints it: "Số 12-BC/ĐUK", "Số: 12/BC-BQLKKT", "No 12-BC/ĐUK".</summary>
    public string NumberOf(string symbol, string language) => language switch { "vi" => NumberPrefix, "hi" => "सं. ", "ur" => "نمبر ", _ => "No " } + symbol;

    /// <summary>On whose behalf somebody signs, abbreviated as this regime does: "T/M BAN THƯỜNG VỤ", "TM. BAN THƯỜNG VỤ".</summary>
    public string AuthorityOf(string written)
    {
        var letters = written.Length > 3 && written[0] is 'T' or 'K' ? (written[1] is '/' ? written[2] : written[2] is '.' ? written[1] : ' ') : ' ';
        if (AuthoritySign.Length == 0 || letters is not ('M' or 'T' or 'L')) return written;
        return $"{written[0]}{(AuthoritySign == "/" ? $"/{letters}" : $"{letters}.")} {written[3..].TrimStart()}";
    }
}
