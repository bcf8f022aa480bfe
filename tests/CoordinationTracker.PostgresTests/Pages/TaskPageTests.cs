using System.Net;
using CoordinationTracker.Reports;
using CoordinationTracker.Web.Acting;
using CoordinationTracker.Web.Demo;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>What may be said of a task on its page, without a script.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class TaskPageTests(DemoSite site)
{
    private const string List = DemoSite.Example + "/tasks";

    [Fact]
    public async Task a_task_is_given_verified_supported_and_returned()
    {
        using var reader = site.Reader("en", Post.SecretariatA);
        var (a, b, verifier) = (Bodies.ExampleBloc, Bodies.ExampleZone, (await Directory()).Units.First(unit => unit.Exists(new(2025, 1, 1)) && unit.Id != Bodies.ExampleBloc && unit.Id != Bodies.ExampleZone).Id);
        var page = await reader.Follow(await reader.Send(await reader.Open(List), "assign", ("Title", "Draw up the register"), ("Side", "A"), ("Lead", a.ToString()), ("Supporting", b.ToString()), ("Verifier", verifier.ToString()),
            ("AssignedOn", "2025-03-01"), ("Deadline.Shape", "WithinDays"), ("Deadline.Day", "2025-03-01"), ("Deadline.Number", "15"), ("Deadline.Covering.From", "nonsense of another shape")));
        var task = (await site.Moment()).Programme.Tasks.All.Last();
        task.Assigned.Deadline.ShouldBe(Deadline.WithinDays(15, new(2025, 3, 1)));

        var address = $"{List}/{task.Id}";
        page = await reader.Open(address);
        page.Said(".account strong").ShouldBe("within 15 days of 1 Mar 2025 (16 Mar 2025)");
        page.Said(".supporters li")!.ShouldEndWith("– nothing reported");
        page.Forms.ShouldNotContain("accept");
        page.Forms.ShouldNotContain("reopen");

        page = await reader.Follow(await reader.Send(page, "support", ("Unit", b.ToString()), ("Done", "no"), ("OccurredOn", "2025-03-05"), ("Progress", "lists are coming")));
        page.Said(".supporters li")!.ShouldEndWith("in progress 5 Mar 2025: lists are coming");
        page = await reader.Follow(await reader.Send(page, "complete", ("Result", "it is drawn up"), ("CompletedOn", "2025-03-10"), ("Hour", "16:30")));
        page.All(".marks .mark").ShouldBe(["completed on time", "awaiting verification", "support not done: 1"]);
        (await Found(task.Id)).Completed!.Hour.ShouldBe(new TimeOnly(16, 30));

        page = await reader.Follow(await reader.Send(page, "return", ("ReturnedOn", "2025-03-12"), ("Reason", "three are missing")));
        (await Found(task.Id)).VerificationOn(new(2025, 3, 12)).ShouldBe(Verification.Returned);
        page.Forms.ShouldContain("complete");
        page = await reader.Follow(await reader.Send(page, "complete", ("Result", "all of them"), ("CompletedOn", "2025-03-14")));
        page = await reader.Follow(await reader.Send(page, "accept", ("AcceptedOn", "2025-03-20")));
        page.All(".marks .mark").ShouldContain("verified");
        page = await reader.Follow(await reader.Send(page, "support", ("Unit", b.ToString()), ("Done", "yes"), ("OccurredOn", "2025-03-21"), ("Progress", "our part too")));
        page.All(".marks .mark").ShouldBe(["completed on time", "verified"]);
        page = await reader.Follow(await reader.Send(page, "reopen", ("ReopenedOn", "2025-04-01"), ("Reason", "a unit was forgotten")));
        (await Found(task.Id)).StateOn(new(2025, 4, 1)).ShouldBe(TaskState.Overdue);

        page = await reader.Follow(await reader.Send(page, "carry-over", ("From.From", "2025-01-01"), ("From.To", "2025-04-15"), ("To.From", "2025-04-16"), ("To.To", "2025-06-30"),
            ("Deadline.Shape", "InPeriod"), ("Deadline.Covering.From", "2025-04-16"), ("Deadline.Covering.To", "2025-06-30"), ("Deadline.Words", "in the spring"), ("Reason", "it takes longer"), ("AgreedOn", "2025-04-16"), ("Dropped", "the map")));
        page.Said(".account strong").ShouldBe("in the spring (30 Jun 2025)");
        page.Said(".deadlines")!.ShouldContain("First promised: within 15 days of 1 Mar 2025 (16 Mar 2025)");
        page.Said(".deadlines")!.ShouldContain("carried over from 1 Jan 2025 – 15 Apr 2025; it takes longer; no longer asked for: the map");
        page.Text.ShouldContain("(put off once, 106 days in all)");

        page = await reader.Follow(await reader.Send(page, "assign", ("Title", "The forgotten unit"), ("Side", "A"), ("Lead", a.ToString()), ("AssignedOn", "2025-04-16"), ("Deadline.Shape", "AsSoonAsPossible")));
        page.Said("#children-title")!.ShouldContain("0 of 1 done");
        page.All(".tasks .mark").ShouldBe(["no deadline yet", "a day is to be set"]);
    }

    [Theory]
    [InlineData("vi", "Thời hạn trong vòng từ 1 đến 3660 ngày.", "Cần ghi số nguyên.", "“quarter to” không phải là một giờ; hãy ghi như 17:00.")]
    [InlineData("en", "A deadline is within 1 to 3660 days.", "Give a whole number.", "“quarter to” is not an hour; write it like 17:00.")]
    public async Task what_cannot_be_a_deadline_is_said_beside_it(string language, string days, string whole, string hour)
    {
        using var reader = site.Reader(language, Post.SecretariatA);
        var (page, head) = (await reader.Open(List), await site.Head());
        (string, string?)[] given = [("Title", "Việc"), ("Side", "A"), ("Lead", Bodies.ExampleBloc.ToString()), ("AssignedOn", "2025-03-01"), ("Deadline.Day", "2025-03-01"), ("Deadline.Shape", "WithinDays")];

        var refused = await reader.Send(page, "assign", [.. given, ("Deadline.Number", "0")]);
        refused.Status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.SentenceOn("assign", "Deadline.Shape").ShouldBe(days);
        (await reader.Send(page, "assign", [.. given, ("Deadline.Number", language == "vi" ? "1,5" : "1.5")])).SentenceOn("assign", "Deadline.Number").ShouldBe(whole);
        (await reader.Send(page, "assign", [.. given, ("Deadline.Number", "15"), ("Deadline.Hour", "quarter to")])).SentenceOn("assign", "Deadline.Hour").ShouldBe(hour);
        (await site.Head()).ShouldBe(head);
    }

    [Fact]
    public async Task a_task_is_given_to_every_unit_of_a_level_and_seen_unit_by_unit()
    {
        await EnterUnits("trial-block", 60);
        using var reader = site.Reader("en", Post.LeaderA);
        var list = await reader.Follow(await reader.Send(await reader.Open(List), "fan-out", ("Title", "Open an office"), ("Side", "A"), ("Lead", Bodies.ExampleBloc.ToString()), ("AssignedOn", "2025-03-01"),
            ("Deadline.Shape", "Before"), ("Deadline.Day", "2025-03-30"), ("Level", "trial-block")));
        var programme = (await site.Moment()).Programme;
        var whole = programme.Tasks.FanOuts.Last();
        whole.Count.ShouldBe(60);
        list.Said("#wholes ~ .tasks li")!.ShouldContain("0 of 60 units done");

        var own = programme.Tasks.Of(whole).First();
        await site.Record(new CompleteTask(own.Id, new(2025, 3, 20), new(En: "opened")), (it, command) => it.Decide(command, new(2025, 4, 1)), Post.SecretariatA);
        var page = await reader.Open($"{List}/{whole.Id}");
        page.All(".units tbody tr").Count.ShouldBe(50);
        page.Said(".units tbody tr")!.ShouldContain("completed on time");
        page.Said(".marks")!.ShouldStartWith("1 of 60 units done 59 incomplete");
        (await reader.Open($"{List}/{whole.Id}?page=2")).All(".units tbody tr").Count.ShouldBe(10);
        page.Forms.ShouldNotContain("complete");

        var unit = await reader.Open($"{List}/{own.Id}");
        unit.All(".account dd a").ShouldContain("Open an office");
        (await reader.Open($"{List}?unit={own.Assigned.Lead}")).All(".task-title").ShouldBe(["Open an office"]);
    }

    private async Task EnterUnits(string level, int count)
    {
        for (var number = 0; number < count; number++)
            await site.Programmes.ChangeDirectory((directory, today) => directory.Decide(new EstablishUnit(Guid.CreateVersion7(), new(En: $"Block {number}"), Regime.Other, new(2010, 1, 1), Level: level), today.Day), new("import"), default);
    }

    private Task<Directory> Directory() => site.Programmes.DirectoryAt(null, default);
    private async Task<TrackedTask> Found(Guid id) => (await site.Moment()).Programme.Tasks.Find(id)!;
}
