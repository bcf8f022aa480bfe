using CoordinationTracker.PostgresTests.Archives;
using CoordinationTracker.Reports;
using CoordinationTracker.Store;
using CoordinationTracker.Tests;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Projections;
using JasperFx.Events;
using Marten;
using Marten.Events.Aggregation;

namespace CoordinationTracker.PostgresTests.Web;

/// <summary>Every fold goes through the projections: one that is broken shows everywhere, and Marten's own folding finds the same as ours.</summary>
public sealed class LiveProjectionsTests : IAsyncLifetime
{
    private static readonly LiveProjections Right = new(), Broken = new LiveProjections() with { Programme = new Forgetful() };

    private SealedStory story = null!;
    private TestStore opened = null!;

    public async Task InitializeAsync()
    {
        var connection = await Postgres.NewDatabase();
        story = await SealedStory.Told(connection);
        opened = await TestStore.Open(SealedStory.Types, connection);
    }

    public async Task DisposeAsync() => await opened.DisposeAsync();

    [Fact(DisplayName = "Architecture 2.4: cold, warm, as at, verified and from an archive, every fold is the projection's")]
    public async Task a_broken_projection_shows_everywhere()
    {
        foreach (var (projections, holds) in new[] { (Right, true), (Broken, false) })
        {
            var programmes = new Programmes(opened.Store, projections, new Clock(TimeProvider.System));
            var cold = await programmes.At(SealedStory.Id, null, default);
            Knows(cold).ShouldBe(holds, "cold");
            await opened.Store.Append<Programme>(SealedStory.Id, cold.Programme.Version, [Some.ActivityLogged with { Activity = Guid.NewGuid() }], new("test"), default);
            var warm = await programmes.At(SealedStory.Id, null, default);
            warm.Programme.Version.ShouldBe(cold.Programme.Version + 1);
            Knows(warm).ShouldBe(holds, "warm");
            Knows(await programmes.At(SealedStory.Id, cold.AsAt - 1, default)).ShouldBe(holds, "as at");

            SealCheck.Of(story.Programme, story.Directory, SealedStory.Types, projections, story.Kept).Single().State.ShouldBe(holds ? SealState.Holds : SealState.Broken, "verified");
            using var file = new MemoryStream();
            story.Archived.Write(file);
            var archive = Archive.Read(file, DateTimeOffset.UtcNow);
            SealCheck.Of(archive.Programme, archive.Directory, SealedStory.Types, projections, archive.ByDigest).Single().State.ShouldBe(holds ? SealState.Holds : SealState.Broken, "from an archive");
        }

        static bool Knows(Moment moment) => moment.Programme.Activities.Find(Some.ActivityLogged.Activity) is not null;
    }

    [Fact]
    public async Task marten_folds_a_stream_to_what_the_door_shows()
    {
        await using var marten = DocumentStore.For(options =>
        {
            MartenSetup.Configure(options, opened.Database.Background, SealedStory.Types);
            Right.AddTo(options);
        });
        var shown = (await new Programmes(opened.Store, Right, new Clock(TimeProvider.System)).At(SealedStory.Id, null, default)).Programme;
        await using var session = marten.QuerySession();

        var folded = (await session.Events.AggregateStreamAsync<Programme>(SealedStory.Id))!;
        (folded.Id, folded.Version, folded.Position, folded.RecordedAt).ShouldBe((SealedStory.Id, shown.Version, shown.Position, shown.RecordedAt));
        var continued = (await session.Events.AggregateStreamAsync(SealedStory.Id, state: await session.Events.AggregateStreamAsync<Programme>(SealedStory.Id, version: 5), fromVersion: 6))!;
        foreach (var one in new[] { folded, continued })
            Canonical.Of(Review(one)).ShouldBe(Canonical.Of(Review(shown)));

        Findings Review(Programme programme) => Reviewing.Of(
            programme, story.Directory.Events.Select(SealedStory.Types.Read).Aggregate(Directory.Empty, (state, e) => Right.Directory.Evolve(state, e.StreamId, e)!),
            PeriodKind.Quarter, Period.Quarter(2023, 3), shown.Position, new(2024, 1, 1));
    }

    /// <summary>Loses what was done.</summary>
    private sealed class Forgetful : SingleStreamProjection<Programme, Guid>
    {
        private readonly ProgrammeProjection right = new();

        public override Programme Evolve(Programme? snapshot, Guid id, IEvent e) =>
            right.Evolve(snapshot, id, e.Data is ActivityLogged logged ? new Event<ActivityLogged>(logged with { Activity = Guid.NewGuid() })
            {
                Id = e.Id, Version = e.Version, Sequence = e.Sequence, Timestamp = e.Timestamp, UserName = e.UserName,
            } : e);
    }
}
