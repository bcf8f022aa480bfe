using System.Globalization;
using System.Text.RegularExpressions;

namespace CoordinationTracker.Reports;

/// <summary>Which days a report of a kind covers, and how people write that down: "2023-Q3", "2023", or nothing for one year from signing.</summary>
public static partial class ReportPeriod
{
    /// <exception cref="Refusal">The words are not a period of this kind.</exception>
    public static Period Parse(PeriodKind kind, string? text, Programme programme)
    {
        switch (kind)
        {
            case PeriodKind.Quarter when text is not null && QuarterPattern().Match(text) is { Success: true } match:
                return Period.Quarter(Number(match.Groups["year"]), Number(match.Groups["quarter"]));
            case PeriodKind.Year when text is not null && YearPattern().Match(text) is { Success: true } match:
                return Period.Year(Number(match.Groups["year"]));
            case PeriodKind.OneYear when text is null || text == Code(PeriodKind.OneYear, Period.YearFrom(programme.Signing!.SignedOn)):
                return Period.YearFrom(programme.Signing!.SignedOn);
        }
        var (en, vi) = kind switch
        {
            PeriodKind.Quarter => ("a quarter, as 2023-Q3", "một quý, ví dụ 2023-Q3"),
            PeriodKind.Year => ("a year, as 2023", "một năm, ví dụ 2023"),
            _ => ("the first year of this programme; leave the period out", "năm đầu của chương trình; không cần nêu kỳ"),
        };
        throw new Refusal(new(En: $"“{text}” is not {en}.", Vi: $"“{text}” không phải là {vi}."));

        static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>The last period of the kind that had ended on a day.</summary>
    /// <exception cref="Refusal">None had ended since the programme began.</exception>
    public static Period LastEnded(PeriodKind kind, DateOnly on, Programme programme)
    {
        var signedOn = programme.Signing!.SignedOn;
        var candidate = kind switch
        {
            PeriodKind.Quarter => Period.Quarter(on.Year, (on.Month + 2) / 3),
            PeriodKind.Year => Period.Year(on.Year),
            _ => Period.YearFrom(signedOn),
        };
        if (candidate.To >= on && kind is not PeriodKind.OneYear)
        {
            var eve = candidate.From.AddDays(-1);
            candidate = kind is PeriodKind.Quarter ? Period.Quarter(eve.Year, (eve.Month + 2) / 3) : Period.Year(eve.Year);
        }
        Refusal.If(candidate.To >= on || candidate.To < signedOn, null,
            $"No such period had ended by {Numerals.Of("en").Say(on)}; the programme was signed on {Numerals.Of("en").Say(signedOn)}.",
            $"Đến {Numerals.Of("vi").Say(on)} chưa có kỳ nào kết thúc; chương trình ký {Numerals.Of("vi").Say(signedOn)}.");
        return candidate;
    }

    /// <summary>How the period is written in addresses and on the command line.</summary>
    public static string Code(PeriodKind kind, Period covering) => kind switch
    {
        PeriodKind.Quarter => FormattableString.Invariant($"{covering.From.Year:0000}-Q{covering.AsQuarter()}"),
        PeriodKind.Year => FormattableString.Invariant($"{covering.From.Year:0000}"),
        _ => "first",
    };

    /// <summary>"quarter", "one-year", "year".</summary>
    public static string Code(PeriodKind kind) => kind switch { PeriodKind.Quarter => "quarter", PeriodKind.OneYear => "one-year", _ => "year" };

    public static PeriodKind? KindOf(string code) => Enum.GetValues<PeriodKind>().Where(kind => Code(kind) == code).Select(kind => (PeriodKind?)kind).FirstOrDefault();

    [GeneratedRegex(@"^(?<year>(19|20)[0-9]{2})-Q(?<quarter>[1-4])$")]
    private static partial Regex QuarterPattern();

    [GeneratedRegex(@"^(?<year>(19|20)[0-9]{2})$")]
    private static partial Regex YearPattern();
}
