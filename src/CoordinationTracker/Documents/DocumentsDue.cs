namespace CoordinationTracker;

/// <summary>A document comes to be so many years old on a day: the occasion to review how it was carried out (S1.5).</summary>
public sealed record DocumentDue(RegisteredDocument Document, int Years, DateOnly On);

public static class DocumentsDue
{
    /// <summary>The anniversaries of documents in these days, in order of day: 1, 3, 5 and 10 years, and every fifth after that (S1.5).</summary>
    public static IEnumerable<DocumentDue> DueIn(this IEnumerable<RegisteredDocument> documents, Period days) =>
        from document in documents
        let issued = document.Account.IssuedOn
        from years in Enumerable.Range(days.From.Year - issued.Year, Math.Max(0, days.To.Year - days.From.Year + 1))
        where years is 1 or 3 || (years > 0 && years % 5 == 0)
        let day = issued.AddYears(years)
        where days.Contains(day)
        orderby day, years, document.Id
        select new DocumentDue(document, years, day);
}
