using CoordinationTracker.CritterStack;
using CoordinationTracker.EventStore;
using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.Web.Feed;
using CoordinationTracker.Web.Notices;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CoordinationTracker.PostgresTests.CritterStack;

/// <summary>Messages over Wolverine: to the handlers the default edition calls, kept in PostgreSQL until they are done.</summary>
public sealed class WolverineBusTests : IAsyncLifetime
{
    private readonly Heard heard = new();
    private readonly List<WolverineBus> buses = [];
    private Story story = null!;
    private NpgsqlDataSource source = null!;

    public async Task InitializeAsync()
    {
        story = await Story.Begin();
        source = NpgsqlDataSource.Create(story.Connection);
    }

    public async Task DisposeAsync()
    {
        foreach (var bus in buses)
        {
            await bus.StopAsync(default);
            await bus.DisposeAsync();
        }
        await source.DisposeAsync();
        await story.DisposeAsync();
    }

    [Fact(DisplayName = "Issue 6.1: Wolverine finds the same handlers by its convention, and the feed reaches them all in the order of the record")]
    public async Task the_feed_reaches_every_handler()
    {
        var feed = await Feed(Bus());
        var titles = Enumerable.Range(1, 10).Select(n => $"Nhiệm vụ {n}").ToArray();
        foreach (var title in titles) await story.Give(title);
        await CatchUp(feed);

        await Story.Until(() => Task.FromResult(heard.Titles.Count == titles.Length), "every entry is heard");
        heard.Titles.ShouldBe(titles);
        (await story.Of("secretariat-b")).Count.ShouldBe(titles.Length);
        (await story.Of("secretariat-a")).ShouldBeEmpty("who recorded it knows already");
        (await Place()).ShouldBe(await story.Store.Horizon(default));
    }

    [Fact]
    public async Task a_morning_comes_to_everyone_who_waits_for_it()
    {
        await story.BeSilent();
        await story.Give("Ngày mai", 1);
        await Bus().Send(new MorningCame(Story.Today), default);

        await Story.Until(async () => (await story.Of("secretariat-b")).Any(notice => notice.Kind == NoticeItem.Reminder), "it was reminded");
        await Story.Until(async () => await story.Ask<long>("select count(*) from mt_events where type = 'difficulty_escalated'") == 1, "the difficulty went up");
    }

    [Fact(DisplayName = "Issue 6.1: what a handler fails at is tried again, and waits in PostgreSQL for whichever process is there then")]
    public async Task what_fails_is_scheduled_and_outlives_its_process()
    {
        var first = Bus();
        var feed = await Feed(first);
        (await Place()).ShouldBe(await story.Store.Horizon(default));
        heard.FailsAt = "Hai";
        await story.Give("Hai");
        await story.Give("Ba");
        await CatchUp(feed);

        await Story.Until(() => Waiting("Scheduled"), "it is put off");
        heard.Titles.Count(title => title == "Hai").ShouldBe(3, "once, and twice more at once");
        await Story.Until(() => Task.FromResult(heard.Titles.Contains("Ba")), "what comes after does not wait for it");
        await first.StopAsync(default);
        heard.FailsAt = null;
        await Bus().StartAsync(default);

        await Story.Until(() => Task.FromResult(heard.Titles.Count(title => title == "Hai") > 3), "another process hears it");
        (await story.Of("secretariat-b")).Count.ShouldBe(2, "a notice made more than once is one");
        (await story.Ask<long>("select count(*) from wolverine.wolverine_dead_letters")).ShouldBe(0);
    }

    [Fact]
    public async Task what_a_process_that_died_had_not_done_is_done_by_another()
    {
        var first = Bus();
        heard.FailsAt = "Một";
        var feed = await Feed(first);
        await story.Give("Một");
        await CatchUp(feed);
        await Story.Until(() => Waiting("Scheduled"), "it is put off");
        await first.StopAsync(default);
        // As a process leaves it that was killed at work: a node nobody knows any more has it.
        await story.Ask<object>("update wolverine.wolverine_incoming_envelopes set status = 'Incoming', owner_id = 4711, execution_time = null where status = 'Scheduled' returning id");
        heard.FailsAt = null;
        heard.Titles.Clear();
        await Bus().StartAsync(default);

        await Story.Until(() => Task.FromResult(heard.Titles.Count > 0), "another process hears it");
    }

    [Fact]
    public async Task a_message_that_cannot_be_kept_fails_where_it_was_sent_and_the_place_does_not_move()
    {
        var bus = Bus();
        var feed = await Feed(bus);
        await bus.StartAsync(default);
        var before = await Place();
        await story.Give("Một");
        await Alter("wolverine_incoming_envelopes rename to elsewhere");
        await Should.ThrowAsync<NpgsqlException>(() => CatchUp(feed));
        (await Place()).ShouldBe(before);

        await Alter("elsewhere rename to wolverine_incoming_envelopes");
        await CatchUp(feed);
        await Story.Until(() => Task.FromResult(heard.Titles.Count == 1), "it is heard after all");
    }

    [Fact]
    public async Task two_processes_hear_each_entry_once()
    {
        var feeds = new[] { await Feed(Bus()), await Feed(Bus()) };
        foreach (var bus in buses) await bus.StartAsync(default);
        var following = feeds.Select(feed => Task.Run(async () =>
        {
            while (heard.Titles.Count < 20)
            {
                await CatchUp(feed);
                await Task.Delay(20);
            }
        })).ToArray();
        for (var n = 1; n <= 20; n++) await story.Give($"Nhiệm vụ {n}");
        await Task.WhenAll(following).WaitAsync(TimeSpan.FromMinutes(1));

        heard.Titles.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 20).Select(n => $"Nhiệm vụ {n}").Order(StringComparer.Ordinal));
        (await story.Of("secretariat-b")).Count.ShouldBe(20);
    }

    private WolverineBus Bus()
    {
        var services = new ServiceCollection().AddSingleton(story.Programmes).AddSingleton(story.Notices).AddSingleton(heard).BuildServiceProvider();
        var bus = new WolverineBus(services, source, new EventTypes(EventAliases.All), typeof(NewsHandler).Assembly, typeof(HeardHandler).Assembly) { Later = [TimeSpan.FromSeconds(2)] };
        buses.Add(bus);
        return bus;
    }

    private async Task<Subscription> Feed(WolverineBus bus)
    {
        var feed = new Subscription(NoticesSetup.Subscriber, story.Source, story.Store, bus.Send);
        await feed.Begin(default);
        return feed;
    }

    private static async Task CatchUp(Subscription feed)
    {
        await using var place = await feed.Take(default);
        if (place is not null) await feed.CatchUp(place, default);
    }

    private Task<long> Place() => story.Ask<long>("select last_seq_id from mt_event_progression where name = 'notices'");

    private Task<bool> Waiting(string status) => story.Ask<bool>($"select exists (select from wolverine.wolverine_incoming_envelopes where status = '{status}')");

    private Task Alter(string what) => story.Ask<object?>($"alter table wolverine.{what}");
}
