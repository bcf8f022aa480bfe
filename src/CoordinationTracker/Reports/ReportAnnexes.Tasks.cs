namespace CoordinationTracker.Reports;

/// <content>Annex 2: the tasks, each with its first promised day beside the present one, its supporters' states and its verification.</content>
internal sealed partial class ReportAnnexes
{
    private Table Tasks()
    {
        var rows = Numbered().Select(line => Task(line.Task, line.Number));
        return new(
        [
            Column("TT", "No", 4, Alignment.Centre), Column("Nội dung nhiệm vụ", "Task", 24), Column("Căn cứ", "Basis", 12), Column("Chủ trì", "Lead", 12), Column("Phối hợp", "Support", 12),
            Column("Thời hạn", "Deadline", 10, Alignment.Centre), Column("Ngày hoàn thành", "Completed on", 9, Alignment.Centre), Column("Kết quả, sản phẩm", "Result, product", 16),
            Column("Trạng thái", "State", 11), Column("Lý do chậm", "Reason for delay", 12), Column("Minh chứng", "Evidence", 8),
        ],
        OrNothing(rows), TaskFoot());
    }

    // "2.1" stands under "2".
    private IEnumerable<(TaskFinding Task, string Number)> Numbered()
    {
        var counted = new List<int>();
        foreach (var task in findings.Tasks)
        {
            counted.RemoveRange(Math.Min(task.Depth + 1, counted.Count), Math.Max(0, counted.Count - task.Depth - 1));
            if (counted.Count == task.Depth) counted.Add(0);
            counted[^1]++;
            yield return (task, string.Join('.', counted));
        }
    }

    private Row Task(TaskFinding task, string number) => new(
    [
        Cell.Line(number), task.Depth == 0 ? Written(task.Title) : new([new Run("– "), .. Written(task.Title).Runs]), Written(task.Basis),
        task.FanOut is { Counts.Total: var units } ? new([.. Written(task.Lead).Runs, new Run(Say($" (giao {units} đơn vị)", $" (given to {units} units)"))]) : Written(task.Lead),
        Text(string.Join("; ", task.Supporting.Select(unit => unit.Unit.InVoice(language) + StateOf(unit)))),
        DeadlineOf(task), task.CompletedOn is { } day ? Cell.Of(numerals, day) : Text(""), Written(task.Result ?? task.Product), Text(string.Join("; ", StateOf(task))), Text(ReasonOf(task)), Text(EvidenceOf(task.Task)),
    ]);

    private string StateOf(SupportFinding unit) => unit.State is SupportState.Silent ? "" : $" ({Words.Of(unit.State).In(language)} {numerals.Write(unit.On!.Value)})";

    private IEnumerable<string> StateOf(TaskFinding task)
    {
        if (task.FanOut is { } fanOut)
        {
            foreach (var said in StatesOf(fanOut)) yield return said;
        }
        else
        {
            yield return Words.Of(task.State, task.Started, task.Deadline.LastDay() is not null).In(language)
                + (task.DaysOverdue > 0 ? Say($" ({task.DaysOverdue} ngày)", $" ({task.DaysOverdue} {(task.DaysOverdue == 1 ? "day" : "days")})") : "");
            var open = task.Supporting.Where(unit => unit.State is not SupportState.Completed).Select(unit => unit.Unit.InVoice(language)).ToList();
            if (task.CompletedOn is not null && open.Count > 0) yield return Say("phối hợp chưa xong: ", "support not done: ") + string.Join(", ", open);
        }
        if (task.NeedsDay) yield return Words.NeedsDay.In(language);
        if (task.LeftBehind) yield return Say("chưa chuyển tiếp từ kỳ trước", "not carried over from the period before");
        if (task.Verification is { } verified)
            yield return $"{Words.Of(verified.Verification).In(language)}{(verified.On is { } on ? " " + numerals.Write(on) : "")} ({verified.Verifier.InVoice(language)}){(verified.Reason is { } reason ? ": " + reason : "")}";
    }

    // "05/34 hoàn thành; 29 chưa hoàn thành: …".
    private IEnumerable<string> StatesOf(FanOutFinding fanOut)
    {
        var counts = fanOut.Counts;
        yield return Say($"{counts.Complete}/{counts.Total} đơn vị hoàn thành", $"{counts.Complete} of {counts.Total} units done");
        foreach (var state in new[] { TaskState.CompletedLate, TaskState.Overdue, TaskState.Withdrawn }.Where(state => counts[state] > 0)) yield return $"{counts[state]} {Words.Of(state).In(language)}";
        if (counts.Incomplete > 0) yield return Say($"{counts.Incomplete} chưa hoàn thành: ", $"{counts.Incomplete} incomplete: ") + string.Join(", ", fanOut.Incomplete.Select(unit => unit.InVoice(language)));
        if (fanOut.Condition is { } condition) yield return Say("điều kiện: ", "condition: ") + condition.InVoice(language);
    }

    // The first promised day stands beside the present one, with how often and how far it was put off.
    private Cell DeadlineOf(TaskFinding task)
    {
        var notes = new List<string>();
        if (task.Deadline != task.FirstDeadline) notes.Add(task.FirstDeadline.LastDay() is null ? Say("ban đầu chưa có thời hạn", "at first none") : Say("hạn đầu: ", "first: ") + DeadlineWords.InCell(task.FirstDeadline, language));
        if (task.Slips > 0) notes.Add(Say($"lùi {task.Slips} lần, {task.DaysSlipped} ngày", $"put off {(task.Slips == 1 ? "once" : $"{task.Slips} times")}, {task.DaysSlipped} {(task.DaysSlipped == 1 ? "day" : "days")}"));
        if (task.CarriedOver is { } carried) notes.Add(Say("chuyển từ ", "carried over from ") + numerals.Write(carried.From));
        var present = DeadlineWords.InCell(task.Deadline, language);
        return notes.Count == 0 ? Text(present) with { Day = DeadlineWords.DayAlone(task.Deadline) } : Text($"{present} ({string.Join("; ", notes)})");
    }

    private string ReasonOf(TaskFinding task) => string.Join("; ", new[] { task.ReasonForDelay, task.CarriedOver?.Dropped is { } dropped ? Say("không còn yêu cầu: ", "no longer asked for: ") + dropped.InVoice(language) : null }.OfType<string>());

    private Row TaskFoot()
    {
        var runs = new List<Run> { new(Say("Tổng số ", "Total "), Bold: true), Count(findings.TaskTotal), new(" = ") };
        foreach (var (index, count) in findings.TaskStates.Index())
        {
            if (index > 0) runs.Add(new(" + "));
            runs.Add(Count(count.Count));
            runs.Add(new(" " + Words.Of(count.State).In(language)));
        }
        if (findings.Tasks.Any(task => task.FanOut is not null)) runs.Add(new(Say(" (nhiệm vụ giao nhiều đơn vị tính theo từng đơn vị)", " (a task given to several units counts once for each)")));
        return new([new Cell(runs.ToEquatableList())], Heading: true);
    }

    private Run Count(Figure figure) => new(numerals.Write(figure.Value ?? 0), Bold: true, Figure: figure.Key);
}
