using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Demo;
using DocumentFormat.OpenXml.Packaging;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>The programmes of a department on its pages, by the API, and what is laid out for a conference.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class PortfolioPagesTests(DemoSite site)
{
    private static readonly string Department = $"/portfolios/{Bodies.MassMobilisation}";

    [Fact(DisplayName = "S1.3, S1.20: the department's page names its programmes and what falls due")]
    public async Task the_departments_page_names_its_programmes_and_what_falls_due()
    {
        using var reader = site.Reader("vi");
        var page = await reader.Open(Department);
        page.Document.Body!.TextContent.ShouldContain("NB-CSB-2022");
        page.Document.QuerySelector("#calendar-title")!.ParentElement!.TextContent.ShouldContain("Sơ kết 3 năm thực hiện Chương trình");
    }

    [Fact(DisplayName = "Every figure of the report across programmes leads to entries or to the figures it is added up from")]
    public async Task a_figure_leads_to_what_it_is_made_of()
    {
        using var reader = site.Reader();
        var page = await reader.Open($"{Department}/reviews/quarter/2023-Q3");
        var figures = page.Links.Where(link => link.Contains("/figures/", StringComparison.Ordinal)).Distinct().ToList();
        figures.ShouldContain(link => link.StartsWith("/programmes/NB-CSB-2022/reviews/quarter/2023-Q3/figures/", StringComparison.Ordinal));
        figures.ShouldContain(link => link.StartsWith($"{Department}/reviews/quarter/2023-Q3/figures/", StringComparison.Ordinal));
        foreach (var figure in figures) (await reader.Get(figure)).Status.ShouldBe(HttpStatusCode.OK, figure);
    }

    [Fact]
    public async Task before_it_was_opened_there_was_none()
    {
        using var reader = site.Reader();
        (await reader.Get($"{Department}?asAt=30")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.Open("/portfolios?asAt=30")).Document.Body!.TextContent.ShouldContain("No department has a portfolio yet.");
    }

    [Fact]
    public async Task a_report_across_programmes_has_an_address_that_never_changes()
    {
        using var reader = site.Reader("vi");
        var (first, again) = (await Bytes($"{Department}/reports/quarter/2023-Q3.docx"), await Bytes($"{Department}/reports/quarter/2023-Q3.docx?asAt={await site.Head()}&lang=vi"));
        again.ShouldBe(first);
    }

    [Fact(DisplayName = "Domain 3.6: the conference's papers in one archive; same record, same bytes")]
    public async Task the_conference_pack_holds_every_paper()
    {
        var address = $"/programmes/{CoastGuard.Code}/reviews/quarter/2023-Q3/pack.zip?asAt={await site.Head()}&lang=vi";
        var pack = await site.Paper(address);
        (await site.Direct(address)).ShouldBe(pack);
        var files = StoredZip.Read(new MemoryStream(pack));
        files.Keys.Order(StringComparer.Ordinal).ShouldBe(["1-summary.docx", "2-report.docx", "3-annexes.xlsx", "4-minutes.docx", "5-notice.docx", "contents.txt"]);
        Encoding.UTF8.GetString(files["contents.txt"]).ShouldContain("5-notice.docx  Thông báo kết luận");
    }

    [Fact(DisplayName = "Where no conference is recorded, the pack says which papers it lacks")]
    public async Task a_pack_says_what_it_lacks()
    {
        var files = StoredZip.Read(new MemoryStream(await site.Paper($"/programmes/{CoastGuard.Code}/reviews/year/2023/pack.zip?asAt={await site.Head()}&lang=en")));
        files.Keys.Order(StringComparer.Ordinal).ShouldBe(["1-summary.docx", "2-report.docx", "3-annexes.xlsx", "contents.txt"]);
        Encoding.UTF8.GetString(files["contents.txt"]).ShouldContain("(none) Minutes: no day is set for this review's conference.");
    }

    [Fact(DisplayName = "Issue 5 (9): a conference whose day is set and that nobody recorded has its minutes' form, and no notice")]
    public async Task a_conference_nobody_recorded_has_the_form_of_its_minutes()
    {
        var files = StoredZip.Read(new MemoryStream(await site.Paper($"/programmes/{ExampleProgramme.Code}/reviews/quarter/2024-Q3/pack.zip?asAt={await site.Head()}&lang=vi")));
        files.Keys.Order(StringComparer.Ordinal).ShouldBe(["1-summary.docx", "2-report.docx", "3-annexes.xlsx", "4-minutes.docx", "contents.txt"]);
        Encoding.UTF8.GetString(files["contents.txt"]).ShouldContain("(không có) Thông báo kết luận: chưa ghi cuộc họp nào vào ngày hội nghị của kỳ này.");
        using var minutes = WordprocessingDocument.Open(new MemoryStream(files["4-minutes.docx"]), isEditable: false);
        var text = minutes.MainDocumentPart!.Document.Body!.InnerText;
        text.ShouldContain("Hội nghị sơ kết công tác phối hợp quý III năm 2024");
        text.ShouldContain("[CẦN BỔ SUNG]");
    }

    [Fact(DisplayName = "S1.3: a department opens its portfolio, includes a programme and lets it go")]
    public async Task a_portfolio_is_kept_by_the_api()
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        client.DefaultRequestHeaders.Add("Acting-As", Post.Clerk.Key);
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        var unit = Bodies.ExampleMassMobilisation;

        (await Send("/api/portfolios", new { unit, name = new { vi = "Các chương trình" }, openedOn = "2024-01-02" })).GetProperty("positions").GetArrayLength().ShouldBe(1);
        (await Send("/api/portfolios", new { unit, name = new { vi = "Các chương trình" }, openedOn = "2024-01-02" })).GetProperty("positions").GetArrayLength().ShouldBe(0);
        (await Send($"/api/portfolios/{unit}/programmes", new { programme = "KHONG-CO", includedOn = "2024-01-02" })).GetProperty("detail").GetString().ShouldBe("There is no programme “KHONG-CO”.");
        (await Send($"/api/portfolios/{unit}/programmes", new { programme = ExampleProgramme.Code, includedOn = "2024-01-02" })).GetProperty("positions").GetArrayLength().ShouldBe(1);
        (await Send($"/api/portfolios/{unit}/programmes/departures", new { programme = ExampleProgramme.Code, leftOn = "2025-01-02", reason = "chuyển" })).GetProperty("positions").GetArrayLength().ShouldBe(1);
        (await Send($"/api/portfolios/{Guid.NewGuid()}/programmes", new { programme = ExampleProgramme.Code, includedOn = "2024-01-02" })).GetProperty("detail").GetString().ShouldBe("There is no such portfolio; open it first.");

        async Task<JsonElement> Send(string address, object command) => await (await client.PostAsJsonAsync(address, command)).Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<byte[]> Bytes(string address)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        client.DefaultRequestHeaders.Add("Accept-Language", "vi");
        return await client.GetByteArrayAsync(new Uri(address, UriKind.Relative));
    }
}
