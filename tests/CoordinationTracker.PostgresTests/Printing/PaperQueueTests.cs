using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.Rendering;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Printing;

namespace CoordinationTracker.PostgresTests.Printing;

/// <summary>Papers that take their time: asked for in one process, made in another.</summary>
public sealed class PaperQueueTests : IAsyncLifetime
{
    private static readonly Guid Meeting = new("00000000-0000-7000-8000-000000000009");

    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("tracker-papers-").FullName;
    private Story story = null!;
    private KestrelSite site = null!;
    private HttpClient program = null!;
    private long head;

    /// <summary>The office has one process that only answers requests.</summary>
    public async Task InitializeAsync()
    {
        story = await Story.Begin();
        await story.Give("Rà soát quỹ đất");
        var plan = new PlanMeeting(
            Meeting, MeetingKind.Quarterly, new("Giao ban quý"), Story.Today, Story.Today.AddDays(7));
        await story.Say((programme, today) => programme.Decide(plan, today.Day, today.Directory));
        site = KestrelSite.Start(story.Connection);
        program = new() { BaseAddress = site.Address };
        program.DefaultRequestHeaders.Add("Accept", "*/*");
        head = await site.Programmes.Head(default);
    }

    public async Task DisposeAsync()
    {
        program.Dispose();
        await site.DisposeAsync();
        await story.DisposeAsync();
        System.IO.Directory.Delete(folder, recursive: true);
    }

    private static string Quarter => $"quarter/{Story.Today.Year}-Q{(Story.Today.Month + 2) / 3}";
    private string Pack => $"/programmes/{Story.Code}/reviews/{Quarter}/pack.zip?asAt={head}&lang=vi";
    private string Pdf => $"/programmes/{Story.Code}/reports/{Quarter}.pdf?asAt={head}&lang=vi";
    private string Minutes => $"/programmes/{Story.Code}/meetings/{Meeting}/minutes.pdf?asAt={head}&lang=vi";

