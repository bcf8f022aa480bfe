using System.Net;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Demo;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>What may be said of difficulties, recommendations, innovations and models on their pages, without a script (S0.18–S0.22, S1.10, S1.12, S1.26, S1.27).</summary>
[Collection(nameof(ReadByHttp))]
public sealed class DifficultyPageTests(DemoSite site)
{
    private const string List = DemoSite.Example + "/difficulties";

    [Fact]
    public async Task a_difficulty_is_answered_escalated_resolved_rejected_closed_reopened_and_known_again()
    {
        using var a = site.Reader("en", Post.SecretariatA);
        using var b = site.Reader("en", Post.SecretariatB);
        var id = await Raise(a, "Urgency", nameof(Urgency.Prompt));
        var address = $"{List}/{id}";
        (await Found(id)).Raised.Urgency.ShouldBe(Urgency.Prompt);
        var page = await a.Open(address);
        page.Said(".difficulty p")!.ShouldContain("prompt · held by Department of Enterprise and Labour Management");
        page.All(".stays tbody tr").ShouldHaveSingleItem().ShouldEndWith("30");

        page = await b.Follow(await b.Send(await b.Open(address), "answer", ("Kind", "Interim"), ("Text", "It is being asked"), ("AnsweredOn", "2025-03-04"), ("ExpectedOn", "2025-03-20")));
        page.Said(".answers li").ShouldBe("interim reply 4 Mar 2025, Department of Enterprise and Labour Management: It is being asked (more expected by 20 Mar 2025)");
        page = await a.Follow(await a.Send(await a.Open(address), "escalate", ("To", Bodies.ExampleZone.ToString()), ("EscalatedOn", "2025-03-10"), ("Reason", "it needs the Board")));
        page.All(".stays tbody tr")[0].ShouldStartWith("1Department of Enterprise and Labour Management3 Mar 202510 Mar 20257");
        page.Said(".difficulty .mark").ShouldBe("open, escalated");

        page = await b.Follow(await b.Send(await b.Open(address), "resolve", ("Outcome", "It is settled"), ("Evidence", "Minutes 7"), ("ResolvedOn", "2025-03-12")));
        page.Said("section[aria-labelledby=resolution-title] dl").ShouldBe("Side B said it is resolved12 Mar 2025: It is settledShown byMinutes 7The other sidehas not said a word yet");
        page.Forms.ShouldNotContain("accept");
        page = await a.Follow(await a.Send(await a.Open(address), "reject", ("RejectedOn", "2025-03-13"), ("Reason", "half of it")));
        page.Said(".difficulty .mark").ShouldBe("open, escalated");
        page = await a.Follow(await a.Send(page, "close", ("ClosedOn", "2025-03-20"), ("Reason", "nobody can")));
        page.Said(".difficulty .mark").ShouldBe("closed without effect");
        page.Text.ShouldContain("Closed without effect 20 Mar 2025: nobody can");
        page = await a.Follow(await a.Send(page, "reopen", ("ReopenedOn", "2025-03-25"), ("Reason", "somebody can")));

        page = await a.Follow(await a.Send(page, "recurrence", ("Earlier", ExampleProgramme.Id(ExampleProgramme.Shows.RecurringDifficulty).ToString()), ("RecognisedOn", "2025-03-26")));
        page.Said(".recurring")!.ShouldEndWith("11 Dec 202316 May 2023");
        page.Forms.ShouldNotContain("recurrence");
        page = await b.Follow(await b.Send(await b.Open(address), "resolve", ("Outcome", "Now it is"), ("Evidence", "Minutes 9"), ("ResolvedOn", "2025-04-01")));
        page = await a.Follow(await a.Send(await a.Open(address), "accept", ("AcceptedOn", "2025-04-02")));
        page.Said(".difficulty .mark").ShouldBe("resolved and accepted");
        (await Found(id)).Turns.Count.ShouldBe(6);
    }

    [Fact]
    public async Task the_history_tells_the_timers_act_too()
    {
        using var reader = site.Reader("en", Post.LeaderA);
        var page = await reader.Open($"{List}/{ExampleProgramme.Id(ExampleProgramme.Shows.SilentDifficulty)}");
        page.All(".entry-what").ShouldContain("Went up by itself on silence11 Aug 2023");
        page.All(".stays tbody tr").Select(row => row[..1]).ShouldBe(["1", "2", "3"]);
    }

