using System.Globalization;
using System.Text.RegularExpressions;

namespace CoordinationTracker.Web.Demo;

/// <summary>Reads the short hand of the script: "P1=2 P2≈240 M1[nữ]=3" and "công nhân 126; chủ doanh nghiệp ≈12; đảng viên".</summary>
internal static partial class Figures
{
    public static EquatableList<Quantity> Of(string? figures) => Quantity().Matches(figures ?? "").Select(match => new Quantity(
        match.Groups["code"].Value,
        decimal.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture),
        Sure(match),
        Breakdown: match.Groups["part"] is { Success: true } part ? part.Value : null)).ToEquatableList();

    public static EquatableList<Audience> Audiences(string? people) =>
        Parts(people).Select(group => Counted().Match(group) is { Success: true } match
            ? new Audience(match.Groups["group"].Value, int.Parse(match.Groups["value"].Value, CultureInfo.InvariantCulture), Sure(match))
            : new Audience(group)).ToEquatableList();

    public static EquatableList<string> Topics(string? topics) => Parts(topics).ToEquatableList();

    private static string[] Parts(string? list) => (list ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Qualifier Sure(Match match) => match.Groups["sure"].Value switch { "≈" => Qualifier.About, "<" => Qualifier.LessThan, ">" => Qualifier.MoreThan, _ => Qualifier.Exactly };

    [GeneratedRegex(@"(?<code>[A-Z][0-9])(\[(?<part>[^\]]+)\])?(?<sure>[=≈<>])(?<value>[0-9.]+)", RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"^(?<group>.+?) (?<sure>[≈<>]?)(?<value>[0-9]+)$", RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex Counted();
}
