using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Web.Notices;
using Microsoft.Extensions.DependencyInjection;
using Wolverine.Runtime.Recurring;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>What follows the record, on the whole site: from the first run on, each entry once, whatever stood still meanwhile.</summary>
public sealed class FollowingTests : IAsyncLifetime
{
    private Story story = null!;

    public async Task InitializeAsync() => story = await Story.Begin();
    public async Task DisposeAsync() => await story.DisposeAsync();

    [Fact]
    public async Task nobody_is_told_of_what_was_recorded_before_anybody_ever_followed()
    {
        await story.Give("Trước khi có ai theo dõi");
        await using (Background())
        {
            await Following();
            await story.Give("Từ nay");
            await Told(1);
        }
        NoticeItem.Of((await story.Of("secretariat-b")).Single()).Single().Words.Vi.ShouldBe("Từ nay");
        (await story.Of("secretariat-a")).ShouldBeEmpty("who recorded it knows already");
    }

    [Fact(DisplayName = "Architecture 2.8: what was recorded while nobody followed is told once afterwards")]
    public async Task what_was_recorded_while_every_background_process_was_down_is_told_once()
    {
        await using (Background()) await Following();
        for (var n = 1; n <= 20; n++) await story.Give($"Nhiệm vụ {n}");
        await using (Background())
        {
            await Told(20);
            // Once more than once would come soon.
            await Task.Delay(TimeSpan.FromSeconds(3));
        }

        (await story.Of("secretariat-b")).Select(notice => notice.Id).Distinct().Count().ShouldBe(20);
        (await story.Of("secretariat-b")).Count.ShouldBe(20);
        (await story.Ask<long>("select count(*) from wolverine.wolverine_dead_letters")).ShouldBe(0);
        (await story.Ask<long>("select count(*) from mt_doc_deadletterevent")).ShouldBe(0);
    }

    [Fact]
    public async Task a_gap_that_a_rolled_back_append_left_holds_nobody_up_for_long()
    {
        await using var site = Background();
        await Following();
        for (var n = 0; n < 5; n++)
        {
            await story.Ask<long>("select nextval('mt_events_sequence')");
            await story.Give($"Sau khoảng trống {n}");
        }
        await Told(5, seconds: 30);
    }

    [Fact]
    public async Task the_quarter_of_an_hour_that_brings_a_morning_brings_its_reminders_and_what_silence_does()
    {
        await story.BeSilent();
        await story.Give("Ngày mai", 1);
        await using var site = Background(new At(Story.Noon));
        await Following();

        await site.Services.GetRequiredService<IRecurringScheduleControl>().TriggerAsync("mornings");

        await Story.Until(async () => (await story.Of("secretariat-b")).Any(notice => notice.Kind == NoticeItem.Reminder), "it was reminded");
        await Story.Until(async () => await story.Ask<long>("select count(*) from mt_events where type = 'difficulty_escalated'") == 1, "the difficulty went up");
        (await story.Ask<long>("select count(*) from tracker.mornings")).ShouldBe(1);
    }

    private KestrelSite Background(TimeProvider? time = null) => KestrelSite.Start(story.Connection, "solo", time);

    private Task Following() => Story.Until(async () => await story.Ask<long>("select count(*) from mt_event_projection_floors where name = 'entries'") == 1, "the first run has begun");

    private Task Told(int number, int seconds = 90) => Story.Until(async () => (await story.Of("secretariat-b")).Count >= number, $"{number} notices are made", seconds);
}
