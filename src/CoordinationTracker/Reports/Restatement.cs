namespace CoordinationTracker.Reports;

/// <summary>Why a figure or an entry is told otherwise than when it was signed.</summary>
public enum ChangeCause { EnteredLate, Corrected, Withdrawn, Confirmed, Disputed, TargetRevised, Progressed, Redefined, Supplemented, Answered, Escalated, Resolved, Reopened }

/// <summary>What is told in words.</summary>
public enum ReportPart { Programme, Commitments, Indicators, Tasks, Duties, Highlights, Innovations, Models, Strengths, Difficulties, Lessons, KeyTasks, ReviewsDue, Recommendations, Passages }

/// <summary>An activity that came into the period since, left it, or is told otherwise.</summary>
/// <param name="Positions">What was said of it since.</param>
public sealed record EntryChange(ChangeCause Cause, Guid Activity, Wording Summary, EquatableList<long> Positions);

/// <summary>A figure that reads otherwise than it did: its key, what it was, what it is, why, and the entries that changed it.</summary>
public sealed record FigureChange(string Key, Figure? Old, Figure? New, EquatableList<ChangeCause> Causes, EquatableList<long> Positions);

/// <summary>What has changed since a report was signed: the difference of its findings then and now (architecture 4).</summary>
/// <param name="Parts">The parts whose words read otherwise.</param>
public sealed partial record Restatement(EquatableList<FigureChange> Figures, EquatableList<EntryChange> Entries, EquatableList<ReportPart> Parts, EquatableList<AssessmentChange> Assessments)
{
    public bool IsEmpty => Figures.Count == 0 && Entries.Count == 0 && Parts.Count == 0 && Assessments.Count == 0;

    /// <param name="then">The findings at the position that was signed.</param>
    /// <param name="now">The findings of the same days at a later position.</param>
    /// <param name="programme">The programme folded at the later position, which says how an entry left the period.</param>
    public static Restatement Between(Findings then, Findings now, Programme programme)
    {
        var (before, after) = (then.Activities.ToDictionary(activity => activity.Activity), now.Activities.ToDictionary(activity => activity.Activity));
        var activities = before.Keys.Union(after.Keys).Order().Select(id => programme.Activities.Find(id)!).ToList();
        var sources = activities.Select(activity => Claimed(activity.Positions, activity.Withdrawal is not null, activity.Claim))
            .Concat(programme.Readings.Measurements.Select(measurement => Claimed(measurement.Positions, measurement.Withdrawal is not null, measurement.Claim)))
            .Concat(programme.Tasks.All.Select(task => Source(task.Positions, task.Withdrawal is not null, ChangeCause.Progressed)))
            .Concat(programme.Duties.All.SelectMany(duty => duty.Told.Select(told => Source(told.Positions, told.Withdrawal is not null, ChangeCause.Progressed)).Append(Source(duty.Positions, false, ChangeCause.Progressed))))
            .Concat(programme.Indicators.All.SelectMany(indicator => indicator.TargetsInOrder.Concat(indicator.UnitTargets.Values.SelectMany(targets => targets.Values))).Select(target => Source(target.Positions, false, ChangeCause.TargetRevised)))
            .Concat(programme.Indicators.All.SelectMany(indicator => indicator.RelativeTargets).Select(target => Source([target.Position], false, ChangeCause.TargetRevised)))
            .Concat(SaidSince(programme, then, now).Select(said => (said.Cause, said.All, Since: (EquatableList<long>)[said.Position])))
            .Where(source => source.Since.Count > 0).ToList();
        var (old, present) = (ByKey(then), ByKey(now));
        return new(
            present.Keys.Concat(old.Keys.Except(present.Keys)).Select(key => (old.GetValueOrDefault(key), present.GetValueOrDefault(key)))
                .Where(figure => Value(figure.Item1) != Value(figure.Item2)).Select(figure => Changed(figure.Item1, figure.Item2)).ToEquatableList(),
            activities.Where(activity => !SameAccount(before.GetValueOrDefault(activity.Id), after.GetValueOrDefault(activity.Id)))
                .Select(activity => (activity, Told: Source(activity.Positions, activity.Withdrawal is not null)))
                .Select(changed => new EntryChange(changed.Told.Cause, changed.activity.Id, changed.activity.Account.Summary, changed.Told.Since)).ToEquatableList(),
            PartsChanged(then, now).ToEquatableList(), AssessmentsChanged(then, now, programme).ToEquatableList());

        (ChangeCause Cause, EquatableList<long> All, EquatableList<long> Since) Source(EquatableList<long> positions, bool withdrawn, ChangeCause otherwise = ChangeCause.Corrected) => (
            withdrawn ? ChangeCause.Withdrawn : otherwise is not (ChangeCause.TargetRevised or ChangeCause.Redefined) && positions[0] > then.AsAt ? ChangeCause.EnteredLate : otherwise,
            positions, positions.Where(position => position > then.AsAt).ToEquatableList());

        // Nothing but words about the claim came since: it was accepted or disputed as it stands, on which figures of one basis rest.
        (ChangeCause Cause, EquatableList<long> All, EquatableList<long> Since) Claimed(EquatableList<long> positions, bool withdrawn, Claim claim) =>
            Source(positions, withdrawn) is var told && !withdrawn && told.Since.Count > 0 && told.Since.All(claim.SaidAt.Contains)
                ? told with { Cause = claim.Standing is Standing.Disputed ? ChangeCause.Disputed : ChangeCause.Confirmed } : told;

        FigureChange Changed(Figure? was, Figure? now)
        {
            // What stands behind the figure now and did not then, and what stood behind it and no longer does.
            var moved = (now?.Positions ?? []).Except(was?.Positions ?? []).Union((was?.Positions ?? []).Except(now?.Positions ?? [])).ToHashSet();
            var behind = sources.Where(source => source.All.Any(moved.Contains)).ToList();
            if (behind.Count == 0) behind = Redefined((now ?? was)!.Key);
            return new((now ?? was)!.Key, was, now,
                behind.Select(source => source.Cause).Distinct().Order().ToEquatableList(), behind.SelectMany(source => source.Since).Distinct().Order().ToEquatableList());
        }

        // Nothing was entered: the indicator, or one it is worked out from, is understood anew.
        List<(ChangeCause Cause, EquatableList<long> All, EquatableList<long> Since)> Redefined(string key)
        {
            var indicator = programme.Indicators.Find(key.Split('.')[0]);
            var ratio = indicator?.DefinitionOn(now.Covering.To).Ratio;
            return new[] { indicator, programme.Indicators.Find(ratio?.Of ?? ""), programme.Indicators.Find(ratio?.Over ?? "") }.OfType<Indicator>()
                .Select(known => Source(known.RedefinedAt, false, ChangeCause.Redefined)).Where(source => source.Since.Count > 0).ToList();
        }
    }

