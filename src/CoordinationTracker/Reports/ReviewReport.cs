// The composition of the review reports: every sentence stands here in both languages, side by side, in the order it is printed.
namespace CoordinationTracker.Reports;

/// <summary>
/// Puts findings into words: the one-year and yearly report of domain 3.2 and the quarterly one of 3.3, with annexes 1, 2 and 4.
/// Findings in, document out; what was not recorded is said to be so, never invented.
/// </summary>
public sealed class ReviewReport
{
    /// <summary>How many activities of a side are told in full under one content; the annex lists them all.</summary>
    private const int ToldInFull = 3;

    private readonly Findings findings;
    private readonly string language;
    private readonly Layout layout;
    private readonly Numerals numerals;
    private readonly List<Block> body = [];
    private readonly Dictionary<Guid, ActivityFinding> activities;
    private readonly Dictionary<Guid, TaskFinding> tasks;

    private ReviewReport(Findings findings, string language)
    {
        (this.findings, this.language) = (findings, language);
        layout = Layout.For(findings.Programme.A.Regime, findings.IssueOn);
        numerals = Numerals.Of(language);
        activities = findings.Activities.ToDictionary(activity => activity.Activity);
        tasks = findings.Tasks.ToDictionary(task => task.Task);
    }

    /// <param name="language">"vi" or "en".</param>
    public static Document Compose(Findings findings, string language) => new ReviewReport(findings, language).Compose();

    private Document Compose()
    {
        if (findings.Kind is ReviewKind.Quarter) ComposeQuarter();
        else ComposeYear();
        var annexes = new ReportAnnexes(findings, language);
        return new(language, layout, Letterhead(), Say("BÁO CÁO", "REPORT"), Summary(), body.ToEquatableList(), Closing(), annexes.Compose());
    }

    private string PartyA => findings.Programme.A.Name.In(language);
    private string PartyB => findings.Programme.B.Name.In(language);
    private string PeriodName => numerals.Name(findings.Kind, findings.Covering);

    private Letterhead Letterhead()
    {
        var (a, place) = (findings.Programme.A, findings.Programme.Place?.In(language));
        return new(
            a.Superior?.In(language).ToUpperInvariant(), [PartyA.ToUpperInvariant()],
            Say("ĐẢNG CỘNG SẢN VIỆT NAM", "COMMUNIST PARTY OF VIET NAM"),
            $"{Say(layout.NumberPrefix, "No ")}     -BC/{a.Symbol ?? "…"}",
            $"{(place is null ? "" : place + ", ")}{numerals.Say(findings.IssueOn)}",
            Say("Dự thảo", "Draft"));
    }

    private string Summary()
    {
        var term = findings.Programme.Term;
        var years = term.To == DateOnly.MaxValue ? Say($"từ năm {term.From.Year}", $"from {term.From.Year}") : Say($"giai đoạn {term.From.Year} - {term.To.Year}", $"for {term.From.Year}–{term.To.Year}");
        var title = findings.Programme.Title.In(language);
        return findings.Kind switch
        {
            ReviewKind.Quarter => Say(
                $"công tác phối hợp {QuarterName()}, phương hướng, nhiệm vụ trọng tâm {numerals.Name(findings.Kind, findings.Covering.Next())} thực hiện {title} giữa {PartyA} và {PartyB}",
                $"on {title} between {PartyA} and {PartyB}: results of {PeriodName}, direction and key tasks for {numerals.Name(findings.Kind, findings.Covering.Next())}"),
            ReviewKind.OneYear => Say($"sơ kết 1 năm thực hiện {title} giữa {PartyA} và {PartyB}, {years}", $"on one year of {title} between {PartyA} and {PartyB}, {years}"),
            _ => Say($"kết quả {PeriodName} thực hiện {title} giữa {PartyA} và {PartyB}", $"on {title} between {PartyA} and {PartyB}: results of {PeriodName}"),
        };

        // "quý III, … quý IV năm 2023": the year is said once when it is the same.
        string QuarterName() => PeriodName.Split(" năm ") is [var quarter, _] && findings.Covering.Next().From.Year == findings.Covering.From.Year ? quarter : PeriodName;
    }

