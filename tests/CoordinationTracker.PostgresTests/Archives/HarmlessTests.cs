using System.Text.RegularExpressions;
using CoordinationTracker.Store;
using CoordinationTracker.Tests;
using CoordinationTracker.Web.Archives;

namespace CoordinationTracker.PostgresTests.Archives;

public sealed class HarmlessTests
{
    private static readonly Dictionary<string, (Func<StoredText, StoredText> Change, string Sentence)> Harms = new(StringComparer.Ordinal)
    {
        ["the highest position there is"] = (told => told with { Position = long.MaxValue }, "stands where no record reaches."),
        ["recorded in the year 2999"] = (told => told with { RecordedAt = told.RecordedAt.AddYears(973) }, "is said to be recorded at a time that cannot be."),
        ["recorded long before the one it follows"] = (told => told with { RecordedAt = told.RecordedAt.AddYears(-2) }, "is said to be recorded more than a day before one that it follows."),
        ["a day in the year 9999"] = (told => told with { Data = Regex.Replace(told.Data, "\"OccurredOn\": \"[^\"]*\"", "\"OccurredOn\": \"9999-12-31\"") }, ""),
        ["letters that a database would not keep"] = (told => told with { Data = told.Data.Replace("\": ", "\":", StringComparison.Ordinal) }, "is not written as a database writes it."),
        ["a NUL in who recorded it"] = (told => told with { User = "a\0b" }, "is not written as a database writes it."),
        ["another id"] = (told => told with { Id = Some.Id(4712) }, ""),
        ["a quotation mark and a line in who recorded it"] = (told => told with { User = "\"\n\u2028" }, ""),
    };

    public static TheoryData<string> Names => [.. Harms.Keys];

    [Theory(DisplayName = "F15: what verify takes restores, and what restored is gone on from; the rest is a sentence")]
    [MemberData(nameof(Names))]
    public async Task what_verify_takes_restores_and_is_gone_on_from(string harm)
    {
        var (change, sentence) = Harms[harm];
        var story = await SealedStory.Told();
        var last = change(story.Programme.Events[^1]);
        using var bytes = new MemoryStream();
        story.With([.. story.Programme.Events.SkipLast(1), last]).Archived.Write(bytes);

        if (sentence.Length > 0)
        {
            Should.Throw<Refusal>(() => Archive.Read(bytes, DateTimeOffset.UtcNow)).Message.ShouldBe($"The event at position {last.Position} of the archive {sentence}");
            return;
        }
        var archive = Archive.Read(bytes, DateTimeOffset.UtcNow);
        RecordCheck.Of(archive).Alone().ShouldAllBe(said => said.Holds);
        await using var opened = await TestStore.Open(SealedStory.Types);
        await opened.Store.Restore([archive.Programme, archive.Directory], default);
        (await opened.Store.ReadText(SealedStory.Id, long.MaxValue, default).ToListAsync()).ShouldBe(archive.Programme.Events);
        await opened.Store.Append<CoordinationTracker.Programme>(SealedStory.Id, last.Version, [Some.ActivityLogged with { Activity = Some.Id(4711) }], new("A"), default);
        (await opened.Store.VersionAt(SealedStory.Id, long.MaxValue, default)).ShouldBe(last.Version + 1);
    }

    [Fact(DisplayName = "F15: a zone that this machine does not know is refused, and no page that meets one fails")]
    public async Task a_zone_nobody_knows_is_refused_and_breaks_no_page()
    {
        var story = (await SealedStory.Told()).Forged("programme_signed", data => Regex.Replace(data, "\"Zone\": \"[^\"]*\"", "\"Zone\": \"No/Where\""));
        using var bytes = new MemoryStream();
        story.Archived.Write(bytes);

        Should.Throw<Refusal>(() => Archive.Read(bytes, DateTimeOffset.UtcNow)).Message
            .ShouldBe("The programme's days are those of the time zone “No/Where”, which this machine does not know.");
        CoordinationTracker.Programme.ZoneNamed("No/Where").Id.ShouldBe(CoordinationTracker.Programme.DefaultZone);
    }
}
