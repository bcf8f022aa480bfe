using CoordinationTracker.Store;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Notices;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>Where it has become morning, asked each quarter of an hour: said once for each zone and day, whatever the clocks do.</summary>
public sealed class LookForMorningsTests : IAsyncLifetime
{
    private readonly At clock = new(At("2026-06-10T00:00:00Z"));
    private Story story = null!;

    public async Task InitializeAsync() => story = await Story.Begin();
    public async Task DisposeAsync() => await story.DisposeAsync();

    [Fact]
    public async Task a_morning_is_said_from_seven_o_clock_on_and_once()
    {
        (await Look("2026-06-09T23:59:00Z")).ShouldBeEmpty("a minute before seven");
        (await Look("2026-06-10T00:00:00Z")).ShouldBe([Morning("Asia/Ho_Chi_Minh", "2026-06-10")]);
        (await Look("2026-06-10T00:15:00Z")).ShouldBeEmpty();
        (await Look("2026-06-10T16:59:00Z")).ShouldBeEmpty("until midnight there");
        (await Look("2026-06-10T18:00:00Z")).ShouldBeEmpty("and before the next seven o'clock");
        (await Look("2026-06-11T00:00:00Z")).ShouldBe([Morning("Asia/Ho_Chi_Minh", "2026-06-11")]);
    }

    [Fact]
    public async Task a_site_that_was_down_at_seven_says_it_when_it_is_up_again()
    {
        await Look("2026-06-10T00:00:00Z");
        (await Look("2026-06-12T09:40:00Z")).ShouldBe([Morning("Asia/Ho_Chi_Minh", "2026-06-12")], "one for all the days that were missed");
        (await story.LastMorningBefore("2026-06-12")).ShouldBe(new(2026, 6, 10));
    }

    [Fact]
    public async Task a_zone_in_which_the_first_programme_was_signed_today_has_its_morning_today()
    {
        await Look("2026-06-10T00:00:00Z");
        await story.Sign("KATHMANDU", "Asia/Kathmandu");

        (await Look("2026-06-10T01:14:00Z")).ShouldBeEmpty("a minute before seven in Kathmandu, at +5:45");
        (await Look("2026-06-10T01:15:00Z")).ShouldBe([Morning("Asia/Kathmandu", "2026-06-10")]);
        await story.Sign("BERLIN", "Europe/Berlin");
        (await Look("2026-06-10T15:30:00Z")).ShouldBe([Morning("Europe/Berlin", "2026-06-10")]);
    }

    [Fact]
    public async Task two_programmes_twelve_hours_apart_have_each_its_own_day()
    {
        await story.Sign("BOGOTA", "America/Bogota");

        (await Look("2026-06-10T00:00:00Z")).ShouldBe([Morning("Asia/Ho_Chi_Minh", "2026-06-10"), Morning("America/Bogota", "2026-06-09")], ignoreOrder: true);
        (await Look("2026-06-10T11:59:00Z")).ShouldBeEmpty();
        (await Look("2026-06-10T12:00:00Z")).ShouldBe([Morning("America/Bogota", "2026-06-10")]);
        (await Look("2026-06-11T00:00:00Z")).ShouldBe([Morning("Asia/Ho_Chi_Minh", "2026-06-11")]);
    }

    [Fact]
    public async Task when_the_clocks_change_every_day_has_one_morning()
    {
        await story.Sign("BERLIN", "Europe/Berlin");
        var said = new List<MorningCame>();
        // From the eve of the last Sunday in March to the day after, and the same in October, each quarter of an hour.
        foreach (var (from, to) in new[] { ("2026-03-28T00:00:00Z", "2026-03-31T00:00:00Z"), ("2026-10-24T00:00:00Z", "2026-10-27T00:00:00Z") })
            for (var now = At(from); now < At(to); now = now.AddMinutes(15)) said.AddRange(await Look($"{now:O}"));

        said.Where(morning => morning.Zone == "Europe/Berlin").Select(morning => morning.Day)
            .ShouldBe([new(2026, 3, 28), new(2026, 3, 29), new(2026, 3, 30), new(2026, 10, 24), new(2026, 10, 25), new(2026, 10, 26)]);
    }

    [Fact]
    public async Task two_that_look_at_one_moment_say_it_once()
    {
        clock.Now = At("2026-06-10T00:00:00Z");
        await using var one = story.Session();
        await using var other = story.Session();
        (await Ask(one)).ShouldHaveSingleItem();
        (await Ask(other)).ShouldHaveSingleItem();

        await one.SaveChangesAsync();
        // What the other would have said goes with its mark, which is there already.
        await Should.ThrowAsync<Exception>(() => other.SaveChangesAsync());
    }

    private async Task<List<MorningCame>> Look(string now)
    {
        clock.Now = At(now);
        await using var session = story.Session();
        var said = await Ask(session);
        await session.SaveChangesAsync();
        return said;
    }

    private async Task<List<MorningCame>> Ask(Marten.IDocumentSession session) =>
        [.. (await LookForMorningsHandler.Handle(new(), story.Programmes, new Mornings(story.Source), new Clock(clock), session, default)).Cast<MorningCame>()];

    private static MorningCame Morning(string zone, string day) => new(zone, DateOnly.ParseExact(day, "O", System.Globalization.CultureInfo.InvariantCulture));
    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture);
}
