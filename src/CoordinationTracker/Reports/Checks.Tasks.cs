using System.Text.RegularExpressions;

namespace CoordinationTracker.Reports;

/// <content>Of tasks: what was carried over, who leads, what comes of them, why they are late.</content>
public sealed partial class Checks
{
    // 1: the report tells them as going on in the next period, under a deadline that lies before it.
    private IEnumerable<Check> CarriedOver()
    {
        if (findings.AsOf != findings.Covering.To || programme.Periods.Following(findings.Kind, findings.Covering) is null) yield break;
        var behind = findings.Tasks.Where(task => task.LeftBehind).Select(task => task.Task).ToHashSet();
        foreach (var task in findings.Upcoming.Where(task => task.AssignedOn <= findings.AsOf && task.Deadline.LastDay() <= findings.Covering.To && !behind.Contains(task.Task)))
            if (OwnOf(task).Any(own => IsOpen(own) && own.DeadlineOn(DateOnly.MaxValue).LastDay() <= findings.Covering.To))
                yield return Of(1, blocking: true, task, "goes on in the next period without a new deadline in it; carry it over.", "chuyển sang kỳ sau nhưng chưa có thời hạn mới trong kỳ đó; hãy chuyển tiếp nhiệm vụ.");
    }

    // 2: what was open at the end of the last period stands in this one's list; what was carried over really was open then.
    private IEnumerable<Check> LeftBehind()
    {
        foreach (var task in findings.Tasks.Where(task => task.LeftBehind && OwnOf(task).Any(IsOpen)))
            yield return Of(2, blocking: true, task, "fell due before this period, is open yet, and was not carried over into it.", "đến hạn trước kỳ này, chưa hoàn thành và chưa được chuyển tiếp sang kỳ này.");
        foreach (var task in programme.Tasks.All)
            foreach (var carried in task.CarryOvers.Where(carried => (carried.From.To == findings.Covering.To || carried.To == findings.Covering) && !task.IsOpenOn(carried.From.To)))
                yield return new(2, Blocking: false, new(
                    Vi: $"Nhiệm vụ “{task.Assigned.Title.In("vi")}” được chuyển tiếp từ kỳ {Numerals.Of("vi").Write(carried.From)}, nhưng cuối kỳ đó không còn mở.",
                    En: $"The task “{task.Assigned.Title.In("en")}” was carried over from {Numerals.Of("en").Write(carried.From)}, at whose end it was not open."), CheckSubject.Task, $"{task.FanOut ?? task.Id}");
    }

    // 9: the year's plan and the quarter's give the same thing to two units; a change of lead is on no record.
    private IEnumerable<Check> Leads() => findings.Tasks.Concat(findings.Upcoming).DistinctBy(task => task.Task).Where(task => task.FanOut is null)
        .GroupBy(task => Folding.Fold(task.Title.In("vi")), StringComparer.Ordinal).Where(same => same.Select(task => task.Lead).Distinct().Count() == 2)
        .Select(same => (First: same.First(), Other: same.First(task => task.Lead != same.First().Lead)))
        .Select(pair => Of(9, blocking: false, pair.Other, $"is led by {pair.Other.Lead.In("en")} in one line and by {pair.First.Lead.In("en")} in another.", $"có hai đơn vị chủ trì khác nhau: {pair.Other.Lead.In("vi")} và {pair.First.Lead.In("vi")}."));

    // 10: "report the results" with the product "plan".
    private IEnumerable<Check> Products()
    {
        foreach (var task in findings.Tasks.Concat(findings.Upcoming).DistinctBy(task => task.Task))
            if (task.Product is { } product && PaperOf(task.Title) is { } asked && PaperOf(product) is { } given && asked != given)
                yield return Of(10, blocking: false, task, $"asks for a {asked.In("en")}, and its product is a {given.In("en")}.", $"yêu cầu {asked.In("vi")} nhưng sản phẩm là {given.In("vi")}.");
    }

    // 13: a task that was done since needs no reason any more, and nobody could give one.
    private IEnumerable<Check> Reasons()
    {
        foreach (var task in findings.Tasks.Where(task => task.State is TaskState.Overdue && task.ReasonForDelay is null))
            if (OwnOf(task).Any(own => IsOpen(own) && own.DaysOverdueOn(findings.AsOf) > 0 && own.Moves.IsEmpty))
                yield return Of(13, blocking: true, task, "is overdue and nobody has said why; extend it or carry it over, with the reason.", "quá hạn mà chưa nêu lý do; hãy gia hạn hoặc chuyển tiếp, kèm lý do.");
    }

