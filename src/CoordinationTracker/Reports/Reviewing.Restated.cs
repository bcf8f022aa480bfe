namespace CoordinationTracker.Reports;

/// <content>What was entered since the last report for the days of it and of those before it (domain 7.5).</content>
public sealed partial class Reviewing
{
    private EquatableList<RestatedFinding> FindRestated(Reported before, long asAt) => programme.Reviews.SealedBefore(kind, covering)
        .OrderBy(earlier => earlier.Opening.Covering.To).ThenBy(earlier => earlier.Opening.Covering.From)
        .Select(earlier => Find(earlier, before, asAt)).Where(restated => (restated.Figures.Count, restated.Entries.Count, restated.Parts.Count) != (0, 0, 0)).ToEquatableList();

    // Both as of the day the earlier report was presented, so that only entries restate it and not the passing of days.
    private RestatedFinding Find(Review earlier, Reported before, long asAt)
    {
        var (opening, presentedOn) = (earlier.Opening, earlier.FindDraft(earlier.Seal!.Draft)!.Presented.PresentedOn);
        var (then, now) = (Of(before.Programme, before.Directory, opening.Kind, opening.Covering, before.Position, presentedOn), Of(programme, directory, opening.Kind, opening.Covering, asAt, presentedOn));
        var changes = Restatement.Between(then, now, programme);
        var code = $"{Periods.Code(opening.Kind)}.{programme.Periods.Code(opening.Kind, opening.Covering)}";
        return new(opening.Kind, opening.Covering, earlier.Numbered?.Symbol, earlier.Seal.SealedOn,
            changes.Figures.Select(figure => new RestatedFigure(figure.Key, FigureNames.SubjectOf(figure.Key, figure.New is null ? then : now), Keyed("then", figure.Old), Keyed("now", figure.New), figure.Causes, figure.Positions)).ToEquatableList(),
            changes.Entries.Select(entry => new RestatedEntry(entry.Summary, [entry.Cause], entry.Positions))
                .Concat(changes.Assessments.Select(said => new RestatedEntry(said.Text, said.Causes, said.Positions))).ToEquatableList(),
            changes.Parts);

        Figure? Keyed(string when, Figure? figure) => figure is null ? null : figure with { Key = $"{Figure.Restated}{code}.{when}.{figure.Key}" };
    }
}
