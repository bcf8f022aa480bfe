namespace CoordinationTracker.Reports;

/// <summary>What a review across the programmes of a department found: of each its own findings, what may be added up, and the calendar of reviews (S1.3, S1.5, S1.20).</summary>
/// <param name="AsOf">The day states are told for: the last covered day, or the day of the cut when that came first.</param>
/// <param name="IssueOn">The day the paper is dated: that of the latest conference among the programmes', or the day of the cut.</param>
public sealed record PortfolioFindings(
    Guid Unit, Wording Name, IssuerFinding Department, PeriodKind Kind, Period Covering, long AsAt, DateOnly AsOf, DateOnly IssueOn,
    EquatableList<Findings> Programmes, EquatableList<SumFinding> Sums, EquatableList<CalendarFinding> Calendar)
{
    /// <summary>The last day of the period looked forward to; what falls due by then is told in the report, what comes after in its annex.</summary>
    public DateOnly NextTo => (Portfolio.Periods.Following(Kind, Covering)?.Covering ?? Covering).To;

    public SumFinding? FindSum(string key) => Sums.FirstOrDefault(sum => sum.Sum.Key == key);
}

/// <summary>A figure that means the same in every programme, added up: never an indicator.</summary>
/// <param name="Parts">Of each programme, in their order.</param>
public sealed record SumFinding(Wording Name, Figure Sum, EquatableList<Figure> Parts);

/// <summary>A review that falls due, or has been due: of a programme or of how a registered document was carried out (S1.5).</summary>
/// <param name="Programme">The code of the programme it is of; null for a document's.</param>
/// <param name="Document">The document it is of; null for a programme's.</param>
/// <param name="What">The programme's title, or the document's number and summary.</param>
/// <param name="Years">Null for the final review, at the end of a term.</param>
/// <param name="DaysPast">So many days ago on the day of issue; negative: still to come.</param>
public sealed record CalendarFinding(DateOnly DueOn, int? Years, string? Programme, Guid? Document, Wording What, int DaysPast, EquatableList<long> Positions);
