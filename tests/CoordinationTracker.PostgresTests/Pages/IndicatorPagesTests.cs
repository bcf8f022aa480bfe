using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Demo;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>Indicators as a secretariat keeps them: defined, planned, counted, confirmed, disputed, and read by period, part and basis.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class IndicatorPagesTests(DemoSite site)
{
    private const string Indicators = DemoSite.Example + "/indicators";

    [Fact(DisplayName = "S0.15: an indicator is defined, planned, counted and corrected on pages")]
    public async Task an_indicator_is_defined_planned_counted_confirmed_and_corrected()
    {
        using var a = site.Reader("en", Post.SecretariatA);
        await a.Follow(await a.Send(await a.Open(Indicators), "define", ("Indicator", "W1"), ("Name", "Women's groups founded"), ("Measure", "groups"), ("Aggregation", "Flow"), ("Direction", "Higher")));
        var page = await a.Open($"{Indicators}/W1");
        page.Said("h1").ShouldBe("Women's groups founded");

        page = await a.Follow(await a.Send(page, "plan", ("Covering.From", "2025-10-01"), ("Covering.To", "2025-12-31"), ("Value", "12")));
        page = await a.Follow(await a.Send(page, "revise", ("Covering", "2025-10-01/2025-12-31/"), ("Value", "10"), ("AgreedOn", "2025-11-03"), ("Reason", "fewer enterprises")));
        page = await a.Follow(await a.Send(page, "measure", ("Quantity.Indicator", "W1"), ("Quantity.Value", "9"), ("OccurredOn", "2025-12-05"), ("Side", "A")));
        var measurement = (await Programme()).Readings.Measurements.Single(told => told.Quantity.Indicator == "W1").Id;

        page = await a.Open($"{Indicators}/W1");
        var quarter = page.All("table.course tbody tr").Single(row => row.StartsWith("the fourth quarter of 2025", StringComparison.Ordinal));
        quarter.ShouldContain("10 12 9 90.0 9");
        quarter.ShouldContain("plan revised 3 Nov 2025: fewer enterprises");

        using var b = site.Reader("en", Post.SecretariatB);
        var address = $"{DemoSite.Example}/measurements/{measurement}";
        await b.Follow(await b.Send(await b.Open(address), "dispute", ("Reason", "we count seven")));
        (await b.Open(address)).Said(".alert-warning")!.ShouldEndWith("disputes it: we count seven");
        (await a.Open($"{Indicators}/W1")).Text.ShouldContain("9 disputed");
        (await a.Open($"{Indicators}/W1?basis=agreed")).All("table.course tbody tr").Single(row => row.StartsWith("the fourth quarter of 2025", StringComparison.Ordinal)).ShouldContain("not recorded");
        (await a.Open(address)).Forms.ShouldNotContain("confirm", "a side does not confirm its own claim");

        await a.Follow(await a.Send(await a.Open(address), "correct", ("Quantity.Value", "7"), ("OccurredOn", "2025-12-05"), ("Reason", "two were counted twice")));
        await b.Follow(await b.Send(await b.Open(address), "confirm"));
        (await a.Open($"{Indicators}/W1?basis=agreed")).All("table.course tbody tr").Single(row => row.StartsWith("the fourth quarter of 2025", StringComparison.Ordinal)).ShouldContain("10 12 7 70.0 7");
        (await a.Open($"{Indicators}/W1/entries?from=2025-10-01&to=2025-12-31")).All("ol.entries li").Count.ShouldBe(4, "recorded, disputed, corrected, confirmed");
    }

    [Fact]
    public async Task what_cannot_be_an_indicator_a_plan_or_a_part_is_said_beside_the_field()
    {
        using var a = site.Reader("en", Post.SecretariatA);
        var (list, page, head) = (await a.Open(Indicators), await a.Open($"{Indicators}/M1"), await site.Head());

        (await Refused(list, "define", ("Indicator", "Đ.1"), ("Name", "x"), ("Measure", "x"))).SentenceOn("define", "Indicator").ShouldBe("An indicator's code is made of plain letters and digits.");
        (await Refused(list, "define", ("Indicator", "R9"), ("Name", "x"), ("Measure", "x"), ("Aggregation", "Ratio"))).Text.ShouldContain("A ratio, and only a ratio, says of what and over what it is worked out.");
        (await Refused(page, "plan", ("Covering.From", "2025-07-01"), ("Covering.To", "2025-06-30"), ("Value", "5"))).Text.ShouldContain("The period ends before it begins.");
        (await Refused(page, "breakdown", ("Breakdown", "group"), ("Name", "group"), ("Overlap", "Overlapping"), ("Parts", "women = Women\nwomen = Women again"))).Text.ShouldContain("A part's code stands once in an indicator.");
        (await a.Send(page, "plan", ("Covering.From", "2025-02-30"), ("Covering.To", "2025-03-31"), ("Value", "mười"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await site.Head()).ShouldBe(head);

        async Task<Page> Refused(Page from, string form, params (string, string?)[] typed)
        {
            var answer = await a.Send(from, form, typed);
            answer.Status.ShouldBe(HttpStatusCode.UnprocessableEntity, answer.Text);
            return answer;
        }
    }

    [Fact]
    public async Task the_past_keeps_what_was_counted_then()
    {
        using var reader = site.Reader("en");
        var then = await reader.Open($"{Indicators}/M1?asAt=300&kind=quarter");
        then.All("table.course tbody th").ShouldAllBe(period => period.EndsWith("2023", StringComparison.Ordinal));
        then.Forms.ShouldBeEmpty();
        (await reader.Get($"{Indicators}/M1?kind=fortnight&basis=rumour&unit=nobody&level=none")).Status.ShouldBe(HttpStatusCode.OK);
        (await reader.Get($"{Indicators}/NONE")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.Get($"{Indicators}/M1/entries?from=2023-02-30&to=x")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory(DisplayName = "Issue: a wrong mix is refused with an explanation")]
    [InlineData("M1/figures/quarter?covering=2023-Q1&covering=2023-Q2", null)]
    [InlineData("O2/figures/quarter?covering=2023-Q1&covering=2023-Q2", "O2 is a value on a day; values of several days do not add up. Ask for the last of them.")]
    [InlineData("O3/figures/quarter?covering=2023-Q1&covering=2023-Q2", "O3 is a ratio; ratios are neither added nor averaged. Ask for it over all these days at once: it is then worked out from its parts.")]
    [InlineData("Q1/figures/year?covering=2023&covering=2024", "Q1 is told in words; there is nothing to add.")]
    [InlineData("M1/figures/quarter?covering=2023-Q1&covering=2023-Q1", "These periods share days, which would be counted twice.")]
    [InlineData("M1/figures/quarter?covering=2023-Q5", "“2023-Q5” is not a calendar quarter, as 2023-Q3.")]
    [InlineData("M1/figures/quarter?covering=2023-Q1&basis=rumour", "“rumour” is not a basis of figures; choose one of claimed, stood-by-a, stood-by-b, agreed, disputed.")]
    public async Task a_figure_has_an_address_and_a_wrong_mix_a_sentence(string figure, string? sentence)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        var answer = await client.GetAsync($"/api/programmes/{ExampleProgramme.Code}/indicators/{figure}");

        answer.StatusCode.ShouldBe(sentence is null ? HttpStatusCode.OK : HttpStatusCode.UnprocessableEntity);
        var told = await answer.Content.ReadFromJsonAsync<JsonElement>();
        if (sentence is not null) told.GetProperty("detail").GetString().ShouldBe(sentence);
        else (told.GetProperty("value").GetDecimal(), told.GetProperty("positions").GetArrayLength()).ShouldBe((7, 3));
    }

    private async Task<Programme> Programme() => (await site.Moment()).Programme;
}
