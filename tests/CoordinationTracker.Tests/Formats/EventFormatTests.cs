using System.Text.Json;
using System.Text.Json.Nodes;
using CoordinationTracker.Store;

namespace CoordinationTracker.Tests;

/// <summary>What is stored must read for ever: every event has an approved example beside this file, and still reads and writes it.</summary>
public sealed class EventFormatTests
{
    private const string ForEver = "Events are for ever: add a new one, an optional field, or upcast; never edit what is stored (docs/events.md).";

    private static string Folder => Repository.Path("tests", "CoordinationTracker.Tests", "Formats");

    public static TheoryData<string> Aliases() => new(EventAliases.All.Keys);

    [Theory, MemberData(nameof(Aliases))]
    public void an_event_writes_what_was_approved(string alias)
    {
        var (approved, written) = (Path.Combine(Folder, $"{alias}.json"), Pretty(JsonSerializer.Serialize(Examples.ByAlias[alias], EventFormat.Json)));
        if (File.Exists(approved) && Pretty(File.ReadAllText(approved)) == written) return;

        // Beside the approved one, for whoever adds an event: read it, then rename it.
        File.WriteAllText(Path.Combine(Folder, $"{alias}.received.json"), written + "\n");
        File.Exists(approved).ShouldBeTrue($"There is no approved {alias}.json; {alias}.received.json is what is written now.");
        written.ShouldBe(Pretty(File.ReadAllText(approved)), ForEver);
    }

    [Theory, MemberData(nameof(Aliases))]
    public void what_was_approved_still_reads(string alias) =>
        new EventFormat(EventAliases.All).Read(alias, File.ReadAllBytes(Path.Combine(Folder, $"{alias}.json")), position: 0).ShouldBe(Examples.ByAlias[alias], ForEver);

    public static TheoryData<string> Earlier() => new(Approved().Where(name => name.Contains('.', StringComparison.Ordinal)));

    [Theory, MemberData(nameof(Earlier))]
    public void an_earlier_shape_still_reads_and_says_nothing_it_did_not_say(string name)
    {
        var earlier = File.ReadAllText(Path.Combine(Folder, $"{name}.json"));
        var told = new EventFormat(EventAliases.All).Read(name.Split('.')[0], System.Text.Encoding.UTF8.GetBytes(earlier), position: 0);

        Pretty(JsonSerializer.Serialize(told, told.GetType(), EventFormat.Json)).ShouldBe(Pretty(earlier), ForEver);
    }

    [Fact]
    public void no_approved_event_was_taken_away() => Approved().Select(name => name.Split('.')[0]).Except(EventAliases.All.Keys).ShouldBeEmpty(ForEver);

    // "task_assigned" is the shape of today; "task_assigned.1" the one before its first optional field came (decision record 0010).
    private static IEnumerable<string> Approved() =>
        System.IO.Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Where(name => !name.EndsWith(".received", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Aliases))]
    public void an_example_leaves_nothing_out(string alias) => Unfilled(Examples.ByAlias[alias], alias).ShouldBeEmpty();

    [Fact(DisplayName = "Architecture 2.11: nothing computed is stored")]
    public void an_event_and_its_values_write_what_they_were_made_of_and_nothing_else()
    {
        foreach (var type in EventShape.EventsAndValues)
            EventFormat.Json.GetTypeInfo(type).Properties.Select(property => property.Name).Order(StringComparer.Ordinal)
                .ShouldBe(EventShape.Fields(type).Select(field => field.Name!).Order(StringComparer.Ordinal), type.Name);
    }

    private static IEnumerable<string> Unfilled(object value, string path)
    {
        foreach (var field in EventShape.Fields(value.GetType()))
        {
            var (name, content) = ($"{path}.{field.Name}", value.GetType().GetProperty(field.Name!)!.GetValue(value));
            if (content is null or "" || content is System.Collections.IEnumerable and not string && !((System.Collections.IEnumerable)content).Cast<object>().Any()) yield return name;
            else if (EventShape.EventsAndValues.Contains(content.GetType()) && content is not Wording)
                foreach (var inner in Unfilled(content, name)) yield return inner;
        }
    }

    // Written lines, so that a difference is seen in its line.
    private static string Pretty(string json) => JsonNode.Parse(json)!.ToJsonString(new JsonSerializerOptions(EventFormat.Json) { WriteIndented = true });
}