    private void ComposeYear()
    {
        Opening();
        Part("I", Say("CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO, TỔ CHỨC TRIỂN KHAI", "LEADERSHIP, DIRECTION AND ORGANISATION"));
        Section("I.1", "1", Say("Việc quán triệt, ban hành văn bản triển khai", "Dissemination; documents issued"), () => Told(ActivityKind.Document, ActivityKind.Advice));
        Section("I.2", "2", Say("Việc phân công, cử cơ quan đầu mối", "Assignment; focal units"), Assignment);
        Section("I.3", "3", Say("Việc thực hiện chế độ thông tin, họp, kiểm tra", "Information, meetings and inspection"), () => Told(ActivityKind.Meeting, ActivityKind.Inspection));

        Part("II", Say("KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG PHỐI HỢP", "RESULTS BY CONTENT OF COORDINATION"));
        var number = ByField("II", 1);
        Section($"II.{number}", $"{number}", Say("Kết quả thực hiện các chỉ tiêu", "Results of the indicators"), IndicatorsInWords);

        Part("III", Say("ĐÁNH GIÁ CHUNG", "GENERAL ASSESSMENT"));
        Section("III.1", "1", Say("Ưu điểm", "Strengths"), StrengthsTold);
        Section("III.2", "2", Say("Hạn chế, khó khăn, vướng mắc", "Limitations, difficulties and obstacles"), DifficultiesTold);
        Section("III.3", "3", Say("Nguyên nhân", "Causes"), CausesTold);
        Section("III.4", "4", Say("Bài học kinh nghiệm", "Lessons learned"), () => Listed(findings.Lessons.Select(lesson => lesson.Text)));

        Part("IV", Say("PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI", "DIRECTION AND KEY TASKS FOR THE TIME TO COME"));
        Section("IV.1", "1", Say("Phương hướng", "Direction"), Direction);
        Section("IV.2", "2", Say("Nhiệm vụ trọng tâm", "Key tasks"), () => TasksTold(findings.Upcoming));
        Section("IV.3", "3", Say("Giải pháp", "Solutions"), SolutionsTold);

        Part("V", Say("KIẾN NGHỊ, ĐỀ XUẤT", "RECOMMENDATIONS"));
        Section("V", "", "", RecommendationsTold);
        End();
    }

    private void ComposeQuarter()
    {
        var next = numerals.Name(findings.Kind, findings.Covering.Next());
        Opening();
        Part("I", Say($"KẾT QUẢ {PeriodName.ToUpperInvariant()}", $"RESULTS OF {PeriodName.ToUpperInvariant()}"));
        Section("I.1", "1", Say("Tình hình chung", "General situation"), Situation);
        Section("I.2", "2", Say("Kết quả theo nội dung phối hợp", "Results by content of coordination"), () => { });
        ByField(null, 1);
        Heading(3, "", Say("Kết quả thực hiện các chỉ tiêu", "Results of the indicators"));
        IndicatorsInWords();
        Section("I.3", "3", Say("Điểm nổi bật", "Highlights"), () => Listed(findings.Highlights.Select(highlight => highlight.Words)));

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
        Passage("opening");
        var number = findings.Programme.Number is { } written ? Say($" số {written}", $" no {written}") : "";
        Paragraph(Say(
            $"Thực hiện {findings.Programme.Title.In(language)}{number}, ký {numerals.Say(findings.Programme.SignedOn)} giữa {PartyA} và {PartyB}; hai bên báo cáo kết quả thực hiện {PeriodName} (từ {numerals.Say(findings.Covering.From)} đến {numerals.Say(findings.Covering.To)}) như sau:",
            $"In execution of {findings.Programme.Title.In(language)}{number}, signed on {numerals.Say(findings.Programme.SignedOn)} between {PartyA} and {PartyB}, the two sides report the results of {PeriodName} ({numerals.Say(findings.Covering.From)} to {numerals.Say(findings.Covering.To)}) as follows:"));
    }

    private void End()
    {
        Passage("closing");
        Paragraph(Say($"Trên đây là báo cáo {Summary()}", $"Above is the report {Summary()}") + layout.Ending);
    }

