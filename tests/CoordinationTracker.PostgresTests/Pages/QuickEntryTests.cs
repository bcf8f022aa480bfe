using System.Net;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Demo;
using Microsoft.Extensions.DependencyInjection;
using static CoordinationTracker.Web.Demo.ExampleProgramme.Shows;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>Recording by the pages' own forms, as they work without script.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class QuickEntryTests(DemoSite site)
{
    private static readonly (string, string?)[] Visited =
    [
        ("Kind", "Visit"), ("OccurredOn", "2024-05-07"), ("OccurredTo", "2024-05-08"), ("Summary", "Visited the night shift of Park 2"), ("Place", "Industrial Park 2"),
        ("Audiences.0.Group", "Workers of the night shift"), ("Audiences.0.Count", "1,250"), ("Audiences.0.Qualifier", "About"), ("Quantities.0.Indicator", "P1"), ("Quantities.0.Value", "1"),
    ];

    [Fact]
    public async Task what_is_typed_is_recorded_by_whom_one_acts_as_and_shown_in_the_log()
    {
        using var reader = site.Reader("en", Post.SecretariatB);
        var before = await site.Head();
        var next = await reader.Follow(await reader.Send(await reader.Open(DemoSite.Log), "log", Visited));

        next.Said("[role=status]")!.ShouldBe($"Recorded at position {await site.Head()}.");
        var logged = (await site.Moment()).Programme.Activities.NewestFirst.Single(activity => activity.Position > before);
        (logged.RecordedBy, logged.Account.Side, logged.Days).ShouldBe(("secretariat-b", Side.B, new Period(new(2024, 5, 7), new(2024, 5, 8))));
        logged.Account.Summary.ShouldBe(new Wording(En: "Visited the night shift of Park 2"));
        logged.Account.Audiences.ShouldBe([new Audience("Workers of the night shift", 1250, Qualifier.About)]);
        logged.Account.Quantities.ShouldHaveSingleItem().Value.ShouldBe(1);

        var listed = await reader.Open(DemoSite.Log + "?from=2024-05-07&to=2024-05-07");
        listed.All(".log-what").ShouldContain("Visited the night shift of Park 2");
        (await reader.Open($"{DemoSite.Log}/{logged.Id}")).Said(".entries .quiet")!.ShouldContain("Secretariat B");
    }

    [Fact]
    public async Task sending_the_very_same_form_twice_records_once()
    {
        using var reader = site.Reader("en", Post.SecretariatA);
        var form = await reader.Open(DemoSite.Log);
        await reader.Follow(await reader.Send(form, "log", Visited));
        var once = await site.Head();

        var second = await reader.Follow(await reader.Send(form, "log", Visited));
        second.Said("[role=status]").ShouldBe("Nothing changed: this had been recorded already.");
        (await site.Head()).ShouldBe(once);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("=SUM(A1:A9)")]
    [InlineData("\"><img src=x onerror=alert(1)> & co")]
    [InlineData("اردو \u200Fمتن")]
    public async Task text_that_looks_dangerous_is_only_text(string summary)
    {
        using var reader = site.Reader("vi", Post.SecretariatA);
        await reader.Follow(await reader.Send(await reader.Open(DemoSite.Log), "log", ("Summary", summary), ("OccurredOn", "2024-03-04"), ("Place", summary), ("Result", summary), ("Source", summary)));
        var logged = (await site.Moment()).Programme.Activities.NewestFirst.MaxBy(activity => activity.Position)!;
        logged.Account.Summary.Vi.ShouldBe(summary);

        var shown = await reader.Open($"{DemoSite.Log}/{logged.Id}");
        shown.Said("h1").ShouldBe(summary);
        shown.Document.QuerySelectorAll("main script, main img").ShouldBeEmpty();
        shown.Typed("correct", "Summary").ShouldBe(summary);
        var report = await reader.Open(DemoSite.Example + "/reviews/quarter/2024-Q1");
        report.Document.QuerySelectorAll("main script, main img").ShouldBeEmpty();
    }

    [Fact]
    public async Task a_correction_of_what_changed_meanwhile_shows_both_and_loses_nothing()
    {
        using var first = site.Reader("en", Post.SecretariatA);
        using var second = site.Reader("en", Post.SecretariatA);
        var address = DemoSite.AddressOf(AboutSoMany);
        var drawn = await first.Open(address);
        await second.Follow(await second.Send(await second.Open(address), "correct", ("Place", "Theirs: the great hall"), ("Reason", "The other hall.")));
        var head = await site.Head();

        var refused = await first.Send(drawn, "correct", ("Place", "Mine: the small hall"), ("Source", "A call of mine"), ("Reason", "I know better."));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Said("#correct [role=alert]")!.ShouldStartWith("Somebody changed this while you were writing");
        refused.All(".account dd").ShouldContain("Theirs: the great hall");
        (refused.Typed("correct", "Place"), refused.Typed("correct", "Source"), refused.Typed("correct", "Reason")).ShouldBe(("Mine: the small hall", "A call of mine", "I know better."));
        (await site.Head()).ShouldBe(head);

        // Having seen both, sending it again is a decision.
        var mine = await first.Follow(await first.Send(refused, "correct"));
        mine.All(".account dd").ShouldContain("Mine: the small hall");
        (await site.Head()).ShouldBe(head + 1);
    }

    [Fact]
    public async Task a_claim_is_confirmed_or_disputed_only_by_the_other_side()
    {
        var claim = await Logged(Side.A);
        foreach (var mine in new[] { Post.SecretariatA, Post.LeaderA })
        {
            using var own = site.Reader("en", mine);
            var page = await own.Open(claim);
            page.Forms.ShouldNotContain("confirm");
            page.Forms.ShouldNotContain("dispute");
        }

        using var other = site.Reader("en", Post.LeaderB);
        var theirs = await other.Open(claim);
        theirs.Forms.ShouldBe(["confirm", "dispute", "highlight"]);

        // A form of the other side's, sent on behalf of one's own, is not taken.
        var before = await site.Head();
        using var forger = site.Reader("en", Post.SecretariatA);
        var form = await forger.Open(claim);
        var forged = await forger.Post(claim, [.. form.Form("correct").Fields.Where(field => field.Key != "_handler"), KeyValuePair.Create("_handler", "confirm")]);
        ((int)forged.Status).ShouldBeInRange(400, 422);
        forged.All("h1").ShouldHaveSingleItem();
        (await site.Head()).ShouldBe(before);

        var disputed = await other.Follow(await other.Send(theirs, "dispute", ("Reason", "Two of them had left.")));
        disputed.Said(".alert-warning").ShouldBe("Side B disputes it: Two of them had left.");
        var confirmed = await other.Follow(await other.Send(await other.Open(claim), "confirm"));
        confirmed.All(".mark-confirmed").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("clerk")]
    [InlineData("leader-a")]
    public async Task whom_a_form_is_not_for_does_not_see_it_and_cannot_send_it(string key)
    {
        var post = Post.Find(key)!;
        using var reader = site.Reader("en", post);
        foreach (var address in DemoSite.Pages)
        {
            // The units, the register of documents and who runs which programmes are what a clerk keeps.
            if (post == Post.Clerk && (address == "/directory" || address.StartsWith("/documents", StringComparison.Ordinal) || address.StartsWith("/portfolios", StringComparison.Ordinal))) continue;
            var forms = (await reader.Open(address)).Forms;
            if (post == Post.Clerk) forms.ShouldBeEmpty(address);
            forms.ShouldNotContain("log", address);
            forms.ShouldNotContain("correct", address);
        }

        using var secretariat = site.Reader("en", Post.SecretariatA);
        var borrowed = await secretariat.Open(DemoSite.Log);
        var before = await site.Head();
        using var both = site.Reader("en");
        var own = await both.Open(DemoSite.Log);
        await both.Send(own, "acting", ("post", post.Key));
        var refused = await both.Send(own, "log", ("Summary", "Not mine to say"), ("OccurredOn", "2024-05-07"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Said("[role=alert]")!.ShouldContain(post.Name.En!);
        refused.Typed("log", "Summary").ShouldBe("Not mine to say");
        (await site.Head()).ShouldBe(before);
    }

    [Fact]
    public async Task nothing_is_recorded_into_the_past()
    {
        using var reader = site.Reader("en", Post.SecretariatA);
        var (form, before) = (await reader.Open(DemoSite.Log), await site.Head());
        var refused = await reader.Post(DemoSite.Log + "?asAt=300", form.Form("log").Fields.Where(field => field.Key != "Summary").Append(new("Summary", "Into the past")));

        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Said("#log [role=alert]").ShouldBe("The past is read only: return to the present to record.");
        refused.Typed("log", "Summary").ShouldBe("Into the past");
        (await site.Head()).ShouldBe(before);
    }

    [Fact]
    public async Task two_sites_on_one_database_show_what_either_recorded_at_once()
    {
        await using var beside = KestrelSite.Start(site.Connection);
        using var here = site.Reader("en", Post.SecretariatA);
        using var there = new Reader(beside.Address, "en", Post.SecretariatB);
        await there.Open(DemoSite.Log);

        for (var round = 1; round <= 5; round++)
        {
            var summary = $"Said on one of two sites, {round}";
            var (writer, reader) = round % 2 == 0 ? (there, here) : (here, there);
            await writer.Follow(await writer.Send(await writer.Open(DemoSite.Log), "log", ("Summary", summary), ("OccurredOn", "2025-06-03")));
            (await reader.Open(DemoSite.Log + "?from=2025-06-03&to=2025-06-03")).All(".log-what").ShouldContain(summary);
            var head = (await reader.Open("/")).Said(".foot p:last-child");
            (await writer.Open("/")).Said(".foot p:last-child").ShouldBe(head);
        }

        // A form drawn by one is taken by the other.
        var form = await here.Open(DemoSite.Log);
        using var cookies = new Reader(site.Address, "en", Post.SecretariatA);
        var (_, drawn) = (await cookies.Open(DemoSite.Log)).Form("log");
        (await cookies.Post(new Uri(beside.Address, DemoSite.Log).ToString(), drawn.Where(field => field.Key is not ("Summary" or "OccurredOn"))
            .Concat([new("Summary", "Drawn here, sent there"), new("OccurredOn", "2025-06-04")]))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<string> Logged(Side side)
    {
        using var reader = site.Reader("en", side is Side.A ? Post.SecretariatA : Post.SecretariatB);
        await reader.Follow(await reader.Send(await reader.Open(DemoSite.Log), "log", ("Summary", "A claim to be answered"), ("OccurredOn", "2024-08-14")));
        return $"{DemoSite.Log}/{(await site.Moment()).Programme.Activities.NewestFirst.MaxBy(activity => activity.Position)!.Id}";
    }
}
