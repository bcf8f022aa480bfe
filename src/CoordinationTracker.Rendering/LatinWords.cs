using System.Text.RegularExpressions;

namespace CoordinationTracker.Rendering;

/// <summary>
/// Words in Latin letters inside right-to-left text, such as a document's number. They must be set apart, or the 12 of "12-BC/ĐUK" ends up on its far side.
/// A day in figures and a percentage count as such, and a text that is one number.
/// </summary>
internal static partial class LatinWords
{
    /// <summary>The text in order, cut where it changes between Latin words and everything else.</summary>
    public static IEnumerable<(string Text, bool Latin)> Split(string text)
    {
        if (Number().IsMatch(text)) return [(text, true)];
        var pieces = Words().Split(text);
        for (var at = 1; at < pieces.Length; at += 2)
        {
            // A bracket stays on the side of the one it belongs to.
            var open = pieces[at].Count(c => c == '(') - pieces[at].Count(c => c == ')');
            if (open > 0 && pieces[at + 1].StartsWith(')')) (pieces[at], pieces[at + 1]) = (pieces[at] + ')', pieces[at + 1][1..]);
            else if (open > 0 && pieces[at].StartsWith('(')) (pieces[at - 1], pieces[at]) = (pieces[at - 1] + '(', pieces[at][1..]);
        }
        return pieces.Select((piece, at) => (piece, Latin: at % 2 == 1)).Where(piece => piece.piece.Length > 0);
    }

    // One group, so that splitting gives what lies between and what matches by turns. Words in a row
    // stay one piece, or they would change places; a piece may hold digits and signs and ends in a letter or digit.
    // Linear: words are looked for only where a run without spaces begins, for a run that held a Latin letter was taken up
    // to its last one from there; and so are percentages, where no digit stands before.
    [GeneratedRegex(@"((?<![^\s\u0590-\u08FF])[^\s\u0590-\u08FF]*[A-Za-z\u00C0-\u024F\u1E00-\u1EFF](?:[^\n\u0590-\u08FF]*[0-9A-Za-z\u00C0-\u024F\u1E00-\u1EFF])?|(?<![0-9/])[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}(?![0-9/])|(?<![0-9.,])[+-]?[0-9][0-9.,]*%)", RegexOptions.None, Writing.MatchLimit)]
    private static partial Regex Words();

    [GeneratedRegex(@"^\u200E?([≈<>] )?[+-]?[0-9][0-9.,/%]*$", RegexOptions.NonBacktracking, Writing.MatchLimit)]
    private static partial Regex Number();
}
