using System.Net;
using CoordinationTracker.PostgresTests.Pages;
using CoordinationTracker.PostgresTests.Store;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.PostgresTests.Web;

/// <summary>While the database is away nothing is lost that somebody typed, and programs are told when to come again.</summary>
public sealed class DatabaseAwayTests : IAsyncLifetime
{
    private readonly DataFolder folder = new();

    public Task InitializeAsync() => Task.CompletedTask;
    public Task DisposeAsync() => folder.LeaveNothing();

    [Theory]
    [InlineData("vi", "Cơ sở dữ liệu tạm thời không trả lời; chưa có gì được ghi nhận. Hãy gửi lại sau giây lát.")]
    [InlineData("en", "The database does not answer just now; nothing was recorded. Please send it again in a moment.")]
    public async Task what_was_typed_stays_on_the_page_and_is_sent_again_from_there(string language, string sentence)
    {
        await using var cluster = await PrivatePostgres.Open(folder.Path);
        await using var site = KestrelSite.Start(cluster.ConnectionString);
        using var reader = new Reader(site.Address, language, Post.Clerk);
        var page = await reader.Open("/directory?lang=" + language);
        await Away();

        var kept = await reader.Send(page, "establish", ("Name", "Văn phòng thử nghiệm"), ("Regime", "State"), ("EstablishedOn", "2019-01-01"));
        kept.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
        kept.Said(".lead").ShouldBe(sentence);
        kept.Typed("establish", "Name").ShouldBe("Văn phòng thử nghiệm");
        kept.Typed("establish", "EstablishedOn").ShouldBe("2019-01-01");

        await using var back = await PrivatePostgres.Open(folder.Path);
        var next = await reader.Follow(await reader.Send(kept, "establish"));
        next.Text.ShouldContain("Văn phòng thử nghiệm");
    }

    [Fact]
    public async Task a_program_is_told_when_to_come_again()
    {
        await using var cluster = await PrivatePostgres.Open(folder.Path);
        await using var site = KestrelSite.Start(cluster.ConnectionString);
        using var client = new HttpClient { BaseAddress = site.Address };
        await Away();

        var answer = await client.GetAsync("/api/programmes");
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        using var asking = new HttpRequestMessage(HttpMethod.Get, "/week") { Headers = { { "Accept", "text/html" } } };
        (await client.SendAsync(asking)).Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(5));
    }

    private async Task Away()
    {
        DataFolder.Kill(folder.Postmaster());
        await folder.NoServerIsLeft();
    }
}
