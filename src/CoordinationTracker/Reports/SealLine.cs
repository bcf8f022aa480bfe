using System.Globalization;
using System.Text;

namespace CoordinationTracker.Reports;

/// <summary>The line of an issued paper that holds everything it takes to check the paper against the record.</summary>
public static class SealLine
{
    private static readonly string[] Languages = ["vi", "en", "hi", "ur"];

    /// <param name="code">The programme's.</param>
    public static string Of(ReviewSealed seal, string code, string language)
    {
        return Glossary.Say(language,
            $"Bản chốt: vị trí {seal.Position}; phiên bản {seal.Edition}; kết quả {seal.FindingsDigest}; lịch sử {Histories()}",
            $"Seal: position {seal.Position}; edition {seal.Edition}; findings {seal.FindingsDigest}; histories {Histories()}");

        string Histories() => string.Join(", ", seal.HistoryDigests.Select(history => string.Create(CultureInfo.InvariantCulture,
            $"{(history.Stream == Directory.Stream ? Glossary.Say(language, "Danh bạ", "Directory") : code)} {history.Version}: {history.Digest}")));
    }

    /// <summary>
    /// Whether a text is that line, in whichever language. One that was typed, photographed or broken over lines differs in spaces,
    /// punctuation and the case of its letters, never in a letter or digit.
    /// </summary>
    public static bool Is(string text, ReviewSealed seal, string code) =>
        Letters(text) is var said && Languages.Any(language => Letters(Of(seal, code, language)) == said);

    /// <summary>Whether a text is such a line of some seal: nothing else on a paper holds two digests.</summary>
    public static bool IsOfSome(string text)
    {
        var (run, digests) = (0, 0);
        foreach (var letter in text)
        {
            run = char.IsAsciiHexDigit(letter) ? run + 1 : 0;
            if (run == 64) digests++;
        }
        return digests > 1;
    }

    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormC).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
