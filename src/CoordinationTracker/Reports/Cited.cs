using System.Globalization;
using System.Text.RegularExpressions;

namespace CoordinationTracker.Reports;

/// <summary>A figure that a passage speaks of and that is not what it was when the passage was written.</summary>
/// <param name="Live">The passage names its key and so prints what it is now; otherwise the old number stands in its words.</param>
/// <param name="Gone">The report has no such figure any more.</param>
public sealed record MovedFigure(string Key, bool Live, decimal? Was, decimal? Now, bool Gone);

/// <summary>
/// Figures in words written by hand. "{M1.actual}" names one, and is printed as what it is when the report is made; a plain number that
/// equalled a figure of its section when it was written is taken to speak of that figure.
/// </summary>
public static partial class Cited
{
    /// <summary>The words in pieces: plain text, or the key of a figure.</summary>
    public static IEnumerable<(string Text, string? Key)> PiecesOf(string text)
    {
        var from = 0;
        foreach (Match named in Named().Matches(text))
        {
            if (named.Index > from) yield return (text[from..named.Index], null);
            yield return (named.Value, named.Groups[1].Value);
            from = named.Index + named.Length;
        }
        if (from < text.Length) yield return (text[from..], null);
    }

    /// <summary>The keys named in any of its languages, each once.</summary>
    public static IEnumerable<string> KeysIn(Wording text) => InEach(text).SelectMany(words => PiecesOf(words.Text)).Select(piece => piece.Key).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>A brace stands alone, or something other than a key between two.</summary>
    public static bool IsBroken(Wording text) => InEach(text).SelectMany(words => PiecesOf(words.Text)).Any(piece => piece.Key is null && piece.Text.AsSpan().ContainsAny('{', '}'));

    /// <summary>The figures the words speak of, as they are found now, in the order of their keys.</summary>
    public static EquatableList<CitedFigure> In(Wording text, string section, Findings found)
    {
        var (named, numbers) = (KeysIn(text).ToHashSet(StringComparer.Ordinal), NumbersIn(text).Select(number => number.Value).ToHashSet());
        if (named.Count == 0 && numbers.Count == 0) return [];
        return found.Figures().Where(figure => named.Contains(figure.Key))
            .Concat(numbers.Count == 0 ? [] : ReviewReport.FiguresBySection(found)[section].Where(figure => numbers.Any(number => IsPrinted(figure.Value, number))))
            .Select(figure => new CitedFigure(figure.Key, figure.Value)).DistinctBy(figure => figure.Key, StringComparer.Ordinal).OrderBy(figure => figure.Key, StringComparer.Ordinal).ToEquatableList();
    }

    /// <summary>What of that has moved. A number that several figures shared has moved when none of them bears it any more.</summary>
    public static IEnumerable<MovedFigure> Moved(PassageWritten passage, Findings now)
    {
        if (passage.Cited is not { Count: > 0 } cited) yield break;
        var figures = now.Figures().DistinctBy(figure => figure.Key, StringComparer.Ordinal).ToDictionary(figure => figure.Key, StringComparer.Ordinal);
        var named = KeysIn(passage.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var was in cited.Where(was => named.Contains(was.Key) && (Gone(was) || Now(was) != was.Value)))
            yield return new(was.Key, Live: true, was.Value, Now(was), Gone(was));
        foreach (var number in NumbersIn(passage.Text).Select(number => number.Value).Distinct())
        {
            var bore = cited.Where(was => !named.Contains(was.Key) && IsPrinted(was.Value, number)).ToList();
            if (bore.Count > 0 && bore.TrueForAll(was => !IsPrinted(Now(was), number))) yield return new(bore[0].Key, Live: false, bore[0].Value, Now(bore[0]), Gone(bore[0]));
        }

        bool Gone(CitedFigure was) => !figures.ContainsKey(was.Key);
        decimal? Now(CitedFigure was) => figures.GetValueOrDefault(was.Key)?.Value;
    }

    /// <summary>The number a text prints, by the marks its language groups and divides with; null where it is none.</summary>
    public static decimal? NumberIn(string text, string language) => Numbers().Match(text) is { Success: true } number ? Read(number.Value, language) : null;

    /// <summary>Whether a number is how a value is printed: whole or to a few places, a share to one, a fall without its sign.</summary>
    public static bool IsPrinted(decimal? value, decimal number) => value is { } known && (Rounded(known, 6) == number || Rounded(known, 1) == number);

    /// <summary>The plain numbers in words, each with what stands before it: not those of days, years, clauses and papers.</summary>
    public static IEnumerable<(decimal Value, string Before)> NumbersIn(Wording text)
    {
        foreach (var (language, words) in InEach(text))
            foreach (var (piece, _) in PiecesOf(words).Where(piece => piece.Key is null))
                foreach (Match number in Plain().Matches(piece))
                    if (Read(number.Value, language) is { } read) yield return (read, piece[..number.Index]);
    }

    private static IEnumerable<(string Language, string Text)> InEach(Wording text) =>
        Wording.Languages.Where(language => text.LanguageIn(language) == language).Select(language => (language, text.In(language)));

    private static decimal Rounded(decimal value, int places) => Math.Abs(Math.Round(value, places, MidpointRounding.AwayFromZero));

    private static decimal? Read(string number, string language)
    {
        var (group, point) = language == "vi" ? (".", ",") : (",", ".");
        return decimal.TryParse(number.Replace(group, "", StringComparison.Ordinal).Replace(point, ".", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var read) ? read : null;
    }

    [GeneratedRegex(@"\{([^{}\s]+)\}", RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex Named();

    [GeneratedRegex(@"[0-9]+(?:[.,][0-9]+)*", RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex Numbers();

    // Linear: it begins only where no letter or digit stands before, and within the digits from there gives back each once.
    [GeneratedRegex(@"(?<![\w/.,–-])(?<!\b(?:ngày|tháng|năm|quý|mục|số|khoản|điều|phụ lục|clause|annex|section|no|year|article) )[0-9]+(?:[.,][0-9]+)*(?![\w/–-])(?! (?:January|February|March|April|May|June|July|August|September|October|November|December)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Writing.MatchLimit)]
    private static partial Regex Plain();
}
