using System.Globalization;

namespace CoordinationTracker;

/// <summary>
/// Text cut to the room there is for it: between words where they are short enough, or between graphemes, so that
/// nothing a reader takes for one sign is cut in two.
/// </summary>
public static class Shortening
{
    private const string Cut = "…";

    /// <summary>At most so many characters, the mark of the cut among them.</summary>
    public static string Shortened(this string text, int most)
    {
        if (text.Length <= most) return text;
        var room = text.Fitting(most - Cut.Length).Length;
        var end = room;
        while (end > 0 && !char.IsWhiteSpace(text[end])) end--;
        // A word that takes more than half of the room is no reason to leave that half empty.
        return text[..(end > most / 2 ? end : room)].TrimEnd().TrimEnd(',', ';', '–') + Cut;
    }

    /// <summary>As many of its first graphemes as so many characters hold.</summary>
    public static string Fitting(this string text, int most)
    {
        if (text.Length <= most) return text;
        var end = 0;
        for (var next = 0; next <= most; next += StringInfo.GetNextTextElementLength(text, next)) end = next;
        // Marks without end upon one letter are one grapheme; of that, what fits.
        if (end == 0 && most > 0) end = char.IsHighSurrogate(text[most - 1]) ? most - 1 : most;
        return text[..end];
    }
}
