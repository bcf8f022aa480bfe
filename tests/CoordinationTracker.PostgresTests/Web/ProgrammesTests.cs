using CoordinationTracker.Store;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Projections;
using Microsoft.Extensions.DependencyInjection;

namespace CoordinationTracker.PostgresTests.Web;

/// <summary>The door and its cache: deciding again, one head for every process, and the past from any position.</summary>
public sealed class ProgrammesTests(TrackerSite site) : IClassFixture<TrackerSite>
{
    private static readonly Authorship By = new("secretariat-a");

    private static ActivityAccount Account(int n) => new(ActivityKind.Session, Side.A, new DateOnly(2023, 6, 1).AddDays(n % 400), new($"Hoạt động {n}"), Quantities: [new("M1", n % 7)]);

    private async Task<Guid> Id() => (await site.Programmes.Find(TrackerSite.Code, null, default))!.Id;

    private async Task<Task> Log(Programmes programmes, int n) => programmes.Change(await Id(), (programme, today) => programme.Decide(new LogActivity(Guid.CreateVersion7(), Account(n)), today.Day, today.Directory), By, default);

    // Another process would have its own cache; so has this.
    private Programmes Elsewhere() => new(site.Services.GetRequiredService<EventStore>(), new(), new Clock(TimeProvider.System));

    [Fact]
    public async Task writers_in_two_processes_all_get_through()
    {
        var (elsewhere, before) = (Elsewhere(), (await site.Programme()).Activities.Count);
        await Task.WhenAll(Enumerable.Range(0, 40).Select(async n => await await Log(n % 2 == 0 ? site.Programmes : elsewhere, n)));
        (await site.Programme()).Activities.Count.ShouldBe(before + 40);
    }

    [Fact]
    public async Task two_processes_never_show_different_heads()
    {
        var elsewhere = Elsewhere();
        for (var n = 0; n < 10; n++)
        {
            await await Log(site.Programmes, n);
            var (here, there) = ((await site.Programmes.Find(TrackerSite.Code, null, default))!, (await elsewhere.Find(TrackerSite.Code, null, default))!);
            there.Programme.Version.ShouldBe(here.Programme.Version);
            there.Programme.Activities.Count.ShouldBe(here.Programme.Activities.Count);
        }
    }

    [Fact]
    public async Task the_past_from_any_position_is_what_the_history_up_to_it_says()
    {
        // More events than lie between two checkpoints, so that every way to the past is taken.
        await using var opened = await TestStore.Open(new EventFormat(EventAliases.All));
        var store = opened.Store;
        var stream = Guid.NewGuid();
        var signed = (await site.Programme()).Signing!;
        await store.Append<Programme>(stream, 0, [signed, .. Enumerable.Range(0, 1_300).Select(n => new ActivityLogged(Guid.CreateVersion7(), Account(n)))], By, default);
        var cache = new StreamCache<Programme>(store, stream, Programme.Unknown, new ProgrammeProjection());

        foreach (var position in new long[] { 1300, 1, 2, 499, 500, 501, 777, 1000, 1001, 1301, 0 })
        {
            var past = await cache.AsAt(position, default);
            (past.Version, past.Activities.Count).ShouldBe((position, Math.Max(0, (int)position - 1)));
        }
    }

    [Fact]
    public async Task a_day_in_the_past_may_be_told_today_and_a_day_to_come_may_not()
    {
        await await Log(site.Programmes, 3);
        await Should.ThrowAsync<Refusal>(async () => await site.Programmes.Change(await Id(),
            (programme, today) => programme.Decide(new LogActivity(Guid.CreateVersion7(), Account(1) with { OccurredOn = today.Day.AddDays(1) }), today.Day, today.Directory), By, default));
    }

    [Fact]
    public async Task what_a_page_showed_at_an_instant_is_found_by_the_position_of_that_instant()
    {
        await await Log(site.Programmes, 5);
        var (then, shown) = (DateTimeOffset.UtcNow, (await site.Programme()).Activities.Count);
        await Task.Delay(20);
        await await Log(site.Programmes, 6);

        var position = await site.Programmes.PositionAt(then, default);
        (await site.Programmes.Find(TrackerSite.Code, position, default))!.Programme.Activities.Count.ShouldBe(shown);
    }
}
