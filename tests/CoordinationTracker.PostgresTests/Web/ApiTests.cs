using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.PostgresTests.Web;

/// <summary>The API as a stranger meets it: what is taken, what is refused and how, and that a refusal writes nothing.</summary>
public sealed class ApiTests(TrackerSite site) : IClassFixture<TrackerSite>
{
    private const string Activities = $"/api/programmes/{TrackerSite.Code}/activities";

    private static object Activity(Guid id, object? day = null, string summary = "Hội nghị tuyên truyền", object? side = null, object? quantities = null) => new
    {
        activity = id,
        account = new { kind = "Session", side = side ?? "A", occurredOn = day ?? "2023-09-20", summary = new { vi = summary }, commitments = new[] { TrackerSite.Clause }, quantities = quantities ?? Array.Empty<object>() },
    };

    [Fact]
    public async Task what_is_logged_is_recorded_once_however_often_it_is_sent()
    {
        var (client, id) = (site.As(Post.SecretariatA), Guid.CreateVersion7());
        var first = await Positions(await client.PostAsJsonAsync(Activities, Activity(id)));
        var second = await Positions(await client.PostAsJsonAsync(Activities, Activity(id)));

        first.ShouldHaveSingleItem();
        second.ShouldBeEmpty();
        (await site.Programme()).Activities.Find(id)!.RecordedBy.ShouldBe("secretariat-a");
    }

    [Fact]
    public async Task a_day_that_has_not_come_is_refused_beside_its_field_in_the_readers_language()
    {
        var refused = await Refused(HttpStatusCode.UnprocessableEntity, Activity(Guid.CreateVersion7(), "2999-01-01"), language: "vi");
        refused.GetProperty("detail").GetString().ShouldBe("Ngày này chưa đến; việc sẽ làm là nhiệm vụ, không phải việc đã làm.");
        refused.GetProperty("field").GetString().ShouldBe("occurredOn");
    }

    public static TheoryData<string, HttpStatusCode, string> BadBodies => new()
    {
        { """{"activity":"018f0000-0000-7000-8000-000000000001"}""", HttpStatusCode.BadRequest, "a field is missing" },
        { Body(day: "2023-02-30"), HttpStatusCode.BadRequest, "there is no such day" },
        { Body(day: 20230920), HttpStatusCode.BadRequest, "a number is not a day" },
        { Body(side: "C"), HttpStatusCode.BadRequest, "a side that is not in the programme" },
        { Body(side: 7), HttpStatusCode.BadRequest, "a number is not a side" },
        { Body(quantities: new[] { new { indicator = "M1", value = "mười" } }), HttpStatusCode.BadRequest, "letters are not a number" },
        { Body(quantities: new[] { new { indicator = "KHÔNG", value = 1 } }), HttpStatusCode.UnprocessableEntity, "an unknown indicator" },
        { Body(quantities: new[] { new { indicator = "M1", value = -1 } }), HttpStatusCode.UnprocessableEntity, "a negative count" },
        { Body(summary: "   "), HttpStatusCode.UnprocessableEntity, "nothing was said" },
        { Body(summary: "một\0hai"), HttpStatusCode.UnprocessableEntity, "NUL" },
        { Body(summary: "một\u202Ehai"), HttpStatusCode.UnprocessableEntity, "a mark that turns the writing around" },
        { "không phải JSON", HttpStatusCode.BadRequest, "not JSON" },
        { "", HttpStatusCode.BadRequest, "nothing at all" },
        { """{"activity":"x","account":null,"extra":1}""", HttpStatusCode.BadRequest, "fields nobody knows" },
    };