    private void Situation()
    {
        Paragraph([
            Plain(Say("Trong kỳ, hai bên đã tổ chức ", "In the period the two sides carried out ")), Number(findings.ActivityTotal), Plain(Say(" hoạt động phối hợp", " " + Activities(findings.ActivityTotal))),
            .. findings.Attendance.Value is null ? [] : new[] { Plain(Say(", với ", ", with ")), Number(findings.Attendance), Plain(Say(" lượt người tham dự", " attendances")) },
            Plain(Say("; giao mới ", "; ")), Number(findings.TasksAssigned), Plain(Say(" nhiệm vụ. ", $" {Tasks(findings.TasksAssigned)} newly assigned. ")), .. TaskStatesTold()]);
        Listed(findings.Strengths.Select(strength => strength.Text), orSaySo: false);
    }

    private Run[] TaskStatesTold()
    {
        if (findings.TaskTotal.Value is null or 0) return [];
        var runs = new List<Run> { Plain(Say("Trong số ", "Of ")), Number(findings.TaskTotal), Plain(Say(" nhiệm vụ đang theo dõi: ", $" {Tasks(findings.TaskTotal)} followed: ")) };
        foreach (var count in findings.TaskStates.Where(count => count.Count.Value > 0))
        {
            if (runs.Count > 3) runs.Add(Plain("; "));
            runs.Add(Number(count.Count));
            runs.Add(Plain(" " + Words.Of(count.State).In(language)));
        }
        return [.. runs, Plain(".")];
    }

    private void Assignment()
    {
        var focal = new[] { findings.Programme.A, findings.Programme.B }.Where(party => party.Focal is not null)
            .Select(party => Say($"{party.Focal!.In(language)} ({party.Name.In(language)})", $"{party.Focal!.In(language)} ({party.Name.In(language)})")).ToList();
        if (focal.Count > 0) Paragraph(Say($"Cơ quan đầu mối: {string.Join("; ", focal)}.", $"Focal units: {string.Join("; ", focal)}."));
        Paragraph([Plain(Say("Trong kỳ đã giao ", "In the period ")), Number(findings.TasksAssigned), Plain(Say(" nhiệm vụ. ", $" {Tasks(findings.TasksAssigned)} assigned. ")), .. TaskStatesTold()]);
    }

    private void Told(params ActivityKind[] kinds)
    {
        var told = findings.Kinds.Where(kind => kinds.Contains(kind.Kind)).ToList();
        if (told.Count == 0) Paragraph(Words.NoneRecorded.In(language));
        foreach (var kind in told) Tell(Words.Of(kind.Kind).In(language), kind.Count, kind.Activities);
    }

    // Each field as a section: what was promised, what A, B and both did, and what was not done.
    private int ByField(string? part, int number)
    {
        foreach (var field in findings.Fields)
        {
            Heading(part is null ? 3 : 2, part is null ? $"{field.Code})" : $"{number}{layout.HeadingPunctuation}", field.Name.In(language));
            if (part is not null) Passage($"{part}.{number}");
            number++;
            if (field.Aim is { } aim) Paragraph(new Run(Say("Mục tiêu: ", "Aim: ") + aim.In(language), Italic: true));
            foreach (var commitment in field.Commitments) CommitmentTold(commitment);
            foreach (var done in field.Done) Tell(SideName(done.Side), done.Count, done.Activities);
            var undone = field.Commitments.Where(commitment => commitment.Done.Value == 0).Select(commitment => commitment.Clause).ToList();
            if (undone.Count > 0) Paragraph(Plain(Say("Nội dung chưa triển khai trong kỳ: mục ", "Not yet carried out in the period: clause ") + string.Join(", ", undone) + "."));
            foreach (var task in field.OpenTasks.Where(tasks.ContainsKey).Select(id => tasks[id]).Where(task => task.State is TaskState.Overdue))
                Item(Say($"Nhiệm vụ quá hạn {numerals.Say(task.DaysOverdue)} ngày: ", $"Overdue by {Days(task.DaysOverdue)}: "), task.Title);
        }
        if (findings.Other.Activities.Count > 0)
        {
            Heading(part is null ? 3 : 2, part is null ? "" : $"{number++}{layout.HeadingPunctuation}", Say("Các hoạt động khác", "Other activities"));
            Tell(Say("Đã thực hiện", "Carried out"), findings.Other.Count, findings.Other.Activities);
        }
        return number;
    }

