using System.Globalization;
using System.Text;

namespace CoordinationTracker;

/// <summary>Text without case, tones and accents, so that "uỷ", "ủy" and "uy" find one another (domain 7.8).</summary>
public static class Folding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Whole(text).Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark) folded.Append(c is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(c));
        return folded.ToString();
    }

    public static bool Holds(string text, string foldedPart) => Fold(text).Contains(foldedPart, StringComparison.Ordinal);

    // Half a surrogate pair cannot be decomposed.
    private static string Whole(string text) => string.Concat(text.EnumerateRunes());
}