    // An activity's own attendance is told with the activity, a difficulty's days with the difficulty, and another report's figures are that report's.
    private static readonly string[] ToldElsewhere = ["activity.", "difficulty.", Figure.Restated];

    private static Dictionary<string, Figure> ByKey(Findings findings) => findings.Figures()
        .Where(figure => !ToldElsewhere.Any(told => figure.Key.StartsWith(told, StringComparison.Ordinal))).ToDictionary(figure => figure.Key, StringComparer.Ordinal);

    private static (decimal?, Qualifier, decimal?) Value(Figure? figure) => (figure?.Value, figure?.Value is null ? Qualifier.Exactly : figure.Qualifier, figure?.UpTo);

    // Confirmed or disputed since, the account is the same: nothing was restated.
    private static bool SameAccount(ActivityFinding? old, ActivityFinding? present) => old is not null && present is not null
        && old with { Positions = present.Positions, Standing = present.Standing, Attendance = old.Attendance with { Positions = present.Attendance.Positions } } == present;

    private static IEnumerable<ReportPart> PartsChanged(Findings then, Findings now)
    {
        if (Differ(findings => new[] { findings.Programme with { Positions = [] } })) yield return ReportPart.Programme;
        if (Differ(findings => findings.Fields.SelectMany(field => field.Commitments.Select(commitment => (field.Name, field.Aim, commitment.Clause, commitment.Side, commitment.Text))))) yield return ReportPart.Commitments;
        if (Differ(findings => findings.Indicators.Select(indicator => (indicator.Name, indicator.Measure, indicator.Direction, indicator.Grade?.Text, indicator.Ratio, indicator.RedefinedFrom, indicator.Revisions)))
            || Differ(findings => findings.Indicators.SelectMany(indicator => indicator.Breakdowns).SelectMany(breakdown => breakdown.Parts.Select(part => (breakdown.Name, breakdown.Overlap, part.Name))))
            || Differ(findings => findings.Indicators.SelectMany(indicator => indicator.Relative).SelectMany(relative => relative.Averages.Select(average => (relative.Unit, average.Body, average.Telling, average.Units)))))
            yield return ReportPart.Indicators;
        if (Differ(findings => findings.Tasks.Select(task => task with { Positions = [] }))) yield return ReportPart.Tasks;
        if (Differ(findings => findings.Duties.Select(duty => (duty.Title, duty.Periods, duty.MissingUnits, duty.MissingOthers)))) yield return ReportPart.Duties;
        if (Differ(findings => findings.Highlights.Select(highlight => highlight.Words))) yield return ReportPart.Highlights;
        if (Differ(findings => findings.Innovations.Select(innovation => innovation with { Positions = [] }))) yield return ReportPart.Innovations;
        if (Differ(findings => findings.Models.Select(model => model with { Positions = [] }))) yield return ReportPart.Models;
        if (Differ(findings => findings.Strengths.Select(strength => strength with { Positions = [] }))) yield return ReportPart.Strengths;
        if (Differ(findings => findings.Difficulties.Select(difficulty => difficulty.InWords()))) yield return ReportPart.Difficulties;
        if (Differ(findings => findings.Lessons.Select(lesson => lesson with { Positions = [] }))) yield return ReportPart.Lessons;
        if (Differ(findings => findings.Upcoming.Select(task => task with { Positions = [] }))) yield return ReportPart.KeyTasks;
        if (Differ(findings => findings.ReviewsDue)) yield return ReportPart.ReviewsDue;
        if (Differ(findings => findings.Recommendations.Select(recommendation => recommendation with { Positions = [] }))) yield return ReportPart.Recommendations;
        if (Differ(findings => findings.Passages.Select(passage => passage with { Positions = [] }))) yield return ReportPart.Passages;

        bool Differ<T>(Func<Findings, IEnumerable<T>> told) => !told(then).SequenceEqual(told(now));
    }
}
