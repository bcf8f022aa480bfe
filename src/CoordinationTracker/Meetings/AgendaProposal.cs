using System.Globalization;
using CoordinationTracker.Reports;

namespace CoordinationTracker;

/// <summary>An open matter with what it is called and one line that says why it should be spoken of.</summary>
public sealed record ProposedMatter(OpenMatter Matter, Wording Title, Wording Reason);

/// <summary>
/// What a meeting might speak of, drawn from everything that stands open: points of earlier meetings, tasks overdue or without a day,
/// difficulties that went up, claims the other side does not accept, figures that read otherwise than at the last review, and reviews falling
/// due (peers.md 37). The secretariat takes, drops and orders with <see cref="SetAgenda"/>.
/// </summary>
public static class AgendaProposal
{
    /// <param name="since">What has changed in the figures since the last review, where one was held.</param>
    public static EquatableList<ProposedMatter> Of(Programme programme, Directory directory, Meeting meeting, DateOnly asOf, Restatement? since = null)
    {
        var points = ActionTaken.Of(programme, directory, meeting, asOf).Where(point => point.State is not (ActionState.Implemented or ActionState.Withdrawn)).ToList();
        // A task that came of a point still open is spoken of with the point.
        var pointed = points.Select(point => point.Given.Point).ToHashSet();
        var tasks = programme.Tasks.OpenOn(asOf).GroupBy(task => task.FanOut ?? task.Id).Where(group => !pointed.Contains(group.Key))
            .Select(group => (Task: programme.Tasks.Find(group.Key)!, Each: group.ToList())).ToList();
        return
        [
            .. points.Select(point => new ProposedMatter(new(MatterKind.OpenPoint, Key(point.Given.Point)), point.Given.Text, ReasonOf(point))),
            .. tasks.Where(given => given.Each.Exists(own => own.DaysOverdueOn(asOf) > 0)).Select(Overdue),
            .. tasks.Where(given => given.Each.Exists(own => own.NeedsDayOn(asOf))).Select(given => new ProposedMatter(new(MatterKind.UndatedTask, Key(given.Task.Id)), given.Task.Assigned.Title, Words.NeedsDay)),
            .. programme.Difficulties.All.Where(difficulty => difficulty.IsOpenOn(asOf) && difficulty.Escalations.Any(escalated => escalated.EscalatedOn <= asOf)).Select(Escalated),
            .. programme.Activities.NewestFirst.Where(activity => activity.Standing is Standing.Disputed)
                .Select(activity => new ProposedMatter(new(MatterKind.DisputedActivity, Key(activity.Id)), activity.Account.Summary, Disputed(activity.Claim))),
            .. programme.Readings.Measurements.Where(measurement => measurement is { Withdrawal: null, Claim.Standing: Standing.Disputed })
                .Select(measurement => new ProposedMatter(new(MatterKind.DisputedMeasurement, Key(measurement.Id)), NameOf(measurement.Quantity.Indicator), Disputed(measurement.Claim))),
            .. Restated(),
            .. programme.ReviewsDue(asOf < meeting.On ? meeting.On : asOf, asOf).Select(Due),
        ];

        ProposedMatter Overdue((TrackedTask Task, List<TrackedTask> Each) given)
        {
            var (task, late) = (given.Task, given.Each.Where(own => own.DaysOverdueOn(asOf) > 0).ToList());
            var (days, lead) = (late.Max(own => own.DaysOverdueOn(asOf)), directory.NameOn(task.Assigned.Lead, asOf));
            return new(new(MatterKind.OverdueTask, Key(task.Id)), task.Assigned.Title, programme.Tasks.FindFanOut(task.Id) is { } whole
                ? new($"{late.Count}/{whole.Count} đơn vị quá hạn, lâu nhất {days} ngày", $"{late.Count} of {whole.Count} units overdue, the longest by {Days(days)}")
                : new($"quá hạn {days} ngày; chủ trì: {lead.In("vi")}", $"{Days(days)} overdue; lead: {lead.In("en")}"));
        }

        ProposedMatter Escalated(Difficulty difficulty)
        {
            var last = difficulty.Escalations.Last(escalated => escalated.EscalatedOn <= asOf);
            var to = directory.NameOn(last.To, asOf);
            return new(new(MatterKind.EscalatedDifficulty, Key(difficulty.Id)), difficulty.Raised.Text, new(
                $"đã chuyển lên {to.In("vi")} ngày {Write(last.EscalatedOn, "vi")}, chưa giải quyết", $"went up to {to.In("en")} on {Write(last.EscalatedOn, "en")} and is open"));
        }

        IEnumerable<ProposedMatter> Restated() => (since?.Figures ?? []).GroupBy(change => change.Key.Split('.')[0], StringComparer.Ordinal)
            .Where(changed => programme.Indicators.Find(changed.Key) is not null)
            .Select(changed => new ProposedMatter(new(MatterKind.RestatedIndicator, changed.Key), NameOf(changed.Key), new(
                $"số liệu đã báo cáo nay khác: {Told(changed.First(), "vi")}", $"the figure reported reads otherwise now: {Told(changed.First(), "en")}")));

        ProposedMatter Due((int? Years, DateOnly On) due)
        {
            var past = asOf.DayNumber - due.On.DayNumber;
            return new(new(MatterKind.ReviewDue, due.Years is { } years ? FormattableString.Invariant($"{years}") : "term"), TitleOfReview(due.Years), new(
                $"đến hạn ngày {Write(due.On, "vi")}{(past > 0 ? $", đã quá {past} ngày" : "")}", $"due on {Write(due.On, "en")}{(past > 0 ? $", {Days(past)} past" : "")}"));
        }

        Wording NameOf(string indicator) => programme.Indicators.Find(indicator)!.DefinitionOn(asOf).Name;
    }

