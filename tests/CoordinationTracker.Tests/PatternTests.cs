using System.Text.RegularExpressions;

namespace CoordinationTracker.Tests;

/// <summary>People's text is as long as they like to write; a pattern takes time by its length, and a limit ends it all the same.</summary>
public sealed partial class PatternTests
{
    [Fact(DisplayName = "F5: every pattern is linear, or says why it is, and has a limit")]
    public void every_pattern_is_linear_and_has_a_limit() =>
        Repository.Sources("src").SelectMany(file => Faults(File.ReadAllText(file)).Select(fault => $"{Repository.Relative(file)}: {fault}")).ShouldBeEmpty();

    [Theory]
    [InlineData("    [GeneratedRegex(@\"a*\", RegexOptions.NonBacktracking, Writing.MatchLimit)]\n    private static partial Regex A();", 0)]
    [InlineData("    // Linear: a proof.\n    [GeneratedRegex(@\"(?<!b)a\", RegexOptions.None, Writing.MatchLimit)]\n    private static partial Regex A();", 0)]
    [InlineData("    // A comment.\n    [GeneratedRegex(@\"a*\", RegexOptions.None, Writing.MatchLimit)]\n    private static partial Regex A();", 1)]
    [InlineData("    [GeneratedRegex(@\"a*\", RegexOptions.NonBacktracking)]\n    private static partial Regex A();", 1)]
    [InlineData("    [GeneratedRegex(@\"a*\")]\n    private static partial Regex A();", 2)]
    [InlineData("if (Regex.IsMatch(text, \"a*\")) return;", 2)]
    [InlineData("var a = new Regex(\"a*\", RegexOptions.NonBacktracking, TimeSpan.FromMilliseconds(Writing.MatchLimit));", 0)]
    public void the_law_bites(string source, int faults) => Faults(source).Count().ShouldBe(faults);

    private static IEnumerable<string> Faults(string source)
    {
        foreach (Match pattern in Patterns().Matches(source))
        {
            if (!pattern.Value.Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal) && !pattern.Groups["why"].Success) yield return $"not linear: {pattern.Value.Trim()}";
            if (!pattern.Value.Contains("Writing.MatchLimit", StringComparison.Ordinal)) yield return $"no limit: {pattern.Value.Trim()}";
        }
    }

    // A pattern as it is declared, with the comment above it when that is the proof; or as it is made on the spot.
    [GeneratedRegex(@"(?<why>^ *// Linear:[^\n]*\n(?: *//[^\n]*\n)*)? *\[GeneratedRegex\((?:[^\n]|\n(?! *(?:private|internal|public) ))*|(?:new Regex\(|\bRegex\.(?:IsMatch|Match|Matches|Replace|Split|Count|EnumerateMatches)\()[^\n]*", RegexOptions.Multiline)]
    private static partial Regex Patterns();
}
