using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace CoordinationTracker.Web.Pages;

/// <summary>
/// What somebody typed into one form: read as days, numbers and choices, with a sentence beside every field that could not be
/// understood and everything kept as it was typed.
/// </summary>
public sealed partial class Typed(string form, string language, IFormCollection? fields)
{
    private readonly Dictionary<string, string> sentences = new(StringComparer.Ordinal);
    private readonly List<string> drawn = [];
    private readonly List<string> blank = [];

    /// <summary>The form's name, which its inputs' ids begin with.</summary>
    public string Form { get; } = form;

    /// <summary>The sentence about the form as a whole.</summary>
    public string? Sentence { get; private set; }

    /// <summary>Nothing has been objected to.</summary>
    public bool IsUnderstood => sentences.Count == 0 && Sentence is null;

    /// <summary>Where the reader is taken first.</summary>
    public string? FirstField { get; private set; }

    public string? SentenceOn(string field) => sentences.GetValueOrDefault(field);

    /// <summary>As typed, for drawing the form again; null when it was not sent.</summary>
    public string? Raw(string field) => fields is not null && fields.TryGetValue(field, out var value) ? value.FirstOrDefault() ?? "" : null;

    public StringValues RawAll(string field) => fields is not null && fields.TryGetValue(field, out var values) ? values : StringValues.Empty;

    public bool WasSent => fields is not null;

    public void Object(string? field, string sentence)
    {
        if (field is null) Sentence ??= sentence;
        else if (sentences.TryAdd(field, sentence)) FirstField ??= field;
    }

    /// <summary>An input of this name is on the page, so that a sentence can stand beside it.</summary>
    public void Draw(string field) => drawn.Add(field);

    /// <summary>The command's property the rules last refused.</summary>
    public string? Refused { get; private set; }

    /// <summary>What the rules said, beside the field they said it of; above the form when there is no such field.</summary>
    public void Object(Refusal refusal)
    {
        Refused = refusal.Field;
        Object(drawn.Find(name => name == refusal.Field) ?? drawn.Find(name => name.StartsWith(refusal.Field + ".", StringComparison.Ordinal)), refusal.Sentence.In(language));
    }

    public string? Text(string field) => Raw(field) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>What has to be said; blank, the rules refuse it, or this with the rest that was not understood.</summary>
    public string RequiredText(string field)
    {
        if (Text(field) is null) blank.Add(field);
        return Text(field) ?? "";
    }

    /// <summary>Words that have to be said, in the language the form was written in; a translation shown beside them is kept or changed with them.</summary>
    /// <param name="known">What stands, so that its words in languages the form does not show are kept.</param>
    public Wording Words(string field, Wording? known = null)
    {
        if (OptionalWords(field, known) is not { } words) blank.Add(field);
        else return words;
        return new();
    }

    public Wording? OptionalWords(string field, Wording? known = null)
    {
        var (text, other) = (Text(field), Text(field + ".other"));
        var (vi, en) = Raw("WrittenIn") == "en" ? (other, text) : (text, other);
        // Taking out all that was shown takes the words out in every language.
        if (vi is null && en is null && known is not { Vi: null, En: null }) return null;
        var words = (known ?? new()) with { Vi = vi, En = en };
        return words.IsBlank() ? null : words;
    }

    /// <summary>Where something else was not understood, what was left blank is said with it: nobody is sent round twice.</summary>
    public void ObjectToBlanks()
    {
        foreach (var field in blank) Object(field, Say("Cần ghi nội dung; không được để trống.", "Say it in words; this cannot be left blank."));
    }

    public DateOnly Day(string field)
    {
        if (Text(field) is null) Object(field, Say("Cần ghi ngày.", "Give the day."));
        return OptionalDay(field) ?? default;
    }

    public DateOnly? OptionalDay(string field)
    {
        if (Text(field) is not { } text) return null;
        if (DayIn(text) is { } day) return day;
        Object(field, Say($"“{text}” không phải là một ngày có trong lịch.", $"“{text}” is not a day of the calendar."));
        return null;
    }

