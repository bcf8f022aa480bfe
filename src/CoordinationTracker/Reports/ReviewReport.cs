namespace CoordinationTracker.Reports;

/// <summary>
/// Puts findings into words: the report of a year or a term of domain 3.2 and that of a part of the year of 3.3, with its annexes.
/// Findings in, document out; what was not recorded is said to be so, never invented. This file is the order of a report;
/// what each section says stands in ReviewReport.Told.cs, every sentence in both languages side by side.
/// </summary>
public sealed partial class ReviewReport
{
    private readonly Findings findings;
    private readonly string language;
    private readonly Layout layout;
    private readonly Numerals numerals;
    private readonly List<Block> body = [];
    private readonly List<(string Section, int From)> sections = [];
    private readonly Dictionary<Guid, ActivityFinding> activities;
    private readonly Dictionary<Guid, TaskFinding> tasks;
    private readonly Signed? signed;
    private readonly string? site;

    private ReviewReport(Findings findings, string language, Signed? signed = null, string? site = null)
    {
        (this.findings, this.language, this.signed, this.site) = (findings, language, signed, site);
        layout = Layout.For(findings.Lead.Regime, IssueOn);
        numerals = Numerals.Of(language);
        activities = findings.Activities.ToDictionary(activity => activity.Activity);
        tasks = findings.Tasks.ToDictionary(task => task.Task);
    }

    /// <param name="language">"vi", "en", "hi" or "ur".</param>
    /// <param name="site">Where readers find the programme's pages, scheme and host; null when nobody said.</param>
    /// <param name="signed">Number, day and seal of a report that has them; otherwise it is a draft.</param>
    public static Document Compose(Findings findings, string language, Signed? signed = null, string? site = null) =>
        new ReviewReport(findings, language, signed, site).Compose() is var document && language is "vi" or "en" ? document : Voices.Parted(document);

    /// <summary>The figures that are drafted into each section; into the opening and the closing none is, but they may speak of any.</summary>
    internal static ILookup<string, Figure> FiguresBySection(Findings findings)
    {
        var report = new ReviewReport(findings with { Passages = [] }, "vi");
        report.Compose();
        var figures = findings.Figures().DistinctBy(figure => figure.Key, StringComparer.Ordinal).ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        return report.sections.SelectMany((section, nth) => Within(section.Section is Sections.Opening or Sections.Closing ? .. : section.From..(nth + 1 < report.sections.Count ? report.sections[nth + 1].From : report.body.Count))
            .Select(figure => (section.Section, Figure: figure))).ToLookup(drafted => drafted.Section, drafted => drafted.Figure, StringComparer.Ordinal);

        IEnumerable<Figure> Within(Range blocks) => report.body.Take(blocks).OfType<Paragraph>().SelectMany(paragraph => paragraph.Runs).Select(run => run.Figure).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(figures.GetValueOrDefault).OfType<Figure>();
    }

    private Document Compose()
    {
        if (IsPartOfYear) ComposePart();
        else ComposeYear();
        var annexes = new ReportAnnexes(findings, language, site).Compose(Attached());
        return new(language, layout, Letterhead(), Say("BÁO CÁO", "REPORT"), Summary(), body.ToEquatableList(), Closing(), annexes, signed is null ? null : SealLine.Of(signed.Seal, findings.Programme.Code, language), IsPartOfYear ? null : Say("Mục lục", "Contents"));
    }

    private string PartyA => findings.Programme.A.Name.InVoice(language);
    private string PartyB => findings.Programme.B.Name.InVoice(language);
    private Periods Periods => findings.Periods();
    private string PeriodName => Periods.Name(findings.Kind, findings.Covering).In(language);
    private string FollowingName => Periods.FollowingName(findings.Kind, findings.Covering)?.In(language) ?? Say("thời gian tới", "the time to come");
    private bool IsPartOfYear => Periods.PartOfYear(findings.Kind, findings.Covering) is not null;

