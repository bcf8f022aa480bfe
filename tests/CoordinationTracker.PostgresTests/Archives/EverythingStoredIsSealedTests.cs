using CoordinationTracker.PostgresTests.Earlier;
using CoordinationTracker.Store;
using CoordinationTracker.Tests;
using CoordinationTracker.Web.Archives;

namespace CoordinationTracker.PostgresTests.Archives;

/// <summary>The law of the seal: what is stored of an event under it is changed nowhere without the seal breaking by name (ADR 18).</summary>
public sealed class EverythingStoredIsSealedTests
{
    private const string Vietnamese = "\"Vi\": \"";

    [Fact(DisplayName = "F4: every member of every sealed event's line in an archive, changed, taken out or put in, breaks the seal by name")]
    public async Task every_member_of_a_sealed_event_in_an_archive_is_covered()
    {
        var story = await SealedStory.Told();
        var (programme, held, tried) = (story.Programme.Events, new List<string>(), 0);
        foreach (var nth in Enumerable.Range(0, (int)Sealed(story)))
            foreach (var (what, changed) in Changed(programme[nth]))
            {
                tried++;
                if (Says(story.With([.. programme.Take(nth), changed, .. programme.Skip(nth + 1)])) is not { } said) held.Add($"{programme[nth].Type}: {what}");
                else said.ShouldContain("the history of DUK-BQL is not the one it was sealed with");
            }

        held.ShouldBeEmpty();
        tried.ShouldBeGreaterThan(80);
        story.With(programme).Check().ShouldHaveSingleItem().State.ShouldBe(SealState.Holds);
    }

    [Fact(DisplayName = "F4: every column of a sealed event in the database breaks the seal by name, but the one by which nothing is read")]
    public async Task every_column_of_a_sealed_event_in_the_database_is_covered()
    {
        var database = await Postgres.NewDatabase();
        var story = await SealedStory.Told(database);
        await using var opened = await TestStore.Open(SealedStory.Types, database);
        await opened.Run("create table saved as select * from mt_events");
        var columns = (await opened.Ask<string[]>("select array(select column_name::text from information_schema.columns where table_schema = 'public' and table_name = 'mt_events')")).Except(["mt_dotnet_type"]).ToList();
        columns.Count.ShouldBe(14);
        var last = story.Programme.Events[(int)Sealed(story) - 1].Position;
        var held = new List<string>();
        foreach (var position in new[] { 1, 4, 5, (5 + last) / 2, last })
            foreach (var column in columns)
            {
                // Not for the keys of the tables to say.
                await opened.Run($"set session_replication_role = replica; update mt_events set {column} = {Other(column)} where seq_id = {position}; set session_replication_role = default");
                (await opened.Ask<long>("select count(*) from (select to_jsonb(e) from mt_events e except select to_jsonb(s) from saved s) changed")).ShouldBe(1, column);
                if (await Says(opened.Store, story) is null) held.Add($"{column} of {position}");
                await opened.Run("set session_replication_role = replica; delete from mt_events; insert into mt_events select * from saved; set session_replication_role = default");
            }
        held.ShouldBeEmpty();

        var told = await opened.Store.ReadAll(0, default).Select(e => (e.Sequence, e.Data)).ToListAsync();
        await opened.Run("update mt_events set mt_dotnet_type = 'Nothing, Nowhere'");
        (await Says(opened.Store, story)).ShouldBeNull();
        (await opened.Store.ReadAll(0, default).Select(e => (e.Sequence, e.Data)).ToListAsync()).ShouldBe(told);
    }

    [Fact(DisplayName = "F4: an archive of an earlier version opens and holds, and says that the sides are not covered")]
    public async Task an_archive_of_an_earlier_version_says_that_the_sides_are_not_covered()
    {
        var found = Read((await SealedStory.Told(whole: false)).Archived);

        (found.State, found.Sides!.En).ShouldBe((SealState.Holds, "Which side said what is not covered: nothing was noted of it since."));
    }

    [Fact(DisplayName = "F4: a checkpoint travels in the archive; from then on a side that was changed breaks an old seal by name")]
    public async Task a_checkpoint_travels_in_the_archive_and_covers_the_sides()
    {
        var story = (await SealedStory.Told(whole: false)).Noted(new(2026, 11, 30));
        var found = Read(story.Archived);
        (found.State, found.Sides!.En).ShouldBe((SealState.Holds, "Which side said what is covered since 2026-11-30."));

        story.With([.. story.Programme.Events.Select(OfSideB)]);
        Read(story.Archived).Sentence!.En.ShouldStartWith("Alarm: the history of DUK-BQL is not the one noted on 2026-11-30, which covers the sides and causes");
    }

    [Fact(DisplayName = "F4: a later seal of the second form covers the sides under an earlier one of the first, and the earlier says since when")]
    public async Task a_later_seal_covers_the_sides_under_an_earlier_one()
    {
        var story = await (await SealedStory.Told(whole: false)).WithTheYear();
        var sealedOn = Signing.Sealed.SealedOn;
        story.Check().Select(found => (found.State, found.Sides?.En)).ShouldBe([
            (SealState.Holds, $"Which side said what is covered since {sealedOn:yyyy-MM-dd}."), (SealState.Holds, null)]);

        var (first, last) = ((int)Sealed(story), story.Programme.Events.Count);
        var events = story.Programme.Events;
        var said = story.With([.. events.Take(first - 1), OfSideB(events[first - 1]), .. events.Skip(first)]).Check().Select(found => found.Sentence!.En!).ToList();
        said[0].ShouldStartWith($"Alarm: the history of DUK-BQL is not the one noted on {sealedOn:yyyy-MM-dd}, which covers the sides and causes");
        said[1].ShouldStartWith("Alarm: the history of DUK-BQL is not the one it was sealed with");

        // What came after both is covered by neither.
        story.With([.. events.Take(last - 1), OfSideB(events[last - 1])]).Check().ShouldAllBe(found => found.State == SealState.Holds);
    }