    [Theory]
    [InlineData("vi", "Bộ tài liệu hội nghị", "Đang lập tài liệu: ", "Chờ đến lượt", "Tài liệu đã xong.")]
    [InlineData("en", "Conference pack", "The paper is being made: ", "Waiting for its turn", "The paper is ready.")]
    public async Task asked_while_nobody_makes_papers_it_waits_and_says_so_and_is_there_once_somebody_has(
        string language, string title, string waiting, string step, string ready)
    {
        var address = In(language, Pack);
        using var reader = new Reader(site.Address, language);
        var page = await reader.Get(address);
        page.Status.ShouldBe(HttpStatusCode.Accepted);
        page.Said("h1")!.ShouldStartWith(title);
        page.Said("main [role=status]").ShouldBe($"{waiting}{char.ToLowerInvariant(step[0])}{step[1..]}.");
        page.Said("main [aria-current=step]").ShouldBe(step);
        page.Document.DocumentElement.GetAttribute("lang").ShouldBe(language);
        page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))
            .ShouldBe([address + "&watch=yes", address + "&watch=still"]);

        await using (KestrelSite.Start(story.Connection, "solo"))
        {
            var file = await Made(address);
            file.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
            file.Content.Headers.ContentDisposition!.FileName
                .ShouldBe($"{Story.Code}_{Quarter.Replace('/', '_')}_{language}_at-{head}.zip");
            StoredZip.Read(await file.Content.ReadAsStreamAsync()).Keys.ShouldContain("2-report.docx");
            (await file.Content.ReadAsByteArrayAsync()).ShouldBe(await Direct(address));
        }
        page = await reader.Open(address + "&watch=yes");
        page.Said("main [role=status]").ShouldBe(ready);
        page.Document.QuerySelector("#paper-file")!.GetAttribute("href").ShouldBe(address);
        (await reader.File(address)).ShouldBe(await Direct(address));
    }

    [Fact]
    public async Task asked_for_twice_it_is_made_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => program.GetAsync(Pack)));
        (await story.Ask<long>("select count(*) from tracker.papers")).ShouldBe(1);
        (await Waiting()).ShouldBe(1);
        await using var making = KestrelSite.Start(story.Connection, "solo");
        await Made(Pack);
        await Story.Until(async () => await Waiting() == 0, "the queue is empty");

        await Made(Pack);
        var (inbox, kind) = ("wolverine.wolverine_incoming_envelopes", typeof(MakePaper).FullName);
        (await story.Ask<long>($"select count(*) from {inbox} where message_type = '{kind}'")).ShouldBe(1);
    }

    [Fact]
    public async Task a_program_is_told_when_to_look_again_and_a_person_is_brought_back()
    {
        var answer = await program.GetAsync(Pack);
        answer.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        answer.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldBe(TimeSpan.FromSeconds(2));
        (await Said(answer, "step")).ShouldBe("waiting");

        using var person = new HttpClient { BaseAddress = site.Address };
        person.DefaultRequestHeaders.Add("Accept", "text/html");
        (await person.GetAsync(Pack)).Headers.GetValues("Refresh").ShouldBe([$"2; url={Pack}&watch=yes"]);
        (await person.GetAsync(Pack + "&watch=still")).Headers.Contains("Refresh").ShouldBeFalse();
    }

    [Fact]
    public async Task whoever_asks_only_whether_it_is_there_has_not_asked_for_it()
    {
        (await program.SendAsync(new(HttpMethod.Head, Pack))).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        (await story.Ask<long>("select count(*) from tracker.papers")).ShouldBe(0);
    }

    [Fact]
    public async Task what_cannot_be_is_said_at_once_and_nobody_is_bothered()
    {
        await Answered(HttpStatusCode.NotFound, Pdf, (Story.Code, "KHONG-CO"), ("quarter/", "decade/"));
        await Answered(HttpStatusCode.NotFound, Minutes, ($"{Meeting}", $"{Guid.Empty}"));
        await Answered(
            HttpStatusCode.UnprocessableEntity, Pdf,
            ("-Q", "-X"), ($"asAt={head}", "asAt=999999"), ("&lang", "&basis=none&lang"));
        (await story.Ask<long>("select count(*) from tracker.papers")).ShouldBe(0);
    }

    private async Task Answered(
        HttpStatusCode expected, string address, params (string Said, string Otherwise)[] changes)
    {
        foreach (var (said, otherwise) in changes)
        {
            var changed = address.Replace(said, otherwise, StringComparison.Ordinal);
            (await program.GetAsync(changed)).StatusCode.ShouldBe(expected, changed);
        }
    }

    [Fact]
    public async Task what_the_rules_refuse_is_said_as_they_say_it_and_not_tried_again()
    {
        await using var making = KestrelSite.Start(story.Connection, "solo");
        var answer = await Settled(Minutes);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Said(answer, "detail")).ShouldBe("Cuộc họp này chưa diễn ra.", "in the language of the address");

        using var reader = new Reader(site.Address, "en");
        var page = await reader.Get(Minutes.Replace("lang=vi", "lang=en", StringComparison.Ordinal));
        if (page.Status is HttpStatusCode.Accepted) page = await reader.Get(page.Address);
        page.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.Said("main [role=alert]").ShouldBe("This paper could not be made. This meeting has not been held.");
        page.Document.QuerySelector("form.again").ShouldBeNull();
    }

    [Fact]
    public async Task what_failed_for_want_of_a_printer_says_so_and_is_made_when_it_is_tried_again_where_there_is_one()
    {
        using (await ServingProcess.Start(story.Connection, $"PATH={folder}"))
            (await Settled(Pdf)).StatusCode.ShouldBe(HttpStatusCode.NotImplemented);
        using var reader = new Reader(site.Address, "vi");
        var page = await reader.Get(Pdf);
        page.Status.ShouldBe(HttpStatusCode.NotImplemented);
        page.Said("main [role=alert]")!.ShouldContain(new NoPrinter().Message);
        page.Document.QuerySelector("main [role=alert] [lang=en]").ShouldNotBeNull();
        var forged = await reader.Post(Pdf, [new("again", "yes")]);
        forged.Status.ShouldBe(HttpStatusCode.BadRequest, "without the token of the page");

        (await reader.Send(page, "again", ("again", "yes"))).Location.ShouldBe(Pdf + "&watch=yes");
        await using var making = KestrelSite.Start(story.Connection, "solo");
        var pdf = await (await Made(Pdf)).Content.ReadAsByteArrayAsync();
        Encoding.Latin1.GetString(pdf).ShouldStartWith("%PDF-");
        // Only what LibreOffice writes into each file of its own, as the hour, differs from one made directly.
        (await Web.PdfPrinterTests.Text(pdf)).ShouldBe(await Web.PdfPrinterTests.Text(await Direct(Pdf)));
    }

    [Fact]
    public async Task what_fails_otherwise_is_tried_again_by_itself()
    {
        var tried = Path.Combine(folder, "tried");
        Program("soffice", $"if [ ! -e {tried} ]; then touch {tried}; exit 1; fi; exec {PdfPrinter.Program} \"$@\"");
        using var making = await ServingProcess.Start(story.Connection, $"PATH={FirstHere}");
        await Made(Pdf);
        File.Exists(tried).ShouldBeTrue();
    }

    [Fact]
    public async Task what_fails_again_and_again_is_given_up_and_says_so()
    {
        Program("soffice", "exit 1");
        using var making = await ServingProcess.Start(story.Connection, $"PATH={FirstHere}");
        var answer = await Settled(Pdf);
        answer.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await Said(answer, "detail")).ShouldBe(PaperFailure.Ours.Sentence.In("vi"));
        var dead = "select count(*) from wolverine.wolverine_dead_letters";
        await Story.Until(async () => await story.Ask<long>(dead) == 1, "the message lies with the dead letters");
    }

    [Fact]
    public async Task when_the_process_that_makes_it_is_killed_another_makes_it_within_two_minutes()
    {
        var printing = new FileInfo(Path.Combine(folder, "printing"));
        Program("soffice", $"echo $$ > {printing}; exec sleep 600");
        using var first = await ServingProcess.Start(story.Connection, $"PATH={FirstHere}");
        await program.GetAsync(Pdf);
        await Story.Until(() => Task.FromResult(Begun()), "the first process prints it");
        (await Said(await program.GetAsync(Pdf), "step")).ShouldBe("writing");
        using var second = await ServingProcess.Start(story.Connection);

        first.Kill();
        var killed = Stopwatch.StartNew();
        // What it had started outlives it.
        var left = int.Parse(await File.ReadAllTextAsync(printing.FullName), CultureInfo.InvariantCulture);
        Process.GetProcessById(left).Kill();
        await Made(Pdf);
        killed.Elapsed.ShouldBeLessThan(TimeSpan.FromMinutes(2));

        bool Begun()
        {
            printing.Refresh();
            return printing is { Exists: true, Length: > 0 };
        }
    }

    [Theory(DisplayName = "Fault F18: whoever waits is told how many papers are before theirs")]
    [InlineData("vi", "Trước tài liệu này còn 2 tài liệu.", "Trước tài liệu này còn 1 tài liệu.")]
    [InlineData("en", "2 papers are before this one.", "One paper is before this one.")]
    public async Task the_queue_says_its_length(string language, string two, string one)
    {
        var asked = new[] { Pack, Minutes, Pdf }.Select(address => In(language, address)).ToList();
        foreach (var address in asked) (await program.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Accepted);
        var third = await (await program.GetAsync(In(language, Pdf))).Content.ReadFromJsonAsync<JsonElement>();
        third.GetProperty("before").GetInt64().ShouldBe(2);

        using var reader = new Reader(site.Address, language);
        (await reader.Get(asked[2])).Said("main .before").ShouldBe(two);
        (await reader.Get(asked[1])).Said("main .before").ShouldBe(one);
        (await reader.Get(asked[0])).Said("main .before").ShouldBeNull();
    }

    [Theory(DisplayName = "Fault F18: beyond the longest queue it is said when to ask again, and nothing is added to it")]
    [InlineData("vi", "Đang có 200 tài liệu chờ lập và hàng chờ đã đầy")]
    [InlineData("en", "200 papers wait to be made, and no more fit into the queue")]
    public async Task the_queue_has_an_end(string language, string sentence)
    {
        await program.GetAsync(Pack);
        await story.Ask<long>($"""
            with asked as (
              insert into tracker.papers (address, edition, step)
              select 'paper ' || n, 'e', 'Waiting' from generate_series(2, {PaperDesk.LongestQueue}) n returning 1)
            select count(*) from asked
            """);
        var answer = await program.GetAsync(In(language, Pdf));
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldBe(TimeSpan.FromMinutes(2));
        (await Said(answer, "detail")).ShouldNotBeNull().ShouldStartWith(sentence);
        using var reader = new Reader(site.Address, language);
        (await reader.Get(In(language, Pdf))).Said("main .lead").ShouldNotBeNull().ShouldStartWith(sentence);
        (await program.GetAsync(Pack)).StatusCode.ShouldBe(HttpStatusCode.Accepted, "whoever is in the queue stays in it");
        (await story.Ask<long>("select count(*) from tracker.papers")).ShouldBe(PaperDesk.LongestQueue);
    }

    [Theory(DisplayName = "Fault F12: a paper that LibreOffice is late with says so, and is not tried again by itself")]
    [InlineData("vi", "In tài liệu này mất hơn 1 giây nên đã dừng")]
    [InlineData("en", "Printing this paper took more than 1 seconds and was stopped")]
    public async Task what_is_printed_too_long_says_so(string language, string sentence)
    {
        var tried = Path.Combine(folder, "tried");
        Program("soffice", $"echo >> {tried}; exec sleep 600");
        using var making = await ServingProcess.Start(story.Connection, $"PATH={FirstHere}", "TRACKER_PDF_SECONDS=1");
        var answer = await Settled(In(language, Pdf));
        answer.StatusCode.ShouldBe(HttpStatusCode.GatewayTimeout);
        (await Said(answer, "detail")).ShouldNotBeNull().ShouldStartWith(sentence);
        (await Waiting()).ShouldBe(0);
        (await File.ReadAllLinesAsync(tried)).Length.ShouldBe(1);
    }

    private static string In(string language, string address) =>
        address.Replace("lang=vi", "lang=" + language, StringComparison.Ordinal);

    private Task<long> Waiting() => story.Ask<long>("select count(*) from wolverine.wolverine_queue_papers");

    private static async Task<string?> Said(HttpResponseMessage answer, string what) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty(what).GetString();

    private Task<HttpResponseMessage> Made(string address) => Settled(address, HttpStatusCode.OK);

    // Looks again and again, for five minutes.
    private async Task<HttpResponseMessage> Settled(string address, HttpStatusCode? expected = null)
    {
        for (var until = DateTime.UtcNow.AddMinutes(5); ;)
        {
            var answer = await program.GetAsync(address);
            if (answer.StatusCode is not HttpStatusCode.Accepted)
            {
                if (expected is { } status)
                    answer.StatusCode.ShouldBe(status, await answer.Content.ReadAsStringAsync());
                return answer;
            }
            DateTime.UtcNow.ShouldBeLessThan(until, $"{address} is still {await answer.Content.ReadAsStringAsync()}");
            await Task.Delay(500);
        }
    }

    private async Task<byte[]> Direct(string address)
    {
        var subject = await PaperRequest.TryParse(address).ShouldNotBeNull().Find(site.Programmes, new(null), default);
        return (await (await subject!.Gather(default)).Write(default)).Content;
    }

    // A program of this name that is found before the machine's own.
    private void Program(string name, string does)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, $"#!/bin/sh\n{does}\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private string FirstHere => $"{folder}:{Environment.GetEnvironmentVariable("PATH")}";
}
