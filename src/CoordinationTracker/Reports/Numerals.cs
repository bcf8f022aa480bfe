using System.Globalization;

namespace CoordinationTracker.Reports;

/// <summary>
/// Numbers and days as a language writes them, from tables of our own: the machine's culture data changes
/// between versions, and an old report must print the same for ever (domain 3.4, 4.2, 7.8). Hindi groups by lakh and crore;
/// both Hindi and Urdu are written with the digits 0–9, as the seeds do.
/// </summary>
public sealed class Numerals
{
    private static readonly Dictionary<string, Numerals> Known = new()
    {
        ["vi"] = new("vi", new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] }),
        ["en"] = new("en", new() { NumberDecimalSeparator = ".", NumberGroupSeparator = ",", NumberGroupSizes = [3] }),
        ["hi"] = new("hi", new() { NumberDecimalSeparator = ".", NumberGroupSeparator = ",", NumberGroupSizes = [3, 2] }),
        ["ur"] = new("ur", new() { NumberDecimalSeparator = ".", NumberGroupSeparator = ",", NumberGroupSizes = [3] }),
    };

    private static readonly Dictionary<string, string[]> Months = new()
    {
        ["en"] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["hi"] = ["जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"],
        ["ur"] = ["جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر", "دسمبر"],
    };

    private readonly string language;
    private readonly NumberFormatInfo format;

    private Numerals(string language, NumberFormatInfo format) => (this.language, this.format) = (language, format);

    public static Numerals Of(string language) => Known.GetValueOrDefault(language) ?? Known["en"];

    /// <summary>A month's name, from 1; Vietnamese counts its months and has none.</summary>
    public static string Month(int month, string language) => Months[language][month - 1];

    /// <summary>A value in a table cell: grouped, no more decimals than it has.</summary>
    public string Write(decimal value) => value < 0 ? LeftToRight + Bare(value) : Bare(value);

    /// <summary>With the sign of how sure it is before it: "≈ 1.200".</summary>
    public string Write(decimal value, Qualifier qualifier) => Write(new Amount(value, qualifier));

    /// <summary>A percentage or a difference of two, with one decimal always: "147,8".</summary>
    public string WritePercent(decimal value, Qualifier qualifier = Qualifier.Exactly) => Write(new Amount(value, qualifier, Share: true));

    /// <summary>A difference, with its sign: "+12", "-3", "&lt; +44".</summary>
    public string WriteSigned(decimal value, Qualifier qualifier) => Write(new Amount(value, qualifier, Signed: true));

    public string WriteSignedPercent(decimal value, Qualifier qualifier) => Write(new Amount(value, qualifier, Share: true, Signed: true));

    public string Write(Amount amount)
    {
        var signs = Sign(amount.Qualifier) + (amount is { Signed: true, Value: > 0 } ? "+" : "");
        return (signs.Length > 0 || amount.Value < 0 ? LeftToRight : "") + signs + (amount.Share ? Percent(amount.Value) : Bare(amount.Value));
    }

    // Without the mark a sign before a number would end up behind it in a line that runs from right to left.
    private string LeftToRight => language == "ur" ? "\u200E" : "";
    private string Bare(decimal value) => value.ToString("#,##0.######", format);
    private string Percent(decimal value) => value.ToString("#,##0.0", format);

    /// <summary>A percentage inside a sentence: "đạt khoảng 94,0%".</summary>
    public string SayPercent(decimal value, Qualifier qualifier) => Surely(qualifier, WritePercent(value) + "%");

    /// <summary>The difference of two percentages inside a sentence: "khoảng 2,5 điểm %".</summary>
    public string SayPoints(decimal value, Qualifier qualifier) => Surely(qualifier, WritePercent(value) + language switch { "vi" => " điểm %", "hi" => " प्रतिशत अंक", "ur" => " فیصد پوائنٹ", _ => " points" });

    /// <summary>A count inside a Vietnamese sentence, where those below ten take a leading zero: "05 chi bộ".</summary>
    public string Say(decimal value) => language == "vi" && value is >= 1 and < 10 && decimal.Truncate(value) == value ? "0" + Write(value) : Write(value);

    /// <summary>A count inside a sentence, said as surely as it is known: "khoảng 1.200", "more than 300", "300 से अधिक".</summary>
    public string Say(decimal value, Qualifier qualifier) => Surely(qualifier, Say(value));

    private string Surely(Qualifier qualifier, string number) => (qualifier, language) switch
    {
        (Qualifier.Exactly, _) => number,
        (Qualifier.About, "vi") => "khoảng " + number,
        (Qualifier.LessThan, "vi") => "dưới " + number,
        (Qualifier.MoreThan, "vi") => "trên " + number,
        (Qualifier.About, "hi") => "लगभग " + number,
        (Qualifier.LessThan, "hi") => number + " से कम",
        (Qualifier.MoreThan, "hi") => number + " से अधिक",
        (Qualifier.About, "ur") => "تقریباً " + number,
        (Qualifier.LessThan, "ur") => number + " سے کم",
        (Qualifier.MoreThan, "ur") => number + " سے زیادہ",
        (Qualifier.About, _) => "about " + number,
        (Qualifier.LessThan, _) => "less than " + number,
        _ => "more than " + number,
    };

    /// <summary>A day in a table cell: "16/5/2024"; in English with the month's name, for day and month are not to be mistaken.</summary>
    public string Write(DateOnly day) => language == "en" ? Invariant($"{day.Day} {Month(day.Month, language)[..3]} {day.Year}") : Invariant($"{day.Day}/{day.Month}/{day.Year}");

    /// <summary>A day in a sentence: "ngày 08 tháng 9 năm 2022" — a zero only before days below ten and before January and February.</summary>
    public string Say(DateOnly day) => language == "vi"
        ? Invariant($"ngày {day.Day:00} tháng {(day.Month < 3 ? "0" : "")}{day.Month} năm {day.Year}")
        : Invariant($"{day.Day} {Month(day.Month, language)} {day.Year}");

    /// <summary>A figure in a cell, as surely as it is known; a plan between two bounds as "12–36"; null where nothing was recorded.</summary>
    public string? Write(Figure figure) => figure switch
    {
        { Value: { } least, UpTo: { } most } => Bounds(least, most),
        { Value: { } share } when Figure.IsShare(figure.Key) => WritePercent(share, figure.Qualifier),
        { Value: { } value } => Write(value, figure.Qualifier),
        _ => null,
    };

    /// <summary>A plan: "12–36" between two bounds, "12" where it has but one value.</summary>
    public string Bounds(decimal least, decimal? most) => most is { } upTo ? $"{Write(least)}–{Write(upTo)}" : Write(least);

    /// <summary>Where and when a paper was written: "Ninh Bình, ngày 08 tháng 9 năm 2022". The comma is the language's own, or in Urdu a day would be read with the Latin name before it.</summary>
    public string Say(Wording? place, DateOnly day) => $"{place?.In(language) ?? "…"}{(language == "ur" ? "،" : ",")} {Say(day)}";

    public string Write(Period period) => period.From == period.To ? Write(period.From) : $"{Write(period.From)} – {Write(period.To)}";

    private static string Sign(Qualifier qualifier) => qualifier switch { Qualifier.About => "≈ ", Qualifier.LessThan => "< ", Qualifier.MoreThan => "> ", _ => "" };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
