using System.Collections;
using System.Globalization;
using CoordinationTracker.Tests;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>
/// The examples of every event once more, with one text in each of their text fields: whatever people may have written
/// and the record holds.
/// </summary>
/// <param name="Letter">Ends the code of its programme and keeps its ids apart from those of the others.</param>
/// <param name="Lasts">Nothing is withdrawn, dissolved or concluded in the end.</param>
internal sealed record AnyText(string Name, string Text, char Letter, bool Lasts)
{
    private const string Clusters = "क्षत्रियविद्यार्थीश्रृंखला", Nastaliq = "نستعلیق\u200Cبڑےچھوٹے";

    private static readonly IReadOnlyList<(string Name, string Text)> Texts =
    [
        ("letters without a space", new('ạ', 300)),
        ("an address", "https://example.org/van-ban/default.aspx?pageid=27160&docid=205637&classid=1&tagid=7/ban-hanh"),
        ("emoji with joiners", string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦🏳️‍🌈👍🏽", 20))),
        ("clusters", string.Concat(Enumerable.Repeat(Clusters + Nastaliq, 10))),
        ("dots", new('.', Writing.Passage)),
        ("the longest", string.Concat(Enumerable.Repeat("Tuyên truyền 12-BC/ĐUK, ", 5_000))[..Writing.Passage]),
    ];

    /// <summary>Each text as long as it comes, in a programme that lasts; the longest also in one that has ended.</summary>
    public static IReadOnlyList<AnyText> All { get; } =
    [
        .. Texts.Select((text, nth) => new AnyText(text.Name, text.Text, (char)('A' + nth), true)),
        .. Texts.TakeLast(2).Select((text, nth) => new AnyText(text.Name, text.Text, (char)('G' + nth), false)),
    ];

    public string Code => $"DUK-BQL-{Letter}";

    public Guid Id => Own(Some.Id(1000));

    /// <summary>Where the record stood when its draft was presented.</summary>
    public long Presented { get; init; }

    public IReadOnlyList<object> OfProgramme =>
        [.. Examples.OfProgramme.Where(Happens).Select(told => Said(Alone(told), "")!)];

    /// <summary>Also what the examples take for known: the two sides, and the paper that the numbered review became.</summary>
    public IReadOnlyList<object> OfDirectory =>
    [
        .. Some.Units.Where(unit => unit is UnitEstablished known && known.Unit != Some.Mobilisation)
            .Concat(Examples.OfDirectory).Where(Happens).SelectMany(Registered).Select(told => Said(told, "")!),
    ];

    public IReadOnlyList<object> OfPortfolio =>
        [.. Examples.OfPortfolio.Where(Happens).Select(told => Said(told, "")!)];

    public Guid Own(Guid id) => new($"{(int)Letter:x8}{id.ToString()[8..]}");

    // The examples stand under each other, one by one; no history has it so.
    private static ProgrammeEvent Alone(ProgrammeEvent told) =>
        told is TaskFannedOut fanOut ? fanOut with { Parent = null } : told;

    private static IEnumerable<DirectoryEvent> Registered(DirectoryEvent told) =>
        told is DocumentRegistered paper && paper.Document == Some.Id(97) ? [paper, paper with { Document = Some.TheReview }] : [told];

    private bool Happens(object told) => !Lasts
        || (told is not (ProgrammeConcluded or ProgrammeLeft or UnitMerged or UnitDissolved)
            && !told.GetType().Name.EndsWith("Withdrawn", StringComparison.Ordinal));

    /// <summary>The same value with this text wherever people write, and ids of its own.</summary>
    private object? Said(object? value, string field) => value switch
    {
        Wording words => new Wording(Fitted(field), Fitted(field), InOther(words.Hi, field), InOther(words.Ur, field)),
        string code when field is "Code" or "Programme" or "Programmes" && code == Some.ProgrammeSigned.Code => Code,
        string id when Guid.TryParse(id, out var known) => Own(known).ToString(),
        string when Longest(field) > 0 => Fitted(field),
        Guid id => Own(id),
        long when field is "Position" => Presented,
        IEnumerable list and not string => ListOf(list, field),
        { } known when EventShape.EventsAndValues.Contains(known.GetType()) => Made(known),
        _ => value,
    };

    private object Made(object known)
    {
        var type = known.GetType();
        return Activator.CreateInstance(type, [.. EventShape.Fields(type).Select(of =>
            Said(type.GetProperty(of.Name!)!.GetValue(known), NameOf(type, of.Name!)))])!;
    }

    private string? InOther(string? words, string field) => words is null && Lasts ? null : Fitted(field);

    private object ListOf(IEnumerable list, string field)
    {
        var item = list.GetType().GetGenericArguments()[0];
        var said = Array.CreateInstance(item, list.Cast<object>().Count());
        foreach (var (nth, value) in list.Cast<object?>().Index()) said.SetValue(Said(value, field), nth);
        return typeof(EquatableList).GetMethod(nameof(EquatableList.ToEquatableList))!.MakeGenericMethod(item).Invoke(null, [said])!;
    }

    // A passage is the longest of all.
    private static string NameOf(Type type, string field) =>
        type == typeof(PassageWritten) && field == "Text" ? "Passage" : field;

    /// <summary>No shorter than the rules let it be; nothing for what other entries find it by.</summary>
    private static int Longest(string field) => field switch
    {
        "Passage" => Writing.Passage,
        "Reason" => Writing.Paragraph,
        "Source" or "Alias" or "Topics" or "Group" => Writing.Line,
        "Symbol" or "Level" or "Number" => 40,
        _ => 0,
    };

    private string Fitted(string field)
    {
        var longest = Longest(field) is > 0 and var known ? known : Writing.Paragraph;
        if (Text.Length <= longest) return Text;
        var ends = StringInfo.ParseCombiningCharacters(Text);
        return Text[..ends.Last(end => end <= longest)];
    }
}