    [Theory]
    [MemberData(nameof(BadBodies))]
    public async Task what_cannot_be_taken_is_a_sentence_and_writes_nothing(string body, HttpStatusCode expected, string because)
    {
        var before = await site.Programmes.Head(default);
        var answer = await site.As(Post.SecretariatA).PostAsync(Activities, new StringContent(body, Encoding.UTF8, "application/json"));

        answer.StatusCode.ShouldBe(expected, because);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json", because);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString().ShouldNotBeNullOrWhiteSpace(because);
        (await site.Programmes.Head(default)).ShouldBe(before, because);
        (await site.CreateClient().GetAsync("/healthz")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("=SUM(A1:A9)")]
    [InlineData("+84 900 000 000")]
    [InlineData("اردو \u200Fمتن")]
    public async Task text_that_looks_dangerous_is_only_text(string summary)
    {
        var id = Guid.CreateVersion7();
        await Positions(await site.As(Post.SecretariatA).PostAsJsonAsync(Activities, Activity(id, summary: summary)));
        (await site.Programme()).Activities.Find(id)!.Account.Summary.Vi.ShouldBe(summary);
    }

    [Fact]
    public async Task an_unknown_programme_is_not_found() =>
        (await site.As(Post.SecretariatA).PostAsJsonAsync("/api/programmes/KHONG-CO/activities", Activity(Guid.CreateVersion7()))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task an_id_nobody_gave_is_refused() =>
        (await Refused(HttpStatusCode.UnprocessableEntity, new { activity = Guid.CreateVersion7(), reason = "nhầm" }, "/withdrawals")).GetProperty("detail").GetString().ShouldBe("There is no such activity.");

    [Fact]
    public async Task a_form_is_not_an_api_call() =>
        (await site.As(Post.SecretariatA).PostAsync(Activities, new FormUrlEncodedContent([]))).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);

    [Fact]
    public async Task a_post_does_only_what_its_role_does() =>
        (await Refused(HttpStatusCode.UnprocessableEntity, Activity(Guid.CreateVersion7()), post: Post.Clerk)).GetProperty("detail").GetString().ShouldBe("This is not for Clerk to do; act as another post.");

    [Fact]
    public async Task a_side_confirms_what_the_other_claims_and_speaks_only_for_itself()
    {
        var id = Guid.CreateVersion7();
        await Positions(await site.As(Post.SecretariatA).PostAsJsonAsync(Activities, Activity(id)));

        (await Refused(HttpStatusCode.UnprocessableEntity, new { activity = id, by = "B" }, "/confirmations")).GetProperty("detail").GetString().ShouldBe("A post speaks only for its own side.");
        (await Positions(await site.As(Post.LeaderB).PostAsJsonAsync(Activities + "/confirmations", new { activity = id, by = "B" }))).ShouldHaveSingleItem();
        (await site.Programme()).Activities.Find(id)!.Standing.ShouldBe(Standing.Confirmed);
    }

    [Fact]
    public async Task who_entered_a_claim_cannot_confirm_it_for_whomever_it_speaks()
    {
        var id = Guid.CreateVersion7();
        await Positions(await site.As(Post.SecretariatB).PostAsJsonAsync(Activities, Activity(id, side: "A")));

        (await Refused(HttpStatusCode.UnprocessableEntity, new { activity = id, by = "B" }, "/confirmations", Post.LeaderB)).GetProperty("detail").GetString().ShouldBe("A side cannot confirm or dispute its own claim.");
        (await Positions(await site.As(Post.LeaderA).PostAsJsonAsync(Activities + "/confirmations", new { activity = id, by = "A" }))).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task nothing_is_written_in_anothers_name_by_a_slip()
    {
        var client = site.CreateClient();
        client.DefaultRequestHeaders.Add(CurrentPost.Header, "mayor");
        var before = await site.Programmes.Head(default);
        var answer = await client.PostAsJsonAsync(Activities, Activity(Guid.CreateVersion7()));

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("detail").GetString()!.ShouldStartWith("Không có vai trò “mayor”");
        (await site.Programmes.Head(default)).ShouldBe(before);
    }

    [Theory]
    [InlineData("/api/programmes?asAt=999999")]
    [InlineData($"/api/programmes/{TrackerSite.Code}/findings/year/2023?asAt=999999")]
    [InlineData($"/api/programmes/{TrackerSite.Code}/findings/year/2023?asAt=0")]
    [InlineData($"/programmes/{TrackerSite.Code}/reports/year/2023.html?asAt=999999&lang=en")]
    public async Task a_position_the_record_has_not_reached_is_refused(string address) =>
        (await site.As(Post.SecretariatA).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

    [Theory]
    [InlineData("//elsewhere.example/?asOn=2024-06-01")]
    [InlineData("/api/programmes?asOn=2024-06-01")]
    public async Task a_day_leads_to_a_position_on_pages_of_this_site_alone(string address) =>
        (await site.As(Post.SecretariatA).GetAsync(new Uri("http://localhost" + address))).Headers.Location.ShouldBeNull();

    private async Task<JsonElement> Refused(HttpStatusCode expected, object body, string noun = "", Post? post = null, string language = "en")
    {
        var before = await site.Programmes.Head(default);
        var answer = await site.As(post ?? Post.SecretariatA, language).PostAsJsonAsync(Activities + noun, body);
        answer.StatusCode.ShouldBe(expected);
        (await site.Programmes.Head(default)).ShouldBe(before);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static async Task<long[]> Positions(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("positions").EnumerateArray().Select(position => position.GetInt64()).ToArray();
    }

    private static string Body(object? day = null, string summary = "Hội nghị", object? side = null, object? quantities = null) =>
        JsonSerializer.Serialize(Activity(Guid.CreateVersion7(), day, summary, side, quantities));
}
