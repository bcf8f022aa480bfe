namespace CoordinationTracker.Reports;

/// <summary>The papers of a meeting (domain 3.6): its minutes, the notice of its conclusions, and what became of the points of earlier ones.</summary>
public enum MeetingPaper { Minutes, Notice, ActionTaken }

/// <summary>
/// Puts what was recorded of a meeting into the form of each of its papers. The recorder adds no word of their own: what the form asks for and
/// nobody recorded stands as a gap to be filled in.
/// </summary>
public sealed partial class MeetingPapers
{
    private static readonly Wording Missing = new("[CẦN BỔ SUNG]", "[TO BE COMPLETED]");

    // Room for the clerk's pen.
    internal const string Unnumbered = "     ";

    private readonly MeetingFindings findings;
    private readonly string language;
    private readonly Numerals numerals;
    private readonly List<Block> body = [];
    private Layout layout = Layout.PartyGuidance36;

    private MeetingPapers(MeetingFindings findings, string language) => (this.findings, this.language, numerals) = (findings, language, Numerals.Of(language));

    /// <summary>As addresses, files and the command line name them: "minutes", "notice", "action-taken".</summary>
    public static string Code(MeetingPaper paper) => paper switch { MeetingPaper.Minutes => "minutes", MeetingPaper.Notice => "notice", _ => "action-taken" };

    public static MeetingPaper? Named(string? code) => Enum.GetValues<MeetingPaper>().Cast<MeetingPaper?>().FirstOrDefault(paper => Code(paper!.Value) == code);

    public static Wording NameOf(MeetingPaper paper) => paper switch
    {
        MeetingPaper.Minutes => new("Biên bản", "Minutes"),
        MeetingPaper.Notice => new("Thông báo kết luận", "Notice of conclusions"),
        _ => new("Tình hình thực hiện kết luận trước", "Action taken on earlier directions"),
    };

    /// <param name="language">"vi" or "en".</param>
    public static Document Compose(MeetingPaper paper, MeetingFindings findings, string language)
    {
        var composer = new MeetingPapers(findings, language);
        return paper switch { MeetingPaper.Minutes => composer.Minutes(), MeetingPaper.Notice => composer.Notice(), _ => composer.ActionTaken() };
    }

    private IssuerFinding Issuer => findings.Issuers[0];

    /// <param name="on">The day of the paper; null while it has none.</param>
    /// <param name="draft">It is not signed or sent out yet.</param>
    private Document Paper(string kind, string summary, string type, string? number, DateOnly? on, bool draft, Closing closing, EquatableList<Annex> annexes = default)
    {
        var mark = draft ? Say("Dự thảo", "Draft") : null;
        return new(language, layout, new(
                Issuer.Superior?.In(language).ToUpperInvariant(), findings.Issuers.Select(issuer => issuer.Name.In(language).ToUpperInvariant()).ToEquatableList(), Words.Motto(Issuer.Regime).In(language),
                layout.NumberOf(number ?? layout.SymbolOf(type, Unnumbered, findings.Issuers.Select(issuer => issuer.Symbol)), language),
                $"{findings.IssuedAt?.In(language) ?? "…"}, {(on is { } day ? numerals.Say(day) : Say("ngày … tháng … năm …", "…"))}", mark),
            kind, summary, body.ToEquatableList(), closing, annexes);
    }

    private void Begin(DateOnly on)
    {
        layout = Layout.For(Issuer.Regime, on);
        if (findings.Example) body.Add(new Paragraph([new(Words.Example.In(language), Italic: true)]));
    }

    private string Subject => findings.Subject.In(language);

    private string When => $"{Words.Of(findings.Session).In(language)}{(findings.Hour is { } hour ? FormattableString.Invariant($", {hour.Hour:00}:{hour.Minute:00}") : "")}, {numerals.Say(findings.On)}";

    private string Where => string.Join("; ", new[] { findings.Place?.In(language), findings.Mode is MeetingMode.Virtual ? Words.Of(findings.Mode).In(language) : null }.OfType<string>().DefaultIfEmpty(Gap));

    private string Chairs => Joined(findings.Chairs);

    private string Gap => Missing.In(language);

    private string Joined(IEnumerable<Wording> texts) => string.Join("; ", texts.Select(text => text.In(language)).DefaultIfEmpty(Gap));

    private string SaidBy(OpinionFinding opinion) => string.Join(", ", new[] { opinion.Speaker, opinion.Unit }.OfType<Wording>().Select(who => who.In(language)).DefaultIfEmpty(Gap));

    private void Heading(int level, string number, string text) => body.Add(new Heading(level, number + layout.HeadingPunctuation, text));

    private void Line(string label, string text) => body.Add(new Paragraph([new($"{label}: ", Bold: true), new(text)]));

    private void Say(string text) => body.Add(new Paragraph([new(text)]));

    private void Verbatim(Wording text)
    {
        foreach (var line in text.In(language).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) body.Add(new Paragraph([new(line, Language: Foreign(text))]));
    }

    private void Item(string lead, Wording? text, string after = "", bool listed = true) =>
        body.Add(new Paragraph([.. lead.Length == 0 ? [] : new[] { new Run(lead) }, text is null ? new Run(Gap) : new Run(text.In(language), Language: Foreign(text)), .. after.Length == 0 ? [] : new[] { new Run(after) }], listed));

    // An empty list is a gap of the form, not a fact.
    private void OrGap(int before)
    {
        if (body.Count == before) Say(Gap);
    }

    private string? Foreign(Wording text) => text.LanguageIn(language) == language ? null : text.LanguageIn(language);

    private string Say(string vi, string en) => language == "vi" ? vi : en;
}
