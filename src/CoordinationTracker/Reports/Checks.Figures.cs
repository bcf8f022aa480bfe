namespace CoordinationTracker.Reports;

/// <content>Of figures: that they add up, read the same wherever they are printed, and that words written by hand do not contradict them.</content>
public sealed partial class Checks
{
    private static readonly string[] Approximately = ["≈", "~", "<", ">", "khoảng", "gần", "hơn", "trên", "dưới", "about", "nearly", "than", "over"];

    // 11: a field's section that was written by hand instead may leave out what was promised.
    private IEnumerable<Check> Lines()
    {
        var printed = document.Body.OfType<Paragraph>().SelectMany(paragraph => paragraph.Runs).Select(run => run.Figure).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return findings.Fields.SelectMany(field => field.Commitments).Where(commitment => !printed.Contains(commitment.Done.Key)).Select(commitment => new Check(11, Blocking: true, new(
            Vi: $"Mục {commitment.Clause} không có dòng nào trong báo cáo; nêu kết quả bằng {{{commitment.Done.Key}}} hoặc để phần dự thảo.",
            En: $"Clause {commitment.Clause} has no line in the report; tell it with {{{commitment.Done.Key}}} or leave what is drafted."), CheckSubject.Commitment, commitment.Clause));
    }

    // 14: totals and their parts.
    private IEnumerable<Check> Totals()
    {
        var sums = new (Figure Total, IEnumerable<Figure> Parts)[]
        {
            (findings.TaskTotal, findings.TaskStates.Select(state => state.Count)), (findings.ActivityTotal, findings.Kinds.Select(kind => kind.Count)), (findings.Attendance, findings.Activities.Select(activity => activity.Attendance)),
            (findings.DocumentTotal, findings.DocumentTypes.Select(type => type.Count)), (findings.DifficultyTotals.All, findings.DifficultyTotals.Parts.Select(part => part.Count)),
            (findings.RecommendationTotals.All, findings.RecommendationTotals.States.Select(state => state.Count)),
        }.Concat(findings.Duties.Select(duty => (duty.Owed, (IEnumerable<Figure>)[duty.InTime, duty.Late, duty.Missing, duty.NotYetDue])));
        foreach (var (total, parts) in sums)
            if (parts.Sum(part => part.Value ?? 0) is var sum && sum != (total.Value ?? 0))
                yield return Of(14, total.Key, $"is {Write("en", total.Value)}, and its parts add up to {Write("en", sum)}", $"là {Write("vi", total.Value)}, nhưng các phần cộng lại là {Write("vi", sum)}");
    }

    // 14 and 15: every place a figure is printed at says the same number, as surely as it is known.
    private IEnumerable<Check> Printed()
    {
        var figures = findings.Figures().DistinctBy(figure => figure.Key, StringComparer.Ordinal).ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        foreach (var run in Runs().Where(run => run.Figure is not null))
        {
            if (!figures.TryGetValue(run.Figure!, out var figure) || Cited.NumberIn(run.Text, document.Language) is not { } number) continue;
            if (!Cited.IsPrinted(figure.Value, number)) yield return Of(14, figure.Key, $"is {Write("en", figure.Value)}, and is printed as “{run.Text}”", $"là {Write("vi", figure.Value)}, nhưng được in là “{run.Text}”");
            else if (figure.Qualifier is not Qualifier.Exactly && !Approximately.Any(run.Text.Contains)) yield return Of(15, figure.Key, $"is approximate, and is printed as “{run.Text}”", $"là số gần đúng, nhưng được in là “{run.Text}”");
        }
    }

    // 14: a passage that speaks of figures which have moved since. The writer decides what becomes of the words; a place holder may not go out.
    private IEnumerable<Check> PassagesMoved()
    {
        foreach (var passage in findings.Passages)
        {
            foreach (var key in Cited.KeysIn(passage.Text).Where(key => findings.FindFigure(key) is null))
                yield return new(14, Blocking: true, new(
                    Vi: $"Đoạn viết tay mục {passage.Section} nêu số liệu {{{key}}}, báo cáo không còn số liệu này.", En: $"The passage of {passage.Section} names the figure {{{key}}}, which the report no longer has."), CheckSubject.Passage, passage.Section);
            if (Written(passage.Section) is not { } written) continue;
            foreach (var moved in Cited.Moved(written, findings).Where(moved => !(moved.Live && moved.Gone)))
                yield return new(14, Blocking: false, moved.Live
                    ? new(Vi: $"Đoạn viết tay mục {passage.Section} viết khi {moved.Key} là {Write("vi", moved.Was)}; nay là {Write("vi", moved.Now)}.", En: $"The passage of {passage.Section} was written when {moved.Key} was {Write("en", moved.Was)}; the figure is now {Write("en", moved.Now)}.")
                    : new(Vi: $"Đoạn viết tay mục {passage.Section} ghi {Write("vi", moved.Was)}; số liệu {moved.Key} nay là {Write("vi", moved.Now)}.", En: $"The passage of {passage.Section} says {Write("en", moved.Was)}; the figure {moved.Key} is now {Write("en", moved.Now)}."),
                    CheckSubject.Passage, passage.Section);
        }
    }

    // 15: a figure that is only about so much, written by hand as if it had been counted.
    private IEnumerable<Check> Approximate()
    {
        if (findings.Passages.Count == 0) yield break;
        var drafted = ReviewReport.FiguresBySection(findings);
        foreach (var passage in findings.Passages)
            foreach (var figure in drafted[passage.Section].Where(figure => figure.Qualifier is not Qualifier.Exactly && figure.Value is not null))
                if (Cited.NumbersIn(passage.Text).Any(number => Cited.IsPrinted(figure.Value, number.Value) && !Approximately.Any(number.Before.TrimEnd().EndsWith)))
                    yield return new(15, Blocking: false, new(
                        Vi: $"Đoạn viết tay mục {passage.Section} ghi {Write("vi", figure.Value)} như số chính xác; số liệu {figure.Key} là số gần đúng.",
                        En: $"The passage of {passage.Section} says {Write("en", figure.Value)} as if it were exact; the figure {figure.Key} is approximate."), CheckSubject.Passage, passage.Section);
    }

    private PassageWritten? Written(string section) => programme.Reviews.Find(findings.Kind, findings.Covering)?.Passages.GetValueOrDefault(section)?.Written;

    private IEnumerable<Run> Runs() => document.Body.Concat(document.Annexes.SelectMany(annex => annex.Body)).SelectMany(block => block switch
    {
        Paragraph paragraph => paragraph.Runs,
        Table table => (table.Foot is { } foot ? table.Rows.Append(foot) : table.Rows).SelectMany(row => row.Cells).SelectMany(cell => cell.Runs),
        _ => Enumerable.Empty<Run>(),
    });

    private static string Write(string language, decimal? value) => value is { } known ? Numerals.Of(language).Write(known) : Words.NotRecorded.In(language);

    private static Check Of(int number, string key, string en, string vi) => new(number, Blocking: true, new(Vi: $"Số liệu {key} {vi}.", En: $"The figure {key} {en}."), CheckSubject.Figure, key);
}
