using System.Reflection;
using System.Text.RegularExpressions;

namespace CoordinationTracker.Tests;

/// <summary>docs/events.md says what the database holds; here it is held to the code, row by row.</summary>
public sealed partial class EventCatalogueTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.Path("docs", "events.md"));

    [Fact]
    public void every_event_has_its_row_with_alias_meaning_since_and_fields()
    {
        var rows = Rows("Event").ToDictionary(row => row[0]);
        rows.Keys.Order(StringComparer.Ordinal).ShouldBe(EventShape.Events.Select(type => type.Name));

        foreach (var (alias, type) in EventAliases.All)
        {
            rows[type.Name][1].ShouldBe(alias);
            rows[type.Name][2].ShouldMatch(@"^[A-Z“].*\.$", $"{type.Name}: its meaning in a sentence.");
            rows[type.Name][3].ShouldMatch(@"^\d+\.\d+$");
            rows[type.Name][4].ShouldBe(Written(EventShape.Fields(type)), type.Name);
        }
    }

    [Fact]
    public void every_value_inside_an_event_has_its_row() =>
        Rows("Value").OrderBy(row => row[0], StringComparer.Ordinal).Select(row => (row[0], row[2]))
            .ShouldBe(EventShape.EventsAndValues.Except(EventShape.Events).OrderBy(type => type.Name, StringComparer.Ordinal).Select(type => (type.Name, Written(EventShape.Fields(type)))));

    [Fact]
    public void every_word_an_event_may_hold_stands_in_its_row() =>
        Rows("Choice").OrderBy(row => row[0], StringComparer.Ordinal).Select(row => (row[0], row[1]))
            .ShouldBe(EventShape.Choices.Select(type => (type.Name, string.Join(", ", Enum.GetNames(type)))));

    /// <summary>The fields in order; a question mark where there may be none, brackets where there may be many.</summary>
    private static string Written(IEnumerable<ParameterInfo> fields)
    {
        var nullability = new NullabilityInfoContext();
        return string.Join(", ", fields.Select(field => field.Name
            + (nullability.Create(field).ReadState is NullabilityState.Nullable ? "?" : "")
            + (field.ParameterType.IsGenericType && field.ParameterType.GetGenericTypeDefinition() == typeof(EquatableList<>) ? "[]" : "")));
    }

    // The rows of every table whose first heading is this word, cell by cell, without code marks.
    private static IEnumerable<string[]> Rows(string heading)
    {
        var inside = false;
        foreach (var line in Lines)
        {
            var cells = Cell().Split(line.Trim().Trim('|')).Select(cell => cell.Trim().Replace("`", "", StringComparison.Ordinal)).ToArray();
            if (!line.StartsWith('|')) inside = false;
            else if (cells[0] == heading) inside = true;
            else if (inside && !line.StartsWith("|-", StringComparison.Ordinal)) yield return cells;
        }
    }

    [GeneratedRegex(@"\s\|\s")]
    private static partial Regex Cell();
}