    private string Summary()
    {
        var term = findings.Programme.Term;
        var years = term.To == DateOnly.MaxValue ? Say($"từ năm {term.From.Year}", $"since {term.From.Year}") : Say($"giai đoạn {term.From.Year}\u00A0-\u00A0{term.To.Year}", $"for {term.From.Year}–{term.To.Year}");
        var title = findings.Programme.Title.InVoice(language);
        var between = Say($"{title} giữa {PartyA} và {PartyB}", $"{The(findings.Programme.Title)} between {The(findings.Programme.A.Name)} and {The(findings.Programme.B.Name)}");
        return findings.Kind switch
        {
            PeriodKind.OneYear => Say($"sơ kết 1 năm thực hiện {between}, {years}", $"on one year of {between}, {years}"),
            PeriodKind.ProgrammeYear => Say($"sơ kết {PeriodName} thực hiện {between}, {years}", $"on {PeriodName} of {between}, {years}"),
            PeriodKind.MidTerm => Say($"sơ kết giữa kỳ thực hiện {between}, {years}", $"on the first half of {between}, {years}: mid-term review"),
            PeriodKind.Term => Say($"tổng kết {years} thực hiện {between}", $"on the whole term of {between}, {years}: final review"),
            _ when IsPartOfYear => Say(
                $"công tác phối hợp {NameInTitle()}, phương hướng, nhiệm vụ trọng tâm {FollowingName} thực hiện {between}",
                $"on {between}: results of {PeriodName}, direction and key tasks for {FollowingName}"),
            _ => Say($"kết quả {PeriodName} thực hiện {between}", $"on {between}: results of {PeriodName}"),
        };

        // "quý III, … quý IV năm 2023": the year is said once when it is the same; "9 tháng đầu" and "6 tháng đầu" are not said without it.
        string NameInTitle() => findings.Kind is not (PeriodKind.NineMonths or PeriodKind.HalfYear or PeriodKind.StateHalfYear)
            && Periods.Next(findings.Kind, findings.Covering) is { } next && Periods.YearOf(findings.Kind, next) == Periods.YearOf(findings.Kind, findings.Covering)
            ? Periods.PartOfYear(findings.Kind, findings.Covering)!.In(language) : PeriodName;
    }

    private void ComposeYear()
    {
        Opening();
        Part("I", Say("CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TỔ CHỨC TRIỂN KHAI", "LEADERSHIP, DIRECTION AND ORGANISATION"));
        Section("I.1", "1", Say("Việc quán triệt, ban hành văn bản triển khai", "Dissemination; documents issued"), DocumentsTold);
        Section("I.2", "2", Say("Việc phân công, cử cơ quan đầu mối", "Assignment; focal units"), Assignment);
        Section("I.3", "3", Say("Việc thực hiện chế độ thông tin, họp, kiểm tra", "Information, meetings and inspection"), () =>
        {
            Told(ActivityKind.Meeting, ActivityKind.Inspection);
            PromptTold();
            DutiesTold();
            RestatedTold();
        });

        Part("II", Say("KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG PHỐI HỢP", "RESULTS BY CONTENT OF COORDINATION"));
        if (HasHighlights) Paragraph(new Run(Say("Nổi bật là:", "Notably:"), Italic: true));
        HighlightsTold();
        var number = ByField("II", 1);
        Section($"II.{number}", $"{number}", Say("Kết quả thực hiện các chỉ tiêu", "Results of the indicators"), IndicatorsInWords);

        Part("III", Say("ĐÁNH GIÁ CHUNG", "GENERAL ASSESSMENT"));
        Section("III.1", "1", Say("Ưu điểm", "Strengths"), StrengthsTold);
        Section("III.2", "2", Say("Hạn chế, khó khăn, vướng mắc", "Limitations, difficulties and obstacles"), DifficultiesTold);
        Section("III.3", "3", Say("Nguyên nhân", "Causes"), CausesTold);
        Section("III.4", "4", Say("Bài học kinh nghiệm", "Lessons learned"), () => Listed(findings.Lessons.Select(lesson => lesson.Text)));

        // After the final review nothing follows but another programme, or this one extended (S0.24, S0.26).
        var final = findings.Kind is PeriodKind.Term;
        Part("IV", final ? Say("PHƯƠNG HƯỚNG GIAI ĐOẠN TIẾP THEO", "DIRECTION FOR THE NEXT TERM") : Say("PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI", "DIRECTION AND KEY TASKS FOR THE TIME TO COME"));
        Section("IV.1", "1", Say("Phương hướng", "Direction"), final ? Renewal : Direction);
        Section("IV.2", "2", final ? Say("Nhiệm vụ chưa hoàn thành", "Tasks left open") : Say("Nhiệm vụ trọng tâm", "Key tasks"), () => TasksTold(findings.Upcoming));
        Section("IV.3", "3", Say("Giải pháp", "Solutions"), SolutionsTold);

        Part("V", Say("KIẾN NGHỊ, ĐỀ XUẤT", "RECOMMENDATIONS"));
        Section("V", "", "", RecommendationsTold);
        End();
    }

