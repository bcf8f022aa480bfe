using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Demo;

namespace CoordinationTracker.PostgresTests.Pages;

[Collection(nameof(ReadByHttp))]
public sealed class DocumentPagesTests(DemoSite site)
{
    private static readonly byte[] Pdf = [.. "%PDF-1.4\n1 0 obj\n"u8];
    private static string Page(Guid document) => $"/documents/{document}";

    private async Task<RegisteredDocument?> Document(Guid id) => (await site.Moment()).Directory.Documents.Find(id);

    [Fact(DisplayName = "S1.4: a document is registered with its file, found by words without tones, and shown with what it implements")]
    public async Task a_document_is_registered_found_and_downloaded()
    {
        using var reader = site.Reader("en", Post.Clerk);
        var form = await reader.Open("/documents");
        var sent = await reader.Follow(await Send(reader, form, "register", "Báo cáo thử.pdf", Pdf, ("Type", "BC"), ("Number", "77"), ("Symbol", "77-BC/ĐUK"), ("IssuedOn", "2024-03-04"), ("Summary", "Báo cáo thử nghiệm sổ văn bản"),
            ("Issuers", $"{Bodies.ExampleBloc}"), ("Implements", $"{Papers.ExamplePlan2024}"), ("Programmes", ExampleProgramme.Code)));
        sent.Said("[role=status]")!.ShouldStartWith("Recorded at position");

        var found = await reader.Open("/documents?q=bao+cao+thu+nghiem");
        found.All("tbody tr").ShouldHaveSingleItem().ShouldContain("77-BC/ĐUK");
        var page = await reader.Open(found.Document.QuerySelector("tbody th a")!.GetAttribute("href")!);
        page.Text.ShouldContain("02-KH/ĐUK-BQLKKT");
        (await reader.Open(Page(Papers.ExamplePlan2024))).Text.ShouldContain("77-BC/ĐUK");

        using var client = new HttpClient { BaseAddress = site.Address };
        var file = await client.GetAsync(page.Document.QuerySelector("a[href^='/files/']")!.GetAttribute("href"));
        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(Pdf);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        file.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("Báo cáo thử.pdf");
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/pdf");
        file.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Theory(DisplayName = "An attachment whose content is not what its name says is refused beside its field, and nothing is recorded")]
    [InlineData("vi", "Nội dung của “a.pdf” không đúng loại tệp như tên gọi (.pdf); tệp chưa được lưu.")]
    [InlineData("en", "The content of “a.pdf” is not what its name says (.pdf); nothing was kept.")]
    public async Task a_file_in_disguise_is_refused(string language, string sentence)
    {
        using var reader = site.Reader(language, Post.SecretariatA);
        var (form, before) = (await reader.Open(DemoSite.AddressOf(ExampleProgramme.Shows.ConfirmedClaim)), await site.Head());
        var refused = await Send(reader, form, "attach", "a.pdf", [.. "<html><script>alert(1)</script>"u8], ("Note", "Danh sách ký nhận"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.SentenceOn("attach", "File").ShouldBe(sentence);
        refused.Typed("attach", "Note").ShouldBe("Danh sách ký nhận");
        (await site.Head()).ShouldBe(before);
    }

    [Theory(DisplayName = "Fault F12: a damaged container is refused beside its field, and what was typed stays")]
    [InlineData("a.docx", 0)]
    [InlineData("a.xlsx", 28)]
    [InlineData("a.odt", 10)]
    public async Task a_damaged_file_is_refused_and_nothing_typed_is_lost(string name, int damaged)
    {
        using var reader = site.Reader("en", Post.Clerk);
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var part in new[] { "mimetype", "[Content_Types].xml", "word/document.xml", "xl/workbook.xml" })
                zip.CreateEntry(part).Open().Dispose();
        var content = made.ToArray();
        content[content.AsSpan().IndexOf("PK\u0001\u0002"u8) + damaged] = 0xFF;

        var refused = await Send(reader, await reader.Open("/documents"), "register", name, content, ("Type", "BC"), ("IssuedOn", "2023-11-11"), ("Summary", "Tệp hỏng"), ("Issuers", $"{Bodies.ExampleBloc}"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.SentenceOn("register", "File").ShouldBe($"The content of “{name}” is not what its name says ({name[1..]}); nothing was kept.");
        refused.Typed("register", "Summary").ShouldBe("Tệp hỏng");
    }

    [Theory(DisplayName = "A number taken in the same register is refused beside its field, and the file need not be chosen again")]
    [InlineData("vi", "Số 31 của sổ này đã cấp cho văn bản “Báo cáo chung năm 2023 gửi Tỉnh ủy”.")]
    [InlineData("en", "Number 31 of this register is taken by “Joint report for 2023 to the Provincial Committee”.")]
    public async Task a_duplicate_number_is_refused_and_nothing_is_lost(string language, string sentence)
    {
        using var reader = site.Reader(language, Post.Clerk);
        var (form, before) = (await reader.Open("/documents"), await site.Head());
        var refused = await Send(reader, form, "register", "31.pdf", [.. Pdf, (byte)language[0]], ("Type", "BC"), ("Number", "31"), ("IssuedOn", "2023-11-11"), ("Summary", $"Trùng số {language}"), ("Issuers", $"{Bodies.ExampleBloc}"), ("Issuers", $"{Bodies.ExampleZone}"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.SentenceOn("register", "Number").ShouldBe(sentence);
        refused.Typed("register", "File.name").ShouldBe("31.pdf");
        (await site.Head()).ShouldBe(before);

        var number = language == "vi" ? "32" : "33";
        var fields = refused.Form("register").Fields.Where(field => field.Key is not ("Number" or "File" or "File.none")).Append(new("Number", number)).ToList();
        await reader.Follow(await reader.Post("/documents", Multipart(fields)));
        (await site.Moment()).Directory.Documents.All.Single(document => document.Account.Summary.In("vi") == $"Trùng số {language}").Account.File!.Name.ShouldBe("31.pdf");
    }

    [Fact(DisplayName = "A file nobody sent is not taken from a hidden field")]
    public async Task a_made_up_digest_is_refused()
    {
        using var reader = site.Reader("en", Post.Clerk);
        var form = await reader.Open("/documents");
        var refused = await reader.Post("/documents", Multipart([.. Fields(form, "register", ("Type", "BC"), ("IssuedOn", "2023-11-11"), ("Summary", "x"), ("Issuers", $"{Bodies.ExampleBloc}")),
            new("File.digest", new string('0', 64)), new("File.name", "a.pdf"), new("File.length", "17")]));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.SentenceOn("register", "File").ShouldBe("This file has not been sent; send it first.");
    }

    [Theory]
    [InlineData("vi", "Nội dung gửi lên quá lớn; tối đa 20 MB. Không có gì được ghi nhận.")]
    [InlineData("en", "What was sent is too large; at most 20 MB is read. Nothing was recorded.")]
    public async Task too_large_a_file_is_a_page_that_says_so(string language, string sentence)
    {
        using var reader = site.Reader(language, Post.Clerk);
        var form = await reader.Open("/documents");
        var refused = await Send(reader, form, "register", "a.pdf", [.. Pdf, .. new byte[25_000_000]], ("Type", "BC"));
        refused.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        refused.Said(".lead").ShouldBe(sentence);

        using var program = new HttpClient { BaseAddress = site.Address };
        program.DefaultRequestHeaders.Add("Accept-Language", language);
        var answer = await program.PostAsync("/api/directory/files?name=a.pdf", new ByteArrayContent(new byte[25_000_000]));
        (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.RequestEntityTooLarge, "application/problem+json"));
        (await answer.Content.ReadAsStringAsync()).ShouldContain("20 MB");
    }

    [Fact]
    public async Task a_file_of_some_megabytes_goes_through_while_other_bodies_keep_their_limit()
    {
        using var program = new HttpClient { BaseAddress = site.Address };
        program.DefaultRequestHeaders.Add(CurrentPost.Header, Post.Clerk.Key);
        byte[] content = [.. Pdf, .. new byte[5_000_000]];
        var answer = await program.PostAsync("/api/directory/files?name=a.pdf", new ByteArrayContent(content));
        var kept = (await answer.Content.ReadFromJsonAsync<KeptFile>(JsonSerializerOptions.Web))!;
        kept.ShouldBe(new KeptFile(Convert.ToHexStringLower(SHA256.HashData(content)), "a.pdf", content.Length));
        (await program.PostAsync("/api/directory/documents", new ByteArrayContent(content))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        var id = Guid.CreateVersion7();
        var registered = await program.PostAsJsonAsync("/api/directory/documents", new { document = id, account = new { type = "KL", issuedOn = "2024-02-01", summary = new { vi = "Kết luận" }, issuers = new[] { Bodies.ExampleBloc }, file = kept } });
        registered.StatusCode.ShouldBe(HttpStatusCode.OK, await registered.Content.ReadAsStringAsync());
        (await Document(id))!.Account.File.ShouldBe(kept);
        (await program.GetStringAsync("/api/directory/documents")).ShouldContain(id.ToString());
        var unsent = await program.PostAsJsonAsync("/api/directory/documents", new { document = Guid.CreateVersion7(), account = new { type = "KL", issuedOn = "2024-02-01", summary = new { vi = "Kết luận" }, issuers = new[] { Bodies.ExampleBloc }, file = kept with { Digest = new string('1', 64) } } });
        unsent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await program.GetAsync($"/files/{kept.Digest}/a.html")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await program.GetAsync($"/files/{kept.Digest}/a.png")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact(DisplayName = "S4.16: the page says who has acknowledged the notice and who has not")]
    public async Task the_circulation_shows_who_is_silent()
    {
        using var reader = site.Reader("vi", Post.Clerk);
        var page = await reader.Open(Page(Papers.ExampleNotice));
        page.Said("#circulations-title + section h3")!.ShouldEndWith("5/6 nơi nhận đã xác nhận");
        page.All(".receipts li").Where(line => line.Contains("chưa xác nhận", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldStartWith((await site.Moment()).Directory.NameOn(Papers.SilentCell, new(2023, 10, 13)).Vi!);
    }

    [Theory(DisplayName = "S4.16: nothing is circulated to nobody")]
    [InlineData("vi", "Cần nêu nơi nhận: không thể gửi mà không có nơi nhận.")]
    [InlineData("en", "Say to whom it went: it cannot be circulated to nobody.")]
    public async Task to_nobody_is_refused_beside_its_field(string language, string sentence)
    {
        using var reader = site.Reader(language, Post.Clerk);
        var refused = await reader.Send(await reader.Open(Page(Papers.ExamplePlan2025)), "circulate", ("CirculatedOn", "2025-02-03"));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.SentenceOn("circulate", "Addressees").ShouldBe(sentence);
    }

    [Fact(DisplayName = "S4.16, S2.10: a document is circulated, acknowledged and deposited from its page")]
    public async Task it_is_circulated_acknowledged_and_deposited()
    {
        using var reader = site.Reader("en", Post.Clerk);
        var address = Page(Papers.ExampleReport2024);
        await reader.Follow(await reader.Send(await reader.Open(address), "circulate", ("CirculatedOn", "2025-01-06"), ("Addressees", $"{Bodies.ExampleYouth}")));
        var circulation = (await site.Moment()).Directory.Documents.CirculationsOf(Papers.ExampleReport2024).Single();
        await reader.Follow(await reader.Send(await reader.Open(address), $"receipt-{circulation.Told.Circulation}", ("Unit", $"{Bodies.ExampleYouth}"), ("AcknowledgedOn", "2025-01-07"), ("AcknowledgedBy", "Clerk")));
        await reader.Follow(await reader.Send(await reader.Open(address), "deposit", ("Unit", $"{Bodies.ExampleBloc}"), ("Office", $"{Bodies.ExampleZoneOffice}"), ("ReceivedOn", "2025-01-08"), ("ReceivedBy", "Clerk")));
        var page = await reader.Open(address);
        page.Said("#circulations-title + section h3")!.ShouldEndWith("1 of 1 addressees have acknowledged it");
        page.Said("[aria-labelledby=deposits-title] li")!.ShouldContain("left it at Office of the Economic Zone Management Board; received by: Clerk");
    }

    [Fact]
    public async Task a_correction_of_what_changed_meanwhile_shows_both()
    {
        using var reader = site.Reader("en", Post.Clerk);
        var drawn = await reader.Open(Page(Papers.ExampleHalfYear2024));
        Task<Page> Correct(Page page, string summary) => reader.Post(Page(Papers.ExampleHalfYear2024), Multipart(Fields(page, "correct", ("Summary", summary), ("Reason", "typing"))));
        await reader.Follow(await Correct(drawn, "Joint half-year report of 2024"));
        var refused = await Correct(drawn, "Another");
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Said("[role=alert]")!.ShouldStartWith("Somebody changed this while you were writing");
        await reader.Follow(await Correct(refused, "Another"));
        (await Document(Papers.ExampleHalfYear2024))!.Account.Summary.En.ShouldBe("Another");
    }

    [Fact]
    public async Task before_it_was_registered_there_was_no_such_page()
    {
        using var reader = site.Reader("en", Post.Clerk);
        var registered = (await Document(Papers.ExampleNotice))!.Positions[0];
        var page = await reader.Open($"{Page(Papers.ExampleNotice)}?asAt={registered}");
        page.Forms.ShouldBeEmpty();
        page.Document.QuerySelector("#circulations-title").ShouldBeNull();
        (await reader.Get($"{Page(Papers.ExampleNotice)}?asAt={registered - 1}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.Open($"/documents?asAt={registered - 1}")).Text.ShouldNotContain("05-TB/ĐUK-BQLKKT");
    }

    [Fact(DisplayName = "S0.28: evidence is attached to an activity, listed with a link, and withdrawn with a reason")]
    public async Task evidence_is_attached_listed_and_withdrawn()
    {
        using var reader = site.Reader("en", Post.SecretariatA);
        var address = DemoSite.AddressOf(ExampleProgramme.Shows.SettledDispute);
        var page = await reader.Follow(await Send(reader, await reader.Open(address), "attach", "list.csv", Encoding.UTF8.GetBytes("Team;People\nSewing;12\n"), ("Note", "Who came, by team")));
        page.Said("#evidence li")!.ShouldStartWith("list.csv (22 B) – Who came, by team");
        var evidence = (await site.Moment()).Programme.Evidences.Of(ExampleProgramme.Id(ExampleProgramme.Shows.SettledDispute)).Single();
        page = await reader.Follow(await reader.Send(page, $"evidence-{evidence.Id}", ("Reason", "The wrong list")));
        page.Said("#evidence li").ShouldBeNull();
    }

    [Fact(DisplayName = "Domain 3.5: the one-year report counts the documents, and each count leads to the entries of the register")]
    public async Task the_report_counts_them_and_leads_to_the_register()
    {
        using var reader = site.Reader("vi");
        var report = await reader.Open(DemoSite.Example + "/reviews/one-year/first");
        report.Document.Body!.TextContent.ShouldContain("Danh mục văn bản đã ban hành");
        var figure = await reader.Open(DemoSite.Example + "/reviews/one-year/first/figures/documents.TB");
        figure.Said("h1")!.ShouldContain("Thông báo");
        figure.Said(".entries")!.ShouldContain("05-TB/ĐUK-BQLKKT");
        figure.Links.ShouldContain(Page(Papers.ExampleNotice));
    }

    private static List<KeyValuePair<string, string>> Fields(Page page, string form, params (string Field, string Value)[] typed) =>
        [.. page.Form(form).Fields.Where(field => field.Key is not ("File" or "File.none") && typed.All(changed => changed.Field != field.Key)), .. typed.Select(changed => KeyValuePair.Create(changed.Field, changed.Value))];

    private static Task<Page> Send(Reader reader, Page page, string form, string name, byte[] content, params (string Field, string Value)[] typed)
    {
        var body = Multipart(Fields(page, form, typed));
        body.Add(new ByteArrayContent(content), "File", name);
        return reader.Post(page.Form(form).Action, body);
    }

    private static MultipartFormDataContent Multipart(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var body = new MultipartFormDataContent();
        foreach (var (name, value) in fields) body.Add(new StringContent(value), name);
        return body;
    }
}