    /// <summary>What a matter is called that was taken onto an agenda, however it stands by now.</summary>
    public static Wording TitleOf(Programme programme, OpenMatter matter, DateOnly asOf)
    {
        if (matter.Kind is MatterKind.ReviewDue) return TitleOfReview(int.TryParse(matter.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : null);
        if (matter.Kind is MatterKind.RestatedIndicator) return programme.Indicators.Find(matter.Key)!.DefinitionOn(asOf).Name;
        var id = Guid.Parse(matter.Key);
        return matter.Kind switch
        {
            MatterKind.OpenPoint => programme.Meetings.FindPoint(id)!.Given.Text,
            MatterKind.OverdueTask or MatterKind.UndatedTask => programme.Tasks.Find(id)!.Assigned.Title,
            MatterKind.EscalatedDifficulty => programme.Difficulties.Find(id)!.Raised.Text,
            MatterKind.DisputedActivity => programme.Activities.Find(id)!.Account.Summary,
            _ => programme.Indicators.Find(programme.Readings.FindMeasurement(id)!.Quantity.Indicator)!.DefinitionOn(asOf).Name,
        };
    }

    private static Wording TitleOfReview(int? years) => years is null ? new("Tổng kết chương trình", "Final review of the programme")
        : new($"Sơ kết {years} năm thực hiện chương trình", $"Review of {years} {(years == 1 ? "year" : "years")} of the programme");

    private static Wording ReasonOf(ActionPoint point)
    {
        var state = Words.Of(point.State);
        return new(
            $"{point.Meeting.Cited(point.Given.Number).Vi}: {state.Vi}{(point.DaysOverdue > 0 ? $", quá hạn {point.DaysOverdue} ngày" : "")}{(point.NeedsDay ? "; " + Words.NeedsDay.Vi : "")}",
            $"{point.Meeting.Cited(point.Given.Number).En}: {state.En}{(point.DaysOverdue > 0 ? $", {Days(point.DaysOverdue)} overdue" : "")}{(point.NeedsDay ? "; " + Words.NeedsDay.En : "")}");
    }

    private static Wording Disputed(Claim claim)
    {
        var word = claim.Words.Last(said => said.Objection is not null);
        return new($"{Words.Of(word.By).Vi} chưa thống nhất: {word.Objection}", $"{Words.Of(word.By).En} does not accept it: {word.Objection}");
    }

    private static string Told(FigureChange change, string language)
    {
        return $"{Value(change.Old)} → {Value(change.New)}";

        string Value(Figure? figure) => figure?.Value is { } known ? Numerals.Of(language).Write(known, figure.Qualifier) : Words.NotRecorded.In(language);
    }

    private static string Key(Guid id) => id.ToString();
    private static string Days(int days) => days == 1 ? "1 day" : FormattableString.Invariant($"{days} days");
    private static string Write(DateOnly day, string language) => Numerals.Of(language).Write(day);
}
