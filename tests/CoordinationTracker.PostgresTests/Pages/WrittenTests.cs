using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>Words that are not in the page's language say which they are in, so that they are spoken and set rightly.</summary>
[Collection(nameof(ReadByHttp))]
public sealed class WrittenTests(DemoSite site)
{
    [Fact]
    public async Task words_of_another_language_say_which()
    {
        var account = new ActivityAccount(ActivityKind.Visit, Side.A, new(2024, 9, 17), new(Ur: "رات کی شفٹ"), Place: new(Vi: "Khu công nghiệp 2"), Result: new(Hi: "अच्छा"));
        var (activity, task) = (new LogActivity(Guid.CreateVersion7(), account), Guid.CreateVersion7());
        await site.Record(activity, (programme, command) => programme.Decide(command, new(2025, 1, 1), Directory.Empty), Post.SecretariatA);
        var directory = (await site.Moment()).Directory;
        await site.Record(new AssignTask(task, new(Vi: "Lập danh mục"), Side.A, directory.Units.First().Id, new(2024, 9, 17), new(DeadlineShape.NotYet)), (programme, command) => programme.Decide(command, new(2025, 1, 1), directory), Post.SecretariatA);

        using var reader = site.Reader();
        var log = await reader.Open(DemoSite.Log + "?from=2024-09-17&to=2024-09-17");
        Spoken(log, ".log-what").ShouldContain(("ur", "rtl", "رات کی شفٹ"));
        Spoken(log, ".log .quiet").ShouldContain(("vi", "ltr", "Khu công nghiệp 2"));

        var page = await reader.Open($"{DemoSite.Log}/{activity.Activity}");
        Spoken(page, "h1").ShouldBe([("ur", "rtl", "رات کی شفٹ")]);
        Spoken(page, ".account dd").ShouldBe([("vi", "ltr", "Khu công nghiệp 2"), ("hi", "ltr", "अच्छा")]);
        Spoken(await reader.Open(DemoSite.Example + "/tasks?state=NoDeadline"), ".task-title").ShouldContain(("vi", "ltr", "Lập danh mục"));
        Spoken(await reader.Open($"{DemoSite.Example}/tasks/{task}"), "h1").ShouldBe([("vi", "ltr", "Lập danh mục")]);

        // In its own language nothing has to be said.
        using var vietnamese = site.Reader("vi");
        Spoken(await vietnamese.Open($"{DemoSite.Example}/tasks/{task}"), "h1").ShouldBeEmpty();
    }

    private static IEnumerable<(string?, string?, string)> Spoken(Page page, string within) =>
        page.Document.QuerySelectorAll($"{within} [lang]").Select(words => (words.GetAttribute("lang"), words.GetAttribute("dir"), words.TextContent));
}
