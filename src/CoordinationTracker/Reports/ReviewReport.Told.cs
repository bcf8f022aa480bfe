// Longer than most files because it is prose: every sentence of the reports stands here once, in both languages.
namespace CoordinationTracker.Reports;

/// <content>What each section says.</content>
public sealed partial class ReviewReport
{
    /// <summary>How many activities of a side are told in full under one content; the annex lists them all.</summary>
    private const int ToldInFull = 3;

    /// <summary>How many overdue tasks are told under one content, and how many tasks of the time to come; annex 2 lists them all.</summary>
    private const int OverdueToldInFull = 10, UpcomingToldInFull = 40;

    private void Situation()
    {
        if (findings.ActivityTotal.Value == 0) Paragraph([Plain(Say("Trong kỳ chưa ghi nhận hoạt động phối hợp nào. ", "No coordination activity was recorded in the period. ")), .. TasksAssignedTold(), .. TaskStatesTold()]);
        else Paragraph([
            Plain(Say("Trong kỳ, hai bên đã tổ chức ", "In the period the two sides carried out ")), Number(findings.ActivityTotal), Plain(Say(" hoạt động phối hợp", " " + Activities(findings.ActivityTotal))),
            .. findings.Attendance.Value is null ? [] : new[] { Plain(Say(", với ", ", with ")), Number(findings.Attendance), Plain(Say(" lượt người tham dự", " attendances")) },
            Plain(". "), .. TasksAssignedTold(), .. TaskStatesTold()]);
        Listed(findings.Strengths.Select(strength => strength.Text), orSaySo: false);
        PromptTold();
        DutiesTold();
        RestatedTold();
    }

    private void RestatedTold()
    {
        if (findings.Restated.Count == 0) return;
        var names = findings.Restated.Select(report => Periods.Name(report.Kind, report.Covering).In(language)).ToList();
        var listed = names.Count == 1 ? names[0] : Say($"{string.Join(", ", names.SkipLast(1))} và {names[^1]}", $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}");
        Paragraph(Say($"Số liệu đã báo cáo của {listed} có bổ sung, điều chỉnh (phụ lục 8).", $"What was reported of {listed} has been supplemented since (annex 8)."));
    }

