namespace CoordinationTracker.Reports;

/// <summary>
/// A deadline as people say it, with the day it comes to wherever the words do not name that day themselves (S2.12, S2.13):
/// "trước ngày 30/10/2023 (hạn cuối 29/10/2023)". Papers and pages say it alike.
/// </summary>
public static class DeadlineWords
{
    /// <summary>As a page or a table cell writes it.</summary>
    public static string Of(Deadline deadline, string language) => Of(deadline, language, Numerals.Of(language).Write);

    /// <summary>Within a sentence, where days are written out.</summary>
    public static string Said(Deadline deadline, string language) => Of(deadline, language, Numerals.Of(language).Say);

    /// <summary>Under the heading "Deadline", where a day alone says it.</summary>
    public static string InCell(Deadline deadline, string language) =>
        DayAlone(deadline) is { } day ? Numerals.Of(language).Write(day) : Of(deadline, language);

    /// <summary>The day that says all of it; null where there is more to say than a day.</summary>
    public static DateOnly? DayAlone(Deadline deadline) => deadline is { Shape: DeadlineShape.By, Hour: null, Day: { } day } ? day : null;

    private static string Of(Deadline deadline, string language, Func<DateOnly, string> write)
    {
        var words = deadline.Words?.InVoice(language);
        var hour = deadline.Hour is { } at ? FormattableString.Invariant($"{at.Hour:00}:{at.Minute:00} ") : "";
        return deadline.LastDay() is not { } last ? Undated() : (deadline.Shape, language) switch
        {
            (DeadlineShape.By, "vi") => $"đến hết {Timed(last)}{After(words)}",
            (DeadlineShape.By, "hi") => $"{Timed(last)} तक{After(words)}",
            (DeadlineShape.By, "ur") => $"{Timed(last)} تک{After(words)}",
            (DeadlineShape.By, _) => $"by {Timed(last)}{After(words)}",
            (DeadlineShape.Before, "vi") => $"trước {Day(deadline.Day!.Value)} (hạn cuối {hour}{write(last)})",
            (DeadlineShape.Before, "hi") => $"{Day(deadline.Day!.Value)} से पहले (अंतिम दिन {hour}{write(last)})",
            (DeadlineShape.Before, "ur") => $"{Day(deadline.Day!.Value)} سے پہلے (آخری دن {hour}{write(last)})",
            (DeadlineShape.Before, _) => $"before {Day(deadline.Day!.Value)} (last day {hour}{write(last)})",
            (DeadlineShape.WithinDays, "vi") => $"trong {deadline.Number} ngày kể từ {Day(deadline.Day!.Value)}{After(words)} ({hour}{write(last)})",
            (DeadlineShape.WithinDays, "hi") => $"{Day(deadline.Day!.Value)} से {deadline.Number} दिन के भीतर{After(words)} ({hour}{write(last)})",
            (DeadlineShape.WithinDays, "ur") => $"{Day(deadline.Day!.Value)} سے {deadline.Number} دن کے اندر{After(words)} ({hour}{write(last)})",
            (DeadlineShape.WithinDays, _) => $"within {deadline.Number} {(deadline.Number == 1 ? "day" : "days")} of {Day(deadline.Day!.Value)}{After(words)} ({hour}{write(last)})",
            (DeadlineShape.Anniversary, "vi") => $"tròn {deadline.Number} năm từ {Day(deadline.Day!.Value)}{After(words)} ({hour}{write(last)})",
            (DeadlineShape.Anniversary, "hi") => $"{Day(deadline.Day!.Value)} के {deadline.Number} वर्ष बाद{After(words)} ({hour}{write(last)})",
            (DeadlineShape.Anniversary, "ur") => $"{Day(deadline.Day!.Value)} کے {deadline.Number} سال بعد{After(words)} ({hour}{write(last)})",
            (DeadlineShape.Anniversary, _) => $"{deadline.Number} {(deadline.Number == 1 ? "year" : "years")} after {Day(deadline.Day!.Value)}{After(words)} ({hour}{write(last)})",
            _ => $"{words} ({hour}{write(last)})",
        };

        string Undated() => words ?? (deadline.Shape switch
        {
            DeadlineShape.AsSoonAsPossible => Words.AsSoonAsPossible,
            DeadlineShape.Standing => Words.WithoutEnd,
            _ => Words.NoDeadlineYet,
        }).In(language);

        string Timed(DateOnly day) => hour.Length == 0 ? Day(day) : hour + (language == "en" ? "on " : "") + Day(day);
        string After(string? text) => text is null ? "" : $", {text}";

        // "ngày" stands before a day written in figures; written out, the day brings it along.
        string Day(DateOnly day) => write(day) is var written && language == "vi" && char.IsAsciiDigit(written[0]) ? $"ngày {written}" : written;
    }
}
