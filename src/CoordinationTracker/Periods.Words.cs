using System.Globalization;
using CoordinationTracker.Reports;
using static System.FormattableString;

namespace CoordinationTracker;

/// <content>How periods are written, in addresses and in sentences.</content>
public readonly partial record struct Periods
{
    /// <param name="Word">The kind in addresses and on the command line.</param>
    /// <param name="Form">How one of the kind is written there.</param>
    /// <param name="Example">For who wrote it otherwise; null where there is but one, and it need not be named.</param>
    /// <param name="Noun">What days are when they are of the kind.</param>
    private sealed record Spelling(string Word, string Form, string? Example, Wording Noun, Wording Heading);

    private static readonly Dictionary<PeriodKind, Spelling> Spellings = new()
    {
        [PeriodKind.Quarter] = new("quarter", "{year}-Q{number}", "2023-Q3", new(Vi: "một quý dương lịch", En: "a calendar quarter"), new(Vi: "Quý", En: "Quarter")),
        [PeriodKind.OneYear] = new("one-year", "first", null, new(Vi: "năm đầu tính từ ngày ký", En: "the first year from the signing"), new(Vi: "Sơ kết 1 năm", En: "One-year review")),
        [PeriodKind.Year] = new("year", "{year}", "2023", new(Vi: "một năm dương lịch", En: "a calendar year"), new(Vi: "Năm", En: "Year")),
        [PeriodKind.HalfYear] = new("half-year", "{year}-H{number}", "2023-H1", new(Vi: "6 tháng đầu hay 6 tháng cuối năm", En: "the first or second half of a year"), new(Vi: "6 tháng", En: "Half year")),
        [PeriodKind.NineMonths] = new("nine-months", "{year}-9M", "2023-9M", new(Vi: "9 tháng đầu năm", En: "the first nine months of a year"), new(Vi: "9 tháng", En: "Nine months")),
        [PeriodKind.StateQuarter] = new("state-quarter", "{year}-state-Q{number}", "2023-state-Q3", new(Vi: "một quý theo kỳ báo cáo nhà nước, từ ngày 15 đến ngày 14", En: "a State quarter, from the 15th to the 14th"), new(Vi: "Quý (kỳ báo cáo nhà nước)", En: "State quarter")),
        [PeriodKind.StateHalfYear] = new("state-half-year", "{year}-state-H{number}", "2023-state-H1", new(Vi: "6 tháng theo kỳ báo cáo nhà nước, từ ngày 15 đến ngày 14", En: "a State half year, from the 15th to the 14th"), new(Vi: "6 tháng (kỳ báo cáo nhà nước)", En: "State half year")),
        [PeriodKind.StateYear] = new("state-year", "{year}-state", "2023-state", new(Vi: "một năm theo kỳ báo cáo nhà nước, từ 15 tháng 12 đến 14 tháng 12", En: "a State year, from 15 to 14 December"), new(Vi: "Năm (kỳ báo cáo nhà nước)", En: "State year")),
        [PeriodKind.ProgrammeYear] = new("programme-year", "year-{year}", "year-2", new(Vi: "một năm thực hiện tính từ ngày ký", En: "a year of the programme, counted from the signing"), new(Vi: "Năm thực hiện", En: "Programme year")),
        [PeriodKind.Term] = new("term", "term", null, new(Vi: "giai đoạn của chương trình", En: "the term of the programme"), new(Vi: "Tổng kết giai đoạn", En: "Final review")),
        [PeriodKind.FinancialQuarter] = new("financial-quarter", "{year}-{next}-Q{number}", "2023-24-Q1", new(Vi: "một quý của năm tài chính từ tháng 4 đến tháng 3", En: "a quarter of a financial year from April to March"), new(Vi: "Quý của năm tài chính", En: "Financial quarter")),
        [PeriodKind.FinancialYear] = new("financial-year", "{year}-{next}", "2023-24", new(Vi: "một năm tài chính từ tháng 4 đến tháng 3", En: "a financial year from April to March"), new(Vi: "Năm tài chính", En: "Financial year")),
        [PeriodKind.Month] = new("month", "{year}-{two}", "2023-07", new(Vi: "một tháng dương lịch", En: "a calendar month"), new(Vi: "Tháng", En: "Month")),
        [PeriodKind.Week] = new("week", "{year}-W{two}", "2023-W40", new(Vi: "một tuần từ thứ hai đến chủ nhật", En: "a week from Monday to Sunday"), new(Vi: "Tuần", En: "Week")),
        [PeriodKind.MidTerm] = new("mid-term", "mid-term", null, new(Vi: "nửa đầu giai đoạn của chương trình", En: "the first half of the term of the programme"), new(Vi: "Sơ kết giữa kỳ", En: "Mid-term review")),
    };

    private static readonly string[] Roman = ["", "I", "II", "III", "IV"];
    private static readonly string[] Ordinals = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    private static readonly string[] OrdinalsVi = ["", "nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];

    // Of quarters and halves, which are feminine in both.
    private static readonly string[] OrdinalsHi = ["", "पहली", "दूसरी", "तीसरी", "चौथी"];
    private static readonly string[] OrdinalsUr = ["", "پہلی", "دوسری", "تیسری", "چوتھی"];

    /// <summary>"quarter", "one-year", "nine-months": the kind in addresses and on the command line.</summary>
    public static string Code(PeriodKind kind) => Spellings[kind].Word;

    public static PeriodKind? KindOf(string code) => Kinds.Where(kind => Code(kind) == code).Select(kind => (PeriodKind?)kind).FirstOrDefault();

    /// <summary>What days of the kind are, for a sentence that denies it: "a calendar quarter".</summary>
    public static Wording Noun(PeriodKind kind) => Spellings[kind].Noun;

    /// <summary>The kind as a heading over its periods.</summary>
    public static Wording Heading(PeriodKind kind) => Spellings[kind].Heading;

    /// <summary>Whether there is but one of the kind in a programme, so that it need not be named.</summary>
    public static bool IsOnly(PeriodKind kind) => Spellings[kind].Example is null;

    /// <summary>How the period is written in addresses and on the command line: "2023-Q3", "2023-24", "year-2".</summary>
    public string Code(PeriodKind kind, Period covering)
    {
        var (year, number) = (YearOf(kind, covering), NumberOf(kind, covering));
        var years = kind is PeriodKind.ProgrammeYear ? Invariant($"{year}") : Invariant($"{year:0000}");
        return Spellings[kind].Form.Replace("{year}", years, StringComparison.Ordinal).Replace("{next}", Invariant($"{(year + 1) % 100:00}"), StringComparison.Ordinal)
            .Replace("{number}", Invariant($"{number}"), StringComparison.Ordinal).Replace("{two}", Invariant($"{number:00}"), StringComparison.Ordinal);
    }

    /// <summary>The period somebody wrote as above; nothing is needed where there is but one.</summary>
    /// <exception cref="Refusal">The words are not a period of this kind.</exception>
    public Period Parse(PeriodKind kind, string? text)
    {
        var it = this;
        var found = text is null ? IsOnly(kind) ? At(kind, 1) : null : Meant(kind, text).FirstOrDefault(period => it.Code(kind, period) == text);
        if (found is not null) return found;
        var (en, vi) = Spellings[kind].Example is { } example ? ($", as {example}", $", ví dụ {example}") : ("; leave the period out", "; không cần nêu kỳ");
        throw new Refusal(new(En: $"“{text}” is not {Spellings[kind].Noun.En}{en}.", Vi: $"“{text}” không phải là {Spellings[kind].Noun.Vi}{vi}."));
    }

    /// <exception cref="Refusal">None of these days is one of the programme's.</exception>
    internal void RequireWithin(Period covering, string? field)
    {
        var (from, to) = (Lifetime.From, Lifetime.To);
        Refusal.If(covering.To < from, field, $"These days lie before the programme, which began on {Numerals.Of("en").Say(from)}.", $"Khoảng ngày này ở trước chương trình, bắt đầu từ {Numerals.Of("vi").Say(from)}.");
        Refusal.If(covering.From > to, field, $"These days lie after the programme, whose term ends on {Numerals.Of("en").Say(to)}.", $"Khoảng ngày này ở sau thời hạn của chương trình, đến {Numerals.Of("vi").Say(to)}.");
    }

    /// <summary>The period in a sentence: "quý III năm 2023", "9 tháng đầu năm 2023", "năm thứ hai", "cả giai đoạn 2023–2025".</summary>
    public Wording Name(PeriodKind kind, Period covering)
    {
        var (year, part) = (YearOf(kind, covering), PartOfYear(kind, covering));
        var (vi, en, hi, ur) = kind switch
        {
            PeriodKind.OneYear => ("1 năm", "one year", "1 वर्ष", "1 سال"),
            PeriodKind.ProgrammeYear => ($"năm thứ {OrdinalVi(year)}", $"the {Ordinal(year)} year", Invariant($"कार्यक्रम वर्ष {year}"), Invariant($"پروگرام کا سال {year}")),
            PeriodKind.Term => Each(Invariant($"{covering.From.Year}–{covering.To.Year}"), "cả giai đoạn {0}", "the whole term {0}", "पूरा चरण {0}", "پورا مرحلہ {0}"),
            PeriodKind.MidTerm => Each(Invariant($"{Term.From.Year}–{Term.To.Year}"), "nửa đầu giai đoạn {0}", "the first half of the term {0}", "चरण {0} का पूर्वार्ध", "مرحلہ {0} کا پہلا نصف"),
            PeriodKind.Year => Each(Invariant($"{year}"), "năm {0}", "the year {0}", "वर्ष {0}", "سال {0}"),
            PeriodKind.StateYear => Each(Invariant($"{year}"), "năm {0} (kỳ báo cáo nhà nước)", "the State year {0}", "सरकारी वर्ष {0}", "سرکاری سال {0}"),
            PeriodKind.StateQuarter or PeriodKind.StateHalfYear => Each(Invariant($"{year}"), part!.Vi + " năm {0} (kỳ báo cáo nhà nước)", part.En + " of {0}", "वर्ष {0} की " + part.Hi, "سال {0} کی " + part.Ur),
            PeriodKind.FinancialYear => Each(FinancialYear(year), "năm tài chính {0}", "the financial year {0}", "वित्तीय वर्ष {0}", "مالی سال \u200E{0}"),
            PeriodKind.FinancialQuarter => Each(FinancialYear(year), part!.Vi + " năm tài chính {0}", part.En + " of the financial year {0}", "वित्तीय वर्ष {0} की " + part.Hi, "مالی سال \u200E{0} کی " + part.Ur),
            PeriodKind.Month => Each(Invariant($"{year}"), part!.Vi + " năm {0}", part.En + " {0}", part.Hi + " {0}", part.Ur + " {0}"),
            PeriodKind.NineMonths => Each(Invariant($"{year}"), part!.Vi + " năm {0}", part.En + " of {0}", "वर्ष {0} के " + part.Hi, "سال {0} کے " + part.Ur),
            PeriodKind.Week => Each(Invariant($"{year}"), part!.Vi + " năm {0}", part.En + " of {0}", "वर्ष {0} का " + part.Hi, "سال {0} کا " + part.Ur),
            _ => Each(Invariant($"{year}"), part!.Vi + " năm {0}", part.En + " of {0}", "वर्ष {0} की " + part.Hi, "سال {0} کی " + part.Ur),
        };
        return new(Vi: vi, En: en, Hi: hi, Ur: ur);
    }

    /// <summary>What a report of a period looks forward to, in a sentence: "quý IV năm 2023", "3 tháng cuối năm 2023"; null after the term.</summary>
    public Wording? FollowingName(PeriodKind kind, Period covering) => Following(kind, covering) is not var (following, period) ? null
        : kind is PeriodKind.NineMonths
            ? new(Vi: Invariant($"3 tháng cuối năm {period.From.Year}"), En: Invariant($"the last three months of {period.From.Year}"), Hi: Invariant($"वर्ष {period.From.Year} के अंतिम 3 महीने"), Ur: Invariant($"سال {period.From.Year} کے آخری 3 ماہ"))
        : kind is PeriodKind.MidTerm
            ? new(Vi: Invariant($"nửa cuối giai đoạn {Term.From.Year}–{Term.To.Year}"), En: Invariant($"the second half of the term {Term.From.Year}–{Term.To.Year}"), Hi: Invariant($"चरण {Term.From.Year}–{Term.To.Year} का उत्तरार्ध"), Ur: Invariant($"مرحلہ {Term.From.Year}–{Term.To.Year} کا دوسرا نصف"))
        : Name(following, period);

    /// <summary>The same without its year, for a sentence that says the year once: "quý III", "9 tháng đầu"; null for whole years and terms.</summary>
    public Wording? PartOfYear(PeriodKind kind, Period covering)
    {
        var number = NumberOf(kind, covering);
        return kind switch
        {
            PeriodKind.Quarter or PeriodKind.FinancialQuarter => new(Vi: $"quý {Roman[number]}", En: $"the {Ordinal(number)} quarter", Hi: OrdinalsHi[number] + " तिमाही", Ur: OrdinalsUr[number] + " سہ ماہی"),
            PeriodKind.StateQuarter => new(Vi: $"quý {Roman[number]}", En: $"the {Ordinal(number)} State quarter", Hi: OrdinalsHi[number] + " सरकारी तिमाही", Ur: OrdinalsUr[number] + " سرکاری سہ ماہی"),
            PeriodKind.HalfYear => new(Vi: number == 1 ? "6 tháng đầu" : "6 tháng cuối", En: $"the {Ordinal(number)} half", Hi: OrdinalsHi[number] + " छमाही", Ur: OrdinalsUr[number] + " ششماہی"),
            PeriodKind.StateHalfYear => new(Vi: number == 1 ? "6 tháng đầu" : "6 tháng cuối", En: $"the {Ordinal(number)} State half year", Hi: OrdinalsHi[number] + " सरकारी छमाही", Ur: OrdinalsUr[number] + " سرکاری ششماہی"),
            PeriodKind.NineMonths => new(Vi: "9 tháng đầu", En: "the first nine months", Hi: "पहले 9 महीने", Ur: "پہلے 9 ماہ"),
            PeriodKind.Month => new(Vi: Invariant($"tháng {(number < 3 ? "0" : "")}{number}"), En: Numerals.Month(number, "en"), Hi: Numerals.Month(number, "hi"), Ur: Numerals.Month(number, "ur")),
            PeriodKind.Week => new(Vi: Invariant($"tuần {number}"), En: Invariant($"week {number}"), Hi: Invariant($"सप्ताह {number}"), Ur: Invariant($"ہفتہ {number}")),
            _ => null,
        };
    }

    // Hindi and Urdu say the year first.
    private static (string Vi, string En, string Hi, string Ur) Each(string year, string vi, string en, string hi, string ur) =>
        (vi.Replace("{0}", year, StringComparison.Ordinal), en.Replace("{0}", year, StringComparison.Ordinal), hi.Replace("{0}", year, StringComparison.Ordinal), ur.Replace("{0}", year, StringComparison.Ordinal));

    private static string Ordinal(int number) => number < Ordinals.Length ? Ordinals[number] : Invariant($"{number}{(number % 100 is 11 or 12 or 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" })}");
    private static string OrdinalVi(int number) => number < OrdinalsVi.Length ? OrdinalsVi[number] : Invariant($"{number}");
    private static string FinancialYear(int year) => Invariant($"{year}-{(year + 1) % 100:00}");

    // Every period the first number in the words may mean; people write years of four digits, in these four centuries.
    private IEnumerable<Period> Meant(PeriodKind kind, string text)
    {
        var digits = new string([.. text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)]);
        var known = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        if (FirstPlace(kind) == 1) return (IsOnly(kind) ? Of(kind, 1) : known ? Of(kind, year) : null) is { } only ? [only] : [];
        var it = this;
        return !known || year is < 1900 or > 2299 ? [] : Enumerable.Range(1, InYear(kind, year)).Select(number => it.Of(kind, year, number)).OfType<Period>();
    }
}
