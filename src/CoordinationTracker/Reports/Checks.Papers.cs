using System.Globalization;
using System.Text.RegularExpressions;

namespace CoordinationTracker.Reports;

/// <content>Of names, of papers that are cited, and of what may not be passed on.</content>
public sealed partial class Checks
{
    // 6: bodies outside the Directory are told in words, which people spell as they please.
    private IEnumerable<Check> Names()
    {
        var units = directory.Units.SelectMany(unit => InEach(unit.NameOn(findings.IssueOn).Name)).DistinctBy(KeyOf, StringComparer.Ordinal).ToDictionary(KeyOf, StringComparer.Ordinal);
        var told = findings.Recommendations.SelectMany(made => InEach(made.Addressee).Select(name => (Name: name, About: CheckSubject.Recommendation, Id: $"{made.Recommendation}")))
            .Concat(findings.Documents.SelectMany(issued => directory.Documents.Find(issued.Document)?.Account.IssuedBy is { } by ? InEach(by).Select(name => (Name: name, About: CheckSubject.Document, Id: $"{issued.Document}")) : []));
        foreach (var same in told.GroupBy(told => KeyOf(told.Name), StringComparer.Ordinal))
        {
            var right = units.GetValueOrDefault(same.Key) ?? same.First().Name;
            foreach (var other in same.Where(told => told.Name != right).DistinctBy(told => told.Name, StringComparer.Ordinal))
                yield return new(6, Blocking: false, new(Vi: $"Một đơn vị viết hai cách: “{other.Name}” và “{right}”.", En: $"One body is spelt in two ways: “{other.Name}” and “{right}”."), other.About, other.Id);
        }

        static string KeyOf(string name) => string.Concat(Folding.Fold(name).Where(char.IsLetterOrDigit));
    }

    // 7: a slip of one digit was carried through two quarters' reports. Papers of other bodies need not be in the register: so a warning.
    private IEnumerable<Check> Citations()
    {
        var cited = Texts().SelectMany(told => InEach(told.Text).SelectMany(words => Symbol().Matches(words)).Select(symbol => (told.About, told.Id, Symbol: symbol.Groups["symbol"].Value, On: DayIn(symbol.Groups["day"].Value))))
            .DistinctBy(cited => (cited.Symbol, cited.On)).ToList();
        if (cited.Count == 0) yield break;
        var register = directory.Documents.All.Where(document => document.Printed is not null).GroupBy(document => KeyOf(document.Printed!), StringComparer.Ordinal).ToDictionary(known => known.Key, known => known.ToList(), StringComparer.Ordinal);
        var own = programme.Reviews.All.Select(known => known.Numbered?.Symbol).Append(programme.Signing!.Number).OfType<string>().Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var (about, id, symbol, on) in cited.Where(cited => !own.Contains(KeyOf(cited.Symbol))))
            if (!register.TryGetValue(KeyOf(symbol), out var known))
            {
                var near = register.Where(entry => IsSlip(entry.Key, KeyOf(symbol))).Select(entry => entry.Value[0].Printed).FirstOrDefault();
                yield return new(7, Blocking: false, new(
                    Vi: $"Văn bản {symbol} được viện dẫn nhưng không có trong sổ{(near is null ? "" : $"; sổ có {near}")}.", En: $"The document {symbol} is cited and not in the register{(near is null ? "" : $", which has {near}")}."), about, id);
            }
            else if (on is { } day && known.TrueForAll(document => document.Account.IssuedOn != day))
                yield return new(7, Blocking: false, new(
                    Vi: $"Văn bản {symbol} được viện dẫn với ngày {Numerals.Of("vi").Write(day)}; theo sổ là ngày {Numerals.Of("vi").Write(known[0].Account.IssuedOn)}.",
                    En: $"The document {symbol} is cited as of {Numerals.Of("en").Write(day)}; by the register it is of {Numerals.Of("en").Write(known[0].Account.IssuedOn)}."), about, id);

        static string KeyOf(string symbol) => symbol.Replace(" ", "", StringComparison.Ordinal).TrimStart('0').ToUpperInvariant();
        static bool IsSlip(string one, string other) => one.Length == other.Length && one.Zip(other).Count(pair => pair.First != pair.Second) == 1 && one.Zip(other).First(pair => pair.First != pair.Second) is var (a, b) && char.IsAsciiDigit(a) && char.IsAsciiDigit(b);
    }

    // 18: both sides read the report, and whoever it is sent to. What the report prints and no entry above is known by, as a unit's name, is looked for on the paper.
    private IEnumerable<Check> Secret()
    {
        var told = Texts().Where(told => InEach(told.Text).Any(words => SecretMark().IsMatch(words))).DistinctBy(told => (told.About, told.Id)).ToList();
        foreach (var (text, about, id) in told) yield return Marked(text, about, id);
        if (told.Count == 0 && Runs().FirstOrDefault(run => SecretMark().IsMatch(run.Text)) is { } printed) yield return Marked(new(printed.Text), CheckSubject.Review, "");

        static Check Marked(Wording text, CheckSubject about, string id) => new(18, Blocking: true, new(
            Vi: $"Nội dung mang dấu chỉ mức mật không được đưa vào báo cáo trao đổi: “{text.In("vi").Shortened(80)}”.", En: $"Words marked secret do not belong in a report that is passed on: “{text.In("en").Shortened(80)}”."), about, id);
    }

    private static DateOnly? DayIn(string text) => DateOnly.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // "12-BC/ĐUK", "12/BC-BQLKKT", "01/2023/NQLT-CP-MTTQ", with the day when it follows.
    // Linear: it begins only where no letter, digit or its signs stand before; no two of its runs take the same signs.
    [GeneratedRegex(@"(?<![\w/-])(?<symbol>[0-9]{1,5}(?:/[0-9]{4})?[-/][A-ZĐ][A-Za-zĐđ]*[-/][A-ZĐ][A-Za-zĐđ]*(?:-[A-ZĐ][A-Za-zĐđ]*)*)(?:,?\s+(?:ngày|of|dated)\s+(?<day>[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}))?", RegexOptions.CultureInvariant, Writing.MatchLimit)]
    private static partial Regex Symbol();

    // Linear: fixed words.
    [GeneratedRegex(@"\bTUYỆT MẬT\b|\bTỐI MẬT\b|\(MẬT\)|\b[Đđ]ộ mật\b|\b[Tt]ài liệu mật\b|\b[Ll]ưu hành nội bộ\b|\b(?:TOP )?SECRET\b|\bCONFIDENTIAL\b", RegexOptions.CultureInvariant, Writing.MatchLimit)]
    private static partial Regex SecretMark();
}
