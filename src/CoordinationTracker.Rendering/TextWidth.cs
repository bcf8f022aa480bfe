using System.Globalization;
using System.Text;

namespace CoordinationTracker.Rendering;

/// <summary>
/// How wide a line of Times New Roman comes out, well enough to choose the columns of the letterhead and of a table;
/// Liberation Serif has the same measures. Signs above and below a letter add nothing.
/// </summary>
internal static class TextWidth
{
    // Thousandths of the type size, A to Z and a to z.
    private static readonly int[] BoldCapitals =
        [722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667];
    private static readonly int[] Capitals =
        [722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611];
    private static readonly int[] Small =
        [500, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 389, 389, 278, 500, 500, 722, 500, 500, 444];

    private static readonly int[] BoldSmall =
        [500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444];

    /// <summary>Measuring is near the truth, not the truth: a printer's Times may be a little wider.</summary>
    public const double Slack = 1.04;

    public const double MillimetresPerPoint = 25.4 / 72;

    public static double Millimetres(string text, int size, bool bold = false) =>
        PrintableText.Of(text).Normalize(NormalizationForm.FormD).Sum(c => Thousandths(c, bold)) * size / 1000.0 * MillimetresPerPoint;

    /// <summary>How many lines the text takes at a width, breaking between words.</summary>
    public static int Lines(string text, double width, int size, bool bold = false)
    {
        var space = Millimetres(" ", size, bold);
        var (lines, used) = (1, 0.0);
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Millimetres(word, size, bold)))
        {
            if (used > 0 && used + space + word > width) (lines, used) = (lines + 1, word);
            else used += (used > 0 ? space : 0) + word;
        }
        return lines;
    }

    private static int Thousandths(char c, bool bold) => c switch
    {
        >= 'A' and <= 'Z' => (bold ? BoldCapitals : Capitals)[c - 'A'],
        >= 'a' and <= 'z' => (bold ? BoldSmall : Small)[c - 'a'],
        'Đ' => 722,
        'đ' => bold ? 556 : 500,
        ' ' or '\u00A0' or '.' or ',' => 250,
        '/' or ';' or ':' => 278,
        '-' => 333,
        >= '0' and <= '9' => 500,
        _ => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? 0 : 600,
    };
}
