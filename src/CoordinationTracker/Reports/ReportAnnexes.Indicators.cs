namespace CoordinationTracker.Reports;

/// <content>Annex 1 (indicators) and annex 5 (enterprises by park).</content>
internal sealed partial class ReportAnnexes
{
    private Table Indicators() => new(
        [
            Column("TT", "No", 4, Alignment.Centre), Column("Chỉ tiêu", "Indicator", 22), Column("ĐVT", "Unit", 8, Alignment.Centre), Column("KH giai đoạn", "Plan, term", 8, Alignment.End),
            Column("KH kỳ", "Plan, period", 8, Alignment.End), Column("Thực hiện kỳ", "Actual, period", 8, Alignment.End), Column("Lũy kế", "Cumulative", 8, Alignment.End),
            Column("% so KH kỳ", "% of period plan", 7, Alignment.End), Column("% so KH giai đoạn", "% of term plan", 8, Alignment.End), Column("Cùng kỳ trước", "Same period before", 8, Alignment.End),
            Column("So cùng kỳ (+/-)", "Difference (+/-)", 7, Alignment.End), Column("Tăng/giảm so cùng kỳ (%)", "Change (%)", 8, Alignment.End), Column("Ghi chú", "Note", 12),
        ],
        OrNothing(findings.Indicators.SelectMany((indicator, index) => Parts(indicator).Prepend(Indicator(indicator, index + 1))),
            Say("Chương trình không giao chỉ tiêu bằng số; chưa có số liệu.", "The programme sets no numerical indicators; nothing is recorded.")));

    private Row Indicator(IndicatorFinding indicator, int number)
    {
        var (absent, graded) = (indicator.IsBlank ? Words.NotRecorded.In(language) : "–", indicator.Grade is not null);
        return new(
        [
            Cell.Line($"{number}"), Written(indicator.Name), Written(indicator.Measure),
            Plan(indicator.PlanTerm), Plan(indicator.PlanPeriod),
            indicator.Grade is { } grade ? Written(grade.Text) : Amount(indicator, indicator.Actual, indicator.RatioUndefined ? "–" : Words.NotRecorded.In(language)),
            graded ? Text("–") : Amount(indicator, indicator.Cumulative, indicator.RatioUndefined ? "–" : Words.NotRecorded.In(language)),
            Share(indicator.Percent, indicator.PlanPeriod, indicator.Actual), Share(indicator.PercentOfTerm, indicator.PlanTerm, indicator.Cumulative),
            !indicator.Comparable ? Text(Words.NotComparable.In(language))
                : indicator.FirstYear && !indicator.IsBlank ? Text(Words.FirstYear.In(language))
                : Amount(indicator, indicator.Before, graded ? "–" : Words.NotRecorded.In(language)),
            indicator.Difference.Value is { } difference ? indicator.InPoints
                ? Cell.Of(DifferenceOf(indicator, difference), indicator.Difference.Key) with { Amount = new(difference, indicator.Difference.Qualifier, Share: true, Signed: true) }
                : Cell.Of(numerals, new(difference, indicator.Difference.Qualifier, Signed: true), indicator.Difference.Key) : Text(absent),
            indicator.Change.Value is { } change ? Cell.Of(numerals, new(change, indicator.Change.Qualifier, Share: true, Signed: true), indicator.Change.Key) : Text(absent),
            Text(string.Join("; ", NotesOf(indicator))),
        ]);

        Cell Plan(Figure plan) => plan.UpTo is null ? Amount(indicator, plan, absent) : Cell.Of(numerals.Write(plan)!, plan.Key);

        Cell Share(Figure share, Figure plan, Figure done) => share.Value is { } value ? Cell.Of(numerals, new(value, share.Qualifier, Share: true), share.Key)
            : Words.Passed(indicator.Direction, plan.Value, done.Value) is { } passed ? Text(passed.In(language))
            : Text(absent);
    }

