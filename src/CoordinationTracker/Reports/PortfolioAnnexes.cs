namespace CoordinationTracker.Reports;

/// <summary>Annexes 1 (every programme in figures, with what may be added up) and 2 (the calendar of reviews) of a report across programmes.</summary>
public sealed class PortfolioAnnexes(PortfolioFindings findings, string language, string? site = null)
{
    private readonly Numerals numerals = Numerals.Of(language);

    /// <param name="attached">With which paper they go, where its layout wants that said.</param>
    public EquatableList<Annex> Compose(string? attached) => All().Select(annex => annex with { Body = annex.Body.Add(Lookup(annex)), Attached = attached }).ToEquatableList();

    private Paragraph Lookup(Annex annex) => LookUpCode.Of(
        annex, findings.Department.Symbol ?? findings.Name.In(language), findings.Kind, Portfolio.Periods.Code(findings.Kind, findings.Covering), findings.AsAt, language, site, $"portfolios/{findings.Unit}");

    private EquatableList<Annex> All() =>
    [
        new(Say("Phụ lục 1", "Annex 1"), Say("Tổng hợp theo chương trình", "By programme"), Landscape: true, [Sums()]),
        new(Say("Phụ lục 2", "Annex 2"), Say("Lịch sơ kết, tổng kết chương trình và văn bản", "Calendar of reviews of programmes and documents"), Landscape: true, [Calendar()]),
    ];

    /// <summary>What kind of review falls due: "Sơ kết 1 năm", "Tổng kết".</summary>
    public static string NameOf(CalendarFinding review, string language) => (review, language) switch
    {
        ({ Years: null }, "vi") => "Tổng kết, gia hạn hoặc ký Chương trình mới",
        ({ Years: null }, _) => "Final review, to extend the programme or sign a new one",
        ({ Document: not null }, "vi") => $"{review.Years} năm thực hiện văn bản",
        ({ Document: not null }, _) => review.Years == 1 ? "One year of the document" : $"{review.Years} years of the document",
        (_, "vi") => $"Sơ kết {review.Years} năm thực hiện Chương trình",
        _ => review.Years == 1 ? "Review of one year of the programme" : $"Review of {review.Years} years of the programme",
    };

    public static Run Written(Wording text, string language) => new(text.In(language), Language: text.LanguageIn(language) == language ? null : text.LanguageIn(language));

    private Table Sums() => new(
        [Column("TT", "No", 4, Alignment.Centre), Column("Chương trình", "Programme", 28), .. findings.Sums.Select(sum => new Column(sum.Name.In(language), 9, Alignment.End))],
        OrNothing(findings.Programmes.Select((programme, at) => new Row(
            [Cell.Line($"{at + 1}"), new([Written(programme.Programme.Title, language), new($" ({programme.Programme.Code})")]), .. findings.Sums.Select(sum => Value(sum.Parts[at], $"{programme.Programme.Code}/{sum.Sum.Key}"))]))),
        findings.Programmes.Count == 0 ? null : new([Cell.Of(""), Cell.Of(Say("Tổng số", "Total")), .. findings.Sums.Select(sum => Value(sum.Sum, sum.Sum.Key))]));

    private Table Calendar() => new(
        [
            Column("TT", "No", 4, Alignment.Centre), Column("Đến hạn", "Due on", 11, Alignment.Centre), Column("Sơ kết, tổng kết", "Review", 24), Column("Chương trình, văn bản", "Programme or document", 52),
            Column("Tình trạng", "State", 18),
        ],
        OrNothing(findings.Calendar.Select((review, at) => new Row(
        [
            Cell.Line($"{at + 1}"), Cell.Of(numerals, review.DueOn), Cell.Of(NameOf(review, language)),
            new([Written(review.What, language), .. review.Programme is { } code ? new[] { new Run($" ({code})") } : []]), Cell.Of(StateOf(review)),
        ]))));

    private string StateOf(CalendarFinding review) => review.DaysPast switch
    {
        > 0 => Say($"đã quá {review.DaysPast} ngày", $"{Days(review.DaysPast)} past") + Say($" tính đến {numerals.Write(findings.IssueOn)}", $" on {numerals.Write(findings.IssueOn)}"),
        0 => Say("đến hạn hôm ra báo cáo", "due on the day of the report"),
        _ => Say($"còn {-review.DaysPast} ngày", $"in {Days(-review.DaysPast)}"),
    };

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";

    private EquatableList<Row> OrNothing(IEnumerable<Row> rows) => rows.ToEquatableList() is { Count: > 0 } all ? all : [new([Cell.Of(Words.NoneRecorded.In(language))], Heading: true)];
    private Cell Value(Figure figure, string key) => figure.Value is { } value ? Cell.Of(numerals, new(value, figure.Qualifier), key) : Cell.Of(Words.NotRecorded.In(language));
    private Column Column(string vi, string en, int width, Alignment alignment = Alignment.Start) => new(Say(vi, en), width, alignment);
    private string Say(string vi, string en) => language == "vi" ? vi : en;
}