    [Fact]
    public async Task the_list_counts_every_difficulty_once_and_shows_the_part_asked_for()
    {
        using var reader = site.Reader("en", Post.SecretariatB);
        var all = await reader.Open(List);
        var counts = all.All(".buckets b").Select(int.Parse).ToList();
        counts.Take(5).Sum().ShouldBe(counts[^1]);
        (await reader.Open($"{List}?part=Escalated")).All("article.difficulty .mark").ShouldAllBe(mark => mark == "open, escalated");
        (await reader.Open($"{List}?part=WithoutEffect")).All("article.difficulty").Count.ShouldBe(counts[4]);
        var programme = (await site.Moment()).Programme;
        (await reader.Open($"{List}?mine=yes")).Document.QuerySelectorAll("article.difficulty").Select(article => programme.Difficulties.Find(Guid.Parse(article.Id![2..]))!)
            .ShouldAllBe(difficulty => difficulty.State == DifficultyState.Open || difficulty.Resolution!.By == Side.A);
    }

    [Theory] // domain 7.6 (12)
    [InlineData("vi", "Hạn chế “Tài liệu tuyên truyền quý IV lại đến doanh nghiệp chậm.” chưa có giải pháp; báo cáo sẽ ghi chưa có giải pháp.")]
    [InlineData("en", "The limitation “The fourth quarter's documents reached enterprises late again.” has no solution; the report will say that there is none yet.")]
    public async Task a_review_says_which_limitation_has_no_solution_yet(string language, string sentence)
    {
        using var reader = site.Reader(language, Post.LeaderA);
        (await reader.Open(DemoSite.Example + "/reviews/quarter/2023-Q4")).All("#checks li").ShouldContain(sentence);
    }

    [Fact]
    public async Task both_sides_ladder_is_recorded_level_by_level()
    {
        using var reader = site.Reader("en", Post.LeaderB);
        var page = await reader.Follow(await reader.Send(await reader.Open(List), "ladder", ("Rungs.0.Unit", Bodies.ExampleUnion.ToString()), ("Rungs.0.Days", "10"), ("Rungs.1.Unit", Bodies.ExampleBloc.ToString()), ("Rungs.1.Days", "1"), ("AgreedOn", "2026-01-05")));
        page.All(".ladder li").ShouldBe(["Trade Union of the Economic Zones of the example province – goes up after 10 days of silence", "Agencies–Enterprises Bloc Party Committee of the example province – goes up after 1 day of silence"]);
        (await site.Moment()).Programme.Difficulties.Ladders.On(new(2026, 1, 5))!.Rungs.ShouldBe([new(Bodies.ExampleUnion, 10), new(Bodies.ExampleBloc, 1)]);
    }

    [Fact]
    public async Task a_recommendation_is_answered_and_what_is_new_and_good_is_recorded()
    {
        using var reader = site.Reader("en", Post.SecretariatB);
        var asked = ExampleProgramme.Id("drainage");
        var page = await reader.Follow(await reader.Send(await reader.Open(List), "answer-recommendation", ("Recommendation", asked.ToString()), ("By", "The province"), ("Outcome", "Accepted"), ("AnsweredOn", "2025-06-02"), ("Answer", "It is in the budget")));
        page.Text.ShouldContain("accepted, 2 Jun 2025 (The province): It is in the budget");
        (await site.Moment()).Programme.Assessments.FindRecommendation(asked)!.StateOn(new(2025, 6, 2)).ShouldBe(RecommendationState.Accepted);

        page = await reader.Follow(await reader.Send(page, "innovation", ("Text", "Lists by scan"), ("Result", "an hour saved"), ("NotedOn", "2025-06-02")));
        page.Said("section[aria-labelledby=innovations-title] li").ShouldBe("Lists by scanResult: an hour saved– Side B, 2 Jun 2025");
        page = await reader.Follow(await reader.Send(page, "model", ("Who", "The port cell"), ("What", "it kept every meeting"), ("Movement", "Four-good cells"), ("Covering.From", "2023-01-01"), ("Covering.To", "2025-06-30"), ("CommendedOn", "2025-06-02")));
        page.Said("section[aria-labelledby=models-title] li")!.ShouldContain("The port cell: it kept every meetingMovement: Four-good cells1 Jan 2023 – 30 Jun 2025");
        var events = (await reader.Open($"{DemoSite.Example}/reviews/quarter/2025-Q2?since=300")).Text;
        events.ShouldContain("innovations");
    }

    private static readonly (string, string?)[] Rungs = [("Rungs.0.Unit", Bodies.ExampleUnion.ToString()), ("Rungs.0.Days", "10"), ("AgreedOn", "2026-02-02")];
    private static readonly (string, string?)[] Answered = [("By", "Tỉnh ủy"), ("Outcome", "Accepted"), ("AnsweredOn", "2025-06-02"), ("Answer", "Đồng ý")];

