namespace CoordinationTracker.Reports;

/// <summary>Annexes 1 (indicators), 2 (tasks), 3 (documents issued), 4 (activities), 5 (enterprises by park), 6 (recommendations) and 7 (directions) of a review report, as domain 3.5 lays them out; and 8, what has changed in earlier reports.</summary>
internal sealed partial class ReportAnnexes(Findings findings, string language, string? site)
{
    private readonly Numerals numerals = Numerals.Of(language);

    /// <param name="attached">With which paper they go, where its layout wants that said.</param>
    public EquatableList<Annex> Compose(string? attached) => All().Select(annex => annex with { Body = annex.Body.Add(Lookup(annex)), Attached = attached }).ToEquatableList();

    private Paragraph Lookup(Annex annex) => LookUpCode.Of(
        annex, findings.Programme.Code, findings.Kind, findings.Periods().Code(findings.Kind, findings.Covering), findings.AsAt, language, site, $"programmes/{Uri.EscapeDataString(findings.Programme.Code)}",
        findings.Basis is Basis.Claimed ? "" : "&basis=" + Bases.Code(findings.Basis));

    private EquatableList<Annex> All() =>
    [
        new(Say("Phụ lục 1", "Annex 1"), Say("Biểu tổng hợp chỉ tiêu", "Indicators"), Landscape: true, [Indicators(), .. Notes()]),
        new(Say("Phụ lục 2", "Annex 2"), Say("Tình hình thực hiện nhiệm vụ", "Tasks"), Landscape: true, [Tasks()]),
        .. DocumentsIssued(),
        new(Say("Phụ lục 4", "Annex 4"), Say("Hoạt động phối hợp", "Activities"), Landscape: true, [Activities()]),
        .. findings.Places.Count == 0 ? [] : new[] { new Annex(Say("Phụ lục 5", "Annex 5"), Say("Doanh nghiệp theo khu", "Enterprises by park"), Landscape: true, [Places()]) },
        .. findings.Recommendations.Count == 0 ? [] : new[] { new Annex(Say("Phụ lục 6", "Annex 6"), Say("Kiến nghị và kết quả giải quyết", "Recommendations and what came of them"), Landscape: true, [Recommendations()]) },
        .. findings.Directed.Count == 0 ? [] : new[] { new Annex(Say("Phụ lục 7", "Annex 7"), Say("Tình hình thực hiện kết luận", "Action taken on directions"), Landscape: true, [new DirectionsTable(language).Of(findings.Directed)]) },
        .. RestatedReports(),
    ];

    private Table Activities()
    {
        var rows = findings.Activities.Select((activity, index) => Activity(activity, index + 1));
        return new(
        [
            Column("TT", "No", 4, Alignment.Centre), Column("Ngày", "Day", 11, Alignment.Centre), Column("Nội dung", "Content", 34), Column("Địa điểm", "Place", 14), Column("Chủ trì", "By", 9),
            Column("Thành phần", "Audience", 14), Column("Số lượt người", "Attendances", 9, Alignment.End), Column("Kết quả", "Result", 25),
        ],
        OrNothing(rows),
        findings.Activities.Count == 0 ? null : new(
        [
            Text(""), Text(""), Text(Say("Tổng số", "Total")), Text(""), Text(""), new Cell([new(numerals.Write(findings.ActivityTotal.Value ?? 0), Bold: true, Figure: findings.ActivityTotal.Key), new(Say(" hoạt động", findings.ActivityTotal.Value == 1 ? " activity" : " activities"))]),
            Value(findings.Attendance), Text(""),
        ]));
    }

    private Row Activity(ActivityFinding activity, int number)
    {
        var remarks = new[] { activity.Late ? Words.Late.In(language) : null, activity.Standing is Standing.Disputed ? Words.Of(activity.Standing).In(language) : null }.OfType<string>().ToList();
        return new(
        [
            Cell.Line($"{number}"), activity.OccurredTo is { } to && to != activity.OccurredOn ? Text(numerals.Write(new Period(activity.OccurredOn, to))) : Cell.Of(numerals, activity.OccurredOn), Written(activity.Summary), Written(activity.Place), Text(Words.Of(activity.Side).In(language)),
            Text(string.Join(", ", activity.Audiences.Select(audience => Words.Group(audience.Group, language)))), Value(activity.Attendance),
            new Cell([.. Written(activity.Result).Runs, .. remarks.Count == 0 ? [] : new[] { new Run($"{(activity.Result is null ? "" : " ")}({string.Join("; ", remarks)})", Italic: true) }]),
        ]);
    }

    private EquatableList<Row> OrNothing(IEnumerable<Row> rows, string? nothing = null)
    {
        var all = rows.ToEquatableList();
        return all.Count > 0 ? all : [new([Text(nothing ?? Words.NoneRecorded.In(language))], Heading: true)];
    }

    private Cell Value(Figure figure) => Value(figure, Words.NotRecorded.In(language));
    private Cell Value(Figure figure, string absent) => figure.Value is { } value ? Cell.Of(numerals, new(value, figure.Qualifier), figure.Key) : Text(absent);
    private static Cell Text(string text) => Cell.Of(text);
    private Cell Written(Wording? text) => text is null ? Text("") : new([new Run(text.In(language), Language: text.LanguageIn(language) == language ? null : text.LanguageIn(language))]);
    private Column Column(Phrase vi, Phrase en, int width, Alignment alignment = Alignment.Start) => new(Say(vi, en), width, alignment);
    private string Say(Phrase vi, Phrase en) => Glossary.Say(language, vi, en);
}