    // "Of which" lines: what the period and the whole time had of each part.
    private IEnumerable<Row> Parts(IndicatorFinding indicator) => indicator.Breakdowns.SelectMany(breakdown => breakdown.Parts).Select(part => new Row(
    [
        Text(""), Text("– " + part.Name.InVoice(language)), Text(""), Text(""), Text(""), Amount(indicator, part.Actual, Words.NotRecorded.In(language)), Amount(indicator, part.Cumulative, Words.NotRecorded.In(language)),
        Text(""), Text(""), Text(""), Text(""), Text(""), Text(""),
    ]));

    private Cell Amount(IndicatorFinding indicator, Figure figure, string absent) =>
        indicator.Ratio is not null && figure.Value is { } ratio ? Cell.Of(numerals, new(ratio, figure.Qualifier, Share: true), figure.Key) : Value(figure, absent);

    private string DifferenceOf(IndicatorFinding indicator, decimal difference) => indicator.InPoints
        ? numerals.WriteSignedPercent(difference, indicator.Difference.Qualifier) + Say(" điểm %", " points")
        : numerals.WriteSigned(difference, indicator.Difference.Qualifier);

    private IEnumerable<string> NotesOf(IndicatorFinding indicator)
    {
        foreach (var revision in indicator.Revisions)
        {
            var (from, to) = (numerals.Bounds(revision.From, revision.FromUpTo), numerals.Bounds(revision.To, revision.UpTo));
            yield return Say($"KH {(revision.OfPeriod ? "kỳ" : "giai đoạn")} điều chỉnh từ {from} thành {to} ngày {numerals.Write(revision.AgreedOn)}: {revision.Reason}",
                $"{(revision.OfPeriod ? "period" : "term")} plan revised from {from} to {to} on {numerals.Write(revision.AgreedOn)}: {revision.Reason}");
        }
        if (indicator.Disputed.Value is { } disputed)
            yield return Say($"bên kia chưa thống nhất {numerals.Write(disputed, indicator.Disputed.Qualifier)}", $"{numerals.Write(disputed, indicator.Disputed.Qualifier)} disputed by the other side");
        if (indicator.Aggregation is Aggregation.Stock && !indicator.IsBlank) yield return Words.Of(indicator.Aggregation).In(language);
        if (indicator.Ratio is { } ratio) yield return $"= {ratio.Of.InVoice(language)} / {ratio.Over.InVoice(language)}" + (ratio.Per == 1 ? "" : $" × {numerals.Write(ratio.Per)}");
        if (indicator.RatioUndefined) yield return Say("mẫu số bằng 0", "divided by 0");
        if (indicator.RedefinedFrom is { } since)
            yield return indicator.Broken
                ? Say($"định nghĩa mới từ {numerals.Write(since)} (số liệu trước ngày này không cộng, không so sánh)", $"new definition from {numerals.Write(since)} (figures before it are neither added nor compared)")
                : Say($"định nghĩa mới từ {numerals.Write(since)}", $"new definition from {numerals.Write(since)}");
        if (indicator.PassedAtStart) yield return Say("đã đạt trước kỳ", "met before the period");
        if (indicator.Direction is Direction.Lower && !indicator.IsBlank) yield return Say("càng thấp càng tốt", "lower is better") + MetOrNot(indicator);
        if (indicator.Direction is Direction.Range && !indicator.IsBlank) yield return Say("giữ trong khoảng", "to stay between the bounds") + MetOrNot(indicator);
        foreach (var breakdown in indicator.Breakdowns)
        {
            if (breakdown.Overlap is Overlap.NotDeduplicated) yield return Say($"theo {breakdown.Name.InVoice(language)}: cộng các phần, chưa loại trùng", $"by {breakdown.Name.InVoice(language)}: parts added up, not de-duplicated");
            if (breakdown.Overlap is Overlap.Overlapping) yield return Say($"theo {breakdown.Name.InVoice(language)}: các phần có trùng nhau, không cộng", $"by {breakdown.Name.InVoice(language)}: parts overlap and are not added");
            if (breakdown.Rest.Value is { } rest)
                yield return Say($"theo {breakdown.Name.InVoice(language)}: chênh {numerals.WriteSigned(rest, breakdown.Rest.Qualifier)} so với tổng các phần",
                    $"by {breakdown.Name.InVoice(language)}: {numerals.WriteSigned(rest, breakdown.Rest.Qualifier)} on the sum of its parts");
        }
        if (indicator.UnitPlans is { } plans)
            yield return Say($"tổng KH giao {plans.Units} đơn vị: {numerals.Write(plans.Sum.Value ?? 0)}", $"allotted to {plans.Units} units: {numerals.Write(plans.Sum.Value ?? 0)}")
                + (plans.Difference.Value is { } difference and not 0 ? Say($", chênh {numerals.WriteSigned(difference, Qualifier.Exactly)} so KH kỳ", $", {numerals.WriteSigned(difference, Qualifier.Exactly)} on the period plan") : "");
        foreach (var (relative, average) in indicator.Relative.SelectMany(relative => relative.Averages.Select(average => (relative, average))))
            yield return Compared(indicator, relative, average);
    }

