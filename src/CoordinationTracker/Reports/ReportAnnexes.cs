namespace CoordinationTracker.Reports;

/// <summary>Annexes 1 (indicators), 2 (tasks) and 4 (activities) of a review report, as domain 3.5 lays them out.</summary>
internal sealed partial class ReportAnnexes(Findings findings, string language)
{
    private readonly Numerals numerals = Numerals.Of(language);

    public EquatableList<Annex> Compose() =>
    [
        new(Say("Phụ lục 1", "Annex 1"), Say("Biểu tổng hợp chỉ tiêu", "Indicators"), Landscape: true, [Indicators(), .. Notes()]),
        new(Say("Phụ lục 2", "Annex 2"), Say("Tình hình thực hiện nhiệm vụ", "Tasks"), Landscape: true, [Tasks()]),
        new(Say("Phụ lục 4", "Annex 4"), Say("Hoạt động phối hợp", "Activities"), Landscape: true, [Activities()]),
    ];

    private Table Indicators() => new(
        [
            Column("TT", "No", 4, Alignment.Centre), Column("Chỉ tiêu", "Indicator", 22), Column("ĐVT", "Unit", 8, Alignment.Centre), Column("KH giai đoạn", "Plan, term", 8, Alignment.End),
            Column("KH kỳ", "Plan, period", 8, Alignment.End), Column("Thực hiện kỳ", "Actual, period", 8, Alignment.End), Column("Lũy kế", "Cumulative", 8, Alignment.End),
            Column("% so KH kỳ", "% of period plan", 7, Alignment.End), Column("% so KH giai đoạn", "% of term plan", 8, Alignment.End), Column("Cùng kỳ trước", "Same period before", 8, Alignment.End),
            Column("So cùng kỳ (+/-)", "Difference (+/-)", 7, Alignment.End), Column("Tăng/giảm so cùng kỳ (%)", "Change (%)", 8, Alignment.End), Column("Ghi chú", "Note", 12),
        ],
        OrNothing(findings.Indicators.Select((indicator, index) => Indicator(indicator, index + 1)),
            Say("Chương trình không giao chỉ tiêu bằng số; chưa có số liệu.", "The programme sets no numerical indicators; nothing is recorded.")));

    private Row Indicator(IndicatorFinding indicator, int number)
    {
        var absent = indicator.IsBlank ? Words.NotRecorded.In(language) : "–";
        return new(
        [
            Text($"{number}"), Written(indicator.Name), Written(indicator.Measure),
            Value(indicator.PlanTerm, absent), Value(indicator.PlanPeriod, absent), Value(indicator.Actual), Value(indicator.Cumulative),
            Share(indicator.Percent, indicator.PlanPeriod, indicator.Actual), Share(indicator.PercentOfTerm, indicator.PlanTerm, indicator.Cumulative),
            indicator.FirstYear && !indicator.IsBlank ? Text(Words.FirstYear.In(language)) : Value(indicator.Before),
            indicator.Difference.Value is { } difference ? Cell.Of(numerals.WriteSigned(difference, indicator.Difference.Qualifier), indicator.Difference.Key) : Text(absent),
            indicator.Change.Value is { } change ? Cell.Of(numerals.WriteSignedPercent(change, indicator.Change.Qualifier), indicator.Change.Key) : Text(absent),
            Text(Note(indicator)),
        ]);

        Cell Share(Figure share, Figure plan, Figure done) => share.Value is { } value ? Cell.Of(numerals.WritePercent(value, share.Qualifier), share.Key)
            : plan.Value == 0 && done.Value > 0 ? Text(Words.PassedWithoutPlan.In(language))
            : Text(absent);
    }

    private string Note(IndicatorFinding indicator)
    {
        var notes = new List<string>();
        if (indicator.RevisedFrom is { } first) notes.Add(Say($"KH kỳ điều chỉnh từ {numerals.Write(first)}", $"period plan revised from {numerals.Write(first)}"));
        if (indicator.Disputed.Value is { } disputed) notes.Add(Say($"bên kia chưa thống nhất {numerals.Write(disputed, indicator.Disputed.Qualifier)}", $"{numerals.Write(disputed, indicator.Disputed.Qualifier)} disputed by the other side"));
        if (indicator.Aggregation is Aggregation.Stock && !indicator.IsBlank) notes.Add(Words.Of(indicator.Aggregation).In(language));
        return string.Join("; ", notes);
    }

    private EquatableList<Block> Notes() =>
    [
        new Paragraph([new Run(Say(
            "Tỷ lệ % làm tròn đến một chữ số thập phân (từ 0,05 trở lên làm tròn lên): % so KH kỳ = thực hiện kỳ / KH kỳ; % so KH giai đoạn = lũy kế / KH giai đoạn; tăng/giảm = (thực hiện kỳ – cùng kỳ) / cùng kỳ. Dấu “≈”, “<”, “>” là số gần đúng, dưới, trên. Lũy kế tính từ ngày chương trình bắt đầu.",
            "Percentages are rounded to one decimal, halves up: % of period plan = actual / period plan; % of term plan = cumulative / term plan; change = (actual – same period) / same period. “≈”, “<” and “>” mean about, less than and more than. Cumulative figures run from the day the programme began."), Italic: true)]),
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
            Text($"{number}"), Text(numerals.Write(new Period(activity.OccurredOn, activity.OccurredTo ?? activity.OccurredOn))), Written(activity.Summary), Written(activity.Place), Text(Words.Of(activity.Side).In(language)),
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
    private Cell Value(Figure figure, string absent) => figure.Value is { } value ? Cell.Of(numerals.Write(value, figure.Qualifier), figure.Key) : Text(absent);
    private static Cell Text(string text) => Cell.Of(text);
    private Cell Written(Wording? text) => text is null ? Text("") : new([new Run(text.In(language), Language: text.LanguageIn(language) == language ? null : text.LanguageIn(language))]);
    private Column Column(string vi, string en, int width, Alignment alignment = Alignment.Start) => new(Say(vi, en), width, alignment);
    private string Say(string vi, string en) => language == "vi" ? vi : en;
}
