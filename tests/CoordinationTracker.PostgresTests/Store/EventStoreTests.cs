using CoordinationTracker.Store;
using CoordinationTracker.Tests.Store;
using JasperFx;
using JasperFx.Events;
using static CoordinationTracker.Tests.Store.Cast;

namespace CoordinationTracker.PostgresTests.Store;

/// <summary>What the store must do. Each test starts with an empty one.</summary>
public sealed partial class EventStoreTests : IAsyncLifetime
{
    private TestStore opened = null!;

    private EventStore Store => opened.Store;

    public Task InitializeAsync() => Empty();
    public async Task DisposeAsync() => await opened.DisposeAsync();

    private async Task Empty()
    {
        if (opened is not null) await opened.DisposeAsync();
        opened = await TestStore.Open(Types);
    }

    [Fact]
    public async Task events_come_back_in_the_order_they_were_told()
    {
        await Append(Lighthouse, 0, Lit(1), Lit(2));
        await Append(Lighthouse, 2, Lit(3));

        var told = await Read(Lighthouse);

        told.Select(e => e.Data).ShouldBe([Lit(1), Lit(2), Lit(3)]);
        told.Select(e => e.Version).ShouldBe([1, 2, 3]);
        told.Select(e => e.Sequence).ShouldBeInOrder(SortDirection.Ascending);
        told.Select(e => e.Id).ShouldBeUnique();
    }

    [Fact]
    public async Task an_append_returns_what_a_read_will()
    {
        var ship = new ShipSeen("Kim Quy", Colour.Red, 1200.50m, new Between(1, 2), ["rice", "tea"], Remark: null);
        var appended = await Append(Lighthouse, 0, Lit(1), ship);

        Same(appended, await Read(Lighthouse));
        appended[1].Data.ShouldBeOfType<ShipSeen>().Cargo.ShouldBe(["rice", "tea"]);
    }

    [Fact]
    public async Task what_the_caller_changes_afterwards_does_not_change_history()
    {
        var cargo = new List<string> { "rice" };
        await Append(Lighthouse, 0, new ShipSeen("Kim Quy", Colour.Red, 1, new Due("east"), cargo, null));
        cargo.Add("opium");

        ((ShipSeen)(await Read(Lighthouse))[0].Data).Cargo.ShouldBe(["rice"]);
    }

    [Fact]
    public async Task a_stale_version_is_refused_and_nothing_is_stored()
    {
        await Append(Lighthouse, 0, Lit(1), Lit(2));

        (await Should.ThrowAsync<ConcurrencyException>(() => Append(Lighthouse, 1, Lit(3)))).Message.ShouldContain(Lighthouse.ToString());

        (await Read(Lighthouse)).Count.ShouldBe(2);
        (await Append(Lighthouse, 2, Lit(3)))[0].Version.ShouldBe(3);
    }

