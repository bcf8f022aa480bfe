using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace CoordinationTracker;

/// <summary>
/// Words as somebody wrote them, in the language or languages they wrote them in. Nothing is translated by machine:
/// a reader of another language gets the words as written, marked with the language they are in. Part of the storage format.
/// </summary>
public sealed record Wording(string? Vi = null, string? En = null, string? Hi = null, string? Ur = null)
{
    public static readonly IReadOnlyList<string> Languages = ["vi", "en", "hi", "ur"];

    public static Wording Of(string language, string text) => language switch
    {
        "vi" => new(Vi: text),
        "en" => new(En: text),
        "hi" => new(Hi: text),
        "ur" => new(Ur: text),
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Known languages are vi, en, hi and ur."),
    };

    /// <summary>The words in this language, or as they were written when nobody wrote them in it.</summary>
    public string In(string language) => Written(LanguageIn(language)) ?? "";

    /// <summary>
    /// The language <see cref="In"/> answers in: the one asked for, or one the words exist in. A paper in Hindi or Urdu has its missing
    /// sentences in English, and so what people wrote as well, where they wrote it in English too.
    /// </summary>
    public string LanguageIn(string language) =>
        Written(language) is not null ? language
        : language is "hi" or "ur" && En is not null ? "en"
        : Languages.FirstOrDefault(known => Written(known) is not null) ?? language;

    public bool IsBlank() => Languages.All(language => Writing.IsBlank(Written(language)));

    private string? Written(string language) => language switch { "vi" => Vi, "en" => En, "hi" => Hi, "ur" => Ur, _ => null };

    /// <summary>Trimmed, composed (NFC: domain 7.8) and free of blank translations; the form in which words are stored.</summary>
    /// <exception cref="Refusal">Nothing was said, too much was said, or a character cannot be printed.</exception>
    public Wording Checked(string field, int longest = Writing.Paragraph)
    {
        Refusal.If(IsBlank(), field, "Say it in words; this cannot be left blank.", "Cần ghi nội dung; không được để trống.");
        return new(Optional(Vi), Optional(En), Optional(Hi), Optional(Ur));

        string? Optional(string? text) => Writing.Optional(text, field, longest);
    }
}

/// <summary>What every text must be before it becomes part of the record.</summary>
public static class Writing
{
    /// <summary>Longest name, title or reference, in characters.</summary>
    public const int Line = 500;

    /// <summary>Longest account of one thing, in characters.</summary>
    public const int Paragraph = 10_000;

    /// <summary>Longest passage of a report, in characters.</summary>
    public const int Passage = 100_000;

    /// <summary>
    /// Longest a pattern may look through a text, in milliseconds. Every pattern takes time by the length of the text, at
    /// worst a fraction of this; the limit ends what we did not think of.
    /// </summary>
    public const int MatchLimit = 5_000;

    /// <summary>The text trimmed and composed (NFC).</summary>
    /// <exception cref="Refusal">Blank, too long, or holding a character that cannot be printed.</exception>
    public static string Required(string? text, string field, int longest = Line)
    {
        Refusal.If(IsBlank(text), field, "Say it in words; this cannot be left blank.", "Cần ghi nội dung; không được để trống.");
        return Optional(text, field, longest)!;
    }

    /// <summary>As <see cref="Required"/>, but nothing (null) where nothing was said.</summary>
    public static string? Optional(string? text, string field, int longest = Line)
    {
        if (IsBlank(text)) return null;

        // A lone surrogate cannot be composed (Normalize throws), so this comes first.
        Refusal.If(text.EnumerateRunes().Any(rune => rune.Value == Rune.ReplacementChar.Value) || text.Any(Unprintable) || text.EnumerateRunes().Any(IsNoCharacter), field,
            "The text holds a character that cannot be printed; type it again or paste it as plain text.",
            "Nội dung có ký tự không in được; hãy gõ lại hoặc dán dưới dạng văn bản thuần.");
        Refusal.If(text.Any(Overriding), field,
            "The text holds a hidden mark that turns the writing direction around; type it again without it.",
            "Nội dung có ký tự ẩn đảo chiều chữ viết; hãy gõ lại không có ký tự đó.");
        Refusal.If(text.Split('\n').Any(LeavesOpen), field,
            "The text holds a hidden mark for the writing direction that is not closed in its line; type it again without it.",
            "Nội dung có ký tự ẩn về chiều chữ viết chưa được đóng trong dòng; hãy gõ lại không có ký tự đó.");
        var composed = text.Trim().Normalize(NormalizationForm.FormC).ReplaceLineEndings("\n");
        Refusal.If(composed.Length > longest, field,
            $"At most {longest} characters fit here; this has {composed.Length}.",
            $"Tối đa {longest} ký tự; nội dung này có {composed.Length} ký tự.");
        return composed;
    }

