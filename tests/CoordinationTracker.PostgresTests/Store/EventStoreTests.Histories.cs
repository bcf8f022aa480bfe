using CoordinationTracker.Store;
using static CoordinationTracker.Tests.Store.Cast;

namespace CoordinationTracker.PostgresTests.Store;

/// <content>Histories letter by letter: read, digested, taken in again.</content>
public sealed partial class EventStoreTests
{
    private static readonly Authorship InFull = new("ana \"A\"", "command-1", "page:/log", new Dictionary<string, string> { ["side"] = "A" }, new DateTimeOffset(2023, 9, 8, 9, 30, 0, TimeSpan.Zero).AddTicks(1234560));

    [Fact(DisplayName = "Architecture 4: a history read letter by letter says what reading it says")]
    public async Task a_history_is_read_letter_by_letter()
    {
        await Append(Lighthouse, 0, InFull, Lit(1), Note("Khu kinh tế 👩🏽‍🚒"));
        await Append(Lighthouse, 2, Lit(3));

        var (told, texts) = (await Read(Lighthouse), await Texts(Lighthouse));

        texts.Select(text => (text.Id, text.Stream, text.Version, text.Position, text.Type, text.RecordedAt, text.User, text.CorrelationId, text.CausationId))
            .ShouldBe(told.Select(e => (e.Id, e.StreamId, e.Version, e.Sequence, e.EventTypeName, e.Timestamp, e.UserName, e.CorrelationId, e.CausationId)));
        texts.Select(text => System.Text.Json.JsonSerializer.Deserialize(text.Data, told[(int)text.Version - 1].Data.GetType(), EventFormat.Json)).ShouldBe(told.Select(e => e.Data));
        (await Texts(Lighthouse, upTo: 2)).Count.ShouldBe(2);
        texts[2].Headers.ShouldBe("null");
    }

    [Fact(DisplayName = "Architecture 4: the chain's value is the same at every reading, and stands for every event up to there")]
    public async Task the_chain_stands_for_every_event()
    {
        await Append(Lighthouse, 0, InFull, Lit(1), Lit(2));
        var (one, two) = (await HistoryChain.Of(Store, Lighthouse, 1, whole: true, default), await HistoryChain.Of(Store, Lighthouse, 2, whole: true, default));
        await Append(Lighthouse, 2, Lit(3));

        one.ShouldNotBe(two);
        (await HistoryChain.Of(Store, Lighthouse, 2, whole: true, default)).ShouldBe(two, "What comes after changes nothing before.");
        (await HistoryChain.Of(Store, Lighthouse, long.MaxValue, whole: true, default)).ShouldNotBe(two);
    }

    [Fact(DisplayName = "Architecture 5: a script told twice with its own instants is the same history, letter by letter")]
    public async Task a_script_told_twice_is_the_same_history()
    {
        var chains = new List<string>();
        for (var run = 0; run < 2; run++)
        {
            await Empty();
            var told = await Append(Lighthouse, 0, InFull, Lit(1), Note("Khu kinh tế"));
            told.Select(e => e.Id).ShouldBeUnique();
            chains.Add(await HistoryChain.Of(Store, Lighthouse, 2, whole: true, default));
        }
        chains[1].ShouldBe(chains[0]);
    }

    [Theory(DisplayName = "Architecture 4: any letter of an event or of its envelope is in its leaf")]
    [InlineData(false), InlineData(true)]
    public async Task every_letter_is_in_the_leaf(bool whole)
    {
        await Append(Lighthouse, 0, InFull, Lit(1));
        var told = (await Texts(Lighthouse))[0];

        foreach (var changed in (StoredText[])
        [
            told with { Data = told.Data.Replace('1', '2') }, told with { Id = Harbour }, told with { Stream = Harbour }, told with { Version = 2 }, told with { Position = told.Position + 1 },
            told with { Type = "note_written" }, told with { RecordedAt = told.RecordedAt.AddMicroseconds(1) }, told with { User = null },
        ])
            changed.Leaf(whole).ShouldNotBe(told.Leaf(whole));
        (told with { RecordedAt = told.RecordedAt.ToOffset(TimeSpan.FromHours(7)) }).Leaf(whole).ShouldBe(told.Leaf(whole), "An instant is one, in whichever zone it is told.");
        // What the first form leaves out, and the second does not (F4).
        foreach (var changed in (StoredText[])
        [
            told with { Headers = """{"side": "B"}""" }, told with { Headers = "null" }, told with { CausationId = "page:/" }, told with { CorrelationId = null }, told with { Otherwise = "*DEFAULT* t" },
        ])
            changed.Leaf(whole).SequenceEqual(told.Leaf(whole)).ShouldBe(!whole);
    }

    [Fact(DisplayName = "Issue 5.6: histories are restored with their ids, positions and instants, and their digests are equal again")]
    public async Task histories_are_restored_as_they_were()
    {
        await Append(Lighthouse, 0, InFull, Lit(1), Note("Khu kinh tế"));
        await Append(Harbour, 0, InFull, Lit(7));
        await Append(Lighthouse, 2, InFull, Lit(3));
        StoredHistory[] histories = [new(Lighthouse, "watch", await Texts(Lighthouse)), new(Harbour, "watch", await Texts(Harbour))];
        var (all, chain) = (await ReadAll(), await HistoryChain.Of(Store, Lighthouse, 3, whole: true, default));

        await Empty();
        await Store.Restore(histories, default);

        Same(all, await ReadAll());
        (await HistoryChain.Of(Store, Lighthouse, 3, whole: true, default)).ShouldBe(chain);
        (await Store.Streams("watch", default).Select(stream => stream.Id).ToListAsync()).ShouldBe([Lighthouse, Harbour], ignoreOrder: true);
        (await Store.Horizon(default)).ShouldBe(all[^1].Sequence);
        (await Append(Lighthouse, 3, Lit(4)))[0].Sequence.ShouldBeGreaterThan(all[^1].Sequence);
    }

    [Fact]
    public async Task a_store_that_holds_anything_takes_no_histories_in()
    {
        await Append(Lighthouse, 0, Lit(1));
        var history = new StoredHistory(Harbour, "watch", [.. (await Texts(Lighthouse)).Select(told => told with { Stream = Harbour, Position = 100 })]);

        await Should.ThrowAsync<StoreNotEmpty>(() => Store.Restore([history], default));

        (await ReadAll()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task a_history_that_does_not_read_is_not_taken_in_at_all()
    {
        await Append(Lighthouse, 0, Lit(1), Lit(2));
        var texts = (await Texts(Lighthouse)).ToList();
        texts[1] = texts[1] with { Type = "never_heard_of" };

        await Empty();
        await Should.ThrowAsync<UnknownEventType>(() => Store.Restore([new(Lighthouse, "watch", texts)], default));

        (await ReadAll()).ShouldBeEmpty();
        (await Append(Lighthouse, 0, Lit(1))).Count.ShouldBe(1);
    }

    private async Task<IReadOnlyList<StoredText>> Texts(Guid stream, long upTo = long.MaxValue) => await Store.ReadText(stream, upTo, default).ToListAsync();
}
