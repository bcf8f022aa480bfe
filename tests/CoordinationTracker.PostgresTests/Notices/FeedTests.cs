using CoordinationTracker.EventStore;
using CoordinationTracker.Web.Feed;
using CoordinationTracker.Web.Notices;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>The feed: read on from a place, by one process at a time, repeated after a crash and never lost.</summary>
public sealed class FeedTests : IAsyncLifetime
{
    private Story story = null!;
    private readonly Heard heard = new();

    public async Task InitializeAsync() => story = await Story.Begin();
    public async Task DisposeAsync() => await story.DisposeAsync();

    [Fact]
    public async Task a_new_subscriber_begins_with_what_comes_and_its_place_moves_with_what_was_handed_over()
    {
        var feed = await Feed();
        var before = await Kept();
        before.ShouldBe(await story.Store.Horizon(default));

        await story.Give("Rà soát");
        await using (var place = await feed.Take(default)) await feed.CatchUp(place!, default);

        heard.Titles.ShouldBe(["Rà soát"]);
        (await Kept()).ShouldBe(before + 1);
        await feed.Begin(default);
        (await Kept()).ShouldBe(before + 1, "beginning again loses nothing");
    }

    [Fact]
    public async Task what_a_handler_failed_at_is_handed_over_again_and_makes_no_second_notice()
    {
        var feed = await Feed();
        await story.Give("Một");
        await story.Give("Hai");
        heard.FailsAt = "Hai";
        await using var place = await feed.Take(default);
        await Should.ThrowAsync<InvalidOperationException>(() => feed.CatchUp(place!, default));
        var made = await story.Of("secretariat-b");
        made.Count.ShouldBe(2, "the notice was made before the crash");

        heard.FailsAt = null;
        await feed.CatchUp(place!, default);

        heard.Titles.ShouldBe(["Một", "Hai", "Một", "Hai"]);
        (await story.Of("secretariat-b")).Select(notice => notice.Id).ShouldBe(made.Select(notice => notice.Id));
        (await Kept()).ShouldBe(await story.Store.Horizon(default));
    }

    [Fact]
    public async Task one_process_follows_at_a_time_and_another_takes_over_when_its_connection_dies()
    {
        var (one, two) = (await Feed(), await Feed());
        var place = (await one.Take(default))!;
        (await two.Take(default)).ShouldBeNull();

        await story.Ask<bool>("select bool_and(pg_terminate_backend(pid)) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())");
        await Story.Until(async () =>
        {
            await using var taken = await two.Take(default);
            return taken is not null;
        }, "the other takes over");
        await Should.ThrowAsync<NpgsqlException>(() => place.Move(long.MaxValue, default));
        await place.DisposeAsync();
        (await Kept()).ShouldBeLessThan(long.MaxValue);
    }

    [Fact]
    public async Task who_gives_the_place_back_leaves_it_to_the_next()
    {
        var feed = await Feed();
        await using (var place = await feed.Take(default)) place.ShouldNotBeNull();
        await using var again = await feed.Take(default);
        again.ShouldNotBeNull();
    }

    [Fact]
    public async Task two_subscribers_at_once_make_each_notice_once()
    {
        var (one, two) = (await Feed(), await Feed());
        var following = new[] { one, two }.Select(feed => Task.Run(async () =>
        {
            while ((await story.Of("secretariat-b")).Count < 20)
            {
                await using var place = await feed.Take(default);
                if (place is not null) await feed.CatchUp(place, default);
            }
        })).ToArray();
        for (var n = 1; n <= 20; n++) await story.Give($"Nhiệm vụ {n}");
        await Task.WhenAll(following).WaitAsync(TimeSpan.FromMinutes(1));

        heard.Titles.Count.ShouldBe(20);
        (await story.Of("secretariat-b")).Count.ShouldBe(20);
        (await story.Of("secretariat-a")).ShouldBeEmpty("who recorded it knows already");
    }

    private async Task<Subscription> Feed()
    {
        var services = new ServiceCollection().AddSingleton(story.Programmes).AddSingleton(story.Notices).AddSingleton(heard).BuildServiceProvider();
        var feed = new Subscription(NoticesSetup.Subscriber, story.Source, story.Store, new Handlers(services, typeof(NewsHandler).Assembly, typeof(HeardHandler).Assembly).Send);
        await feed.Begin(default);
        return feed;
    }

    private Task<long> Kept() => story.Ask<long>("select last_seq_id from mt_event_progression where name = 'notices'");
}

/// <summary>What the test's own handler was handed, and at what it fails.</summary>
public sealed class Heard
{
    public List<string> Titles { get; } = [];
    public string? FailsAt { get; set; }
}

/// <summary>Found by its name as those of the product are, and called after them.</summary>
public static class HeardHandler
{
    public static void Handle(EntryRecorded message, Heard heard)
    {
        if (message.Entry.Event is not TaskAssigned told) return;
        lock (heard.Titles) heard.Titles.Add(told.Title.Vi!);
        if (told.Title.Vi == heard.FailsAt) throw new InvalidOperationException("the handler fell over");
    }
}