    // 16: a party that ended cannot sign; an ended unit's work may go on with its successor, but the paper should not name the old one.
    private IEnumerable<Check> Abolished()
    {
        foreach (var party in new[] { programme.Signing!.A, programme.Signing.B })
            if (Ended(party.Unit) is { } ended) yield return Of(ended, blocking: true, "is a party to the programme", "là một bên ký Chương trình");
        var open = findings.Upcoming.SelectMany(OwnOf).Where(IsOpen).ToList();
        foreach (var unit in open.SelectMany(task => task.Assigned.Supporting.Append(task.Assigned.Lead)).Concat(new[] { programme.Signing.A.FocalUnit, programme.Signing.B.FocalUnit }.OfType<Guid>()).Distinct())
            if (Ended(unit) is { } ended) yield return Of(ended, blocking: false, "is named with work to be done", "vẫn được nêu tên trong việc phải làm");
        foreach (var ended in directory.Units.Where(unit => Ended(unit.Id) is not null))
            foreach (var passage in findings.Passages.Where(passage => InEach(passage.Text).Any(words => ended.Names.Any(name => InEach(name.Name).Any(words.Contains)))))
                yield return new(16, Blocking: false, new(
                    Vi: $"Đoạn viết tay mục {passage.Section} nêu {ended.Names[^1].Name.In("vi")}, đơn vị đã kết thúc hoạt động từ {Numerals.Of("vi").Say(ended.EndedOn!.Value)}.",
                    En: $"The passage of {passage.Section} names {ended.Names[^1].Name.In("en")}, which ended on {Numerals.Of("en").Say(ended.EndedOn!.Value)}."), CheckSubject.Passage, passage.Section);

        static Check Of(Unit ended, bool blocking, string en, string vi) => new(16, blocking, new(
            Vi: $"{ended.Names[^1].Name.In("vi")} đã kết thúc hoạt động từ {Numerals.Of("vi").Say(ended.EndedOn!.Value)}, nhưng {vi}.",
            En: $"{ended.Names[^1].Name.In("en")} ended on {Numerals.Of("en").Say(ended.EndedOn!.Value)}, and yet {en}."), CheckSubject.Unit, $"{ended.Id}");
    }

    private Unit? Ended(Guid unit) => directory.Find(unit) is { } known && !known.Exists(findings.IssueOn) ? known : null;

    private IEnumerable<TrackedTask> OwnOf(TaskFinding task) => programme.Tasks.FindFanOut(task.Task) is { } whole ? programme.Tasks.Of(whole) : programme.Tasks.Find(task.Task) is { } own ? [own] : [];

    // Whatever day it is: neither done nor withdrawn since.
    private static bool IsOpen(TrackedTask task) => task.ClosedOn is null;

    private static Wording? PaperOf(Wording text) => InEach(text).Select(words => Paper().Match(words)).FirstOrDefault(paper => paper.Success) is { } found
        ? Papers.First(paper => string.Equals(paper.Vi, found.Groups[1].Value, StringComparison.OrdinalIgnoreCase) || string.Equals(paper.En, found.Groups[1].Value, StringComparison.OrdinalIgnoreCase)) : null;

    private static readonly Wording[] Papers =
    [
        new(Vi: "báo cáo", En: "report"), new(Vi: "kế hoạch", En: "plan"), new(Vi: "nghị quyết", En: "resolution"), new(Vi: "quyết định", En: "decision"), new(Vi: "thông báo", En: "notice"),
        new(Vi: "hướng dẫn", En: "guideline"), new(Vi: "chương trình", En: "programme"), new(Vi: "tờ trình", En: "proposal"), new(Vi: "biên bản", En: "minutes"), new(Vi: "danh sách", En: "list"),
    ];

    // The paper a text begins with, after a verb of making one; a plan that is being carried out is not asked for.
    [GeneratedRegex(@"^\W*(?:(?:xây dựng|ban hành|lập|soạn thảo|soạn|trình|gửi|tham mưu|draft|prepare|write|submit|send|issue)\s+)?(?:(?:a|an|the)\s+)?(báo cáo|kế hoạch|nghị quyết|quyết định|thông báo|hướng dẫn|chương trình|tờ trình|biên bản|danh sách|report|plan|resolution|decision|notice|guideline|programme|proposal|minutes|list)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex Paper();

    private static Check Of(int number, bool blocking, TaskFinding task, string en, string vi) =>
        new(number, blocking, new(Vi: $"Nhiệm vụ “{task.Title.In("vi")}” {vi}", En: $"The task “{task.Title.In("en")}” {en}"), CheckSubject.Task, $"{task.Task}");
}
