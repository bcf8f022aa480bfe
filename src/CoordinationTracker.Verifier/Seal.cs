using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CoordinationTracker.Verifier;

/// <summary>The chain value that a seal names of a history up to a version.</summary>
/// <param name="Whole">In the second form; a seal of the first names none (ADR 18).</param>
public sealed record SealedHistory(Guid Stream, long Version, string Digest, bool Whole);

/// <summary>What the event review_sealed says.</summary>
public sealed record Seal(Guid Review, long Position, string Edition, string Findings, IReadOnlyList<SealedHistory> Histories)
{
    internal static Seal Of(JsonElement data) => new(
        data.GetProperty("Review").GetGuid(), data.GetProperty("Position").GetInt64(), data.GetProperty("Edition").GetString()!,
        data.GetProperty("FindingsDigest").GetString()!,
        [.. data.GetProperty("HistoryDigests").EnumerateArray().Select(history => new SealedHistory(
            history.GetProperty("Stream").GetGuid(), history.GetProperty("Version").GetInt64(), history.GetProperty("Digest").GetString()!,
            history.TryGetProperty("Form", out var form) && form.GetString() is "Second"))]);

    /// <summary>
    /// Whether a text is the line of this seal, in whichever language: the words between are free. One that was typed, photographed
    /// or broken over lines differs in spaces, punctuation and the case of its letters, never in a letter or digit of what it names.
    /// </summary>
    /// <param name="code">Of the programme.</param>
    /// <param name="stream">Its history's; the other's name is a word.</param>
    public bool IsPrintedIn(string text, string code, Guid stream)
    {
        var said = Letters(text);
        var at = 0;
        return Take(Number(Position)) && Take(Letters(Edition)) && Take(Findings) && Histories.All(history =>
            (history.Stream != stream || Take(Letters(code))) && Take(Number(history.Version)) && Take(history.Digest)) && at == said.Length;

        // Words have no digit of ours in them, so one of 112 is no 12 behind a word.
        bool Take(string named)
        {
            var found = said.IndexOf(named, at, StringComparison.Ordinal);
            if (found < 0 || said.AsSpan(at, found - at).ContainsAnyInRange('0', '9')) return false;
            at = found + named.Length;
            return true;
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Letters(string text) =>
        string.Concat(text.Normalize(NormalizationForm.FormC).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));
}
