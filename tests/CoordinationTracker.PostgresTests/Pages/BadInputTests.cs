using System.Net;
using System.Text;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>What a form cannot take: a sentence beside the field in the reader's language, all that was typed still there, and nothing recorded.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class BadInputTests(DemoSite site)
{
    private const HttpStatusCode NotUnderstood = HttpStatusCode.BadRequest, NotTaken = HttpStatusCode.UnprocessableEntity;

    // What else is typed, so that it can be lost.
    private static readonly Dictionary<string, string> Rest = new()
    {
        ["Kind"] = "Training", ["Side"] = "B", ["OccurredOn"] = "2024-05-07", ["OccurredTo"] = "2024-05-08", ["Summary"] = "Lớp tập huấn “nghiệp vụ” & kiểm tra <i>", ["Place"] = "Hội trường", ["Source"] = "Điện thoại",
        ["Audiences.1.Group"] = "Công nhân", ["Audiences.1.Count"] = "15", ["Audiences.1.Qualifier"] = "MoreThan", ["Quantities.1.Indicator"] = "P1", ["Quantities.1.Value"] = "2", ["Result"] = "Dòng một\nDòng hai", ["Topics.other"] = "an toàn; ca đêm",
    };

    public static TheoryData<string, string, HttpStatusCode, string, string> BadFields => new()
    {
        { "OccurredOn", "2023-02-30", NotUnderstood, "“2023-02-30” không phải là một ngày có trong lịch.", "“2023-02-30” is not a day of the calendar." },
        { "OccurredOn", "hôm qua", NotUnderstood, "“hôm qua” không phải là một ngày có trong lịch.", "“hôm qua” is not a day of the calendar." },
        { "OccurredOn", "", NotUnderstood, "Cần ghi ngày.", "Give the day." },
        { "OccurredOn", "2999-01-01", NotTaken, "Ngày này chưa đến; việc sẽ làm là nhiệm vụ, không phải việc đã làm.", "This day has not come yet; what will happen is a task, not a record." },
        { "OccurredOn", "1066-10-14", NotTaken, "Ngày này quá xa; hãy kiểm tra lại năm.", "This day lies too far off; check the year." },
        { "OccurredTo", "2024-05-06", NotTaken, "Ngày kết thúc trước ngày bắt đầu.", "The last day lies before the first." },
        { "Side", "C", NotUnderstood, "Không có lựa chọn “C”.", "There is no choice “C”." },
        { "Side", "1", NotUnderstood, "Không có lựa chọn “1”.", "There is no choice “1”." },
        { "Kind", "Picnic", NotUnderstood, "Không có lựa chọn “Picnic”.", "There is no choice “Picnic”." },
        { "Commitments", "abc", NotUnderstood, "Không có lựa chọn “abc”.", "There is no choice “abc”." },
        { "Commitments", "018f0000-0000-7000-8000-000000000001", NotTaken, "Chương trình không có nội dung cam kết này hoặc nội dung đã được rút.", "The programme has no such commitment in force." },
        { "ReportedBy", "018f0000-0000-7000-8000-000000000001", NotTaken, "Danh bạ không có đơn vị này.", "The Directory knows no such unit." },
        { "Audiences.0.Count", "12a", NotUnderstood, "Không đọc được số “12a”; hãy ghi như 1.200 hoặc 12,5.", "“12a” cannot be read as a number; write it like 1,200 or 12.5." },
        { "Audiences.1.Count", "99999999999", NotUnderstood, "Số người là số nguyên, không quá lớn.", "A count of people is a whole number and not that large." },
        { "Quantities.1.Value", "mười hai", NotUnderstood, "Không đọc được số “mười hai”; hãy ghi như 1.200 hoặc 12,5.", "“mười hai” cannot be read as a number; write it like 1,200 or 12.5." },
        { "Quantities.1.Value", "-1", NotTaken, "Số liệu không được âm.", "A count cannot be below zero." },
        { "Quantities.1.Value", "79228162514264337593543950336", NotUnderstood, "Không đọc được số “79228162514264337593543950336”; hãy ghi như 1.200 hoặc 12,5.", "“79228162514264337593543950336” cannot be read as a number; write it like 1,200 or 12.5." },
        { "Summary", "  ", NotTaken, "Cần ghi nội dung; không được để trống.", "Say it in words; this cannot be left blank." },
        { "Summary", "một\u202Ehai", NotTaken, "Nội dung có ký tự ẩn đảo chiều chữ viết; hãy gõ lại không có ký tự đó.", "The text holds a hidden mark that turns the writing direction around; type it again without it." },
        { "Place", new string('x', 501), NotTaken, "Tối đa 500 ký tự; nội dung này có 501 ký tự.", "At most 500 characters fit here; this has 501." },
    };

    [Theory]
    [MemberData(nameof(BadFields))]
    public async Task a_field_that_cannot_be_taken_has_a_sentence_beside_it_and_nothing_is_lost(string field, string value, HttpStatusCode status, string vietnamese, string english)
    {
        foreach (var (language, sentence) in new[] { ("vi", vietnamese), ("en", english) })
        {
            using var reader = site.Reader(language, Post.SecretariatA);
            var typed = new Dictionary<string, string>(Rest) { [field] = value };
            var (form, before) = (await reader.Open(DemoSite.Log), await site.Head());
            var refused = await reader.Send(form, "log", [.. typed.Select(pair => (pair.Key, (string?)pair.Value))]);

            refused.Status.ShouldBe(status, refused.Text);
            // Rules speak of a list of figures; the sentence stands at the first of them.
            (refused.SentenceOn("log", field) ?? refused.SentenceOn("log", "Quantities.0.Indicator")).ShouldBe(sentence);
            refused.Document.QuerySelectorAll("[aria-invalid=true]").ShouldHaveSingleItem();
            (await site.Head()).ShouldBe(before);

            var choice = refused.Document.QuerySelector($"select[name='{field}']") is not null;
            foreach (var (name, text) in typed.Where(pair => pair.Key != field || !choice)) refused.Typed("log", name).ShouldBe(text, name);
            refused.Typed("log", "Activity").ShouldBe(form.Typed("log", "Activity"));
        }
    }

    [Fact]
    public async Task what_is_put_right_is_recorded_with_all_the_rest()
    {
        using var reader = site.Reader("vi", Post.SecretariatA);
        var refused = await reader.Send(await reader.Open(DemoSite.Log), "log", [.. Rest.Select(pair => (pair.Key, (string?)pair.Value)).Where(field => field.Key != "OccurredOn"), ("OccurredOn", "2024-02-30")]);
        await reader.Follow(await reader.Send(refused, "log", ("OccurredOn", "2024-05-07")));
        var account = (await site.Moment()).Programme.Activities.NewestFirst.MaxBy(activity => activity.Position)!.Account;
        account.Summary.ShouldBe(new Wording(Vi: Rest["Summary"]));
        account.Topics.ShouldBe(["an toàn", "ca đêm"]);
        account.Result.ShouldBe(new Wording(Vi: "Dòng một\nDòng hai"));
    }

    [Theory]
    [InlineData("vi", "Nội dung gửi lên quá lớn; tối đa 1 MB. Không có gì được ghi nhận.")]
    [InlineData("en", "What was sent is too large; at most 1 MB is read. Nothing was recorded.")]
    public async Task ten_megabytes_are_a_page_that_says_so(string language, string sentence)
    {
        using var reader = site.Reader(language, Post.SecretariatA);
        var (fields, before) = ((await reader.Open(DemoSite.Log)).Form("log").Fields, await site.Head());
        var body = string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString(field.Value)}")) + "&Result=" + new string('x', 10_000_000);

        var refused = await reader.Post(DemoSite.Log, new StringContent(body, Encoding.ASCII, "application/x-www-form-urlencoded"));
        refused.Status.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        refused.Said(".lead").ShouldBe(sentence);
        (await site.Head()).ShouldBe(before);
        await reader.Open("/");

        using var program = new HttpClient { BaseAddress = site.Address };
        var answer = await program.PostAsync("/api" + DemoSite.Log, new StringContent(body, Encoding.ASCII, "application/json"));
        (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType).ShouldBe((HttpStatusCode.RequestEntityTooLarge, "application/problem+json"));
    }

    [Theory]
    [InlineData("vi", "Không thực hiện được")]
    [InlineData("en", "This cannot be done")]
    public async Task a_form_that_is_not_ours_is_not_taken(string language, string heading)
    {
        using var reader = site.Reader(language, Post.SecretariatA);
        var (form, before) = (await reader.Open(DemoSite.Log), await site.Head());
        var typed = Rest.Select(pair => (pair.Key, (string?)pair.Value)).ToArray();
        var token = form.Form("log").Fields.Single(field => field.Key.Contains("RequestVerificationToken", StringComparison.Ordinal)).Key;

        foreach (var unheard in new[]
        {
            await reader.Send(form, "log", [.. typed, (token, null)]),
            await reader.Send(form, "log", [.. typed, (token, "made-up")]),
            // No keyboard types it, and the server reads no form that holds it.
            await reader.Send(form, "log", [.. typed.Where(field => field.Key != "Summary"), ("Summary", "một\0hai")]),
            await reader.Send(form, "log", [.. typed, ("_handler", "nobody")]),
            await reader.Send(form, "log", [.. typed, ("_handler", null)]),
            await reader.Post(DemoSite.Log, new StringContent("{\"Summary\":\"x\"}", Encoding.UTF8, "application/json")),
            await reader.Post(DemoSite.Log, new StringContent("", Encoding.UTF8, "application/x-www-form-urlencoded")),
        })
        {
            unheard.Status.ShouldBe(HttpStatusCode.BadRequest, unheard.Text);
            unheard.Said("h1").ShouldBe(heading);
            unheard.Said(".lead").ShouldNotBeNullOrEmpty();
        }
        (await site.Head()).ShouldBe(before);
        await reader.Open(DemoSite.Log);
    }
}