    private void CommitmentTold(CommitmentFinding commitment)
    {
        Paragraph([
            new Run($"{commitment.Clause}. ", Bold: true), new Run($"[{Words.Of(commitment.Side).In(language)}] "), Written(commitment.Text),
            Plain(Say(": ", ": ")),
            .. commitment.Done.Value == 0
                ? new[] { new Run(Words.NotYetCarriedOut.In(language), Figure: commitment.Done.Key) }
                : [Plain(Say("đã thực hiện ", "")), Number(commitment.Done), Plain(Say(" hoạt động", $" {Activities(commitment.Done)} carried out"))],
            Plain("."),
        ]);
    }

    // A few told in full, the newest with a result first; the rest by number, for the annex has them all.
    private void Tell(string who, Figure count, EquatableList<Guid> done)
    {
        var told = done.Select(id => activities[id]).OrderByDescending(activity => activity.Result is not null).ThenByDescending(activity => activity.OccurredOn).ThenBy(activity => activity.Activity).Take(ToldInFull)
            .OrderBy(activity => activity.OccurredOn).ThenBy(activity => activity.Activity);
        Paragraph(new Run(who, Bold: true), Plain(": "), Number(count), Plain(Say(" hoạt động", " " + Activities(count))),
            Plain(done.Count > ToldInFull ? Say($", trong đó có (danh sách đầy đủ tại phụ lục 4):", ", among them (all in annex 4):") : ":"));
        foreach (var activity in told) Item($"{numerals.Write(new Period(activity.OccurredOn, activity.OccurredTo ?? activity.OccurredOn))}: ", activity.Summary, activity.Result);
    }

    private void IndicatorsInWords()
    {
        if (findings.Indicators.Count == 0)
        {
            Paragraph(Say("Chương trình không giao chỉ tiêu bằng số.", "The programme sets no numerical indicators."));
            return;
        }
        if (findings.Indicators.All(indicator => indicator.Actual.Value is null))
        {
            Paragraph(Say("Các chỉ tiêu trong kỳ chưa có số liệu (phụ lục 1).", "No figure has been recorded for the indicators of this period (annex 1)."));
            return;
        }
        foreach (var indicator in findings.Indicators.Where(indicator => indicator.Actual.Value is not null)) Paragraph(true, IndicatorTold(indicator));
        var blank = findings.Indicators.Where(indicator => indicator.Actual.Value is null).Select(indicator => indicator.Name.In(language)).ToList();
        if (blank.Count > 0) Paragraph(true, [Plain(Say("Chưa có số liệu: ", "Not recorded: ") + string.Join("; ", blank) + ".")]);
    }

    // "Số đảng viên mới kết nạp: 12 người, đạt 120,0% kế hoạch kỳ, tăng 20,0% so với cùng kỳ."
    private Run[] IndicatorTold(IndicatorFinding indicator)
    {
        var runs = new List<Run> { Plain($"{indicator.Name.In(language)}: "), Number(indicator.Actual), Plain(" " + indicator.Measure.In(language)) };
        if (indicator.Percent.Value is { } percent) runs.AddRange([Plain(Say(", đạt ", ", ")), new(numerals.WritePercent(percent, indicator.Percent.Qualifier) + "%", Figure: indicator.Percent.Key), Plain(Say(" kế hoạch kỳ", " of the plan for the period"))]);
        else if (indicator.PlanPeriod.Value == 0 && indicator.Actual.Value > 0) runs.Add(Plain(", " + Words.PassedWithoutPlan.In(language)));
        if (indicator.PercentOfTerm.Value is { } ofTerm)
            runs.AddRange([Plain(Say("; lũy kế ", "; ")), Number(indicator.Cumulative), Plain(Say(", bằng ", " in all, ")), new(numerals.WritePercent(ofTerm, indicator.PercentOfTerm.Qualifier) + "%", Figure: indicator.PercentOfTerm.Key), Plain(Say(" kế hoạch giai đoạn", " of the plan for the term"))]);
        if (indicator.Change.Value is { } change)
            runs.AddRange([Plain(change < 0 ? Say("; giảm ", "; down ") : Say("; tăng ", "; up ")), new(numerals.WritePercent(Math.Abs(change), indicator.Change.Qualifier) + "%", Figure: indicator.Change.Key), Plain(Say(" so với cùng kỳ năm trước", " on the same period of the year before"))]);
        if (indicator.Disputed.Value is not null)
            runs.AddRange([Plain(Say("; trong đó bên kia chưa thống nhất ", "; of which the other side disputes ")), Number(indicator.Disputed)]);
        return [.. runs, Plain(".")];
    }