    [Fact(DisplayName = "F4: a restore keeps a checkpoint, and notes one where there is none")]
    public async Task a_restore_keeps_a_checkpoint_and_notes_one_where_there_is_none()
    {
        var (old, noted) = (await SealedStory.Told(whole: false), (await SealedStory.Told(whole: false)).Noted(new(2026, 11, 30)));
        await using var first = await TestStore.Open(SealedStory.Types);
        await first.Store.Restore([old.Programme, old.Directory], default);
        (await first.Store.Checkpoints(SealedStory.Id, default)).ShouldHaveSingleItem().Version.ShouldBe(old.Programme.Events.Count);

        await using var second = await TestStore.Open(SealedStory.Types);
        await second.Store.Restore([noted.Programme, noted.Directory], default);
        (await second.Store.Checkpoints(SealedStory.Id, default)).ShouldBe(noted.Programme.Checkpoints);
    }

    [Fact(DisplayName = "F4: a database of an earlier version is noted at its first start; every side changed after that breaks its seals by name")]
    public async Task a_database_of_an_earlier_version_is_noted_at_its_first_start()
    {
        await using var site = await EarlierSite.Started();
        (await EarlierDatabase.Ask(site.Connection, "select s.type || ' ' || (c.version = s.version) from mt_streams s left join tracker.checkpoints c on c.stream = s.id"))
            .ShouldAllBe(stream => stream.EndsWith(" true", StringComparison.Ordinal));
        (await site.Seals()).ShouldAllBe(seal => seal.State == SealState.Holds);

        await EarlierDatabase.Ask(site.Connection, """update mt_events set headers = '{"side": "B"}' where headers ->> 'side' = 'A' returning type""");
        await site.Restart();

        (await site.Seals()).ShouldAllBe(seal => seal.State == SealState.Broken && seal.Sentence!.Contains(" is not the one noted on 20"));
    }

    private static long Sealed(SealedStory story) => SealedStory.Types.Read(story.Programme.Events.First(told => told.Type == "review_sealed")).Data is ReviewSealed seal ? seal.HistoryDigests[0].Version : 0;

    private static StoredText OfSideB(StoredText told) => told with { Headers = told.Headers.Replace("\"A\"", "\"B\"", StringComparison.Ordinal) };

    /// <summary>What a stored line becomes when one thing in it is not as it was.</summary>
    private static IEnumerable<(string What, StoredText Changed)> Changed(StoredText told)
    {
        yield return ("id", told with { Id = Guid.Empty });
        yield return ("stream", told with { Stream = Guid.Empty });
        yield return ("position", told with { Position = told.Position + 100_000 });
        yield return ("recorded at", told with { RecordedAt = told.RecordedAt.AddMicroseconds(1) });
        yield return ("user", told with { User = "Secretariat B" });
        yield return ("no user", told with { User = null });
        yield return ("correlation", told with { CorrelationId = "x" });
        yield return ("causation", told with { CausationId = "x" });
        yield return ("side", OfSideB(told));
        yield return ("no headers", told with { Headers = "null" });
        yield return ("one header more", told with { Headers = """{"side": "A", "on-behalf-of": "x"}""" });
        yield return ("otherwise", told with { Otherwise = "another tenant" });
        // The event reads as it did, and says another word.
        if (told.Data.Contains(Vietnamese, StringComparison.Ordinal)) yield return ("words", told with { Data = told.Data.Replace(Vietnamese, Vietnamese + "x", StringComparison.Ordinal) });
    }

    private static string Other(string column) => column switch
    {
        "seq_id" or "version" => $"{column} + 1000",
        "id" or "stream_id" => "gen_random_uuid()",
        "timestamp" => "timestamp + interval '1 microsecond'",
        "data" => "data || '{\"Zzz\": 1}'",
        "headers" => "'{\"side\": \"B\"}'",
        "is_archived" => "true",
        "bdata" => @"'\x01'",
        _ => $"coalesce({column}, '') || 'x'",
    };

    private static SealFound Read(Archive archive)
    {
        using var bytes = new MemoryStream();
        archive.Write(bytes);
        bytes.Position = 0;
        var read = Archive.Read(bytes, DateTimeOffset.UtcNow);
        return SealCheck.Of(read.Programme, read.Directory, SealedStory.Types, new(), read.ByDigest).ShouldHaveSingleItem();
    }

    /// <summary>What is said of the seal; null where it holds. An event that cannot be read any more is named by its position.</summary>
    private static string? Says(SealedStory story) => story.Check().ShouldHaveSingleItem() is { State: not SealState.Holds } broken ? broken.Sentence!.En : null;

    private static async Task<string?> Says(EventStore store, SealedStory story)
    {
        try
        {
            var programme = story.Programme with { Events = await store.ReadText(SealedStory.Id, long.MaxValue, default).ToListAsync() };
            var directory = story.Directory with { Events = await store.ReadText(Directory.Stream, long.MaxValue, default).ToListAsync() };
            return SealCheck.Of(programme, directory, SealedStory.Types, new(), story.Kept).ShouldHaveSingleItem() is { State: not SealState.Holds } broken ? broken.Sentence!.En : null;
        }
        catch (Exception e) when (e is UnreadableEvent or UnknownEventType)
        {
            return e.Message;
        }
    }
}
