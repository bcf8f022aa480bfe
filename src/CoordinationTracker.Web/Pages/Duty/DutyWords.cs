namespace CoordinationTracker.Web.Pages;

/// <summary>When a duty falls due, and who owes it, as people say it.</summary>
public static class DutyWords
{
    public static string Due(DueDay due, string language) => (due.Shape, language) switch
    {
        (DueShape.Within, "vi") => $"chậm nhất ngày thứ {due.Days} của kỳ",
        (DueShape.Within, _) => $"by day {due.Days} of the period",
        (_, "vi") => $"chậm nhất {due.Days} ngày sau khi hết kỳ",
        _ => due.Days == 1 ? "within 1 day after its end" : $"within {due.Days} days after its end",
    };

    public static string Each(PeriodKind kind, string language) => (language == "vi" ? "mỗi kỳ: " : "each: ") + Lower(Periods.Heading(kind).In(language));

    public static string OwedBy(OwedBy by, Directory directory, DateOnly on, string language)
    {
        var unit = by.Unit is { } id ? directory.NameOn(id, on).In(language) : null;
        return (by.Level, language) switch
        {
            (null, _) => unit ?? "",
            (_, "vi") => $"mọi đơn vị cấp “{by.Level}”{(unit is null ? "" : $" thuộc {unit}")}",
            _ => $"every unit of the level “{by.Level}”{(unit is null ? "" : $" under {unit}")}",
        };
    }

    /// <summary>How one unit stands, in so few words that they fit a cell.</summary>
    public static string Of(DutyCell cell, string language) => (cell.State, language) switch
    {
        (DutyState.Late, "vi") => $"chậm {cell.DaysLate} ngày",
        (DutyState.Late, _) => $"{Days(cell.DaysLate)} late",
        (DutyState.Missing, "vi") => $"chưa có, quá {cell.DaysLate} ngày",
        (DutyState.Missing, _) => $"missing, {Days(cell.DaysLate)} past",
        _ => Words.Of(cell.State).In(language),
    };

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";

    private static string Lower(string words) => words is [var first, .. var rest] ? char.ToLowerInvariant(first) + rest : "";
}