    /// <summary>
    /// A number or code: as <see cref="Required"/>, and equal to the eye is equal to the rule. Marks that belong to a letter
    /// (Devanagari, Arabic) stay; NFC has made one letter of all those of Vietnamese. All white space is a space.
    /// </summary>
    /// <exception cref="Refusal">It holds what cannot be seen, or a mark on what is no letter of such a script.</exception>
    public static string Code(string? text, string field, int longest = Line)
    {
        var code = Spaced(Required(text, field, longest));
        Refusal.If(Visible(code) != code, field,
            "A number or code holds no hidden marks, and no accents on digits; type it again without them.",
            "Số hoặc mã không có ký tự ẩn, và chữ số không mang dấu; hãy gõ lại không có ký tự đó.");
        return code;
    }

    /// <summary>As <see cref="Code"/>, but nothing (null) where nothing was said.</summary>
    public static string? OptionalCode(string? text, string field, int longest = Line) =>
        IsBlank(text) ? null : Code(text, field, longest);

    /// <summary>A number or code without what the eye does not see: one stored before that was refused is compared so.</summary>
    internal static string Visible(string code)
    {
        var (visible, marked) = (new StringBuilder(code.Length), false);
        foreach (var rune in Spaced(code).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark && !IsVariation(rune.Value);
            var isSeen = category is not (UnicodeCategory.Format or UnicodeCategory.EnclosingMark)
                && !IsVariation(rune.Value) && !IsFiller(rune.Value);
            if (!isSeen || (isMark && !marked)) continue;
            visible.Append(rune);
            marked = isMark || category is UnicodeCategory.OtherLetter;
        }
        return visible.ToString();
    }

    private static string Spaced(string code) =>
        string.Join(' ', code.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool IsVariation(int rune) => rune is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF or 0x034F;

    // Letters and signs in name, a blank to the eye: of Hangul, Khmer and Braille.
    private static bool IsFiller(int rune) => rune is 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x2800 or 0x3164 or 0xFFA0;

    /// <summary>Nothing in it can be seen: direction marks and joiners alone are no words.</summary>
    public static bool IsBlank([NotNullWhen(false)] string? text) =>
        text is null || text.All(c => char.IsWhiteSpace(c) || IsFiller(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format);

    private static bool Unprintable(char c) => char.IsControl(c) && c is not ('\n' or '\r' or '\t');

    // Nobody's letters: a program marks with them what it means only for itself, as ours does.
    private static bool IsNoCharacter(Rune rune) => rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE;

    // Overrides make a text read otherwise than it is stored; the plain marks that Urdu needs (LRM, RLM, ALM, isolates) are welcome.
    private static bool Overriding(char c) => c is >= '\u202A' and <= '\u202E';

    // An isolate that stays open turns around what we print behind it.
    private static bool LeavesOpen(string line)
    {
        var open = 0;
        foreach (var c in line)
        {
            if (c is >= '\u2066' and <= '\u2068') open++;
            else if (c is '\u2069' && --open < 0) return true;
        }
        return open > 0;
    }

    /// <summary>Whether a character turns, or sets apart, the direction of what follows it.</summary>
    internal static bool Turns(char c) => Overriding(c) || c is >= '\u2066' and <= '\u2069';
}
