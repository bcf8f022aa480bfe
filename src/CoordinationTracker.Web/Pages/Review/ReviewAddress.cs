namespace CoordinationTracker.Web.Pages;

/// <summary>Where the review of some days is read, and what it is called in a list.</summary>
public static class ReviewAddress
{
    public static string Of(CoordinationTracker.Programme programme, PeriodKind kind, Period covering) =>
        $"/programmes/{Uri.EscapeDataString(programme.Code)}/reviews/{Periods.Code(kind)}/{programme.Periods.Code(kind, covering)}";

    public static string File(CoordinationTracker.Programme programme, PeriodKind kind, Period covering, string format) =>
        $"/programmes/{Uri.EscapeDataString(programme.Code)}/reports/{Periods.Code(kind)}/{programme.Periods.Code(kind, covering)}.{format}";

    public static string Name(CoordinationTracker.Programme programme, PeriodKind kind, Period covering, string language) => Periods.IsOnly(kind)
        ? Periods.Heading(kind).In(language)
        : programme.Periods.Name(kind, covering).In(language) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "";
}