    // "Beltara 120: above the average of the district (100.5; 31 of 34 units told a figure)".
    private string Compared(IndicatorFinding indicator, RelativeFinding relative, AverageFinding average)
    {
        var (unit, body) = (relative.Unit.InVoice(language), average.Body.InVoice(language));
        var own = relative.Own.Value is { } value ? indicator.Ratio is null ? numerals.Write(value, relative.Own.Qualifier) : numerals.WritePercent(value, relative.Own.Qualifier) : Words.NotRecorded.In(language);
        var mean = average.Mean.Value is { } known ? numerals.WritePercent(known, average.Mean.Qualifier) : Words.NotRecorded.In(language);
        var (vi, en) = indicator.Direction is Direction.Lower ? ("thấp hơn", "below") : ("cao hơn", "above");
        var word = average.Exceeded switch { true => Say(vi, en), false => Say("chưa " + vi, "not " + en), null => Say("chưa so được với", "not comparable with") };
        return Say($"{unit} {own}: {word} trung bình của {body} ({mean}; {average.Telling}/{average.Units} đơn vị có số liệu)",
            $"{unit} {own}: {word} the average of {body} ({mean}; {average.Telling} of {average.Units} units told a figure)");
    }

    private string MetOrNot(IndicatorFinding indicator) => indicator.Met switch { true => Say(": đạt", ": met"), false => Say(": chưa đạt", ": not met"), null => "" };

    private EquatableList<Block> Notes() =>
    [
        new Paragraph([new Run(Say(
            "Tỷ lệ % làm tròn đến một chữ số thập phân (từ 0,05 trở lên làm tròn lên): % so KH kỳ = thực hiện kỳ / KH kỳ; % so KH giai đoạn = lũy kế / KH giai đoạn; tăng/giảm = (thực hiện kỳ – cùng kỳ) / cùng kỳ. Dấu “≈”, “<”, “>” là số gần đúng, dưới, trên. Lũy kế tính từ ngày chương trình bắt đầu.",
            "Percentages are rounded to one decimal, halves up: % of period plan = actual / period plan; % of term plan = cumulative / term plan; change = (actual – same period) / same period. “≈”, “<” and “>” mean about, less than and more than. Cumulative figures run from the day the programme began."), Italic: true)]),
        .. findings.Indicators.All(indicator => !indicator.InPoints) ? [] : new[]
        {
            new Paragraph([new Run(Say("Chênh lệch giữa hai tỷ lệ % tính bằng điểm %; tỷ lệ được tính lại từ tử số và mẫu số của kỳ, không cộng, không lấy trung bình.",
                "The difference of two percentages is told in points; a ratio is worked out anew from its parts in the period, never added or averaged."), Italic: true)]),
        },
        .. findings.Basis is Basis.Claimed ? [] : new[] { new Paragraph([new Run(Say("Số liệu trong biểu này: ", "The figures of this table are ") + Words.Of(findings.Basis).In(language) + Say(".", "."), Italic: true)]) },
    ];

    private Table Places() => new(
        [
            Column("TT", "No", 4, Alignment.Centre), Column("Khu", "Park", 24),
            .. findings.Places[0].Counts.Select(count => new Column(count.Name.In(language), 12, Alignment.End)),
        ],
        OrNothing(findings.Places.Select((place, index) => new Row([Cell.Line($"{index + 1}"), Written(place.Name), .. place.Counts.Select(count => Value(count.Count))]))));
}
