namespace CoordinationTracker.Reports;

/// <content>
/// The entries behind what is found, by event id beside the position: a history taken in elsewhere stands at other positions
/// there, and its entries keep their ids.
/// </content>
public sealed partial record Findings
{
    /// <summary>Every entry named, in the order of positions; null where the edition named none.</summary>
    public EquatableList<EntryFinding>? Entries { get; init; }

    /// <summary>The findings with their entries named, where the edition they are made by does so.</summary>
    /// <param name="ids">Of the events, by position.</param>
    public Findings Naming(string edition, IReadOnlyDictionary<long, Guid> ids) => !Edition.NamesEntries(edition) ? this : this with
    {
        Entries = EntryPositions().Select(position => new EntryFinding(position, ids.GetValueOrDefault(position))).ToEquatableList(),
    };

    /// <summary>The positions of all entries named anywhere in them.</summary>
    public EquatableList<long> EntryPositions() => Figures().Select(figure => figure.Positions)
        .Append(Programme.Positions)
        .Concat(Fields.SelectMany(field => field.Commitments).Select(commitment => commitment.Positions))
        .Concat(Indicators.Select(indicator => indicator.Grade?.Positions ?? []))
        .Concat(Tasks.Concat(Upcoming).Select(task => task.Positions))
        .Concat(Duties.Select(duty => duty.Positions))
        .Concat(Activities.Select(activity => activity.Positions))
        .Concat(Highlights.Select(highlight => highlight.Positions))
        .Concat(Innovations.Select(innovation => innovation.Positions))
        .Concat(Models.Select(model => model.Positions))
        .Concat(Strengths.Select(strength => strength.Positions))
        .Concat(Difficulties.Select(difficulty => difficulty.Positions))
        .Concat(Lessons.Select(lesson => lesson.Positions))
        .Concat(Recommendations.Select(recommendation => recommendation.Positions))
        .Concat(Passages.Select(passage => passage.Positions))
        .Concat(Directed.Select(point => point.Positions))
        .Concat(Documents.Select(document => document.Positions))
        .Concat(Evidence.Select(evidence => evidence.Positions))
        .Concat(Restated.SelectMany(report => report.Figures).Select(figure => figure.Positions))
        .Concat(Restated.SelectMany(report => report.Entries).Select(entry => entry.Positions))
        .InOrder();
}

/// <summary>An entry as it is named: where it stands in this record, and its event's id, which it keeps in any.</summary>
public sealed record EntryFinding(long Position, Guid Event);
