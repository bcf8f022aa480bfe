using System.Net;
using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Store;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Backups;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Wolverine;

namespace CoordinationTracker.PostgresTests.Backups;
using Directory = System.IO.Directory;

/// <summary>The backup of each night: when it is made, what stays, and who hears when it is not.</summary>
public sealed class NightlyBackupTests : IAsyncLifetime
{
    private readonly At clock = new(At("2026-06-10T00:00:00Z"));
    private readonly string folder = Directory.CreateTempSubdirectory("tracker-backups-").FullName;
    private Story story = null!;
    private CoordinationTracker.Store.Backups backups = null!;

    public async Task InitializeAsync()
    {
        story = await Story.Begin();
        backups = new(story.Source);
    }

    public async Task DisposeAsync()
    {
        await story.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task it_is_made_once_a_night_where_the_programme_is_and_again_where_it_failed()
    {
        (await Look("2026-06-10T05:00:00Z")).ShouldBe(new BackUp(new(2026, 6, 10)), "the first ever does not wait for the night");
        await Made("2026-06-10T05:01:00Z");
        (await Look("2026-06-10T05:15:00Z")).ShouldBeNull();
        (await Look("2026-06-10T18:59:00Z")).ShouldBeNull("a minute before two in Vietnam");
        (await Look("2026-06-10T19:00:00Z")).ShouldBe(new BackUp(new(2026, 6, 11)));
        await backups.NoteFailed(new(2026, 6, 11), "The disk is full.", default);
        (await Look("2026-06-10T19:15:00Z")).ShouldBe(new BackUp(new(2026, 6, 11)));
        await Made("2026-06-10T19:16:00Z");
        (await Look("2026-06-11T16:45:00Z")).ShouldBeNull();
        (await Look("2026-06-14T11:00:00Z")).ShouldBe(new BackUp(new(2026, 6, 14)), "a site that was down at night makes it when it is up again");
    }

    [Fact]
    public async Task the_queue_makes_it_and_only_what_has_had_its_time_goes()
    {
        foreach (var name in new[] { "tracker-2020-01-01.dump", "tracker-2020-01-02.dump", "tracker-of-mine.dump", "notes.txt" }) await File.WriteAllTextAsync(Path.Combine(folder, name), "");
        await using var site = KestrelSite.Start(story.Connection, "solo", null, ("TRACKER_BACKUPS", folder), ("TRACKER_BACKUPS_KEPT", "1,0,0"));
        using var clerk = new Reader(site.Address, "en", Post.Clerk);
        (await clerk.Open("/background")).All(".backups dd").ShouldBe(["never yet", folder]);

        await Send(site, new BackUp(new(2026, 6, 10)));
        await Story.Until(async () => (await backups.Last(default)).MadeAt is not null, "it is made");

        Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["notes.txt", "tracker-2026-06-10.dump", "tracker-of-mine.dump"]);
        Backup.IsOne(Path.Combine(folder, "tracker-2026-06-10.dump")).ShouldBeTrue();
        (await clerk.Open("/background")).All(".backups dd")[0].ShouldNotBe("never yet");
        (await Health(site)).ShouldBe("Healthy\n");
    }

    [Fact]
    public async Task one_that_fails_is_said_in_health_and_to_the_clerk_and_is_no_dead_letter()
    {
        var taken = Path.Combine(folder, "taken");
        await File.WriteAllTextAsync(taken, "");
        await using var site = KestrelSite.Start(story.Connection, "solo", null, ("TRACKER_BACKUPS", taken));
        await Send(site, new BackUp(new(2026, 6, 10)));
        await Story.Until(async () => (await backups.Last(default)).Failure is not null, "it failed");

        (await Health(site)).ShouldStartWith($"Degraded\nThe last backup failed: {taken} cannot be made: ");
        using var clerk = new Reader(site.Address, "vi", Post.Clerk);
        var page = await clerk.Open("/background");
        page.Said(".backups .stuck-why")!.ShouldStartWith($"{taken} cannot be made: ");
        page.All(".backups dt")[2].ShouldBe("Lần thử gần nhất");
        (await story.Ask<long>("select count(*) from wolverine.wolverine_dead_letters")).ShouldBe(0);
    }

    [Fact]
    public async Task one_older_than_a_day_and_a_half_or_none_in_as_long_is_said_in_health()
    {
        await using var site = KestrelSite.Start(story.Connection, "off", null, ("TRACKER_BACKUPS", folder));
        await story.Ask<object?>("insert into tracker.processes (id, place) values (gen_random_uuid(), 'vm (1)')");
        await story.Ask<object?>("insert into mt_event_progression (name, last_seq_id, agent_status) select 'entries:All', max(seq_id), 'Running' from mt_events");
        (await Health(site)).ShouldBe("Healthy\n", "there has been nothing to back up for longer");
        await story.Ask<object?>("update tracker.versions set made_at = now() - interval '37 hours'");
        (await Health(site)).ShouldBe("Degraded\nNo backup has been made for 37 hours.\n");
        await backups.NoteMade(new(2026, 6, 10), 1, default);
        (await Health(site)).ShouldBe("Healthy\n");
        await story.Ask<object?>("update tracker.backups set made_at = now() - interval '37 hours'");
        (await Health(site)).ShouldBe("Degraded\nThe last backup is older than 37 hours.\n");
        (await new HttpClient { BaseAddress = site.Address }.GetAsync("/healthz/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(null, "/data", "/data/backups")]
    [InlineData(null, null, null)]
    [InlineData("off", "/data", null)]
    [InlineData("/mnt/backups", null, "/mnt/backups")]
    public void by_themselves_they_are_made_beside_a_private_database_and_elsewhere_where_a_folder_is_named(string? setting, string? data, string? expected) =>
        BackupFolder.Of(new ConfigurationBuilder().AddInMemoryCollection([new("TRACKER_BACKUPS", setting)]).Build(), data).Path.ShouldBe(expected);

    [Theory]
    [InlineData("vi", "Chương trình này không tự sao lưu: hãy đặt thư mục trong TRACKER_BACKUPS, hoặc để máy chủ cơ sở dữ liệu lo.")]
    [InlineData("en", "None are made here: name a folder in TRACKER_BACKUPS, or leave them to whoever runs the database.")]
    public async Task where_none_are_made_the_page_says_so(string language, string said)
    {
        await using var site = KestrelSite.Start(story.Connection);
        using var clerk = new Reader(site.Address, language, Post.Clerk);
        (await clerk.Open("/background")).Said(".no-backups").ShouldBe(said);
    }

    private Task<BackUp?> Look(string now)
    {
        clock.Now = At(now);
        return LookForBackupsHandler.Handle(new(), new(folder, Generations.UnlessSaid), backups, story.Programmes, new Clock(clock), default);
    }

    private async Task Made(string at)
    {
        var day = new Clock(clock).Today(Programme.Unknown);
        await backups.NoteMade(day, 1, default);
        await story.Ask<object?>($"update tracker.backups set made_at = '{at}' where day = '{day:O}'");
    }

    private static async Task Send(KestrelSite site, BackUp asked)
    {
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMessageBus>().PublishAsync(asked);
    }

    private static async Task<string> Health(KestrelSite site)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        return await client.GetStringAsync("/healthz");
    }

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
