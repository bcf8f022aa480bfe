using CoordinationTracker.Web;
using CoordinationTracker.Web.Notices;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>What a morning brings: reminders, at most one a day for each post, and difficulties that go up by themselves.</summary>
public sealed class MorningTests : IAsyncLifetime
{
    private Story story = null!;

    public async Task InitializeAsync() => story = await Story.Begin();
    public async Task DisposeAsync() => await story.DisposeAsync();

    [Fact(DisplayName = "Domain 5.1: one reminder a day for a post, of everything that comes near")]
    public async Task everything_of_a_day_is_one_reminder_and_another_morning_of_that_day_makes_none()
    {
        await story.Give("Sau bảy ngày", 7);
        await story.Give("Ngày mai", 1);
        await story.Give("Hôm qua", -1);
        await story.Give("Còn lâu", 20);
        await Morning();
        await story.Give("Ngày mai nữa", 1);
        await Morning();

        var reminder = (await story.Of("secretariat-b")).ShouldHaveSingleItem();
        (reminder.Kind, reminder.Day).ShouldBe((NoticeItem.Reminder, Story.Today));
        NoticeItem.Of(reminder).Select(item => item.Words.Vi).ShouldBe(["Hôm qua", "Ngày mai", "Sau bảy ngày"]);
        (await story.Of("secretariat-a")).ShouldBeEmpty("it owes nothing");

        await Morning(2);
        (await story.Of("secretariat-b")).Count.ShouldBe(2, "another day has its own");
    }

    [Fact]
    public async Task two_processes_at_once_make_one()
    {
        await story.Give("Ngày mai", 1);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Morning()));
        (await story.Of("secretariat-b")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task days_on_which_nothing_ran_are_made_up_for_in_one()
    {
        await Morning(-5);
        await story.Give("Bốn ngày nữa", 4);
        await Morning();

        NoticeItem.Of((await story.Of("secretariat-b")).ShouldHaveSingleItem()).ShouldHaveSingleItem().Words.Vi.ShouldBe("Bốn ngày nữa");
    }

    [Fact]
    public async Task superiors_hear_of_it_by_the_agreed_rule_alone()
    {
        await story.Give("Quá hạn ba ngày", -3);
        await Morning();
        (await story.Of("leader-b")).ShouldBeEmpty();

        await story.Say((programme, today) => programme.Decide(new AgreeReminderRule([7], 4, today.Day), today.Day));
        await Morning(1);
        foreach (var leader in new[] { "leader-a", "leader-b" }) NoticeItem.Of((await story.Of(leader)).ShouldHaveSingleItem()).ShouldHaveSingleItem().Words.Vi.ShouldBe("Quá hạn ba ngày");
        (await story.Of("secretariat-b")).ShouldBeEmpty("it was not reminded of that day");
    }

    [Fact(DisplayName = "Peers 33: the timer takes a silent difficulty up once, and the record says that it did")]
    public async Task the_silence_of_a_holder_is_recorded_once_as_by_the_timer()
    {
        await story.BeSilent();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Morning()));
        await Morning();

        var told = await story.Store.ReadAll(0, default).Where(told => told.Data is DifficultyEscalated).ToListAsync();
        told.ShouldHaveSingleItem().Data.ShouldBe(new DifficultyEscalated(Story.Difficulty, Story.Bloc, Story.Today, null, BySilence: true));
        (told[0].UserName, told[0].CausationId).ShouldBe((SilenceHandler.Timer, $"silence/{CoordinationTracker.Web.Pages.Typed.Written(Story.Today)}"));
    }

    [Fact]
    public async Task in_a_programme_that_was_concluded_nothing_moves()
    {
        await story.BeSilent();
        await story.Give("Ngày mai", 1);
        await story.Say((programme, today) => programme.Decide(new ConcludeProgramme(today.Day.AddDays(-1), new("Sáp nhập")), today.Day));
        var head = await story.Store.Horizon(default);
        await Morning();

        (await story.Store.Horizon(default)).ShouldBe(head);
        (await story.Of("secretariat-b")).ShouldBeEmpty();
    }

    private Task Morning(int inDays = 0) => story.Morning(Story.Today.AddDays(inDays));
}
