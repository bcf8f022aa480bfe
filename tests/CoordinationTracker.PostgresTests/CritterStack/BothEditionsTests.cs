using CoordinationTracker.CritterStack;
using CoordinationTracker.EventStore;
using CoordinationTracker.PostgresTests.Archives;
using CoordinationTracker.PostgresTests.EventStore;
using CoordinationTracker.Reports;
using CoordinationTracker.Tests;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Archives;
using JasperFx;
using Marten;
using Npgsql;
using Weasel.Core;

namespace CoordinationTracker.PostgresTests.CritterStack;

/// <summary>One database opened by both editions in turn (issue 6.2).</summary>
public sealed class BothEditionsTests : IAsyncLifetime
{
    private static readonly string[] OurTables = ["mt_streams", "mt_events", "mt_event_progression"];
    private static readonly Authorship By = new("Secretariat B", "command-1", "page:/log", new Dictionary<string, string> { ["side"] = "B" });
    private NpgsqlDataSource source = null!;

    public async Task InitializeAsync() => source = PostgresEventStore.Source(await Postgres.NewDatabase());
    public async Task DisposeAsync() => await source.DisposeAsync();

    [Theory(DisplayName = "Issue 6.2: each edition reads, appends to and folds what the other wrote, to the same state and digests")]
    [InlineData(false)]
    [InlineData(true)]
    public async Task each_goes_on_where_the_other_stopped(bool martenFirst)
    {
        await Schema.Create(source, default);
        await using var marten = new MartenEventStore(source, SealedStory.Types);
        var own = new PostgresEventStore(source, SealedStory.Types);
        IEventStore[] turns = martenFirst ? [marten, own] : [own, marten];

        var story = await SealedStory.Told(turns[0]);
        await Say(turns[1], Some.Id(801));
        await Say(turns[0], Some.Id(802));
        await Say(turns[1], Some.Id(803));

        var (one, other) = (await AsFolded(own), await AsFolded(marten));
        other.Findings.ShouldBe(one.Findings);
        other.Digests.ShouldBe(one.Digests);
        other.Told.ShouldBe(one.Told);
        one.Told.Count.ShouldBe((int)await own.Horizon(default));
        // What one sealed the other opens again, whatever both have recorded since.
        foreach (var store in turns) SealCheck.Of(await History(store, SealedStory.Id, Programmes.StreamType), await History(store, Directory.Stream, Programmes.DirectoryStreamType), SealedStory.Types, story.Kept)
            .ShouldHaveSingleItem().State.ShouldBe(SealState.Holds);
    }

    [Fact(DisplayName = "Issue 6.2: what the editions write does not differ in a letter")]
    public async Task the_rows_are_the_same()
    {
        await using var another = PostgresEventStore.Source(await Postgres.NewDatabase());
        foreach (var database in new[] { source, another }) await Schema.Create(database, default);
        await using var marten = new MartenEventStore(another, SealedStory.Types);
        foreach (var store in new IEventStore[] { new PostgresEventStore(source, SealedStory.Types), marten })
        {
            var at = new DateTimeOffset(2024, 3, 5, 2, 30, 0, TimeSpan.Zero);
            await store.Append(Directory.Stream, Programmes.DirectoryStreamType, 0, Some.Units, By with { RecordedAt = at }, default);
            await store.Append(SealedStory.Id, Programmes.StreamType, 0, Some.WithReview, new("clerk", RecordedAt: at), default);
            await store.Append(SealedStory.Id, Programmes.StreamType, Some.WithReview.Length, [Some.ActivityLogged, Some.MeasurementRecorded], By with { Headers = new Dictionary<string, string>(), RecordedAt = at.AddMinutes(1) }, default);
        }

        (await Rows(another)).ShouldBe(await Rows(source));
    }