    private void StrengthsTold() => Listed(findings.Strengths.Select(strength => strength.Text));

    private void DifficultiesTold()
    {
        if (findings.Difficulties.Count == 0)
        {
            Paragraph(Words.NoneRecorded.In(language));
            return;
        }
        Paragraph(Say("Tuy nhiên, bên cạnh những kết quả đạt được, vẫn còn một số hạn chế, khó khăn:", "However, besides the results achieved there remain some limitations and difficulties:"));
        foreach (var difficulty in findings.Difficulties)
            Item($"{Words.Of(difficulty.Kind).In(language)} ({Words.Of(difficulty.Side).In(language)}): ", difficulty.Text,
                difficulty.Resolution is { } resolved ? new Wording(Vi: $"Đã giải quyết {numerals.Say(resolved.ResolvedOn)}: {resolved.Outcome.In("vi")}", En: $"Resolved on {numerals.Say(resolved.ResolvedOn)}: {resolved.Outcome.In("en")}") : null);
    }

    private void CausesTold()
    {
        var strengths = findings.Strengths.Where(strength => strength.Cause is not null).ToList();
        if (findings.Kind is not ReviewKind.Quarter)
        {
            Heading(3, "a)", Say("Nguyên nhân của ưu điểm", "Causes of the strengths"));
            Listed(strengths.Select(strength => strength.Cause!));
            Heading(3, "b)", Say("Nguyên nhân của hạn chế", "Causes of the limitations"));
        }
        foreach (var kind in Enum.GetValues<CauseKind>())
        {
            var causes = findings.Difficulties.SelectMany(difficulty => difficulty.Causes).Where(cause => cause.Kind == kind).ToList();
            Paragraph(new Run(Say($"Nguyên nhân {Words.Of(kind).In("vi")}:", kind is CauseKind.Objective ? "Objective causes:" : "Subjective causes:"), Italic: true));
            Listed(causes.Select(cause => cause.Text));
        }
    }

    private void Direction() => Paragraph(Say(
        "Tiếp tục thực hiện tốt các nội dung phối hợp đã ký kết, tập trung vào các lĩnh vực: " + string.Join("; ", findings.Fields.Select(field => field.Name.In(language))) + ".",
        "Continue to carry out the signed contents of coordination, with attention to: " + string.Join("; ", findings.Fields.Select(field => field.Name.In(language))) + "."));

    private void TasksTold(IEnumerable<TaskFinding> upcoming)
    {
        var none = true;
        foreach (var task in upcoming)
        {
            none = false;
            var support = task.Supporting.Count == 0 ? "" : Say(", phối hợp với ", ", with ") + string.Join(", ", task.Supporting.Select(unit => unit.In(language)));
            var deadline = task.Deadline.LastDay() is { } last ? Say($"; thời hạn đến hết {numerals.Say(last)}", $"; by {numerals.Say(last)}") : "; " + Words.NoDeadlineYet.In(language);
            var product = task.Product is { } words ? Say("; sản phẩm: ", "; product: ") + words.In(language) : "";
            var overdue = task.State is TaskState.Overdue ? Say($" (quá hạn {numerals.Say(task.DaysOverdue)} ngày)", $" (overdue by {Days(task.DaysOverdue)})") : "";
            Paragraph(true, [Written(task.Title), Plain(Say($" – {task.Lead.In(language)} chủ trì", $" – led by {task.Lead.In(language)}") + support + deadline + overdue + product + ".")]);
        }
        if (none) Paragraph(Words.NoneRecorded.In(language));
    }

