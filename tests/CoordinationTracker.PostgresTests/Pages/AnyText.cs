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

    /// <summary>Each text as long as it comes, in a programme that lasts and in one that has ended.</summary>
    public static IReadOnlyList<AnyText> All { get; } =
    [
        .. new[]
        {
            ("letters without a space", new string('ạ', 300)),
            ("an address", "https://example.org/van-ban/default.aspx?pageid=27160&docid=205637&classid=1&typegroupid=4&tagid=7/ban-hanh"),
            ("emoji with joiners", string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦🏳️‍🌈👍🏽", 20))),
            ("clusters", string.Concat(Enumerable.Repeat(Clusters + Nastaliq, 10))),
            ("dots", new string('.', Writing.Passage)),
            ("the longest", string.Concat(Enumerable.Repeat("Tuyên truyền 12-BC/ĐUK, ", 5_000))[..Writing.Passage]),
        }.SelectMany((text, nth) => new[] { true, false }.Select(lasts => new AnyText(text.Item1, text.Item2, (char)('A' + (2 * nth) + (lasts ? 0 : 1)), lasts))),
    ];

    public string Code => $"DUK-BQL-{Letter}";

    public Guid Id => Own(Some.Id(1000));

    /// <summary>Where the record stood when its draft was presented.</summary>
    public long Presented { get; init; }

    public IReadOnlyList<object> OfProgramme => [.. Examples.OfProgramme.Where(Happens).Select(told => Said(told, "")!)];

    /// <summary>The two sides too, which the examples take for known.</summary>
    public IReadOnlyList<object> OfDirectory => [.. Some.Units.Cast<UnitEstablished>().Where(unit => unit.Unit != Some.Mobilisation).Concat<DirectoryEvent>(Examples.OfDirectory).Where(Happens).Select(told => Said(told, "")!)];

    public IReadOnlyList<object> OfPortfolio => [.. Examples.OfPortfolio.Where(Happens).Select(told => Said(told, "")!)];

    public Guid Own(Guid id) => new($"{(int)Letter:x8}{id.ToString()[8..]}");

    private bool Happens(object told) => !Lasts || told is not (ProgrammeConcluded or ProgrammeLeft or UnitMerged or UnitDissolved)
        && !told.GetType().Name.EndsWith("Withdrawn", StringComparison.Ordinal);

    /// <summary>The same value with this text wherever people write, and ids of its own.</summary>
    private object? Said(object? value, string field) => value switch
    {
        Wording words => new Wording(Fitted(field), Fitted(field), words.Hi is null && Lasts ? null : Fitted(field), words.Ur is null && Lasts ? null : Fitted(field)),
        string code when field is "Code" or "Programme" or "Programmes" && code == Some.ProgrammeSigned.Code => Code,
        string id when Guid.TryParse(id, out var known) => Own(known).ToString(),
        string when Longest(field) > 0 => Fitted(field),
        Guid id => Own(id),
        long when field is "Position" => Presented,
        IEnumerable list and not string => ListOf(list, field),
        { } known when EventShape.EventsAndValues.Contains(known.GetType()) && known.GetType() is var type => Activator.CreateInstance(
            type, [.. EventShape.Fields(type).Select(of => Said(type.GetProperty(of.Name!)!.GetValue(known), NameOf(type, of.Name!)))]),
        _ => value,
    };

    private object ListOf(IEnumerable list, string field)
    {
        var item = list.GetType().GetGenericArguments()[0];
        var said = Array.CreateInstance(item, list.Cast<object>().Count());
        foreach (var (nth, value) in list.Cast<object?>().Index()) said.SetValue(Said(value, field), nth);
        return typeof(EquatableList).GetMethod(nameof(EquatableList.ToEquatableList))!.MakeGenericMethod(item).Invoke(null, [said])!;
    }

    // A passage is the longest of all.
    private static string NameOf(Type type, string field) => type == typeof(PassageWritten) && field == "Text" ? "Passage" : field;

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