    private Run[] TasksAssignedTold() => findings.TasksAssigned.Value == 0
        ? [Plain(Say("Trong kỳ không giao nhiệm vụ mới. ", "No task was newly assigned. "))]
        : [Plain(Say("Trong kỳ giao mới ", "")), Number(findings.TasksAssigned), Plain(Say(" nhiệm vụ. ", findings.TasksAssigned.Value == 1 ? " task was newly assigned. " : " tasks were newly assigned. "))];

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
            .Select(party => Say($"{party.Focal!.InVoice(language)} ({party.Name.InVoice(language)})", $"{party.Focal!.InVoice(language)} ({party.Name.InVoice(language)})")).ToList();
        if (focal.Count > 0) Paragraph(Say($"Cơ quan đầu mối: {string.Join("; ", focal)}.", $"Focal units: {string.Join("; ", focal)}."));
        Paragraph([.. TasksAssignedTold(), .. TaskStatesTold()]);
    }

    private void Told(params ActivityKind[] kinds)
    {
        var told = findings.Kinds.Where(kind => kinds.Contains(kind.Kind)).ToList();
        if (told.Count == 0) Paragraph(Words.NoneRecorded.In(language));
        foreach (var kind in told) Tell(Several(kind.Kind), kind.Count, kind.Activities);
    }

    // Each field as a section: what was promised, what A, B and both did, and what was not done.
    private int ByField(string? part, int number)
    {
        foreach (var field in findings.Fields)
        {
            Heading(part is null ? 3 : 2, part is null ? $"{field.Code})" : $"{number}{layout.HeadingPunctuation}", field.Name.In(language));
            if (part is not null && Passage($"{part}.{number++}")) continue;
            if (field.Aim is { } aim) Paragraph(new Run(Say("Mục tiêu: ", "Aim: ") + aim.InVoice(language), Italic: true));
            foreach (var commitment in field.Commitments) CommitmentTold(commitment);
            foreach (var done in field.Done) Tell(SideName(done.Side), done.Count, done.Activities);
            if (!NoFigureAtAll) IndicatorsTold(findings.Indicators.Where(indicator => indicator.Field == field.Code).ToList());
            var undone = field.Commitments.Where(commitment => commitment.Done.Value == 0).Select(commitment => commitment.Clause).ToList();
            if (undone.Count > 0) Paragraph(Plain(Say("Nội dung chưa triển khai trong kỳ: mục ", undone.Count == 1 ? "Not yet carried out in the period: clause " : "Not yet carried out in the period: clauses ") + string.Join(", ", undone) + "."));
            var (overdue, others) = Told(field.OpenTasks.Where(tasks.ContainsKey).Select(id => tasks[id]).Where(task => task.State is TaskState.Overdue), OverdueToldInFull);
            foreach (var task in overdue) Item(Say($"Nhiệm vụ quá hạn {numerals.Say(task.DaysOverdue)} ngày: ", $"Overdue by {Days(task.DaysOverdue)}: "), task.Title);
            if (others > 0) Paragraph(true, [Plain(Say($"Và {numerals.Say(others)} nhiệm vụ quá hạn khác (phụ lục 2).", $"And {numerals.Say(others)} more overdue (annex 2)."))]);
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
        if (NoFigureAtAll)
        {
            Paragraph(Say("Các chỉ tiêu trong kỳ chưa có số liệu (phụ lục 1).", "No figure has been recorded for the indicators of this period (annex 1)."));
            return;
        }
        // Those of a content were told with it.
        var fields = findings.Fields.Select(field => field.Code).ToHashSet(StringComparer.Ordinal);
        var others = findings.Indicators.Where(indicator => indicator.Field is not { } field || !fields.Contains(field)).ToList();
        if (others.Count < findings.Indicators.Count) Paragraph(Say("Số liệu của từng nội dung đã nêu ở trên; tổng hợp tại phụ lục 1.", "The figures of each content are told with it; annex 1 has them all."));
        IndicatorsTold(others);
    }

    private bool NoFigureAtAll => findings.Indicators.All(HasNoFigure);

    private static bool HasNoFigure(IndicatorFinding indicator) => indicator is { Actual.Value: null, Grade: null, RatioUndefined: false };

    private void IndicatorsTold(List<IndicatorFinding> indicators)
    {
        foreach (var indicator in indicators)
        {
            if (indicator.Grade is { } grade) Item($"{indicator.Name.InVoice(language)}: ", grade.Text, null);
            else if (indicator.RatioUndefined) Paragraph(true, [Plain($"{indicator.Name.InVoice(language)}: " + Say("không tính được, mẫu số bằng 0.", "cannot be worked out, it is divided by 0."))]);
            else if (indicator.Actual.Value is not null) Paragraph(true, IndicatorTold(indicator));
        }
        var blank = indicators.Where(HasNoFigure).Select(indicator => indicator.Name.InVoice(language)).ToList();
        if (blank.Count > 0) Paragraph(true, [Plain(Say("Chưa có số liệu: ", "Not recorded: ") + string.Join("; ", blank) + Say(".", "."))]);
    }

    // "Số đảng viên mới kết nạp: 12 người, đạt 120,0% kế hoạch kỳ, tăng 20,0% so với cùng kỳ."
    private Run[] IndicatorTold(IndicatorFinding indicator)
    {
        var runs = new List<Run> { Plain($"{indicator.Name.InVoice(language)}: ") };
        if (indicator.InPoints) runs.Add(new(numerals.SayPercent(indicator.Actual.Value!.Value, indicator.Actual.Qualifier), Figure: indicator.Actual.Key));
        else runs.AddRange([Number(indicator.Actual), Plain(" " + indicator.Measure.InVoice(language))]);
        var lower = indicator.Direction is CoordinationTracker.Direction.Lower;
        if (indicator.Percent.Value is { } percent) runs.AddRange([Plain(Say(lower ? ", bằng " : ", đạt ", ", ")), new(numerals.SayPercent(percent, indicator.Percent.Qualifier), Figure: indicator.Percent.Key), Plain(Say(" kế hoạch kỳ", " of the plan for the period") + (lower ? $" ({Words.Of(indicator.Direction).In(language)})" : ""))]);
        else if (indicator is { PlanPeriod.UpTo: not null, Met: { } kept }) runs.Add(Plain(kept ? Say(", trong khoảng kế hoạch", ", within the plan's bounds") : Say(", ngoài khoảng kế hoạch", ", outside the plan's bounds")));
        else if (Words.Passed(indicator.Direction, indicator.PlanPeriod.Value, indicator.Actual.Value) is { } passed) runs.Add(Plain(", " + passed.In(language)));
        if (indicator.PercentOfTerm.Value is { } ofTerm)
        {
            // What there is at the end of a period is not added up from the beginning.
            runs.AddRange(indicator.Aggregation is Aggregation.Flow ? [Plain(Say("; lũy kế ", "; ")), Number(indicator.Cumulative), Plain(Say(", bằng ", " in all, "))] : [Plain(Say(", bằng ", ", or "))]);
            runs.AddRange([new(numerals.SayPercent(ofTerm, indicator.PercentOfTerm.Qualifier), Figure: indicator.PercentOfTerm.Key), Plain(Say(" kế hoạch giai đoạn", " of the plan for the term"))]);
        }
        if (indicator.Change.Value is { } change)
            runs.AddRange(ChangeTold(change, indicator.Change, numerals.SayPercent));
        else if (indicator is { InPoints: true, Difference.Value: { } points })
            runs.AddRange(ChangeTold(points, indicator.Difference, numerals.SayPoints));
        if (indicator.Disputed.Value is not null)
            runs.AddRange([Plain(Say("; trong đó bên kia chưa thống nhất ", "; of which the other side disputes ")), Number(indicator.Disputed)]);
        return [.. runs, Plain(".")];
    }

    private Run[] ChangeTold(decimal change, Figure figure, Func<decimal, Qualifier, string> say)
    {
        if (change == 0 && figure.Qualifier is Qualifier.Exactly) return [new Run(Say("; bằng cùng kỳ năm trước", "; unchanged from the same period of the year before"), Figure: figure.Key)];

        // Less than minus six is a fall of more than six.
        var surely = (change < 0, figure.Qualifier) switch
        {
            (true, Qualifier.LessThan) => Qualifier.MoreThan,
            (true, Qualifier.MoreThan) => Qualifier.LessThan,
            var (_, qualifier) => qualifier,
        };
        return
        [
            Plain(change < 0 ? Say("; giảm ", "; down ") : Say("; tăng ", "; up ")), new Run(say(Math.Abs(change), surely), Figure: figure.Key),
            Plain(Say(" so với cùng kỳ năm trước", " on the same period of the year before")),
        ];
    }

    private void Direction() => Paragraph(Say(
        $"Tiếp tục thực hiện tốt các nội dung phối hợp đã ký kết, tập trung vào các lĩnh vực: {string.Join("; ", findings.Fields.Select(field => field.Name.InVoice(language)))}.",
        $"Continue to carry out the signed contents of coordination, with attention to: {string.Join("; ", findings.Fields.Select(field => field.Name.InVoice(language)))}."));

    private void Renewal() => Paragraph(Say(
        $"Giai đoạn của Chương trình kết thúc {numerals.Say(findings.Programme.Term.To)}; hai bên xem xét gia hạn Chương trình hoặc ký Chương trình mới.",
        $"The term of the programme ends on {numerals.Say(findings.Programme.Term.To)}; the two sides consider extending it or signing a new programme."));

    private void TasksTold(IEnumerable<TaskFinding> upcoming)
    {
        var (told, others) = Told(upcoming, UpcomingToldInFull);
        foreach (var task in told)
        {
            var support = task.Supporting.Count == 0 ? "" : Say(", phối hợp với ", ", with ") + string.Join(", ", task.Supporting.Select(unit => The(unit.Unit)));
            if (task.FanOut is { Counts: var counts }) support += Say($", giao {numerals.Say(counts.Total)} đơn vị (đã hoàn thành {numerals.Say(counts.Complete)})", $", given to {counts.Total} units ({counts.Complete} of them done)");
            var deadline = (task.Deadline.LastDay() is null ? "; " : Say("; thời hạn ", "; ")) + DeadlineWords.Said(task.Deadline, language) + (task.NeedsDay ? $" – {Words.NeedsDay.In(language)}" : "")
                + Moved(task);
            var product = task.Product is { } words ? Say("; sản phẩm: ", "; product: ") + words.InVoice(language) : "";
            var overdue = task.State is TaskState.Overdue ? Say($" (quá hạn {numerals.Say(task.DaysOverdue)} ngày)", $" (overdue by {Days(task.DaysOverdue)})") : "";
            Paragraph(true, [Written(task.Title), Plain(Say($" – {task.Lead.InVoice(language)} chủ trì", $" – led by {The(task.Lead)}") + support + deadline + overdue + product + Say(".", "."))]);
        }
        if (told.Count == 0) Paragraph(Words.NoneRecorded.In(language));
        if (others > 0) Paragraph(true, [Plain(Say($"Và {numerals.Say(others)} nhiệm vụ khác (phụ lục 2).", $"And {numerals.Say(others)} other {(others == 1 ? "task" : "tasks")} (annex 2)."))]);
    }

    // A text names those that fell due first; the rest stand in annex 2, which has whatever was alive in the period but nothing given after it.
    private (List<TaskFinding> Told, int Others) Told(IEnumerable<TaskFinding> all, int inFull)
    {
        var listed = all.ToList();
        var left = listed.Where(task => tasks.ContainsKey(task.Task)).OrderBy(task => task.Deadline.LastDay() ?? DateOnly.MaxValue).Skip(inFull).Select(task => task.Task).ToHashSet();
        listed.RemoveAll(task => left.Contains(task.Task));
        return (listed, left.Count);
    }

    // "(chuyển từ 1/7/2023 – 30/9/2023; hạn đầu: 30/9/2023)".
    private string Moved(TaskFinding task)
    {
        var carried = task.CarriedOver is { } over ? Say("chuyển từ ", "carried over from ") + numerals.Write(over.From) : null;
        var first = task.Deadline != task.FirstDeadline && task.FirstDeadline.LastDay() is not null ? Say("hạn đầu: ", "first: ") + DeadlineWords.InCell(task.FirstDeadline, language) : null;
        return carried is null && first is null ? "" : $" ({string.Join("; ", new[] { carried, first }.OfType<string>())})";
    }

    private void ReviewsDueTold()
    {
        if (findings.ReviewsDue.Count == 0) Paragraph(Say("Không có kỳ sơ kết nào đến hạn.", "No review falls due."));
        foreach (var due in findings.ReviewsDue)
            Paragraph(true, [Plain(ReviewName(due) + Say($": đến hạn {numerals.Say(due.DueOn)}", $": due on {numerals.Say(due.DueOn)}")
                + (due.DaysPast > 0 ? Say($", đã quá {numerals.Say(due.DaysPast)} ngày tính đến {numerals.Say(findings.IssueOn)}", $", {Days(due.DaysPast)} past on {numerals.Say(findings.IssueOn)}") : "") + Say(".", "."))]);
    }

    private string ReviewName(ReviewDue due) => due.Years switch
    {
        null => Say("Tổng kết Chương trình khi hết giai đoạn, gia hạn hoặc ký Chương trình mới", "Final review of the programme at the end of its term, to extend it or sign a new one"),
        1 => Say("Sơ kết 1 năm thực hiện Chương trình", "Review of one year of the programme"),
        var years => Say($"Sơ kết {years} năm thực hiện Chương trình", $"Review of {years} years of the programme"),
    };

    // A heading over several, in English; Vietnamese has one form for one and many.
    private string Several(ActivityKind kind) => language != "en" ? Words.Of(kind).In(language) : kind switch
    {
        ActivityKind.Document => "Documents issued",
        ActivityKind.Meeting => "Meetings",
        ActivityKind.Inspection => "Inspections",
        _ => Words.Of(kind).In(language),
    };
}
