namespace CoordinationTracker.Reports;

/// <content>What the sides make of their work: highlights, strengths, difficulties with their course, causes, solutions, recommendations.</content>
public sealed partial class ReviewReport
{
    private bool HasHighlights => findings.Highlights.Count + findings.Innovations.Count + findings.Models.Count > 0;

    // What is worth saying first (S1.9), what was done in a new way (S1.12), and who was commended (S1.10).
    private void HighlightsTold()
    {
        Listed(findings.Highlights.Select(highlight => highlight.Words), orSaySo: false);
        foreach (var innovation in findings.Innovations)
            Paragraph(true, [Plain(Say("Đổi mới, sáng tạo", "Innovation") + $" ({Words.Of(innovation.Side).In(language)}): "), Sentence(innovation.Text), .. innovation.Result is { } result ? new[] { Plain(Say(" Kết quả: ", " Result: ")), Sentence(result) } : []]);
        foreach (var model in findings.Models)
            Paragraph(true, [Plain(Say("Biểu dương mô hình, điển hình: ", "Commended: ")), Written(model.Who), Plain(Commended(model) + ": "), Sentence(model.What)]);
    }

    // " (phong trào “Dân vận khéo”; 1/1/2021 – 31/12/2023)".
    private string Commended(ModelFinding model)
    {
        var said = new[] { model.Movement is { } movement ? Say($"phong trào “{movement.InVoice(language)}”", $"movement “{movement.InVoice(language)}”") : null, model.Covering is { } covering ? numerals.Write(covering) : null }.OfType<string>().ToList();
        return said.Count == 0 ? "" : $" ({string.Join("; ", said)})";
    }

    // The channel that waits for no period (S1.26).
    private void PromptTold()
    {
        var prompt = findings.DifficultyTotals.Prompt;
        if (prompt.Value > 0) Paragraph(Plain(Say("Báo cáo đột xuất trong kỳ: ", "Reported at once, outside any period: ")), Number(prompt), Plain(Say(" vụ việc.", prompt.Value == 1 ? " matter." : " matters.")));
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
        Paragraph(DifficultyTotalsTold());
        foreach (var difficulty in findings.Difficulties) Paragraph(true, DifficultyTold(difficulty));
    }

    // "Tổng số 05 (mới nêu 03, lặp lại 01): 02 còn tồn tại; 01 …; tính đến 11/4/2023." The parts add up.
    private Run[] DifficultyTotalsTold()
    {
        var totals = findings.DifficultyTotals;
        var runs = new List<Run> { Plain(Say("Tổng số ", "In all ")), Number(totals.All), Plain(Say(" (mới nêu ", " (newly raised ")), Number(totals.Raised) };
        if (totals.Recurring.Value > 0) runs.AddRange([Plain(Say(", lặp lại ", ", recurring ")), Number(totals.Recurring)]);
        foreach (var (index, part) in totals.Parts.Where(part => part.Count.Value > 0).Index())
            runs.AddRange([Plain(index == 0 ? "): " : "; "), Number(part.Count), Plain(" " + Words.Of(part.Part).In(language))]);
        return [.. runs, Plain(Say($", tính đến {numerals.Write(findings.AssessedOn)}.", $", as of {numerals.Write(findings.AssessedOn)}."))];
    }

    private Run[] DifficultyTold(DifficultyFinding difficulty) =>
    [
        Plain($"{Words.Of(difficulty.Kind).In(language)} ({Words.Of(difficulty.Side).In(language)}): "), Sentence(difficulty.Text),
        Plain(Say(" Nêu ", " Raised ") + numerals.Write(difficulty.RaisedOn) + (difficulty.Urgency is { } urgency ? $" ({Words.Of(urgency).In(language)})" : "") + Recurring(difficulty)),
        .. OpenTold(difficulty), Plain("."), .. AnswerTold(difficulty.Answer), .. EndTold(difficulty),
    ];

