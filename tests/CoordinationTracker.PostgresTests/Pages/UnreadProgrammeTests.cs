using System.Net;
using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>An entry that a newer version wrote fails its programme, not the site (I8).</summary>
public sealed class UnreadProgrammeTests : IAsyncLifetime
{
    private const string Sentence = "is of the type “future_event”, which this version does not know; start a newer one.";

    private Story story = null!;
    private KestrelSite site = null!;
    private long position;

    public async Task InitializeAsync()
    {
        story = await Story.Begin();
        await story.Sign("KHAC");
        await story.Give("Tương lai");
        position = await story.Ask<long>("select max(seq_id) from mt_events");
        await story.Ask<object?>($"update mt_events set type = 'future_event', mt_dotnet_type = 'Nobody.Knows, Nobody' where seq_id = {position}");
        site = KestrelSite.Start(story.Connection);
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        await story.DisposeAsync();
    }

    [Fact]
    public async Task the_others_are_listed_and_read_and_it_is_named()
    {
        using var reader = new Reader(site.Address, "en", Post.SecretariatA);
        var home = await reader.Open("/");
        home.Said(".alert-danger").ShouldBe($"The record of the programme {Story.Code} cannot be read, so no list holds it. The entry at position {position} {Sentence}");
        home.All(".programme-card .code").ShouldBe(["KHAC"]);
        foreach (var address in new[] { "/week", "/documents", "/directory", "/portfolios", "/programmes/KHAC", "/programmes/KHAC/tasks" }) await reader.Open(address);

        var own = await reader.Get($"/programmes/{Story.Code}");
        own.Status.ShouldBe(HttpStatusCode.InternalServerError);
        own.Said(".problem .lead").ShouldBe($"The entry at position {position} {Sentence}");
        (await reader.Get("/programmes/NOWHERE")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task programs_and_health_are_told_as_well()
    {
        using var program = new HttpClient { BaseAddress = site.Address };
        var listed = await program.GetStringAsync("/api/programmes");
        listed.ShouldContain("\"code\":\"KHAC\"");
        listed.ShouldContain($"\"code\":\"{Story.Code}\",\"problem\":");
        (await program.GetStringAsync("/healthz")).Split('\n').ShouldContain($"The event at position {position} is of the type “future_event”, which is unknown here.");
        (await program.GetAsync("/healthz/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await story.Ask<object?>($"update mt_events set type = 'task_assigned', mt_dotnet_type = 'CoordinationTracker.TaskAssigned, CoordinationTracker' where seq_id = {position}");
        (await program.GetStringAsync("/api/programmes")).ShouldNotContain("problem");
        (await program.GetStringAsync("/healthz")).ShouldNotContain("future_event");
    }
}
