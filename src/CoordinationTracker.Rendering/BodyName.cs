using System.Text.RegularExpressions;

namespace CoordinationTracker.Rendering;

/// <summary>The name of a body where it must break: what Vietnamese writes in several words and means as one stays on one line, "TỈNH ỦY", "KHU KINH TẾ".</summary>
internal static partial class BodyName
{
    private const char Unbroken = '\u00A0';

    public static string Bound(string name) => string.Concat(Parts(name).Select(part => part.Together ? part.Text.Replace(' ', Unbroken) : part.Text));

    /// <summary>The name in order, cut where a term begins and ends.</summary>
    public static IEnumerable<(string Text, bool Together)> Parts(string name) =>
        Terms().Split(name).Select((part, at) => (part, at % 2 == 1)).Where(part => part.part.Length > 0);

    // One group, so that splitting gives what lies between and what matches by turns. The province last, with the two words of its name.
    // Linear: fixed words, and at most the two words after one of them.
    [GeneratedRegex(@"(?<!\p{L})((?:tỉnh|thành|huyện|quận|thị|đảng|quân) (?:ủy|uỷ)|(?:ủy|uỷ) ban|nhân dân|khu kinh tế|khu công nghiệp|quản lý|dân vận|tuyên giáo|tổ chức|nội chính|kiểm tra|thường vụ|chấp hành|cơ quan"
        + @"|doanh nghiệp|văn phòng|mặt trận|tổ quốc|việt nam|liên đoàn|lao động|công an|bộ đội|biên phòng|hội đồng|thanh niên|phụ nữ|nông dân|cựu chiến binh|tỉnh (?!(?:ủy|uỷ)(?!\p{L}))\p{L}+ \p{L}+$)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Writing.MatchLimit)]
    private static partial Regex Terms();
}
