using System.Globalization;

namespace CoordinationTracker.Reports;

/// <summary>
/// The code below an annex. On paper nothing can be clicked: it leads to the same page, at the same position, where every figure leads to its entries.
/// </summary>
internal static class LookUpCode
{
    /// <param name="whose">The programme's code, or the department's symbol.</param>
    /// <param name="path">Whose reviews these are on the site, from its root on.</param>
    /// <param name="query">What else the page is asked for.</param>
    public static Paragraph Of(Annex annex, string whose, PeriodKind kind, string covering, long asAt, string language, string? site, string path, string query = "")
    {
        var (code, position) = (Periods.Code(kind), asAt.ToString(CultureInfo.InvariantCulture));
        var link = site is null ? null : $"{site.TrimEnd('/')}/{path}/reviews/{code}/{covering}?asAt={position}&lang={language}{query}";
        // An address is in Latin letters throughout, or its parts would trade places in Urdu.
        var (kicker, spoken) = language is "vi" or "en" ? (annex.Kicker.ToLowerInvariant(), (string?)null) : ($"annex {string.Concat(annex.Kicker.Where(char.IsAsciiDigit))}", "en");
        return new([new Run(Glossary.Say(language, "Tra cứu: ", "Look up: ")), new Run($"{whose} · {code} {covering} · {position} · {kicker}", Link: link, Language: spoken)], Fine: true);
    }
}
