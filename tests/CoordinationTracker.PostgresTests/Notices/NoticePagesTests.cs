using System.Net;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Background;
using CoordinationTracker.Web.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace CoordinationTracker.PostgresTests.Notices;

/// <summary>The page of the week and the list of notices, as a post reads them.</summary>
public sealed class NoticePagesTests : IAsyncLifetime
{
    private Story story = null!;
    private KestrelSite site = null!;

    public async Task InitializeAsync()
    {
        story = await Story.Begin();
        site = KestrelSite.Start(story.Connection);
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        await story.DisposeAsync();
    }

    [Fact]
    public async Task before_anything_happened_both_pages_say_so()
    {
        using var reader = new Reader(site.Address, "en", Post.SecretariatB);
        (await reader.Open("/notices")).Said(".empty")!.ShouldStartWith("There is no notice for this post yet.");
        (await reader.Open("/week")).All(".week p.quiet").ShouldContain("Nothing is owed.");
    }

    [Fact]
    public async Task a_notice_is_counted_above_until_it_is_read_and_only_by_whom_it_is_for()
    {
        await story.Give("Rà soát quỹ đất");
        await story.Give("Lập danh sách");
        await Follow();
        using var reader = new Reader(site.Address, "en", Post.SecretariatB);
        using var other = new Reader(site.Address, "en", Post.SecretariatA);

        var page = await reader.Open("/notices");
        page.Said(".unseen").ShouldBe("2");
        page.All(".notices > li b").ShouldBe(["A task was given to you", "A task was given to you"]);
        (await other.Open("/notices")).Said(".unseen").ShouldBeNull();

        // Somebody else cannot read it away.
        var (action, fields) = page.Form("seen-all");
        var theirs = (await other.Open("/week")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await other.Post(action, fields.Where(field => field.Key == "upTo").Append(new("__RequestVerificationToken", theirs)));
        (await reader.Open("/")).Said(".unseen").ShouldBe("2");
        (await reader.Post(action, [new("upTo", "999999")])).Status.ShouldBe(HttpStatusCode.BadRequest, "without the site's token nothing is marked");

        (await reader.Follow(await reader.Send(page, "seen-all"))).Said(".unseen").ShouldBeNull();
        (await reader.Open("/notices")).All(".notices .mark").ShouldBeEmpty();
    }

    [Fact(DisplayName = "S2.23, S2.29: what a side owes and is owed stands on one page, as of any position")]
    public async Task the_week_tells_what_one_owes_and_is_owed_as_at_any_position()
    {
        await story.Give("Quá hạn", -2);
        var then = await story.Programmes.Head(default);
        await story.Give("Còn lâu", 40);
        using var debtor = new Reader(site.Address, "en", Post.SecretariatB);
        using var creditor = new Reader(site.Address, "vi", Post.LeaderA);
        using var clerk = new Reader(site.Address, "en", Post.Clerk);

        (await debtor.Open("/week")).All(".week h3, .week h4").ShouldBe(["What you owe (2)", "Overdue (1)", "Due next (1)", "What others owe you (0)"]);
        (await creditor.Open("/week")).All(".week h3, .week h4").ShouldBe(["Bên mình còn phải làm (0)", "Bên kia còn phải làm (2)", "Quá hạn (1)", "Đến hạn sau (1)"]);
        (await clerk.Open("/week")).All(".week h3").ShouldBe(["What the sides owe (2)"]);
        (await debtor.Open($"/week?asAt={then}")).All(".week .task-title").ShouldBe(["Quá hạn"]);
        (await debtor.Open("/week")).Said(".week .quiet .overdue").ShouldBe("(2 days past)");
    }

    [Fact]
    public async Task a_notice_of_a_later_position_is_not_seen_in_the_past_and_nothing_is_marked_there()
    {
        await story.Give("Rà soát");
        await Follow();
        var then = await story.Programmes.Head(default);
        await story.Give("Lập danh sách");
        await Follow();
        using var reader = new Reader(site.Address, "en", Post.SecretariatB);

        var past = await reader.Open($"/notices?asAt={then}");
        past.All(".notices .entry-what a").ShouldBe(["Rà soát"]);
        past.Document.QuerySelectorAll("form[action='/notices/seen']").ShouldBeEmpty();
    }

    [Fact]
    public async Task the_reminder_rule_is_agreed_on_the_page_of_duties()
    {
        using var reader = new Reader(site.Address, "en", Post.SecretariatA);
        var page = await reader.Open($"/programmes/{Story.Code}/duties");
        page.Typed("reminders", "DaysBefore").ShouldBe("7, 1");

        var refused = await reader.Send(page, "reminders", ("DaysBefore", "7, soon"));
        refused.SentenceOn("reminders", "DaysBefore").ShouldBe("A reminder goes out 0 to 60 days before the deadline.");
        refused.Typed("reminders", "DaysBefore").ShouldBe("7, soon");
        await reader.Follow(await reader.Send(page, "reminders", ("DaysBefore", "10, 2"), ("SuperiorsAfterDays", "5")));

        var rule = (await story.Programmes.Find(Story.Code, null, default))!.Programme.ReminderRuleOn(Story.Today);
        (rule.DaysBefore, rule.SuperiorsAfterDays).ShouldBe(([10, 2], 5));
    }

    private Task Follow() => story.Follow();
}