    private void ComposePart()
    {
        var next = FollowingName;
        Opening();
        Part("I", Say($"KẾT QUẢ {PeriodName.ToUpperInvariant()}", $"RESULTS OF {PeriodName.ToUpperInvariant()}"));
        Section("I.1", "1", Say("Tình hình chung", "General situation"), Situation);
        Section("I.2", "2", Say("Kết quả theo nội dung phối hợp", "Results by content of coordination"), () =>
        {
            ByField(null, 1);
            Heading(3, "", Say("Kết quả thực hiện các chỉ tiêu", "Results of the indicators"));
            IndicatorsInWords();
        });
        Section("I.3", "3", Say("Điểm nổi bật", "Highlights"), () =>
        {
            if (!HasHighlights) Paragraph(Words.NoneRecorded.In(language));
            HighlightsTold();
        });

        Part("II", Say("HẠN CHẾ, KHUYẾT ĐIỂM, NGUYÊN NHÂN", "LIMITATIONS, SHORTCOMINGS AND THEIR CAUSES"));
        Section("II.1", "1", Say("Hạn chế, khuyết điểm", "Limitations and shortcomings"), DifficultiesTold);
        Section("II.2", "2", Say("Nguyên nhân", "Causes"), CausesTold);

        Part("III", Say($"NHIỆM VỤ TRỌNG TÂM {next.ToUpperInvariant()}", $"KEY TASKS FOR {next.ToUpperInvariant()}"));
        var (carried, given) = (findings.Upcoming.Where(task => task.AssignedOn <= findings.AsOf), findings.Upcoming.Where(task => task.AssignedOn > findings.AsOf));
        Section("III.1", "1", Say("Nhiệm vụ chuyển tiếp", "Carried over"), () => TasksTold(carried));
        Section("III.2", "2", Say("Nhiệm vụ mới", "New"), () => TasksTold(given));
        Section("III.3", "3", Say("Các kỳ sơ kết đến hạn", "Reviews falling due"), ReviewsDueTold);
        Section("III.4", "4", Say("Giải pháp", "Solutions"), SolutionsTold);

        Part("IV", Say("KIẾN NGHỊ, ĐỀ XUẤT", "RECOMMENDATIONS"));
        Section("IV", "", "", RecommendationsTold);
        End();
    }

    private void Opening()
    {
        if (findings.Programme.Example) Paragraph(new Run(Words.Example.In(language), Italic: true));
        if (Passage(Sections.Opening)) return;
        var number = findings.Programme.Number is { } written ? Say($" số {written}", $" no {written}") : "";
        Paragraph(Say(
            $"Thực hiện {findings.Programme.Title.InVoice(language)}{number}, ký {numerals.Say(findings.Programme.SignedOn)} giữa {PartyA} và {PartyB}; {Reporting} báo cáo kết quả thực hiện {PeriodName} (từ {numerals.Say(findings.Covering.From)} đến {numerals.Say(findings.Covering.To)}) như sau:",
            $"In execution of {The(findings.Programme.Title)}{number}, signed on {numerals.Say(findings.Programme.SignedOn)} between {The(findings.Programme.A.Name)} and {The(findings.Programme.B.Name)}, {Reporting} the results of {PeriodName} ({numerals.Say(findings.Covering.From)} to {numerals.Say(findings.Covering.To)}) as follows:"));
    }

    private void End()
    {
        if (!Passage(Sections.Closing)) Paragraph(Say($"Trên đây là báo cáo {Summary()}", $"Above is the report {Summary()}") + Say(layout.Ending, layout.Ending));
    }
}
