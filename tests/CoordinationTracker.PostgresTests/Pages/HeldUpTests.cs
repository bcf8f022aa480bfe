using System.Net;
using System.Net.Http.Json;
using CoordinationTracker.PostgresTests.Notices;
using CoordinationTracker.PostgresTests.Store;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>What a person meets while an append does not end (I2).</summary>
public sealed class HeldUpTests : IAsyncLifetime
{
    private Story story = null!;
    private KestrelSite site = null!;
    private Reader reader = null!;
    private HttpClient program = null!;

    public async Task InitializeAsync()
    {
        story = await Story.Begin();
        site = KestrelSite.Start(story.Connection);
        reader = new(site.Address, "en", Post.SecretariatA);
        program = new() { BaseAddress = site.Address, Timeout = TimeSpan.FromMinutes(1), DefaultRequestHeaders = { { CurrentPost.Header, Post.SecretariatA.Key } } };
    }

    public async Task DisposeAsync()
    {
        program.Dispose();
        reader.Dispose();
        await site.DisposeAsync();
        await story.DisposeAsync();
    }

    [Fact]
    public async Task pages_show_what_is_settled_and_say_so_and_entries_are_taken()
    {
        var before = await reader.Open($"/programmes/{Story.Code}/tasks");
        before.Said(".past").ShouldBeNull();
        before.All(".as-at-choice a").ShouldContain("Permanent link to this page");
        var head = (await story.Store.Settled(default)).Position;

        await using (await Holder.Begin(story.Source))
        {
            var given = await program.PostAsJsonAsync($"/api/programmes/{Story.Code}/tasks", new
            {
                task = Guid.CreateVersion7(), title = new { vi = "Rà soát" }, side = "B", lead = Story.Zone, assignedOn = Story.Today.AddDays(-1),
                deadline = new { shape = "By", day = Story.Today.AddDays(9) },
            });
            given.StatusCode.ShouldBe(HttpStatusCode.OK, await given.Content.ReadAsStringAsync());

            foreach (var address in new[] { "/", "/week", $"/programmes/{Story.Code}/tasks" })
                (await reader.Open(address)).Said(".past strong").ShouldBe($"An append that does not end holds the record up: you see it up to position {head}.");
            var page = await reader.Open($"/programmes/{Story.Code}/tasks");
            page.Text.ShouldNotContain("Rà soát");
            page.All(".as-at-choice a").ShouldNotContain("Permanent link to this page");
            using var vietnamese = new Reader(site.Address, "vi");
            (await vietnamese.Open("/week")).Said(".past strong").ShouldBe($"Một giao dịch ghi dữ liệu chưa kết thúc; bạn đang xem dữ liệu đến vị trí {head}.");

            (await reader.Open($"/programmes/{Story.Code}?asAt={head}")).Said(".past strong").ShouldNotBeNull().ShouldStartWith($"You see the record as it stood at position {head}");
            (await program.GetAsync($"/programmes/{Story.Code}/reports/quarter/{Story.Today.Year}-Q{(Story.Today.Month + 2) / 3}.html?asAt={head}&lang=vi")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var after = await reader.Open($"/programmes/{Story.Code}/tasks");
        after.Said(".past").ShouldBeNull();
        after.Text.ShouldContain("Rà soát");
    }

    [Fact]
    public async Task what_must_be_for_ever_is_not_made_of_less_than_the_head()
    {
        await using (await Holder.Begin(story.Source))
        {
            program.DefaultRequestHeaders.Add("Accept-Language", "en");
            foreach (var answer in await Task.WhenAll(
                program.GetAsync($"/programmes/{Story.Code}/reports/quarter/{Story.Today.Year}-Q{(Story.Today.Month + 2) / 3}.html"),
                program.PostAsJsonAsync($"/api/programmes/{Story.Code}/reviews/drafts", new { review = Guid.NewGuid(), draft = Guid.NewGuid(), presentedOn = Story.Today })))
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
                answer.Headers.RetryAfter.ShouldNotBeNull();
                (await answer.Content.ReadAsStringAsync()).ShouldContain("An append that does not end keeps the end of the record unsettled");
            }
        }
    }
}
