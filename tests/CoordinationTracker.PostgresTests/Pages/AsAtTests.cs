using System.Net;
using CoordinationTracker.PostgresTests.Demo;
using CoordinationTracker.Rendering;
using CoordinationTracker.Reports;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Demo;
using AngleSharp.Html.Parser;

namespace CoordinationTracker.PostgresTests.Pages;
using static ExampleProgramme.Shows;

/// <summary>The record as it stood at a position: every page shows it, says so, keeps to it and lets nobody write there.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class AsAtTests(DemoSite site, Told told) : IClassFixture<Told>
{
    [Theory]
    [InlineData("vi", "Bạn đang xem dữ liệu như đã ghi nhận đến vị trí")]
    [InlineData("en", "You see the record as it stood at position")]
    public async Task every_page_says_that_it_shows_the_past_keeps_to_it_and_records_nothing_there(string language, string banner)
    {
        using var reader = site.Reader(language, Post.SecretariatA);
        var past = (await site.Activity(MovedAcrossQuarters)).Positions[^1] + 380;
        foreach (var address in DemoSite.Pages)
        {
            var page = await reader.Get($"{address}{(address.Contains('?') ? '&' : '?')}asAt={past}");
            page.Status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.NotFound);
            page.Forms.ShouldBeEmpty(address);
            page.Document.QuerySelectorAll("form[method=post]:not(.acting)").ShouldBeEmpty(address);
            // What came later is not there yet; the page that says so leads back to the present.
            if (page.Status is HttpStatusCode.NotFound)
            {
                page.Said(".problem .btn-outline-secondary").ShouldNotBeNull(address);
                continue;
            }
            page.Said(".past")!.ShouldStartWith($"{banner} {past} (", Case.Sensitive, address);

            var presents = page.Document.QuerySelectorAll(".past a, .as-at a").Select(link => link.GetAttribute("href")).ToHashSet();
            presents.ShouldHaveSingleItem(address);
            page.Links.Except(presents!).Where(link => !Uri.UnescapeDataString(link!).Contains("asAt=", StringComparison.Ordinal)).ShouldBeEmpty(address);
        }
    }

    [Fact]
    public async Task an_activity_moved_across_a_quarter_stands_on_its_old_day_until_the_correction()
    {
        using var reader = site.Reader();
        var corrected = (await site.Activity(MovedAcrossQuarters)).Positions[^1];
        var address = DemoSite.AddressOf(MovedAcrossQuarters);

        (await reader.Open($"{address}?asAt={corrected - 1}")).All(".account dd")[0].ShouldBe("29 Jun 2023");
        (await reader.Open($"{address}?asAt={corrected}")).All(".account dd")[0].ShouldBe("4 Jul 2023");
        (await reader.Open(address)).All(".account dd")[0].ShouldBe("4 Jul 2023");

        (await IsListed("from=2023-04-01&to=2023-06-30", corrected - 1)).ShouldBeTrue();
        (await IsListed("from=2023-04-01&to=2023-06-30", corrected)).ShouldBeFalse();
        (await IsListed("from=2023-07-01&to=2023-09-30", corrected - 1)).ShouldBeFalse();
        (await IsListed("from=2023-07-01&to=2023-09-30", corrected)).ShouldBeTrue();

        var members = await Members(corrected - 1);
        (await Members(corrected)).ShouldBe(members - (await site.Activity(MovedAcrossQuarters)).Account.Quantities.Single(quantity => quantity.Indicator == "M1").Value);

        async Task<bool> IsListed(string days, long asAt) =>
            (await reader.Open($"{DemoSite.Log}?{days}&asAt={asAt}")).Links.Any(link => link.StartsWith(address, StringComparison.Ordinal));
        async Task<decimal> Members(long asAt) =>
            decimal.Parse((await reader.Open($"{DemoSite.Example}/reviews/quarter/2023-Q2/figures/M1.actual?asAt={asAt}")).Said(".figure-value")!, System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task counts_are_those_of_the_position()
    {
        using var reader = site.Reader();
        foreach (var position in new[] { 200L, 600, await site.Head() })
        {
            var counted = (await site.Moment(position)).Programme.Activities.Count;
            (await reader.Open($"{DemoSite.Log}?asAt={position}")).Said("#log-list-title").ShouldBe($"{Numerals.Of("en").Write(counted)} activities");
            (await reader.Open($"/?asAt={position}")).All(".counts li").ShouldContain($"{Numerals.Of("en").Write(counted)} activities");
        }
        (await site.Moment(200)).Programme.Activities.Count.ShouldBeLessThan((await site.Moment(600)).Programme.Activities.Count);
    }

    [Theory]
    [InlineData("vi", 300)]
    [InlineData("en", 700)]
    public async Task a_report_page_at_a_past_position_is_the_report_composed_there(string language, long position)
    {
        using var reader = site.Reader(language);
        var covering = Period.Quarter(2023, 3);
        var programme = Programme.Fold(told.Streams[ExampleProgramme.Stream].Where(recorded => recorded.Position <= position));
        var directory = told.Streams[Directory.Stream].Where(recorded => recorded.Position <= position).Aggregate(Directory.Empty, (state, recorded) => state.Evolve(recorded));
        var composed = new HtmlRenderer(key => key).Fragment(ReviewReport.Compose(Reviewing.Of(programme, directory, PeriodKind.Quarter, covering, position, Told.Day(told.Everything.Last(recorded => recorded.Position <= position).RecordedAt)), language), topHeading: 2);

        var page = await reader.Open($"{DemoSite.Example}/reviews/quarter/2023-Q3?asAt={position}");
        Words(page.Document.QuerySelector(".report-frame")!.TextContent).ShouldBe(Words(new HtmlParser().ParseDocument(composed).Body!.TextContent));
    }

    [Fact]
    public async Task a_report_at_a_position_stays_the_same_bytes_whatever_is_recorded_later()
    {
        using var reader = site.Reader("en", Post.SecretariatA);
        var (then, report) = (await site.Head(), $"{DemoSite.Example}/reports/quarter/2023-Q3");
        var before = await Reports(then);

        var log = await reader.Open(DemoSite.Log);
        await reader.Follow(await reader.Send(log, "log", ("OccurredOn", "2023-09-14"), ("Summary", "Visited two party cells")));

        (await Reports(then)).ShouldBe(before);
        (await Reports(await site.Head())).ShouldNotBe(before);
        var latest = await reader.Get(report + ".docx");
        latest.Location.ShouldBe($"{report}.docx?asAt={await site.Head()}&lang=en");

        async Task<string> Reports(long asAt) => Convert.ToHexString([.. await reader.File($"{report}.docx?asAt={asAt}&lang=en"), .. await reader.File($"{report}.html?asAt={asAt}&lang=vi")]);
    }

    [Theory]
    [InlineData("2023-07-24")]
    [InlineData("24/7/2023")]
    public async Task a_day_leads_to_the_position_it_ended_at(string day)
    {
        using var reader = site.Reader();
        var corrected = (await site.Activity(MovedAcrossQuarters)).Positions[^1];
        var answer = await reader.Get($"{DemoSite.AddressOf(MovedAcrossQuarters)}?asOn={Uri.EscapeDataString(day)}");

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        var position = await site.Programmes.PositionAt(new DateTimeOffset(2023, 7, 25, 0, 0, 0, TimeSpan.FromHours(7)).AddMicroseconds(-1), default);
        answer.Location.ShouldBe($"{DemoSite.AddressOf(MovedAcrossQuarters)}?asAt={position}");
        position.ShouldBeLessThan(corrected);
        (await reader.Open(answer.Location!)).All(".account dd")[0].ShouldBe("29 Jun 2023");
        // A day later it had been corrected.
        (await reader.Follow(await reader.Get($"{DemoSite.AddressOf(MovedAcrossQuarters)}?asOn=2023-07-25"))).All(".account dd")[0].ShouldBe("4 Jul 2023");
    }

    [Theory]
    [InlineData("vi", "chưa có vị trí 999999", "không phải là một vị trí", "không phải là một ngày có trong lịch")]
    [InlineData("en", "there is no position 999999", "is not a position", "is not a day of the calendar")]
    public async Task a_moment_that_never_was_is_a_sentence(string language, string beyond, string noPosition, string noDay)
    {
        using var reader = site.Reader(language);
        foreach (var page in new[] { "/", DemoSite.Example, DemoSite.Log, DemoSite.Example + "/reviews/year/2024" })
        {
            await Refused($"{page}?asAt=999999", beyond);
            foreach (var unread in new[] { "0", "-1", "mười", "1.5", "99999999999999999999" }) await Refused($"{page}?asAt={Uri.EscapeDataString(unread)}", noPosition);
            await Refused($"{page}?asOn=2023-02-30", noDay);
            await Refused($"{page}?asOn=1990-01-01", "1990-01-01");
        }
        foreach (var asAt in new[] { "999999", "0", "-1", "ten" })
        {
            var file = await reader.Get($"{DemoSite.Example}/reports/year/2024.docx?asAt={asAt}&lang={language}");
            ((int)file.Status).ShouldBeInRange(400, 422, asAt);
            file.Said("main .lead").ShouldNotBeNullOrEmpty(asAt);
        }
        await reader.Open("/healthz");

        async Task Refused(string address, string sentence)
        {
            var page = await reader.Get(address);
            page.Status.ShouldBe(HttpStatusCode.BadRequest, address);
            page.Said("main [role=alert]")!.ShouldContain(sentence, Case.Sensitive, address);
            page.All("h1").ShouldHaveSingleItem(address);
        }
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
