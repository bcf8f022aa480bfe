using CoordinationTracker.Web.Acting;
using static CoordinationTracker.Web.Demo.ExampleProgramme.Shows;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>The log's filter for what was withdrawn: it counts no more, and it does not disappear.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class ActivityLogTests(DemoSite site)
{
    private const string Withdrawn = DemoSite.Log + "?withdrawn=only";

    [Fact]
    public async Task what_was_withdrawn_is_found_in_the_log_with_the_reason()
    {
        using var reader = site.Reader();
        var (all, activity) = (await reader.Open(DemoSite.Log), await site.Activity(WithdrawnActivity));
        var link = DemoSite.AddressOf(WithdrawnActivity);
        var ofItsDay = $"from={activity.Account.OccurredOn:yyyy-MM-dd}&to={activity.Account.OccurredOn:yyyy-MM-dd}";
        (await reader.Open($"{DemoSite.Log}?{ofItsDay}")).Links.ShouldNotContain(link);

        // The log's own form asks for it.
        var form = all.Document.QuerySelector("form.filter select[name=withdrawn]").ShouldNotBeNull();
        form.QuerySelector("option[selected]").ShouldBeNull();
        form.QuerySelectorAll("option").Select(option => option.GetAttribute("value")).ShouldBe(["", "only"]);

        var found = await reader.Open($"{Withdrawn}&{ofItsDay}");
        found.Links.ShouldContain(link);
        found.Document.QuerySelector("option[value=only]")!.HasAttribute("selected").ShouldBeTrue();
        var said = found.Document.QuerySelector($".log a[href='{link}']")!.Closest("li")!.TextContent;
        said.ShouldContain("withdrawn");
        said.ShouldContain(activity.Withdrawal!.Reason);
        found.Said("#log-list-title").ShouldBe("1 withdrawn activity");
        (await reader.Open($"{Withdrawn}&to=2022-01-01")).Said(".empty").ShouldBe("No activity matches.");
        (await reader.Open($"{Withdrawn}&side={(activity.Account.Side is Side.A ? Side.B : Side.A)}&{ofItsDay}")).Links.ShouldNotContain(link);
    }

    [Fact]
    public async Task what_was_withdrawn_later_stood_in_the_log_at_the_position()
    {
        using var reader = site.Reader();
        var (link, positions) = (DemoSite.AddressOf(WithdrawnActivity), (await site.Activity(WithdrawnActivity)).Positions);
        (await IsListed(Withdrawn, positions[^1])).ShouldBeTrue();
        (await IsListed(Withdrawn, positions[^1] - 1)).ShouldBeFalse();
        (await IsListed(DemoSite.Log + "?q=", positions[^1] - 1)).ShouldBeTrue();
        (await IsListed(DemoSite.Log + "?q=", positions[^1])).ShouldBeFalse();

        async Task<bool> IsListed(string log, long asAt) => (await reader.Open($"{log}&asAt={asAt}")).Links.Contains($"{link}?asAt={asAt}");
    }

    [Fact]
    public async Task many_withdrawn_ones_are_turned_over_page_by_page_newest_first()
    {
        var ids = Enumerable.Range(0, 60).Select(_ => Guid.CreateVersion7()).ToList();
        await site.Record(ids, (_, all) => [.. all.SelectMany((id, n) => new ProgrammeEvent[]
        {
            new ActivityLogged(id, new(ActivityKind.Visit, Side.A, new DateOnly(2024, 7, 1).AddDays(n), new(En: $"Told twice {n}"))), new ActivityWithdrawn(id, "Told twice."),
        })], Post.SecretariatA);

        using var reader = site.Reader();
        var (first, days) = (await reader.Open(Withdrawn + "&q=told+twice"), new List<string>());
        first.Said(".pager span").ShouldBe("Page 1 of 2");
        var second = await reader.Open(first.Document.QuerySelector(".pager a[rel=next]")!.GetAttribute("href")!);
        days.AddRange(first.All(".log-what").Concat(second.All(".log-what")));
        days.ShouldBe(Enumerable.Range(0, 60).Reverse().Select(n => $"Told twice {n}"));
    }
}
