namespace CoordinationTracker.Reports;

/// <summary>
/// Puts the findings of a department's programmes into one report: each programme's results in short, its difficulties with who holds them and
/// its key tasks; what may be added up; and the reviews falling due, those of registered documents among them (S1.1, S1.3, S1.5, domain 3.3).
/// </summary>
public sealed class PortfolioReport
{
    private readonly PortfolioFindings findings;
    private readonly string language;
    private readonly string? site;
    private readonly Layout layout;
    private readonly Numerals numerals;
    private readonly List<Block> body = [];

    private PortfolioReport(PortfolioFindings findings, string language, string? site)
    {
        (this.findings, this.language, this.site) = (findings, language, site);
        layout = Layout.For(findings.Department.Regime, findings.IssueOn);
        numerals = Numerals.Of(language);
    }

    /// <param name="language">"vi" or "en".</param>
    /// <param name="site">Where readers find the department's pages, scheme and host; null when nobody said.</param>
    public static Document Compose(PortfolioFindings findings, string language, string? site = null) => new PortfolioReport(findings, language, site).Compose();

    private string Department => findings.Department.Name.In(language);
    private string TheDepartment => findings.Department.Name.LanguageIn("en") == "en" ? $"the {Department}" : Department;
    private string PeriodName => Portfolio.Periods.Name(findings.Kind, findings.Covering).In(language);
    private string FollowingName => Portfolio.Periods.FollowingName(findings.Kind, findings.Covering)?.In(language) ?? Say("thời gian tới", "the time to come");

    private Document Compose()
    {
        Opening();
        Part("I", Say($"KẾT QUẢ THỰC HIỆN CÁC CHƯƠNG TRÌNH {PeriodName.ToUpperInvariant()}", $"RESULTS OF THE PROGRAMMES IN {PeriodName.ToUpperInvariant()}"));
        if (findings.Programmes.Count > 0) Told(SumsTold());
        Each(ReviewReport.ResultsInShort);
        Part("II", Say("HẠN CHẾ, KHUYẾT ĐIỂM, KHÓ KHĂN", "LIMITATIONS, SHORTCOMINGS AND DIFFICULTIES"));
        Each(ReviewReport.DifficultiesInShort);
        Part("III", Say($"NHIỆM VỤ TRỌNG TÂM {FollowingName.ToUpperInvariant()}", $"KEY TASKS FOR {FollowingName.ToUpperInvariant()}"));
        Each(ReviewReport.KeyTasksInShort);
        Part("IV", Say("CÁC KỲ SƠ KẾT, TỔNG KẾT ĐẾN HẠN", "REVIEWS FALLING DUE"));
        CalendarTold();
        Told(new Run(Say($"Trên đây là báo cáo {Summary()}", $"Above is the report {Summary()}") + layout.Ending));
        return new(language, layout, Letterhead(), Say("BÁO CÁO", "REPORT"), Summary(), body.ToEquatableList(), Closing(), new PortfolioAnnexes(findings, language, site).Compose(Attached()));
    }

    private Letterhead Letterhead()
    {
        var (department, place) = (findings.Department, findings.Programmes.Select(programme => programme.Programme.Place).OfType<Wording>().FirstOrDefault());
        return new(department.Superior?.In(language).ToUpperInvariant(), [Department.ToUpperInvariant()], Words.Motto(department.Regime).In(language),
            layout.NumberOf(Symbol, language), numerals.Say(place, findings.IssueOn), Say("Dự thảo", "Draft"));
    }

    private string Symbol => layout.SymbolOf(Signers.Type, MeetingPapers.Unnumbered, [findings.Department.Symbol]);

    private string? Attached() => !layout.AnnexAttached ? null : Say(
        $"(Kèm theo Báo cáo số {Symbol} {numerals.Say(findings.IssueOn)} của {Department})", $"(Attached to report no {Symbol} of {numerals.Say(findings.IssueOn)} by {TheDepartment})");

    private string Summary() => Say(
        $"kết quả thực hiện các chương trình phối hợp {PeriodName}, nhiệm vụ trọng tâm {FollowingName}",
        $"on the coordination programmes: results of {PeriodName}, key tasks for {FollowingName}");