    public static TheoryData<string, string, (string, string?)[], string, string> BadOnTheList => new()
    {
        { "ladder", "Rungs.0.Unit", [("AgreedOn", "2026-02-02")], "Thang xử lý phải có ít nhất một cấp.", "A ladder has at least one level." },
        { "ladder", "Rungs.0.Unit", [.. Rungs, ("Rungs.0.Days", "0")], "Thời hạn của mỗi cấp là từ 1 đến 366 ngày.", "Each level may be silent for 1 to 366 days." },
        { "ladder", "Rungs.0.Unit", [.. Rungs, ("Rungs.1.Unit", Bodies.ExampleUnion.ToString()), ("Rungs.1.Days", "20")], "Mỗi đơn vị chỉ có một cấp trong thang xử lý.", "A unit stands on a ladder once." },
        { "ladder", "Rungs.1.Unit", [.. Rungs, ("Rungs.1.Days", "20")], "Cần chọn.", "Choose one." },
        { "ladder", "Rungs.1.Days", [.. Rungs, ("Rungs.1.Unit", Bodies.ExampleZone.ToString())], "Cần ghi số.", "Give a number." },
        { "ladder", "AgreedOn", [.. Rungs, ("AgreedOn", "2023-07-11")], "Ngày này đã thống nhất một thang xử lý khác; mỗi ngày chỉ có một thang có hiệu lực.", "Another ladder was agreed on this day; only one is in force on a day." },
        { "answer-recommendation", "Recommendation", [.. Answered, ("Recommendation", "018f0000-0000-7000-8000-000000000001")], "Không có kiến nghị này.", "There is no such recommendation." },
        { "answer-recommendation", "Recommendation", [.. Answered, ("Recommendation", "")], "Cần chọn.", "Choose one." },
        { "answer-recommendation", "AnsweredOn", [.. Answered, ("Recommendation", ExampleProgramme.Id("drainage").ToString()), ("AnsweredOn", "2024-10-09")], "Ngày này trước ngày kiến nghị.", "This lies before the recommendation was made." },
        { "innovation", "Text", [("Text", " "), ("Result", "Một giờ")], "Cần ghi nội dung; không được để trống.", "Say it in words; this cannot be left blank." },
        { "model", "Covering.To", [("Who", "Chi bộ"), ("What", "Tốt"), ("Covering.From", "2023-01-01")], "Cần ghi ngày.", "Give the day." },
    };

    [Theory]
    [MemberData(nameof(BadOnTheList))]
    public Task what_the_list_cannot_take_has_a_sentence_beside_it_and_nothing_is_lost(string form, string field, (string, string?)[] typed, string vietnamese, string english) => Refused(List, form, field, typed, vietnamese, english);

    public static TheoryData<string, string, string, (string, string?)[], string, string> BadOnThePage => new()
    {
        { ExampleProgramme.Shows.SilentDifficulty, "answer", "By", [("By", Bodies.ExampleZone.ToString()), ("Kind", "Answer"), ("Text", "Không phải việc của mình"), ("AnsweredOn", "2024-02-01")], "Đơn vị đang giữ khó khăn, vướng mắc vào ngày này mới trả lời.", "The unit that holds the difficulty on this day answers it." },
        { ExampleProgramme.Shows.SilentDifficulty, "close", "Reason", [("Reason", " "), ("ClosedOn", "2025-05-05")], "Cần ghi nội dung; không được để trống.", "Say it in words; this cannot be left blank." },
        { ExampleProgramme.Shows.SilentDifficulty, "resolve", "Outcome", [("Outcome", ""), ("Evidence", "Biên bản"), ("ResolvedOn", "2025-05-05")], "Cần ghi nội dung; không được để trống.", "Say it in words; this cannot be left blank." },
        { ExampleProgramme.Shows.SilentDifficulty, "resolve", "Evidence", [("Outcome", "Xong"), ("Evidence", ""), ("ResolvedOn", "2025-05-05")], "Cần ghi nội dung; không được để trống.", "Say it in words; this cannot be left blank." },
        { ExampleProgramme.Shows.SilentDifficulty, "resolve", "ResolvedOn", [("Outcome", "Xong"), ("Evidence", "Biên bản"), ("ResolvedOn", "2023-08-01")], "Đã có ghi nhận về khó khăn, vướng mắc này ở ngày sau; hãy ghi ngày đó hoặc ngày muộn hơn.", "Something was said of this difficulty on a later day already; give that day or a later one." },
        { ExampleProgramme.Shows.DroppedDifficulty, "reopen", "Reason", [("Reason", ""), ("ReopenedOn", "2025-05-05")], "Cần ghi nội dung; không được để trống.", "Say it in words; this cannot be left blank." },
        { ExampleProgramme.Shows.SilentDifficulty, "recurrence", "Earlier", [("Earlier", "018f0000-0000-7000-8000-000000000001")], "Không có khó khăn, vướng mắc trước đó như vậy.", "There is no such earlier difficulty." },
    };

