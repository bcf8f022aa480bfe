using System.Globalization;
using System.Text.RegularExpressions;

namespace CoordinationTracker.Tests;

/// <summary>Whatever the script, a text is cut to the room there is, and nothing that is read as one sign is cut in two.</summary>
public sealed class ShorteningTests
{
    public static TheoryData<string> Texts => new(
        new string('ạ', 300), new string('.', 100_000), new string('_', 91), "https://example.org/van-ban/default.aspx?pageid=27160&docid=205637&classid=1&typegroupid=4&tagid=7",
        string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦🏳️‍🌈👍🏽", 30)), string.Concat(Enumerable.Repeat("क्षत्रियविद्यार्थीश्रृंखला", 20)), string.Concat(Enumerable.Repeat("نستعلیق\u200Cبڑےچھوٹے", 20)),
        string.Concat(Enumerable.Repeat("Một\nhai\nba\u00A0", 12)), string.Concat(Enumerable.Repeat("Chương\u00A0trình\u00A0", 20)), "a " + new string('b', 300), new string(' ', 200) + "x", "ệ" + new string('\u0323', 400));

    [Theory, MemberData(nameof(Texts))]
    public void it_fits_and_is_whole_graphemes_of_the_beginning(string text)
    {
        foreach (var most in new[] { 2, 31, 80, 90, 91, 150 })
        {
            var cut = text.Shortened(most);
            cut.Length.ShouldBeLessThanOrEqualTo(Math.Max(most, 1));
            if (text.Length <= most)
            {
                cut.ShouldBe(text);
                continue;
            }
            cut.ShouldEndWith("…");
            text.ShouldStartWith(cut[..^1]);
            var ends = StringInfo.ParseCombiningCharacters(text);
            // Marks without end upon one letter are cut where they must be.
            if (ends.Length > 1 && ends[1] < most - 1) ends.ShouldContain(cut.Length - 1);
            char.IsHighSurrogate(cut[^1]).ShouldBeFalse();
        }
    }

    [Fact]
    public void it_is_cut_between_words_where_they_are_short_enough()
    {
        "Tuyên truyền, vận động".Shortened(16).ShouldBe("Tuyên truyền…");
        "Tuyên truyền".Shortened(12).ShouldBe("Tuyên truyền");
        "Tuyên truyền".Shortened(11).ShouldBe("Tuyên truy…");
    }

    [Fact(DisplayName = "X1: nothing else shortens a text")]
    public void nothing_else_shortens_a_text() =>
        Repository.Sources("src").Where(file => Path.GetFileName(file) != "Shortening.cs" && Regex.IsMatch(File.ReadAllText(file), @"LastIndexOf\(' '|\[\.\.[^\]]*\][^;]*\+ ""…""|Substring\(0")).Select(Repository.Relative).ShouldBeEmpty();
}
