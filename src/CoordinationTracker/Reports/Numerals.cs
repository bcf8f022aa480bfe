using System.Globalization;

namespace CoordinationTracker.Reports;

/// <summary>
/// Numbers and days as a language writes them, from tables of our own: the machine's culture data changes
/// between versions, and an old report must print the same for ever (domain 3.4, 4.2, 7.8).
/// </summary>
public sealed class Numerals
{
    private static readonly Numerals Vietnamese = new("vi", new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] });
    private static readonly Numerals English = new("en", new NumberFormatInfo { NumberDecimalSeparator = ".", NumberGroupSeparator = ",", NumberGroupSizes = [3] });
    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private readonly string language;
    private readonly NumberFormatInfo format;

    private Numerals(string language, NumberFormatInfo format) => (this.language, this.format) = (language, format);

    public static Numerals Of(string language) => language == "vi" ? Vietnamese : English;

    /// <summary>A value in a table cell: grouped, no more decimals than it has.</summary>
    public string Write(decimal value) => value.ToString("#,##0.######", format);

    /// <summary>With the sign of how sure it is before it: "≈ 1.200".</summary>
    public string Write(decimal value, Qualifier qualifier) => Sign(qualifier) + Write(value);

    /// <summary>A percentage or a difference of two, with one decimal always: "147,8".</summary>
    public string WritePercent(decimal value, Qualifier qualifier = Qualifier.Exactly) => Sign(qualifier) + value.ToString("#,##0.0", format);

    /// <summary>A difference, with its sign: "+12", "-3", "&lt; +44".</summary>
    public string WriteSigned(decimal value, Qualifier qualifier) => Sign(qualifier) + (value > 0 ? "+" : "") + Write(value);

    public string WriteSignedPercent(decimal value, Qualifier qualifier) => Sign(qualifier) + (value > 0 ? "+" : "") + WritePercent(value);

    public string Write(Amount amount) => Sign(amount.Qualifier) + (amount is { Signed: true, Value: > 0 } ? "+" : "") + (amount.Share ? WritePercent(amount.Value) : Write(amount.Value));

    /// <summary>A percentage inside a sentence: "đạt khoảng 94,0%".</summary>
    public string SayPercent(decimal value, Qualifier qualifier) => Surely(qualifier) + WritePercent(value) + "%";

    /// <summary>The difference of two percentages inside a sentence: "khoảng 2,5 điểm %".</summary>
    public string SayPoints(decimal value, Qualifier qualifier) => Surely(qualifier) + WritePercent(value) + (language == "vi" ? " điểm %" : " points");

    /// <summary>A count inside a Vietnamese sentence, where those below ten take a leading zero: "05 chi bộ".</summary>
    public string Say(decimal value) => language == "vi" && value is >= 1 and < 10 && decimal.Truncate(value) == value ? "0" + Write(value) : Write(value);

    /// <summary>A count inside a sentence, said as surely as it is known: "khoảng 1.200", "more than 300".</summary>
    public string Say(decimal value, Qualifier qualifier) => Surely(qualifier) + Say(value);

    private string Surely(Qualifier qualifier) => (qualifier, language) switch
    {
        (Qualifier.Exactly, _) => "",
        (Qualifier.About, "vi") => "khoảng ",
        (Qualifier.LessThan, "vi") => "dưới ",
        (Qualifier.MoreThan, "vi") => "trên ",
        (Qualifier.About, _) => "about ",
        (Qualifier.LessThan, _) => "less than ",
        _ => "more than ",
    };

    /// <summary>A day in a table cell: "16/5/2024"; in English with the month's name, for day and month are not to be mistaken.</summary>
    public string Write(DateOnly day) => language == "vi" ? Invariant($"{day.Day}/{day.Month}/{day.Year}") : Invariant($"{day.Day} {Months[day.Month - 1][..3]} {day.Year}");

    /// <summary>A day in a sentence: "ngày 08 tháng 9 năm 2022" — a zero only before days below ten and before January and February.</summary>
    public string Say(DateOnly day) => language == "vi"
        ? Invariant($"ngày {day.Day:00} tháng {(day.Month < 3 ? "0" : "")}{day.Month} năm {day.Year}")
        : Invariant($"{day.Day} {Months[day.Month - 1]} {day.Year}");

    public string Write(Period period) => period.From == period.To ? Write(period.From) : $"{Write(period.From)} – {Write(period.To)}";

    private static string Sign(Qualifier qualifier) => qualifier switch { Qualifier.About => "≈ ", Qualifier.LessThan => "< ", Qualifier.MoreThan => "> ", _ => "" };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