    // "; lặp lại từ quý I năm 2023 (đã nêu 02 lần trước)".
    private string Recurring(DifficultyFinding difficulty) => difficulty.RecurringSince is not { } quarter ? "" : Say(
        $"; lặp lại từ {Periods.Name(PeriodKind.Quarter, quarter).In(language)} (đã nêu {numerals.Say(difficulty.TimesBefore)} lần trước)",
        $"; recurring since {Periods.Name(PeriodKind.Quarter, quarter).In(language)} (raised {(difficulty.TimesBefore == 1 ? "once" : $"{difficulty.TimesBefore} times")} before)");

    // "; còn tồn tại 45 ngày (cấp 1 – Phòng …: 15 ngày; cấp 2 – Ban …: 30 ngày); nay do Ban … giữ (cấp 2/3)".
    private Run[] OpenTold(DifficultyFinding difficulty)
    {
        if (difficulty.DaysOpen.Value == 0) return HolderTold(difficulty);
        var runs = new List<Run> { Plain(difficulty.IsOpen ? Say("; còn tồn tại ", "; open for ") : Say("; đã tồn tại ", "; was open for ")), Number(difficulty.DaysOpen), Plain(DaysOf(difficulty.DaysOpen)) };
        if (difficulty.Stays.Count > 1)
            foreach (var (index, stay) in difficulty.Stays.Index())
                runs.AddRange([Plain((index == 0 ? " (" : "; ") + Held(stay) + ": "), Number(stay.Days), Plain(DaysOf(stay.Days) + (index == difficulty.Stays.Count - 1 ? ")" : ""))]);
        return [.. runs, .. HolderTold(difficulty)];
    }

    private string Held(StayFinding stay) => stay.Unit is null ? Say("chưa có thang xử lý", "before any ladder") : (stay.Level == 0 ? "" : Say($"cấp {stay.Level} – ", $"level {stay.Level}, ")) + stay.Unit.InVoice(language) + (stay.BySilence ? Say(" (tự chuyển do quá hạn trả lời)", " (on silence)") : "");

    private Run[] HolderTold(DifficultyFinding difficulty) => difficulty.IsOpen && difficulty.Stays is [.., { Unit: { } unit, Level: var level }]
        ? [Plain(Say("; nay do ", "; now held by ")), Plain(The(unit)), Plain(Say(" giữ", "") + (level == 0 ? "" : Say($" (cấp {level}/{difficulty.Levels})", $" (level {level} of {difficulty.Levels})")))] : [];

    private Run[] AnswerTold(AnswerFinding? answer) => answer is null ? [] :
    [
        Plain($" {Capital(Words.Of(answer.Kind))} ({answer.By.InVoice(language)}, {numerals.Write(answer.AnsweredOn)}): "), Sentence(answer.Text),
        .. answer.ExpectedOn is { } expected ? new[] { Plain(Say($" Sẽ trả lời tiếp trước ngày {numerals.Write(expected)}.", $" More is expected by {numerals.Write(expected)}.")) } : [],
    ];

    private Run[] EndTold(DifficultyFinding difficulty) => difficulty switch
    {
        { Closing: { } closing } => [Plain(Say($" Khép lại, không có kết quả ngày {numerals.Write(closing.ClosedOn)}: ", $" Closed without effect on {numerals.Write(closing.ClosedOn)}: ")), Sentence(Wording.Of(language, closing.Reason))],
        { Resolution: { } resolution } =>
        [
            Plain(Say($" Đã giải quyết {numerals.Say(resolution.ResolvedOn)}: ", $" Resolved on {numerals.Say(resolution.ResolvedOn)}: ")), Sentence(resolution.Outcome),
            .. resolution.Evidence is { } evidence ? new[] { Plain(Say(" Minh chứng: ", " Shown by: ")), Sentence(evidence) } : [],
            Plain(difficulty.AcceptedOn is { } on ? Say($" Bên kia chấp nhận ngày {numerals.Write(on)}.", $" The other side accepted it on {numerals.Write(on)}.") : Say(" Chờ bên kia chấp nhận.", " The other side's word is awaited.")),
        ],
        _ => [],
    };