    /// <summary>2023-02-28 as browsers send it, or 28/2/2023 as people type it.</summary>
    public static DateOnly? DayIn(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), ["yyyy-MM-dd", "d/M/yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A day as addresses and forms hold it.</summary>
    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A number as the reader's language writes it: 1.200,5 or 1,200.5.</summary>
    public decimal? OptionalNumber(string field)
    {
        if (Text(field) is not { } text) return null;
        if (NumberIn(text, language) is { } number) return number;
        Object(field, Say($"Không đọc được số “{text}”; hãy ghi như 1.200 hoặc 12,5.", $"“{text}” cannot be read as a number; write it like 1,200 or 12.5."));
        return null;
    }

    public decimal Number(string field)
    {
        if (Text(field) is null) Object(field, Say("Cần ghi số.", "Give a number."));
        return OptionalNumber(field) ?? default;
    }

    /// <summary>So many days or years.</summary>
    public int WholeNumber(string field)
    {
        var number = Number(field);
        if (number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue) return (int)number;
        Object(field, Say("Cần ghi số nguyên.", "Give a whole number."));
        return default;
    }

    /// <summary>17:00, as browsers send it and people type it.</summary>
    public TimeOnly? OptionalHour(string field)
    {
        if (Text(field) is not { } text) return null;
        if (TimeOnly.TryParseExact(text, ["H:mm", "HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour)) return hour;
        Object(field, Say($"“{text}” không phải là một giờ; hãy ghi như 17:00.", $"“{text}” is not an hour; write it like 17:00."));
        return null;
    }

    public int? OptionalCount(string field)
    {
        if (OptionalNumber(field) is not { } number) return null;
        if (number == decimal.Truncate(number) && Math.Abs(number) <= int.MaxValue) return (int)number;
        Object(field, Say("Số người là số nguyên, không quá lớn.", "A count of people is a whole number and not that large."));
        return null;
    }

    /// <summary>How many days; the rule says how many there may be.</summary>
    public int Days(string field)
    {
        var days = Number(field);
        if (days != decimal.Truncate(days) || Math.Abs(days) > int.MaxValue) Object(field, Say("Số ngày là số nguyên.", "A count of days is a whole number."));
        else return (int)days;
        return default;
    }

    private static decimal? NumberIn(string text, string language)
    {
        var (group, point) = language == "vi" ? ('.', ',') : (',', '.');
        var parts = text.Replace('\u00a0', ' ').Replace(" ", "", StringComparison.Ordinal).Split(point);
        if (parts.Length > 2 || parts[0].Length == 0) return null;
        var groups = parts[0].TrimStart('-').Split(group);
        var wellGrouped = groups.Length == 1 || (groups[0].Length is 1 or 2 or 3 && groups.Skip(1).All(digits => digits.Length == 3));
        if (!wellGrouped || groups.Concat(parts.Skip(1)).Any(digits => digits.Length == 0 || !digits.All(char.IsAsciiDigit))) return null;
        var plain = (parts[0][0] == '-' ? "-" : "") + string.Concat(groups) + (parts.Length == 2 ? "." + parts[1] : "");
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public TChoice Choice<TChoice>(string field) where TChoice : struct, Enum
    {
        // Names only: a number is nobody's choice.
        if (Text(field) is { } text && Enum.GetNames<TChoice>().Contains(text)) return Enum.Parse<TChoice>(text);
        Object(field, Text(field) is { } unknown ? Say($"Không có lựa chọn “{unknown}”.", $"There is no choice “{unknown}”.") : Say("Cần chọn.", "Choose one."));
        return default;
    }

    public Guid Id(string field)
    {
        if (Text(field) is null) Object(field, Say("Cần chọn.", "Choose one."));
        return OptionalId(field) ?? Guid.Empty;
    }

    public Guid? OptionalId(string field) => Text(field) is { } text ? IdIn(field, text) : null;

    public EquatableList<Guid> Ids(string field) => RawAll(field).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => IdIn(field, text!)).OfType<Guid>().Distinct().ToEquatableList();

    private Guid? IdIn(string field, string text)
    {
        if (Guid.TryParse(text, out var id)) return id;
        Object(field, Say($"Không có lựa chọn “{text}”.", $"There is no choice “{text}”."));
        return null;
    }

    public string Say(string vi, string en) => language == "vi" ? vi : en;
}
