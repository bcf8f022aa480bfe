namespace CoordinationTracker;

/// <summary>A document comes to be so many years old on a day: the occasion to review how it was carried out (S1.5).</summary>
public sealed record DocumentDue(RegisteredDocument Document, int Years, DateOnly On);

public static class DocumentsDue
{
    // A report, minutes, a notice, a letter or a submission says something once; there is nothing in it that years could carry out.
    private static readonly HashSet<string> SaidOnce = new(["BC", "BB", "TB", "CV", "TTr"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The anniversaries of documents that are carried out in these days, in order of day: 1, 3, 5 and 10 years, and every fifth after that (S1.5).</summary>
    public static IEnumerable<DocumentDue> DueIn(this IEnumerable<RegisteredDocument> documents, Period days) =>
        from document in documents
        where !SaidOnce.Contains(document.Account.Type)
        let issued = document.Account.IssuedOn
        from years in Enumerable.Range(days.From.Year - issued.Year, Math.Max(0, days.To.Year - days.From.Year + 1))
        where years is 1 or 3 || (years > 0 && years % 5 == 0)
        let day = issued.AddYears(years)
        where days.Contains(day)
        orderby day, years, document.Id
        select new DocumentDue(document, years, day);
}