    private void Opening()
    {
        if (findings.Programmes.Any(programme => programme.Programme.Example)) Told(new Run(Words.Example.In(language), Italic: true));
        var (count, days) = (findings.Programmes.Count, Say($"từ {numerals.Say(findings.Covering.From)} đến {numerals.Say(findings.Covering.To)}", $"{numerals.Say(findings.Covering.From)} to {numerals.Say(findings.Covering.To)}"));
        Told(new Run(count == 0
            ? Say($"Trong {PeriodName} ({days}), {Department} không theo dõi chương trình phối hợp nào.", $"In {PeriodName} ({days}) {TheDepartment} ran no coordination programme.")
            : Say($"{Department} báo cáo kết quả thực hiện {numerals.Say(count)} chương trình phối hợp trong {PeriodName} ({days}) như sau:",
                $"{char.ToUpperInvariant(TheDepartment[0])}{TheDepartment[1..]} reports the results of {count} coordination {(count == 1 ? "programme" : "programmes")} in {PeriodName} ({days}) as follows:")));
    }

    // "Tổng hợp chung: hoạt động: 10; lượt người: 1.200; … (phụ lục 1)." Only what means the same in every programme is added up.
    private Run[] SumsTold()
    {
        var runs = new List<Run> { new(Say("Tổng hợp chung – ", "All together – ")) };
        foreach (var sum in findings.Sums.Where(sum => sum.Sum.Value is not (null or 0)))
        {
            if (runs.Count > 1) runs.Add(new("; "));
            runs.AddRange([new($"{sum.Name.In(language).ToLowerInvariant()}: "), new(numerals.Say(sum.Sum.Value!.Value, sum.Sum.Qualifier), Figure: sum.Sum.Key)]);
        }
        return runs.Count == 1 ? [new(Say("Chưa ghi nhận hoạt động, nhiệm vụ nào (phụ lục 1).", "No activity or task was recorded (annex 1)."))] : [.. runs, new(Say(" (phụ lục 1).", " (annex 1)."))];
    }

    private void Each(Func<Findings, string, EquatableList<Block>> told)
    {
        foreach (var (index, programme) in findings.Programmes.Index())
        {
            var (title, code) = (programme.Programme.Title, programme.Programme.Code);
            body.Add(new Heading(2, $"{index + 1}{layout.HeadingPunctuation}", $"{title.In(language)} ({code})"));
            body.AddRange(told(programme, language));
        }
        if (findings.Programmes.Count == 0) Told(new Run(Words.NoneRecorded.In(language)));
    }

    private void CalendarTold()
    {
        var due = findings.Calendar.Where(due => due.DueOn <= findings.NextTo).ToList();
        if (due.Count == 0) Told(new Run(Say("Không có kỳ sơ kết, tổng kết nào đến hạn.", "No review falls due.")));
        foreach (var review in due)
            body.Add(new Paragraph([new(PortfolioAnnexes.NameOf(review, language) + ": "), PortfolioAnnexes.Written(review.What, language), new($" – {Say("đến hạn", "due on")} {numerals.Say(review.DueOn)}{Past(review)}.")], Listed: true));
        if (due.Count < findings.Calendar.Count) Told(new Run(Say("Các kỳ đến hạn sau đó trong một năm tới: phụ lục 2.", "Those that fall due after that within a year: annex 2.")));
    }

    private string Past(CalendarFinding review) => review.DaysPast <= 0 ? ""
        : Say($", đã quá {numerals.Say(review.DaysPast)} ngày tính đến {numerals.Say(findings.IssueOn)}", $", {review.DaysPast} {(review.DaysPast == 1 ? "day" : "days")} past on {numerals.Say(findings.IssueOn)}");

    private Closing Closing()
    {
        var (department, signatory) = (findings.Department, findings.Department.Signatory);
        var recipients = findings.Programmes.SelectMany(programme => new[] { programme.Programme.A.Name, programme.Programme.B.Name }).Distinct().Select(body => body.In(language));
        return new(Say("Nơi nhận:", "Recipients:"), [.. recipients, Say(department.Symbol is { } symbol ? $"Lưu {symbol}" : "Lưu Văn phòng", "File")],
            [new(Department, signatory?.Authority?.In(language), signatory?.Post.In(language) ?? Say("[CẦN BỔ SUNG]", "[TO BE COMPLETED]"), null)]);
    }

    private void Part(string number, string text) => body.Add(new Heading(1, number + layout.HeadingPunctuation, text));
    private void Told(params Run[] runs) => body.Add(new Paragraph(runs.ToEquatableList()));
    private string Say(string vi, string en) => language == "vi" ? vi : en;
}
