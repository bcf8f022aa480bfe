using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CoordinationTracker.Web.Acting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace CoordinationTracker.PostgresTests.Web;

/// <summary>What is not taken at the door: refused in a sentence, and never a fault of ours.</summary>
public sealed class StrictnessTests(TrackerSite site) : IClassFixture<TrackerSite>
{
    private const string Programme = $"/api/programmes/{TrackerSite.Code}", Upload = "/api/directory/files?name=a.txt";
    private const string Any = "018f0000-0000-7000-8000-000000000001";

    [Theory(DisplayName = "Fault F7: nobody writes across sites")]
    [InlineData("Origin", "http://example.org")]
    [InlineData("Origin", "http://localhost" + ".example.org")]
    [InlineData("Origin", "http://localhost:8080")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task nothing_is_taken_from_another_site(string header, string value)
    {
        var before = await site.Programmes.Head(default);
        foreach (var (address, body) in new (string, HttpContent)[]
        {
            (Upload, new StringContent("planted", Encoding.UTF8, "text/plain")),
            (Programme + "/activities", Json("{}")),
            ("/choices/post", new FormUrlEncodedContent([new("post", "clerk")])),
            ("/documents", new FormUrlEncodedContent([new("_handler", "register")])),
            ("/background/again", new FormUrlEncodedContent([])),
        })
        {
            var client = site.As(Post.SecretariatA);
            client.DefaultRequestHeaders.Add(header, value);
            await Refused(await client.PostAsync(address, body), HttpStatusCode.Forbidden, "This was sent from another web site");
        }
        (await site.Programmes.Head(default)).ShouldBe(before);

        var led = site.As(Post.SecretariatA);
        led.DefaultRequestHeaders.Add(header, value);
        await Refused(await led.GetAsync("/choices/language?lang=en"), HttpStatusCode.Forbidden, "This was sent from another web site");
        (await led.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("http://localhost", null)]
    [InlineData(null, "same-origin")]
    [InlineData(null, "none")]
    [InlineData("http://localhost", "same-site")]
    public async Task a_page_of_this_site_is_heard(string? origin, string? from)
    {
        var client = site.As(Post.SecretariatA);
        if (origin is not null) client.DefaultRequestHeaders.Add("Origin", origin);
        if (from is not null) client.DefaultRequestHeaders.Add("Sec-Fetch-Site", from);
        (await client.PostAsync(Upload, new StringContent("mine"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory(DisplayName = "Fault F7: no program acts as somebody by default")]
    [InlineData(Upload)]
    [InlineData(Programme + "/strengths")]
    [InlineData("/api/directory/units")]
    public async Task a_program_says_as_whom_it_acts(string address)
    {
        var client = site.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        client.DefaultRequestHeaders.Add("Cookie", "acting-as=secretariat-a");
        var body = address.Contains("strengths", StringComparison.Ordinal)
            ? Json($$$"""{"strength":"{{{Any}}}","side":"A","text":{"vi":"tốt"},"notedOn":"2023-09-20"}""")
            : Json($$$"""{"unit":"{{{Any}}}","name":{"vi":"Ban"},"regime":"State","establishedOn":"2023-01-01"}""");
        await Refused(await client.PostAsync(address, body), HttpStatusCode.BadRequest, "Say who acts in the header Acting-As");
    }

    public static TheoryData<string, string, string> Holes => new()
    {
        { "/activities", $$$"""{"activity":"{{{Any}}}","account":{"kind":"Session","side":"A","occurredOn":"2023-09-20","summary":{"vi":"x"},"audiences":[null]}}""", "account.audiences[0]" },
        { "/activities", $$$"""{"activity":"{{{Any}}}","account":{"kind":"Session","side":"A","occurredOn":"2023-09-20","summary":{"vi":"x"},"quantities":[null]}}""", "account.quantities[0]" },
        { "/activities", $$$"""{"activity":"{{{Any}}}","account":{"kind":"Session","side":"A","occurredOn":"2023-09-20","summary":{"vi":"x"},"topics":["a",null]}}""", "account.topics[1]" },
        { "/difficulties/ladders", """{"rungs":[null],"agreedOn":"2023-09-20"}""", "rungs[0]" },
        { "/indicators/breakdowns", """{"indicator":"M1","breakdown":"b","name":{"vi":"x"},"overlap":"Disjoint","parts":[null]}""", "parts[0]" },
        { "/meetings/held", $$$"""{"meeting":"{{{Any}}}","heldOn":"2023-09-20","attendance":[null]}""", "attendance[0]" },
        { "/meetings/agendas", $$$"""{"meeting":"{{{Any}}}","items":[null]}""", "items[0]" },
        { "/reviews/issues", $$$"""{"review":"{{{Any}}}","recipients":[null],"issuedOn":"2023-09-20"}""", "recipients[0]" },
        { "/reviews/issues", $$$"""{"review":"{{{Any}}}","recipients":[],"issuedOn":"2023-09-20","names":{"A":null}}""", "names" },
    };

    [Theory(DisplayName = "Fault F12: nothing (null) in a list is refused by its place"), MemberData(nameof(Holes))]
    public async Task a_hole_in_a_list_is_refused(string noun, string body, string place) =>
        await Refused(await site.As(Post.SecretariatA).PostAsync(Programme + noun, Json(body)), HttpStatusCode.BadRequest, place);

    [Fact(DisplayName = "Fault F12: JSON in a character set that nobody knows is 415")]
    public async Task json_is_utf8()
    {
        var body = Json("{}");
        body.Headers.Remove("Content-Type");
        body.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=nonsense");
        await Refused(await site.As(Post.SecretariatA).PostAsync(Programme + "/strengths", body), HttpStatusCode.UnsupportedMediaType, "UTF-8");
    }

    [Theory(DisplayName = "Fault F12: UTF-8 may be written as one likes")]
    [InlineData("application/json; charset=\"UTF-8\"")]
    [InlineData("application/json; charset=Utf-8")]
    public async Task utf8_is_read_in_quotation_marks(string contentType)
    {
        var body = Json("{}");
        body.Headers.Remove("Content-Type");
        body.Headers.TryAddWithoutValidation("Content-Type", contentType);
        await Refused(await site.As(Post.SecretariatA).PostAsync(Programme + "/strengths", body), HttpStatusCode.BadRequest, "The request lacks");
    }

    [Fact(DisplayName = "Fault F19: a file is given out under a name that reads as it is")]
    public async Task no_name_of_a_file_turns_around()
    {
        var client = site.As(Post.SecretariatA);
        var kept = await (await client.PostAsync(Upload, new StringContent("a"))).Content.ReadFromJsonAsync<KeptFile>(JsonSerializerOptions.Web);
        var answer = await client.GetAsync($"/files/{kept!.Digest}/%E2%80%AEtxt.exe%E2%81%A6.txt");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("txt.exe.txt");
    }

    [Fact(DisplayName = "Fault F20: a member said twice is refused by its place")]
    public async Task a_member_is_said_once() => await Refused(
        await site.As(Post.SecretariatA).PostAsync(Programme + "/strengths", Json($$$"""{"strength":"{{{Any}}}","side":"A","side":"B","text":{"vi":"tốt"},"notedOn":"2023-09-20"}""")),
        HttpStatusCode.BadRequest, "side");

    [Theory(DisplayName = "Fault X12: what is missing is named")]
    [InlineData("/strengths", """{"side":"A"}""", "The request lacks “strength”, “text”, “notedOn”")]
    [InlineData("/meetings/agendas", """{"meeting":"018f0000-0000-7000-8000-000000000001","items":[{"text":{"vi":"x"}}]}""", "items[0] lacks “matter”; where there is nothing to say, write null.")]
    public async Task what_is_missing_is_named(string noun, string body, string sentence) =>
        await Refused(await site.As(Post.SecretariatA).PostAsync(Programme + noun, Json(body)), HttpStatusCode.BadRequest, sentence);

    [Theory(DisplayName = "Fault F16: a refusal says its sentence whatever type was asked for, and is no fault in the log")]
    [InlineData("text/html")]
    [InlineData("text/plain")]
    [InlineData("image/png")]
    [InlineData("*/*")]
    public async Task a_refusal_is_no_fault(string accepted)
    {
        using var log = new Faults();
        await using var logged = site.WithWebHostBuilder(host => host.ConfigureLogging(logging => logging.AddProvider(log)));
        var client = logged.CreateClient();
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        client.DefaultRequestHeaders.Add("Accept", accepted);
        var answer = await client.GetAsync("/api/programmes?asAt=999999");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        await Refused(answer, HttpStatusCode.UnprocessableEntity, "position 999999");
        log.Said.ShouldBeEmpty();
    }

    [Fact(DisplayName = "Fault F12: the way back may have any letter")]
    public async Task the_way_back_may_have_any_letter()
    {
        var answer = await site.As(Post.SecretariatA).GetAsync("/choices/language?lang=en&return=" + Uri.EscapeDataString("/tiếng?q=tăng%20cường&p=ए"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe("/ti%E1%BA%BFng?q=t%C4%83ng%20c%C6%B0%E1%BB%9Dng&p=%E0%A4%8F");
    }

    [Theory(DisplayName = "Fault F10: names on an issued paper are under the rules of every text")]
    [InlineData("a\u202Eb", "The text holds a hidden mark that turns the writing direction around")]
    [InlineData("a\0b", "The text holds a character that cannot be printed")]
    [InlineData("long", "At most 500 characters fit here")]
    public async Task names_on_papers_are_text_like_any_other(string name, string sentence)
    {
        var names = new { A = name == "long" ? new string('x', 900_000) : name };
        var answer = await site.As(Post.Clerk).PostAsJsonAsync(Programme + "/reviews/issues", new { review = Any, recipients = Array.Empty<object>(), issuedOn = "2023-09-20", names });
        await Refused(answer, HttpStatusCode.UnprocessableEntity, sentence);
    }

    [Theory(DisplayName = "Fault F20: everything says whether it may be kept")]
    [InlineData("/api/programmes")]
    [InlineData("/api/nowhere")]
    [InlineData("/")]
    [InlineData($"/programmes/{TrackerSite.Code}/reports/year/2023.html?asAt=6&lang=en")]
    public async Task what_changes_is_not_kept(string address)
    {
        var answer = await site.As(Post.SecretariatA).GetAsync(address);
        answer.Headers.CacheControl.ShouldNotBeNull().NoStore.ShouldBeTrue();
        answer.Headers.GetValues("Permissions-Policy").ShouldHaveSingleItem().ShouldContain("camera=()");
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").ShouldBe(["same-origin"]);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    private static async Task Refused(HttpResponseMessage answer, HttpStatusCode status, string sentence)
    {
        var text = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, text);
        (JsonSerializer.Deserialize<JsonElement>(text).GetProperty("detail").GetString() ?? "").ShouldContain(sentence);
    }

    /// <summary>Keeps what is logged as a fault.</summary>
    private sealed class Faults : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Said { get; } = [];
        public ILogger CreateLogger(string categoryName) => this;
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;
        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) Said.Enqueue(formatter(state, exception));
        }
        public void Dispose() { }
    }
}
