using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Reports;
using CoordinationTracker.Web.Demo;
using CoordinationTracker.Web.Printing;

namespace CoordinationTracker.PostgresTests.Printing;

[Collection(nameof(ReadByHttp))]
public sealed class PaperRequestTests(DemoSite site)
{
    [Theory]
    [InlineData("/programmes/VD-2023/reports/quarter/2023-Q3.pdf?asAt=7&lang=ur", true)]
    [InlineData("/programmes/VD-2023/reports/nine-months/2023-9M.docx?asAt=7&lang=vi&basis=agreed", false)]
    [InlineData("/programmes/CTr.%C4%90U/reports/term/term.html?asAt=7&lang=hi", false)]
    [InlineData("/programmes/VD-2023/reviews/quarter/2023-Q3/pack.zip?asAt=7&lang=en", true)]
    [InlineData("/programmes/A/meetings/00000000-0000-7000-8000-000000000009/action-taken.pdf?asAt=7&lang=vi", true)]
    [InlineData("/portfolios/00000000-0000-7000-8000-000000000009/reports/year/2023.xlsx?asAt=7&lang=vi", false)]
    public void an_address_says_all_of_it(string address, bool takesItsTime)
    {
        var request = PaperRequest.TryParse(address).ShouldNotBeNull();
        (request.Address, request.AsAt, request.TakesItsTime).ShouldBe((address, 7, takesItsTime));
        PaperRequest.TryParse(request.Address).ShouldBe(request);
    }

    [Theory]
    [InlineData("/programmes/VD-2023/reports/quarter/2023-Q3.pdf")]
    [InlineData("/programmes/VD-2023/reports/quarter/2023-Q3.pdf?asAt=7")]
    [InlineData("/programmes/VD-2023/reports/quarter/2023-Q3.pdf?asAt=seven&lang=vi")]
    [InlineData("/programmes/VD-2023/reports/quarter/2023-Q3.pdf?asAt=7&lang=fr")]
    [InlineData("/programmes/VD-2023/reports/quarter/2023-Q3.zip?asAt=7&lang=vi")]
    [InlineData("/programmes/VD-2023/reports/decade/2023.pdf?asAt=7&lang=vi")]
    [InlineData("/programmes/VD-2023/reviews/quarter/2023-Q3/pack.zip?asAt=7&lang=ur")]
    [InlineData("/programmes/VD-2023/meetings/today/minutes.pdf?asAt=7&lang=vi")]
    [InlineData("/programmes/VD-2023/meetings/00000000-0000-7000-8000-000000000009/song.pdf?asAt=7&lang=vi")]
    [InlineData("/elsewhere?asAt=7&lang=vi")]
    [InlineData("")]
    public void what_is_no_address_of_a_paper_is_none(string address) => PaperRequest.TryParse(address).ShouldBeNull();

    [Theory]
    [InlineData("/PROGRAMMES/A/Reviews/term/term/pack.zip?asAt=7&lang=vi")]
    [InlineData("/programmes/A/reviews/term/term/pack.zip?lang=vi&x=1&asAt=007&basis=agreed")]
    public void who_asks_for_the_same_asks_in_the_same_words(string address) =>
        PaperRequest.TryParse(address)!.Address.ShouldBe("/programmes/A/reviews/term/term/pack.zip?asAt=7&lang=vi");

    [Fact(DisplayName = "What was drafted is not given out for what was signed since, though both have one address")]
    public async Task what_a_report_came_to_bear_makes_another_paper_of_it()
    {
        var programme = (await site.Moment()).Programme;
        var review = programme.Reviews.All.First(review => review is { Seal: not null, Numbered: not null });
        var (kind, covering) = (review.Opening.Kind, review.Opening.Covering);
        var report = $"{DemoSite.Example}/reports/{Periods.Code(kind)}/{programme.Periods.Code(kind, covering)}.pdf";
        var address = $"{report}?asAt={review.Seal!.Position}&lang=vi";

        var subject = await Found(address);
        subject.Bears.ShouldBe(Signed.Of(review));
        var (signed, drafted) = (subject.Edition(new(null)), (subject with { Bears = null }).Edition(new(null)));
        signed.ShouldNotBe(drafted);
        subject.Edition(new("https://example.org")).ShouldNotBe(signed, "the paper links to another site");
        (await Found(address)).Edition(new(null)).ShouldBe(signed);
        (await Found(address + "&basis=agreed")).Bears.ShouldBeNull("only what is claimed was signed");
    }

    private async Task<PaperSubject> Found(string address) =>
        (await PaperRequest.TryParse(address)!.Find(site.Programmes, new(null), default)).ShouldNotBeNull();
}
