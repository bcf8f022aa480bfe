using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace CoordinationTracker.Reports;

/// <summary>
/// Words of another language inside a Hindi or Urdu sentence, as a body's name: marked as long as the sentence is put together,
/// a run of their own with their language once it is a document. The marks are noncharacters, which no text may hold.
/// </summary>
internal static class Voices
{
    private const char First = '\uFDD0', End = '\uFDDF';

    /// <summary>As written, marked where that is not in the language of the sentence.</summary>
    public static string InVoice(this Wording text, string language) =>
        text.LanguageIn(language) is var own && (own == language || language is "vi" or "en") ? text.In(language) : Mark(own, text.In(language));

    public static string Mark(string language, string text) =>
        text.Length == 0 ? "" : $"{(char)(First + Wording.Languages.ToList().IndexOf(language))}{text}{End}";

    /// <summary>The document with every marked stretch a run of its own, and no mark left.</summary>
    public static Document Parted(Document document) => document with
    {
        Letterhead = document.Letterhead with
        {
            Superior = Bare(document.Letterhead.Superior), Issuers = Each(document.Letterhead.Issuers, name => Bare(name)),
            Number = Bare(document.Letterhead.Number), PlaceAndDate = Bare(document.Letterhead.PlaceAndDate), Mark = Bare(document.Letterhead.Mark),
            Motto = Bare(document.Letterhead.Motto),
        },
        Kind = Bare(document.Kind),
        Imprint = Bare(document.Imprint),
        Summary = Bare(document.Summary),
        Contents = Bare(document.Contents),
        Body = Each(document.Body, Parted),
        Closing = new(Bare(document.Closing.RecipientsHeading), Each(document.Closing.Recipients, name => Bare(name)), Each(document.Closing.Signatures, signature =>
            new Signature(Bare(signature.Body), Bare(signature.Authority), Bare(signature.Post), Bare(signature.Name)))),
        Annexes = Each(document.Annexes, annex => annex with { Kicker = Bare(annex.Kicker), Title = Bare(annex.Title), Attached = Bare(annex.Attached), Body = Each(annex.Body, Parted) }),
    };

    private static Block Parted(Block block) => block switch
    {
        Heading heading => heading with { Number = Bare(heading.Number), Text = Bare(heading.Text) },
        Paragraph paragraph => paragraph with { Runs = Parted(paragraph.Runs) },
        Table table => table with
        {
            Columns = Each(table.Columns, column => column with { Heading = Bare(column.Heading) }), Rows = Each(table.Rows, Parted), Foot = table.Foot is { } foot ? Parted(foot) : null,
        },
        _ => block,
    };

    private static Row Parted(Row row) => row with { Cells = Each(row.Cells, cell => cell.Runs.Any(run => Marked(run.Text)) ? cell with { Runs = Parted(cell.Runs) } : cell) };

    private static EquatableList<Run> Parted(EquatableList<Run> runs) => runs.Where(run => run.Text.Length > 0).SelectMany(run => Marked(run.Text) ? Parts(run) : [run]).ToEquatableList();

    // A name may stand within a sentence that is itself of another language than the document: the innermost mark holds.
    private static IEnumerable<Run> Parts(Run run)
    {
        var (spoken, part) = (new Stack<string>(), new StringBuilder());
        foreach (var c in run.Text)
        {
            if (!IsMark(c))
            {
                part.Append(c);
                continue;
            }
            if (Ended() is { } before) yield return before;
            if (c != End) spoken.Push(Wording.Languages[c - First]);
            else if (spoken.Count > 0) spoken.Pop();
        }
        if (Ended() is { } last) yield return last;

        Run? Ended()
        {
            if (part.Length == 0) return null;
            var ended = run with { Text = part.ToString(), Language = spoken.Count > 0 ? spoken.Peek() : run.Language };
            part.Clear();
            return ended;
        }
    }

    /// <summary>Without its marks, for where a language cannot be told apart.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public static string? Bare(string? text) => text is not null && Marked(text) ? string.Concat(text.Where(c => !IsMark(c))) : text;
    private static bool Marked(string text) => text.Any(IsMark);
    private static bool IsMark(char c) => c is >= First and <= End && (c == End || c - First < Wording.Languages.Count);
    private static EquatableList<T> Each<T>(EquatableList<T> list, Func<T, T> change) => list.Select(change).ToEquatableList();
}