    [Fact(DisplayName = "Issue 6.2: Marten finds nothing to change in the tables of the default edition, before and after it added its own functions")]
    public async Task marten_changes_nothing_in_our_tables()
    {
        await Schema.Create(source, default);
        await using var marten = new MartenEventStore(source, SealedStory.Types);

        (await OfOurTables()).ShouldBe([.. OurTables.Append("mt_events_sequence").Select(name => (name, SchemaPatchDifference.None))], ignoreOrder: true);
        await marten.Prepare(default);
        (await OfOurTables()).ShouldAllBe(table => table.Difference == SchemaPatchDifference.None);
        await marten.Marten.Storage.Database.AssertDatabaseMatchesConfigurationAsync();
        (await Described()).ShouldBe(await File.ReadAllLinesAsync(SchemaTests.Approved()));

        async Task<List<(string Name, SchemaPatchDifference Difference)>> OfOurTables() =>
            [.. (await marten.Marten.Storage.Database.CreateMigrationAsync()).Deltas.Select(delta => (delta.SchemaObject.Identifier.Name, delta.Difference)).Where(delta => OurTables.Append("mt_events_sequence").Contains(delta.Name))];
    }

    [Fact(DisplayName = "Issue 6.2: the tables Marten makes by itself are those of the default edition, which adds nothing to them and works on them")]
    public async Task the_tables_marten_makes_are_ours()
    {
        await using (var marten = DocumentStore.For(options => MartenEventStore.Configure(options, source, SealedStory.Types)))
            await marten.Storage.Database.ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate.CreateOrUpdate);

        (await Described()).ShouldBe(await File.ReadAllLinesAsync(SchemaTests.Approved()));
        await Schema.Create(source, default);
        (await Described()).ShouldBe(await File.ReadAllLinesAsync(SchemaTests.Approved()));
        (await new PostgresEventStore(source, SealedStory.Types).Append(Directory.Stream, Programmes.DirectoryStreamType, 0, Some.Units, By, default))[0].Position.ShouldBe(1);
    }

    [Fact]
    public async Task processes_of_both_editions_that_start_at_one_moment_make_each_thing_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 6).Select(async n =>
        {
            await Schema.Create(source, default);
            if (n % 2 == 0) return;
            await using var marten = new MartenEventStore(source, SealedStory.Types);
            await marten.Append(Some.Id(n), Programmes.StreamType, 0, [Some.ActivityLogged], By, default);
        }));

        (await new PostgresEventStore(source, SealedStory.Types).Horizon(default)).ShouldBe(3);
    }

    private static async Task Say(IEventStore store, Guid activity)
    {
        var programmes = new Programmes(store, new Clock(TimeProvider.System));
        await programmes.Change(SealedStory.Id, (_, _) => [Some.ActivityLogged with { Activity = activity }], By, default);
    }

    private static async Task<(string Findings, string[] Digests, List<string> Told)> AsFolded(IEventStore store)
    {
        var moment = await new Programmes(store, new Clock(TimeProvider.System)).At(SealedStory.Id, null, default);
        return (Canonical.Digest(moment.Review(PeriodKind.Quarter, Period.Quarter(2023, 3))),
            [await HistoryChain.Of(store, SealedStory.Id, long.MaxValue, default), await HistoryChain.Of(store, Directory.Stream, long.MaxValue, default)],
            await store.ReadAll(0, default).Select(told => $"{told with { Event = told.Type, Headers = null }} {System.Text.Json.JsonSerializer.Serialize(told.Headers)} {System.Text.Json.JsonSerializer.Serialize(told.Event, told.Event.GetType(), EventTypes.Json)}").ToListAsync());
    }

    private static async Task<StoredHistory> History(IEventStore store, Guid stream, string type) => new(stream, type, await store.ReadText(stream, long.MaxValue, default).ToListAsync());

    private static async Task<List<string>> Rows(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("""
            select to_jsonb(e) || jsonb_build_object('letters', data::text) from mt_events e
            union all select to_jsonb(s) from mt_streams s
            """);
        await using var row = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await row.ReadAsync()) rows.Add(row.GetString(0));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    // As the default edition's test describes them; Marten's side tables are its own business.
    private async Task<List<string>> Described() =>
        [.. (await SchemaTests.Description(source)).Where(line => !line.Contains("mt_doc_", StringComparison.Ordinal) && !line.Contains("mt_high_water_skips", StringComparison.Ordinal))];
}
