using CoordinationTracker.Reports;
using CoordinationTracker.Store;
using CoordinationTracker.Web.Acting;

namespace CoordinationTracker.PostgresTests.Pages;

/// <summary>A province has more units than a demo.</summary>
public sealed class DirectorySizeTests
{
    [Fact(DisplayName = "F3: the Directory's page grows with its units, not with their square")]
    public async Task twice_as_many_units_are_a_page_twice_as_long()
    {
        await using var site = KestrelSite.Start(await Postgres.NewDatabase());
        using var clerk = new Reader(site.Address, "vi", Post.Clerk);
        var bare = await Length();
        var (once, twice) = (await With(300) - bare, await With(300) - bare);

        twice.ShouldBeInRange(once, (once * 2) + (once / 5));

        async Task<int> With(int more)
        {
            await site.Programmes.ChangeDirectory((_, _) => [.. Enumerable.Range(0, more).Select(nth =>
                (object)new UnitEstablished(Guid.CreateVersion7(), new(Vi: $"Chi bộ Công ty trách nhiệm hữu hạn một thành viên số {nth:d4}"), null, Regime.Party, null, new(2020, 1, 1)))],
                new Authorship("import"), default);
            return await Length();
        }

        async Task<int> Length() => (await clerk.File("/directory")).Length;
    }
}
