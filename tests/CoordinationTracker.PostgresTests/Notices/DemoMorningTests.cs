using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Demo;
using CoordinationTracker.Web.Notices;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>The demo tells of the past: that somebody opens it today changes nothing in it.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class DemoMorningTests(DemoSite site)
{
    [Fact]
    public async Task no_timer_writes_into_the_demo()
    {
        var (head, today) = (await site.Head(), new Clock(TimeProvider.System).Today(Programme.Unknown));

        await SilenceHandler.Handle(new MorningCame(Programme.DefaultZone, today), site.Programmes, default);

        (await site.Head()).ShouldBe(head);
        foreach (var ended in new[] { ExampleProgramme.Code, BlocAndEconomicZone.Code })
            (await site.Programmes.Find(ended, null, default))!.Programme.IsInForceOn(today).ShouldBeFalse(ended);
    }
}