    [Fact]
    public async Task a_version_ahead_of_the_stream_is_refused()
    {
        await Append(Lighthouse, 0, Lit(1));

        await Should.ThrowAsync<ConcurrencyException>(() => Append(Lighthouse, 2, Lit(3)));

        (await Read(Lighthouse)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task a_stream_cannot_begin_in_the_middle()
    {
        await Should.ThrowAsync<ConcurrencyException>(() => Append(Lighthouse, 4, Lit(5)));

        (await Read(Lighthouse)).ShouldBeEmpty();
        (await Append(Lighthouse, 0, Lit(1)))[0].Version.ShouldBe(1);
    }

    [Fact]
    public async Task a_stream_cannot_begin_twice()
    {
        await Append(Lighthouse, 0, Lit(1));

        await Should.ThrowAsync<ConcurrencyException>(() => Append(Lighthouse, 0, Lit(1)));

        (await Read(Lighthouse)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task nothing_to_append_appends_nothing()
    {
        (await Append(Lighthouse, 0)).ShouldBeEmpty();
        (await Append(Lighthouse, 7)).ShouldBeEmpty();

        (await Store.Horizon(default)).ShouldBe(0);
        (await Append(Lighthouse, 0, Lit(1)))[0].Version.ShouldBe(1);
    }

    [Fact]
    public async Task two_writers_on_one_stream_both_get_through_by_deciding_again()
    {
        async Task Writer(string name)
        {
            for (var told = 0; told < 25;)
            {
                var version = (await Read(Lighthouse)).Count;
                try
                {
                    await Append(Lighthouse, version, Note($"{name} {told}"));
                    told++;
                }
                catch (ConcurrencyException) { }
            }
        }

        await Task.WhenAll(Task.Run(() => Writer("Ana")), Task.Run(() => Writer("Ben")));

        var told = await Read(Lighthouse);
        told.Select(e => e.Version).ShouldBe(Enumerable.Range(1, 50).Select(v => (long)v));
        told.Select(e => e.Sequence).ShouldBeInOrder(SortDirection.Ascending);
        foreach (var name in new[] { "Ana", "Ben" })
            told.Select(e => ((NoteWritten)e.Data).Text).Where(t => t.StartsWith(name, StringComparison.Ordinal))
                .ShouldBe(Enumerable.Range(0, 25).Select(n => $"{name} {n}"));
    }

    [Fact]
    public async Task a_stream_is_read_after_a_version_and_up_to_a_version()
    {
        await Append(Lighthouse, 0, Lit(1), Lit(2), Lit(3), Lit(4));

        (await Read(Lighthouse, after: 1, upTo: 3)).Select(e => e.Data).ShouldBe([Lit(2), Lit(3)]);
        (await Read(Lighthouse, after: 3)).Select(e => e.Data).ShouldBe([Lit(4)]);
        (await Read(Lighthouse, after: 4)).ShouldBeEmpty();
        (await Read(Harbour)).ShouldBeEmpty();
    }

    [Fact]
    public async Task a_position_is_a_version_of_each_stream()
    {
        var first = await Append(Lighthouse, 0, Lit(1), Lit(2));
        var other = await Append(Harbour, 0, Lit(1));
        var last = await Append(Lighthouse, 2, Lit(3), Lit(4), Lit(5));

        (await Store.VersionAt(Lighthouse, 0, default)).ShouldBe(0);
        (await Store.VersionAt(Lighthouse, first[0].Sequence, default)).ShouldBe(1);
        (await Store.VersionAt(Lighthouse, first[1].Sequence, default)).ShouldBe(2);
        (await Store.VersionAt(Lighthouse, other[0].Sequence, default)).ShouldBe(2);
        (await Store.VersionAt(Lighthouse, last[1].Sequence, default)).ShouldBe(4);
        (await Store.VersionAt(Lighthouse, long.MaxValue, default)).ShouldBe(5);
        (await Store.VersionAt(Harbour, first[1].Sequence, default)).ShouldBe(0);
        (await Store.VersionAt(Guid.Empty, long.MaxValue, default)).ShouldBe(0);
    }

    [Fact]
    public async Task all_streams_are_read_by_position_up_to_the_horizon()
    {
        (await ReadAll()).ShouldBeEmpty();
        var first = await Append(Lighthouse, 0, Lit(1));
        var other = await Append(Harbour, 0, Lit(2), Lit(3));
        var last = await Append(Lighthouse, 1, Lit(4));

        Same([.. first, .. other, .. last], await ReadAll());
        Same([other[1], .. last], await ReadAll(after: other[0].Sequence));
        (await ReadAll(after: last[0].Sequence)).ShouldBeEmpty();
    }

    [Fact]
    public async Task the_horizon_is_zero_and_then_the_last_position()
    {
        (await Store.Horizon(default)).ShouldBe(0);

        var told = await Append(Lighthouse, 0, Lit(1), Lit(2));

        (await Store.Horizon(default)).ShouldBe(told[1].Sequence);
    }

    [Fact]
    public async Task an_instant_is_the_last_position_recorded_at_or_before_it()
    {
        var noon = new DateTimeOffset(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);
        (await Store.PositionAt(noon, default)).ShouldBe(0);
        var first = await Append(Lighthouse, 0, Keeper with { RecordedAt = noon }, Lit(1), Lit(2));
        var other = await Append(Harbour, 0, Keeper with { RecordedAt = noon.AddHours(1) }, Lit(3));
        var last = await Append(Lighthouse, 2, Keeper with { RecordedAt = noon.AddHours(3) }, Lit(4));

        (await Store.PositionAt(noon.AddTicks(-1), default)).ShouldBe(0);
        (await Store.PositionAt(noon, default)).ShouldBe(first[1].Sequence);
        (await Store.PositionAt(noon.ToOffset(TimeSpan.FromHours(7)), default)).ShouldBe(first[1].Sequence);
        (await Store.PositionAt(noon.AddHours(1).AddTicks(-1), default)).ShouldBe(first[1].Sequence);
        (await Store.PositionAt(noon.AddHours(2), default)).ShouldBe(other[0].Sequence);
        (await Store.PositionAt(noon.AddHours(3), default)).ShouldBe(last[0].Sequence);
        (await Store.PositionAt(DateTimeOffset.MaxValue, default)).ShouldBe(last[0].Sequence);
        (await Store.PositionAt(DateTimeOffset.MinValue, default)).ShouldBe(0);
    }

    [Fact]
    public async Task an_instant_keeps_its_position_as_history_grows()
    {
        var noon = new DateTimeOffset(2026, 3, 5, 12, 0, 0, TimeSpan.Zero);
        for (var n = 0; n < 40; n++)
        {
            var told = await Append(Lighthouse, n, Keeper with { RecordedAt = noon.AddMinutes(n) }, Lit(1));
            (await Store.PositionAt(noon.AddMinutes(n), default)).ShouldBe(told[0].Sequence);
            (await Store.PositionAt(noon.AddMinutes(n / 2), default)).ShouldBe((await Read(Lighthouse, after: n / 2))[0].Sequence);
        }
    }

    [Theory]
    [InlineData("Kinh tế – Đối ngoại: Đảng ủy Khối, Ban Quản lý Khu kinh tế")]
    [InlineData("رابطہ کاری پروگرام — سہ ماہی جائزہ")]
    [InlineData("समन्वय कार्यक्रम की तिमाही समीक्षा")]
    [InlineData("👩🏽‍🚒 🚢 \u202Eabc\u202C \\u0000 \\ \" ' {} \u0001 \u007F")]
    public async Task every_script_is_kept_as_it_was_typed(string text)
    {
        await Append(Lighthouse, 0, Note(text));

        (await Read(Lighthouse))[0].Data.ShouldBe(Note(text));
    }

    [Fact]
    public async Task a_text_of_a_megabyte_is_kept()
    {
        var text = string.Concat(Enumerable.Repeat("Khu kinh tế Dung Quất. ", 50_000));

        await Append(Lighthouse, 0, Note(text), Note("short"), Note(text));

        (await Read(Lighthouse)).Select(e => ((NoteWritten)e.Data).Text).ShouldBe([text, "short", text]);
    }

    [Fact]
    public async Task the_nul_character_is_refused_wherever_it_stands()
    {
        const string Nul = "before\0after";

        (await Should.ThrowAsync<ArgumentException>(() => Append(Lighthouse, 0, Lit(1), Note(Nul)))).Message.ShouldContain("note_written");
        await Should.ThrowAsync<ArgumentException>(() => Append(Lighthouse, 0, new Authorship(Nul), Lit(1)));
        await Should.ThrowAsync<ArgumentException>(() => Append(Lighthouse, 0, Keeper with { CausationId = Nul }, Lit(1)));
        await Should.ThrowAsync<ArgumentException>(
            () => Append(Lighthouse, 0, Keeper with { Headers = new Dictionary<string, string> { ["side"] = Nul } }, Lit(1)));

        (await Read(Lighthouse)).ShouldBeEmpty();
    }

    [Fact]
    public async Task an_event_without_an_alias_is_refused()
    {
        (await Should.ThrowAsync<ArgumentException>(() => Append(Lighthouse, 0, "a bare text"))).Message.ShouldContain("System.String");
    }

    [Fact]
    public async Task who_told_it_and_on_what_account_is_kept()
    {
        var headers = new Dictionary<string, string> { ["side"] = "A", ["on_behalf_of"] = "Ban Quản lý" };
        await Append(Lighthouse, 0, new Authorship("ana", "command-1", "page:/log", headers), Lit(1));
        await Append(Lighthouse, 1, new Authorship("ben"), Lit(2));

        var told = await Read(Lighthouse);

        (told[0].UserName, told[0].CorrelationId, told[0].CausationId).ShouldBe(("ana", "command-1", "page:/log"));
        told[0].Headers!.ToDictionary(header => header.Key, header => (string)header.Value).ShouldBe(headers);
        (told[1].UserName, told[1].CorrelationId, told[1].CausationId, told[1].Headers).ShouldBe(("ben", null, null, null));
    }

    [Fact]
    public async Task a_given_instant_is_kept_to_the_microsecond()
    {
        var at = new DateTimeOffset(2023, 9, 8, 9, 30, 0, TimeSpan.FromHours(7)).AddTicks(1234567);

        var appended = await Append(Lighthouse, 0, Keeper with { RecordedAt = at }, Lit(1), Lit(2));

        appended.Select(e => e.Timestamp).Distinct().ShouldBe([at.AddTicks(-7).ToUniversalTime()]);
        Same(appended, await Read(Lighthouse));
        // The same given instant again is not earlier than itself, cut off or not.
        await Append(Lighthouse, 2, Keeper with { RecordedAt = at }, Lit(3));
    }

    [Fact]
    public async Task a_given_instant_before_the_newest_of_the_stream_is_refused()
    {
        var at = new DateTimeOffset(2023, 9, 8, 9, 30, 0, TimeSpan.Zero);
        await Append(Lighthouse, 0, Keeper with { RecordedAt = at }, Lit(1));

        await Should.ThrowAsync<ArgumentException>(() => Append(Lighthouse, 1, Keeper with { RecordedAt = at.AddSeconds(-1) }, Lit(2)));

        (await Read(Lighthouse)).Count.ShouldBe(1);
        (await Append(Harbour, 0, Keeper with { RecordedAt = at.AddSeconds(-1) }, Lit(2))).Count.ShouldBe(1);
    }

    [Fact]
    public async Task the_store_stamps_the_instant_and_never_runs_backwards_in_a_stream()
    {
        var before = DateTimeOffset.UtcNow.AddMinutes(-1);
        var now = (await Append(Lighthouse, 0, Lit(1)))[0].Timestamp;
        now.ShouldBeInRange(before, before.AddMinutes(2));

        var ahead = now.AddYears(1);
        await Append(Lighthouse, 1, Keeper with { RecordedAt = ahead }, Lit(2));
        (await Append(Lighthouse, 2, Lit(3)))[0].Timestamp.ShouldBe(ahead);
    }

    private Task<IReadOnlyList<IEvent>> Append(Guid stream, long expected, params object[] events) =>
        Append(stream, expected, Keeper, events);

    private Task<IReadOnlyList<IEvent>> Append(Guid stream, long expected, Authorship by, params object[] events) =>
        Store.Append<Watch>(stream, expected, events, by, default);

    private async Task<IReadOnlyList<IEvent>> Read(Guid stream, long after = 0, long upTo = long.MaxValue) =>
        await Store.Read(stream, after, upTo, default).ToListAsync();

    private async Task<IReadOnlyList<IEvent>> ReadAll(long after = 0) => await Store.ReadAll(after, default).ToListAsync();

    // Events hold lists, which records compare by reference: their stored form is compared instead.
    private static void Same(IReadOnlyList<IEvent> some, IReadOnlyList<IEvent> others) => Stored(some).ShouldBe(Stored(others));

    private static string[] Stored(IReadOnlyList<IEvent> events) =>
        [.. events.Select(e => $"{e.Id} {e.StreamId} {e.Version} {e.Sequence} {e.EventTypeName} {e.Timestamp.ToUniversalTime():O} {e.UserName} {e.CorrelationId} {e.CausationId} {System.Text.Json.JsonSerializer.Serialize(e.Data, e.Data.GetType(), EventFormat.Json)}")];
}
