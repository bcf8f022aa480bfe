using CoordinationTracker.Store;

namespace CoordinationTracker.PostgresTests.Store;

public sealed class PapersTests : IAsyncLifetime
{
    private const string Address = "/programmes/A/reports/quarter/2023-Q3.pdf?asAt=7&lang=vi", Edition = "e1";
    private static readonly PaperFile File = new("a.pdf", "application/pdf", [1, 2, 255]);

    private TestStore opened = null!;
    private Papers papers = null!;

    public async Task InitializeAsync()
    {
        opened = await TestStore.Open(new EventFormat(EventAliases.All));
        papers = new(opened.Source);
    }

    public async Task DisposeAsync() => await opened.DisposeAsync();

    [Fact]
    public async Task asked_for_by_many_somebody_is_told_once()
    {
        (await papers.Find(Address, Edition, default)).ShouldBeNull();
        var told = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => papers.Ask(Address, Edition, default)));
        told.Count(once => once).ShouldBe(1);
        (await papers.Find(Address, Edition, default))!.Step.ShouldBe(PaperStep.Waiting);
        (await papers.Ask(Address, "e2", default)).ShouldBeTrue("with another edition it is another paper");
    }

    [Fact]
    public async Task it_goes_step_by_step_and_is_kept_once()
    {
        await papers.Ask(Address, Edition, default);
        (await papers.Note(Address, Edition, PaperStep.Gathering, default)).ShouldBeTrue();
        (await papers.Find(Address, Edition, default))!.Step.ShouldBe(PaperStep.Gathering);
        await papers.Keep(Address, Edition, File, default);
        await papers.Keep(Address, Edition, File with { Content = [9] }, default);

        var made = (await papers.Find(Address, Edition, default))!;
        made.Step.ShouldBe(PaperStep.Made);
        (made.File!.Name, made.File.MediaType).ShouldBe((File.Name, File.MediaType));
        made.File.Content.ShouldBe(File.Content);
        (await papers.Note(Address, Edition, PaperStep.Gathering, default)).ShouldBeFalse("nothing is left to do");
        await papers.Fail(Address, "{}", default);
        (await papers.Find(Address, Edition, default))!.Failure.ShouldBeNull();
        (await papers.Ask(Address, Edition, default)).ShouldBeFalse();
    }

    [Fact]
    public async Task what_nobody_asked_for_is_not_made() =>
        (await papers.Note(Address, Edition, PaperStep.Gathering, default)).ShouldBeFalse();

    [Fact]
    public async Task what_failed_says_why_until_it_is_tried_again()
    {
        await papers.Ask(Address, Edition, default);
        (await papers.TryAgain(Address, Edition, default)).ShouldBeFalse("it has not failed");
        await papers.Fail(Address, """{"a": 1}""", default);
        var failed = (await papers.Find(Address, Edition, default))!;
        (failed.Step, failed.Failure).ShouldBe((PaperStep.Failed, """{"a": 1}"""));
        (await papers.Ask(Address, Edition, default)).ShouldBeFalse();

        (await papers.TryAgain(Address, Edition, default)).ShouldBeTrue();
        (await papers.TryAgain(Address, Edition, default)).ShouldBeFalse("somebody was told already");
        var again = (await papers.Find(Address, Edition, default))!;
        (again.Step, again.Failure).ShouldBe((PaperStep.Waiting, null));
    }

    [Theory]
    [InlineData(PaperStep.Writing, "4 minutes", false)]
    [InlineData(PaperStep.Writing, "6 minutes", true)]
    [InlineData(PaperStep.Failed, "59 minutes", false)]
    [InlineData(PaperStep.Failed, "61 minutes", true)]
    [InlineData(PaperStep.Failed, "5 seconds", false, 501)]
    [InlineData(PaperStep.Failed, "15 seconds", true, 501)]
    public async Task asked_for_where_nothing_has_moved_for_long_somebody_is_told_again(
        PaperStep step, string ago, bool told, int status = 500)
    {
        await papers.Ask(Address, Edition, default);
        if (step is PaperStep.Failed) await papers.Fail(Address, $$"""{"Status":{{status}}}""", default);
        else await papers.Note(Address, Edition, step, default);
        await opened.Run($"update tracker.papers set step_at = clock_timestamp() - interval '{ago}'");

        (await papers.Ask(Address, Edition, default)).ShouldBe(told);
        (await papers.Find(Address, Edition, default))!.Step.ShouldBe(told ? PaperStep.Waiting : step);
    }

    [Fact]
    public async Task what_was_made_a_week_ago_is_let_go()
    {
        (string, bool, int)[] asked = [("fresh", true, 6), ("stale", true, 8), ("waits", false, 0), ("left", false, 2)];
        foreach (var (address, made, days) in asked)
        {
            await papers.Ask(address, Edition, default);
            if (made) await papers.Keep(address, Edition, File, default);
            await opened.Run(
                $"update tracker.papers set step_at = step_at - interval '{days} days' where address = '{address}'");
        }
        await papers.Forget(default);
        (await opened.Ask<string>("select string_agg(address, ', ' order by address) from tracker.papers"))
            .ShouldBe("fresh, waits");
    }
}