    private void ReviewsDueTold()
    {
        if (findings.ReviewsDue.Count == 0) Paragraph(Say("Không có kỳ sơ kết nào đến hạn.", "No review falls due."));
        foreach (var due in findings.ReviewsDue)
            Paragraph(true, [Plain(Say($"Sơ kết {due.Years} năm thực hiện Chương trình: đến hạn {numerals.Say(due.DueOn)}", $"Review of {(due.Years == 1 ? "one year" : $"{due.Years} years")} of the programme: due on {numerals.Say(due.DueOn)}")
                + (due.DaysPast > 0 ? Say($", đã quá {numerals.Say(due.DaysPast)} ngày tính đến {numerals.Say(findings.IssueOn)}", $", {Days(due.DaysPast)} past on {numerals.Say(findings.IssueOn)}") : "") + ".")]);
    }

    private void SolutionsTold() => Listed(findings.Difficulties.Where(difficulty => difficulty.Resolution is null).SelectMany(difficulty => difficulty.Solutions).Select(solution => solution.Text));

    private void RecommendationsTold()
    {
        if (findings.Recommendations.Count == 0) Paragraph(Words.NoneRecorded.In(language));
        foreach (var (index, addressed) in findings.Recommendations.GroupBy(recommendation => recommendation.Addressee).Index())
        {
            Heading(2, $"{index + 1}{layout.HeadingPunctuation}", Say("Đối với ", "To ") + addressed.Key.In(language));
            Listed(addressed.Select(recommendation => recommendation.Text));
        }
    }

    private Closing Closing()
    {
        var signer = findings.Programme.A.Signatory;
        var recipients = findings.Programme.Recipients.Select(recipient => recipient.In(language)).Append(Say($"Lưu {(findings.Programme.A.Symbol is null ? "Văn phòng" : "Văn phòng " + findings.Programme.A.Symbol)}", "File")).ToEquatableList();
        return new(Say("Nơi nhận:", "Recipients:"), recipients, [new(PartyA, signer.Authority?.In(language), signer.Post.In(language), null)]);
    }

    private void Part(string number, string text) => Heading(1, number + layout.HeadingPunctuation, text);

    private void Section(string key, string number, string text, Action told)
    {
        if (text.Length > 0) Heading(2, number + layout.HeadingPunctuation, text);
        Passage(key);
        told();
    }

    private void Heading(int level, string number, string text) => body.Add(new Heading(level, number, text));

    private void Passage(string section)
    {
        if (findings.Passages.FirstOrDefault(passage => passage.Section == section) is not { } passage) return;
        foreach (var paragraph in passage.Text.In(language).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            Paragraph(new Run(paragraph, Language: Foreign(passage.Text)));
    }

    private void Listed(IEnumerable<Wording> texts, bool orSaySo = true)
    {
        var before = body.Count;
        foreach (var text in texts) Item("", text);
        if (orSaySo && body.Count == before) Paragraph(Words.NoneRecorded.In(language));
    }

    private void Item(string lead, Wording text, Wording? after = null) =>
        Paragraph(true, [.. lead.Length == 0 ? [] : new[] { Plain(lead) }, Sentence(text), .. after is null ? [] : new[] { Plain(" "), Sentence(after) }]);

    private Run Sentence(Wording text)
    {
        var written = text.In(language).TrimEnd();
        return new(written.EndsWith('.') || written.EndsWith('!') || written.EndsWith('?') || written.EndsWith('…') ? written : written + ".", Language: Foreign(text));
    }

    private void Paragraph(string text) => Paragraph(Plain(text));
    private void Paragraph(params Run[] runs) => Paragraph(false, runs);
    private void Paragraph(bool listed, Run[] runs) => body.Add(new Paragraph(runs.ToEquatableList(), listed));

    private Run Written(Wording text) => new(text.In(language), Language: Foreign(text));
    private Run Number(Figure figure) => new(figure.Value is { } value ? numerals.Say(value, figure.Qualifier) : Words.NotRecorded.In(language), Figure: figure.Key);
    private static Run Plain(string text) => new(text);
    private string? Foreign(Wording text) => text.LanguageIn(language) == language ? null : text.LanguageIn(language);
    private string SideName(Side side) => side switch { Side.A => PartyA, Side.B => PartyB, _ => Say("Hai bên", "Both sides") };
    private static string Tasks(Figure count) => count.Value == 1 ? "task" : "tasks";
    private static string Activities(Figure count) => count.Value == 1 ? "activity" : "activities";
    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
    private string Say(string vi, string en) => language == "vi" ? vi : en;
}