    private void CausesTold()
    {
        var strengths = findings.Strengths.Where(strength => strength.Cause is not null).ToList();
        if (!IsPartOfYear)
        {
            Heading(3, "a)", Say("Nguyên nhân của ưu điểm", "Causes of the strengths"));
            Listed(strengths.Select(strength => strength.Cause!));
            Heading(3, "b)", Say("Nguyên nhân của hạn chế", "Causes of the limitations"));
        }
        foreach (var kind in Enum.GetValues<CauseKind>())
        {
            var causes = findings.Difficulties.SelectMany(difficulty => difficulty.Causes).Where(cause => cause.Kind == kind).ToList();
            Paragraph(new Run(Say($"Nguyên nhân {Words.Of(kind).In(language)}:", kind is CauseKind.Objective ? "Objective causes:" : "Subjective causes:"), Italic: true));
            Listed(causes.Select(cause => cause.Text));
        }
        foreach (var difficulty in findings.Difficulties.Where(difficulty => difficulty.IsOpen && difficulty.Causes.Count == 0)) Item(Say("Chưa xác định nguyên nhân: ", "No cause known yet: "), difficulty.Text);
    }

    // Each way out beside what it answers (S0.19); where nobody knows one yet, that is said (domain 7.6 (12)).
    private void SolutionsTold()
    {
        var open = findings.Difficulties.Where(difficulty => difficulty.IsOpen).ToList();
        if (open.Count == 0) Paragraph(Words.NoneRecorded.In(language));
        foreach (var difficulty in open)
            Paragraph(true, [WithoutStop(difficulty.Text), Plain(": "), .. difficulty.Solutions.Count == 0 ? [Plain(Say("chưa có giải pháp", "no solution yet"))] : difficulty.Solutions.SelectMany(SolutionTold), Plain(".")]);
    }

    private Run[] SolutionTold(SolutionProposed solution, int index) =>
        [Plain(index == 0 ? "" : "; "), WithoutStop(solution.Text), Plain($" ({Words.Of(solution.Side).In(language)}, {numerals.Write(solution.ProposedOn)})")];

    private void RecommendationsTold()
    {
        if (findings.Recommendations.Count == 0) Paragraph(Words.NoneRecorded.In(language));
        foreach (var (index, addressed) in findings.Recommendations.Where(recommendation => !recommendation.Earlier).GroupBy(recommendation => recommendation.Addressee).Index())
        {
            Heading(2, $"{index + 1}{layout.HeadingPunctuation}", Say("Đối với ", "To ") + The(addressed.Key));
            foreach (var recommendation in addressed) Paragraph(true, [Sentence(recommendation.Text), .. AnswerTold(recommendation)]);
        }
        var totals = findings.RecommendationTotals;
        if (totals.Earlier.Value > 0)
            Paragraph(Plain(Say("Kiến nghị của các kỳ trước: ", "Recommendations of the time before: ")), Number(totals.Earlier), Plain(Say(", còn tồn ", ", outstanding ")), Number(totals.EarlierOutstanding), Plain(Say(" (phụ lục 6).", " (annex 6).")));
    }

    // " Chấp thuận (Thường trực Tỉnh ủy, 5/5/2023): …".
    private Run[] AnswerTold(RecommendationFinding recommendation) => recommendation.Answer is not { } answer ? []
        : [Plain($" {Capital(Words.Of(recommendation.State))} ({answer.By.InVoice(language)}, {numerals.Write(answer.AnsweredOn)}): "), Sentence(answer.Answer)];

    private Run WithoutStop(Wording text) => new(text.In(language).TrimEnd(' ', '.'), Language: Foreign(text));
    private string DaysOf(Figure days) => Say(" ngày", days.Value == 1 ? " day" : " days");
    private string Capital(Wording words) => words.In(language) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "";
}