    [Theory]
    [MemberData(nameof(BadOnThePage))]
    public Task what_a_difficulty_cannot_take_has_a_sentence_beside_it_and_nothing_is_lost(string difficulty, string form, string field, (string, string?)[] typed, string vietnamese, string english) =>
        Refused($"{List}/{ExampleProgramme.Id(difficulty)}", form, field, typed, vietnamese, english);

    [Theory]
    [InlineData("vi", "Việc đang ở cấp cao nhất của thang xử lý; không còn cấp trên.")]
    [InlineData("en", "It lies with the top of the ladder; there is nobody above.")]
    public async Task what_came_to_the_top_meanwhile_goes_no_higher(string language, string sentence)
    {
        using var reader = site.Reader(language, Post.SecretariatA);
        var id = await Raise(reader);
        var page = await reader.Open($"{List}/{id}");
        await site.Record(new EscalateDifficulty(id, Bodies.ExampleBloc, new(2025, 3, 5), "straight to the top"), (it, command) => it.Decide(command, new(2025, 4, 1)), Post.LeaderB);
        var (head, refused) = (await site.Head(), await reader.Send(page, "escalate", ("To", Bodies.ExampleZone.ToString()), ("EscalatedOn", "2025-03-20"), ("Reason", "còn cao nữa")));
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.SentenceOn("escalate", "To").ShouldBe(sentence);
        refused.Typed("escalate", "Reason").ShouldBe("còn cao nữa");
        (await site.Head()).ShouldBe(head);
    }

    [Theory]
    [InlineData("ladder")]
    [InlineData("raise")]
    [InlineData("answer-recommendation")]
    [InlineData("recommend")]
    [InlineData("innovation")]
    [InlineData("model")]
    public Task the_clerk_says_nothing_on_the_list(string form) => NotForTheClerk(List, form);

    [Theory]
    [InlineData("answer")]
    [InlineData("resolve")]
    [InlineData("close")]
    [InlineData("recurrence")]
    public Task the_clerk_says_nothing_of_a_difficulty(string form) => NotForTheClerk($"{List}/{ExampleProgramme.Id(ExampleProgramme.Shows.SilentDifficulty)}", form);

    private async Task NotForTheClerk(string address, string form)
    {
        using var reader = site.Reader();
        var (own, head) = (await reader.Open(address), await site.Head());
        await reader.Send(own, "acting", ("post", Post.Clerk.Key));
        var refused = await reader.Send(own, form);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Said($"#{form} [role=alert]").ShouldBe("This is not for Clerk to do; act as another post.");
        (await site.Head()).ShouldBe(head);
    }

    private async Task Refused(string address, string form, string field, (string Field, string? Value)[] typed, string vietnamese, string english)
    {
        // What is typed last holds.
        typed = [.. typed.GroupBy(said => said.Field).Select(said => said.Last())];
        foreach (var (language, sentence) in new[] { ("vi", vietnamese), ("en", english) })
        {
            using var reader = site.Reader(language, Post.SecretariatA);
            var (page, head) = (await reader.Open(address), await site.Head());
            var refused = await reader.Send(page, form, typed);
            ((int)refused.Status).ShouldBeInRange(400, 422, refused.Text);
            refused.SentenceOn(form, field).ShouldBe(sentence);
            // A choice there is not cannot stay chosen.
            foreach (var (name, value) in typed.Where(said => said.Field != field)) refused.Typed(form, name).ShouldBe(value, name);
            (await site.Head()).ShouldBe(head);
        }
    }

    private async Task<Guid> Raise(Reader reader, params string[] more)
    {
        var typed = new List<(string, string?)> { ("Kind", "Difficulty"), ("Side", "B"), ("RaisedOn", "2025-03-03"), ("Text", "A thing in the way"), ("RaisedBy", Bodies.ExampleUnion.ToString()) };
        if (more is [var field, var value]) typed.Add((field, value));
        await reader.Follow(await reader.Send(await reader.Open(List), "raise", [.. typed]));
        return (await site.Moment()).Programme.Difficulties.All.Last().Id;
    }

    private async Task<Difficulty> Found(Guid id) => (await site.Moment()).Programme.Difficulties.Find(id)!;
}
