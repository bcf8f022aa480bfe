using System.Net;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Demo;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>Words written by hand for the sections of a report, by more than one hand.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class PassagesTests(DemoSite site)
{
    private const string Address = DemoSite.Example + "/reviews/quarter/2024-Q1", Form = "passage-closing";

    [Fact]
    public async Task two_who_write_the_same_section_see_both_and_lose_nothing()
    {
        using var first = site.Reader("en", Post.SecretariatA);
        using var second = site.Reader("en", Post.SecretariatB);
        // What is written first is as easily lost as what is written anew.
        foreach (var round in new[] { "first", "again" })
        {
            var drawn = await first.Open(Address);
            await second.Follow(await second.Send(await second.Open(Address), Form, ("Text", $"Theirs, {round}")));
            var head = await site.Head();

            var refused = await first.Send(drawn, Form, ("Text", $"Mine, {round}"));
            refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
            refused.Said($"#{Form} [role=alert]")!.ShouldStartWith("Somebody changed this while you were writing");
            refused.Said($"#{Form} .stands dd").ShouldBe($"Theirs, {round}");
            refused.All(".stands").ShouldHaveSingleItem();
            refused.Typed(Form, "Text").ShouldBe($"Mine, {round}");
            (await site.Head()).ShouldBe(head);

            // Having seen both, sending it again is a decision.
            var mine = await first.Follow(await first.Send(refused, Form));
            (mine.Typed(Form, "Text"), mine.Document.QuerySelector(".stands")).ShouldBe(($"Mine, {round}", null));
            (await site.Head()).ShouldBe(head + 1);
        }
    }

    [Fact]
    public async Task what_was_written_in_a_language_the_page_has_no_field_for_is_kept()
    {
        var now = await site.Moment();
        var review = now.Programme.Reviews.Find(PeriodKind.Quarter, Period.Quarter(2024, 1))!.Id;
        await site.Record(new WritePassage(review, "opening", new(En: "In the third quarter", Ur: "تیسری سہ ماہی میں")), (programme, command) => programme.Decide(command, now.Day, now.Directory));

        using var reader = site.Reader("en", Post.SecretariatA);
        await reader.Follow(await reader.Send(await reader.Open(Address), "passage-opening", ("Text", "In this third quarter")));
        (await site.Moment()).Programme.Reviews.Find(review)!.Passages["opening"].Written.Text.ShouldBe(new Wording(En: "In this third quarter", Ur: "تیسری سہ ماہی میں"));
    }

    [Fact]
    public async Task a_live_figure_stands_in_the_report_with_its_link_instead_of_what_is_drafted()
    {
        const string Section = "passage-II.2", Q1 = DemoSite.Example + "/reviews/quarter/2025-Q1";
        using var writer = site.Reader("en", Post.SecretariatA);
        var page = await writer.Open(Q1);
        var refused = await writer.Send(page, Section, ("Text", "Of {M99.actual}"));
        (refused.Status, refused.SentenceOn(Section, "Text")).ShouldBe((HttpStatusCode.UnprocessableEntity, "This report has no figure “M99.actual”."));

        var written = await writer.Follow(await writer.Send(page, Section, ("Text", "All of {activities.total} activities had one cause."), ("Placed", "instead")));
        written.Typed(Section, "Placed").ShouldBe("instead");
        written.Said(".report-frame")!.ShouldContain("activities had one cause.");
        written.Said(".report-frame")!.ShouldNotContain("Objective causes:");
        written.Document.QuerySelectorAll(".report-frame a[href*='figures/activities.total']").ShouldContain(link => link.ParentElement!.TextContent.StartsWith("All of", StringComparison.Ordinal));
    }
}
