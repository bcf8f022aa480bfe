namespace CoordinationTracker.Web.Pages;

/// <summary>Where the review of some days is read, and what it is called in a list.</summary>
public static class ReviewAddress
{
    public static string Of(CoordinationTracker.Programme programme, PeriodKind kind, Period covering) =>
        $"/programmes/{Uri.EscapeDataString(programme.Code)}/reviews/{ReportPeriod.Code(kind)}/{ReportPeriod.Code(kind, covering)}";

    public static string File(CoordinationTracker.Programme programme, PeriodKind kind, Period covering, string format) =>
        $"/programmes/{Uri.EscapeDataString(programme.Code)}/reports/{ReportPeriod.Code(kind)}/{ReportPeriod.Code(kind, covering)}.{format}";

    public static string Name(PeriodKind kind, Period covering, string language) => kind is PeriodKind.OneYear
        ? Words.Of(kind).In(language)
        : Numerals.Of(language).Name(kind, covering) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "";
}
