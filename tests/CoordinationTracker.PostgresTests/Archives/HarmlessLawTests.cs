using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoordinationTracker.PostgresTests.Fuzz;
using CoordinationTracker.Store;
using CoordinationTracker.Tests;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Projections;

namespace CoordinationTracker.PostgresTests.Archives;

/// <summary>
/// F15 as a law: an archive in which something of an event was made anything else is a sentence, or else it restores, letter by letter,
/// is gone on from, and its reports are made.
/// </summary>
public sealed class HarmlessLawTests
{
    private const int Cases = 400;

    private static readonly JsonSerializerOptions AsItIs = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public async Task what_reads_restores_and_is_gone_on_from_whatever_a_stranger_made_of_it()
    {
        var story = await SealedStory.Told();
        var untouched = story.Programme.Events;
        await using var opened = await TestStore.Open(SealedStory.Types);
        var (random, refused, restored) = (new Random(15), 0, 0);
        for (var nth = 0; nth < Cases; nth++)
        {
            var at = random.Next(untouched.Count);
            var (what, changed) = Changed(untouched[at], untouched, random);
            StoredText[] events = [.. untouched.Take(at), changed, .. untouched.Skip(at + 1)];
            var said = $"case {nth}: {what} of event {at + 1}, {changed.Type}";
            using var bytes = new MemoryStream();
            story.With(events).Archived.Write(bytes);

            Archive archive;
            try { archive = Archive.Read(bytes, DateTimeOffset.UtcNow); }
            catch (Refusal) { refused++; continue; }
            catch (Exception e) when (e is not ShouldAssertException) { throw new ShouldAssertException($"{said} is no sentence: {e}"); }

            try
            {
                await opened.Run("truncate mt_events, mt_streams, tracker.checkpoints; select setval('mt_events_sequence', 1, false)");
                await opened.Store.Restore([archive.Programme, archive.Directory], default);
                (await opened.Store.ReadText(SealedStory.Id, long.MaxValue, default).ToListAsync()).SequenceEqual(archive.Programme.Events).ShouldBeTrue(said);
                await opened.Store.Append<CoordinationTracker.Programme>(SealedStory.Id, events.Length, [Some.ActivityLogged with { Activity = Guid.NewGuid() }], new("A"), default);
                var moment = (await new Programmes(opened.Store, new(), new Clock(TimeProvider.System)).All(null, default)).ShouldHaveSingleItem(said);
                foreach (var language in (string[])["vi", "en", "hi", "ur"]) CoordinationTracker.Reports.ReviewReport.Compose(moment.Review(PeriodKind.Quarter, new(new(2023, 7, 1), new(2023, 9, 30))), language);
                restored++;
            }
            catch (Exception e) when (e is not ShouldAssertException) { throw new ShouldAssertException($"{said} does harm: {e}"); }
        }
        // Neither everything nor nothing is refused, or the changes are not what they were meant to be.
        refused.ShouldBeGreaterThan(Cases / 5);
        restored.ShouldBeGreaterThan(Cases / 10);
    }

    private static (string What, StoredText Changed) Changed(StoredText told, IReadOnlyList<StoredText> all, Random random)
    {
        var other = all[random.Next(all.Count)];
        return random.Next(9) switch
        {
            0 => ("the position", told with { Position = Any(random, 0, 1, -1, other.Position, told.Position + 1, told.Position + 7, 1_000_000_000_000, 1_000_000_000_001, long.MaxValue, long.MinValue) }),
            1 => ("the instant", told with { RecordedAt = Any(random, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.UnixEpoch, told.RecordedAt.AddTicks(random.Next(9)), told.RecordedAt.AddDays(random.Next(-3, 3)), other.RecordedAt.AddHours(random.Next(-23, 23)), DateTimeOffset.UtcNow.AddDays(2)) }),
            2 => ("the id", told with { Id = Any(random, Guid.Empty, Guid.AllBitsSet, other.Id, Guid.NewGuid()) }),
            3 => ("the user", told with { User = Word(random) }),
            4 => ("the cause", random.Next(2) == 0 ? told with { CausationId = Word(random) } : told with { CorrelationId = Word(random) }),
            5 => ("the headers", told with { Headers = Any(random, "null", "{}", "[]", "1", "{\"side\": \"C\"}", "{\"side\":\"A\"}", "{\"side\": 7}", $"{{\"side\": {JsonSerializer.Serialize(Word(random))}}}", Deep(random.Next(2, 60))) }),
            6 => ("the stream", told with { Stream = Guid.NewGuid(), Version = random.Next(-1, 40) }),
            7 => ("the type", told with { Type = Any(random, other.Type, "", "Nobody", Word(random) ?? "") }),
            _ => ("the data", told with { Data = Data(told.Data, random) }),
        };
    }

    // One value of the event, wherever it stands, made another.
    private static string Data(string json, Random random)
    {
        var node = JsonNode.Parse(json)!;
        var values = Values(node).ToList();
        if (values.Count == 0) return Deep(random.Next(2, 60));
        var value = values[random.Next(values.Count)];
        JsonNode? changed = value.GetValueKind() switch
        {
            JsonValueKind.String => Any<JsonNode?>(random, Word(random), "9999-12-31", "0001-01-01", "2023-02-30", Guid.Empty.ToString(), "", null, 7, "No/Where"),
            JsonValueKind.Number => JsonNode.Parse(Any(random, "0", "-1", "79228162514264337593543950335", "79228162514264337593543950336", "0.0000000000000000000000000001", "9007199254740993", "1.10", new string('9', 300), "1e5", "-0")),
            _ => Any<JsonNode?>(random, true, false, null, "true"),
        };
        value.ReplaceWith(changed);
        // In the spacing of a database, so that not all is refused for that alone.
        return Spaced(node);
    }

    private static IEnumerable<JsonValue> Values(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Values(member.Value)),
        JsonArray items => items.SelectMany(Values),
        JsonValue value => [value],
        _ => [],
    };

    private static string Spaced(JsonNode? node) => node switch
    {
        JsonObject members => "{" + string.Join(", ", members.Select(member => $"{JsonSerializer.Serialize(member.Key)}: {Spaced(member.Value)}")) + "}",
        JsonArray items => "[" + string.Join(", ", items.Select(Spaced)) + "]",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonSerializer.Serialize(value.GetValue<string>(), AsItIs),
        null => "null",
        _ => node.ToJsonString(),
    };

    private static string Deep(int levels) => new StringBuilder().Insert(0, "[", levels).Append('1').Append(']', levels).ToString();

    private static string? Word(Random random) => random.Next(6) == 0 ? null : Naughty.Texts[random.Next(Naughty.Texts.Count)];

    private static T Any<T>(Random random, params T[] of) => of[random.Next(of.Length)];
}
