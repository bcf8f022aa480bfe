namespace CoordinationTracker.Reports;

/// <content>What reads otherwise now in the reports of earlier days (annex 8).</content>
public sealed partial record Findings
{
    /// <summary>The sealed reports of earlier days in which something has changed since the last of them was sealed, in the order of their days.</summary>
    public EquatableList<RestatedFinding> Restated { get; init; }

    /// <summary>The position of that last seal; null before the first.</summary>
    public long? ReportedUpTo { get; init; }
}

/// <summary>The programme and the Directory as they stood when an earlier report was sealed.</summary>
public sealed record Reported(Programme Programme, Directory Directory, long Position);

/// <summary>An earlier report and what has changed in it.</summary>
/// <param name="Symbol">Its number and symbol; null while it has none.</param>
/// <param name="Parts">The parts whose words read otherwise.</param>
public sealed record RestatedFinding(
    PeriodKind Kind, Period Covering, string? Symbol, DateOnly SealedOn, EquatableList<RestatedFigure> Figures, EquatableList<RestatedEntry> Entries, EquatableList<ReportPart> Parts);

/// <summary>A figure as it was last reported and as it is now.</summary>
/// <param name="Key">Its key in the report it is a figure of.</param>
/// <param name="Of">What it is a figure of, where its key does not say it in words.</param>
/// <param name="Then">Null when the report had no such figure.</param>
/// <param name="Positions">The entries that changed it.</param>
public sealed record RestatedFigure(string Key, Wording? Of, Figure? Then, Figure? Now, EquatableList<ChangeCause> Causes, EquatableList<long> Positions);

/// <summary>An activity, a difficulty or a recommendation that came into an earlier report since, left it, or is told otherwise.</summary>
public sealed record RestatedEntry(Wording Text, EquatableList<ChangeCause> Causes, EquatableList<long> Positions);
