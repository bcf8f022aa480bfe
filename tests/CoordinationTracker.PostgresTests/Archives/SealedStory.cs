using CoordinationTracker.Store;
using CoordinationTracker.Reports;
using CoordinationTracker.Tests;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Archives;
using CoordinationTracker.Web.Projections;

namespace CoordinationTracker.PostgresTests.Archives;

/// <summary>The cast's programme with one sealed, numbered and issued report, told into a store and read back letter by letter.</summary>
internal sealed class SealedStory
{
    public static readonly Guid Id = Some.Id(900);
    public static readonly EventFormat Types = new(EventAliases.All);
    public static readonly byte[] File = "The issued report."u8.ToArray();

    private static readonly Authorship By = new("Secretariat A", Headers: new Dictionary<string, string> { ["side"] = "A" });

    private readonly string connection;

    private bool whole;

    // What earlier versions sealed was of an edition before this one.
    private string Made => whole ? Edition.Current : "0.7";

    private SealedStory(string connection, bool whole) => (this.connection, this.whole) = (connection, whole);

    public EventStore Store { get; private set; } = null!;
    public Dictionary<string, byte[]> Kept { get; } = new(StringComparer.Ordinal);
    public StoredHistory Programme { get; private set; } = null!;
    public StoredHistory Directory { get; private set; } = null!;

    /// <param name="connection">To a database of its own, unless one is named.</param>
    /// <param name="whole">Sealed with leaves of the second form; the first is that of earlier versions.</param>
    public static async Task<SealedStory> Told(string? connection = null, bool whole = true)
    {
        var story = new SealedStory(connection ?? await Postgres.NewDatabase(), whole);
        await using var opened = await TestStore.Open(Types, story.connection);
        story.Store = opened.Store;
        await story.Store.Append<Directory>(CoordinationTracker.Directory.Stream, 0, Some.Units, By, default);
        var version = await story.Tell(0, [.. Some.WithReview, Some.ActivityLogged, Some.MeasurementRecorded]);
        await story.Seal(version, Some.TheReview, Signing.First, null,
        [
            Signing.Numbered, Signing.Issued with { Files = [new("report.docx", "vi", story.Keep(File))] },
            // What comes later restates the report and breaks no seal.
            Some.ActivityLogged with { Activity = Some.OtherActivity },
        ]);
        return story;
    }

    /// <summary>The year's report sealed too: it tells what was entered since the quarter's.</summary>
    /// <param name="sealedWhole">By this version, whatever sealed the first.</param>
    public async Task<SealedStory> WithTheYear(bool sealedWhole = true)
    {
        whole = sealedWhole;
        await using var opened = await TestStore.Open(Types, connection);
        Store = opened.Store;
        var (year, quarter) = (Some.Id(79), Fold(long.MaxValue).Reviews.Find(Some.TheReview)!.Seal!.Position);
        var version = await Tell(Programme.Events.Count, [Some.ReviewOpened with { Review = year, Kind = PeriodKind.Year, Covering = Period.Year(2023), CutOffOn = new(2024, 1, 5), ConferenceOn = null, IssueOn = null }]);
        await Seal(version, year, Signing.Second, new(Fold(quarter), Units(), quarter), []);
        return this;
    }

    private async Task Seal(long version, Guid review, Guid draft, Reported? before, ProgrammeEvent[] afterwards)
    {
        await Read();
        var (position, then) = (await Store.Horizon(default), Fold(long.MaxValue));
        var presented = new DraftPresented(review, draft, position, Made, "", new(2023, 10, 8));
        presented = presented with { FindingsDigest = Keep(Canonical.Of(Reviewing.Of(then, Units(), then.Reviews.Find(review)!, presented, before).Naming(Made, Ids()))) };
        LeafForm? form = whole ? LeafForm.Second : null;
        EquatableList<HistoryDigest> histories =
        [
            new(Id, version, await Store.ChainAt(Id, version, whole, default), form),
            new(CoordinationTracker.Directory.Stream, 4, await Store.ChainAt(CoordinationTracker.Directory.Stream, 4, whole, default), form),
        ];
        await Tell(version,
        [
            presented, Signing.ByA with { Review = review, Draft = draft }, Signing.ByB with { Review = review, Draft = draft },
            Signing.Sealed with { Review = review, Draft = draft, Position = position, Edition = Made, FindingsDigest = presented.FindingsDigest, HistoryDigests = histories }, .. afterwards,
        ]);
        await Read();
    }

    public Archive Archived => Archive.Of("DUK-BQL", Programme, Directory, Kept);

    public IReadOnlyList<SealFound> Check() => SealCheck.Of(Programme, Directory, Types, new(), Kept);

    /// <summary>The same story with one stored event of the programme changed.</summary>
    public SealedStory Forged(string type, Func<string, string> data)
    {
        Programme = Programme with { Events = [.. Programme.Events.Select(told => told.Type == type ? told with { Data = data(told.Data) } : told)] };
        return this;
    }

    public SealedStory With(IReadOnlyList<StoredText> programme)
    {
        Programme = Programme with { Events = programme };
        return this;
    }

    private Dictionary<long, Guid> Ids() => Programme.Events.Concat(Directory.Events).ToDictionary(told => told.Position, told => told.Id);

    private Programme Fold(long position) => CoordinationTracker.Programme.Fold(Programme.Events.Select(told => Types.Read(told).Recorded()).Where(told => told.Position <= position));
    private Directory Units() => Directory.Events.Select(told => Types.Read(told).Recorded()).Aggregate(CoordinationTracker.Directory.Empty, (state, told) => state.Evolve(told));

    private string Keep(byte[] content)
    {
        Kept[Canonical.Digest(content)] = content;
        return Canonical.Digest(content);
    }

    private async Task<long> Tell(long version, ProgrammeEvent[] events) => (await Store.Append<Programme>(Id, version, events, By, default))[^1].Version;

    /// <summary>What an earlier version left, opened by this one: the values of both histories as they stand are noted.</summary>
    public SealedStory Noted(DateOnly on)
    {
        (Programme, Directory) = (WithCheckpoint(Programme), WithCheckpoint(Directory));
        return this;

        StoredHistory WithCheckpoint(StoredHistory history)
        {
            var chain = new HistoryChain();
            foreach (var told in history.Events) chain.Add(told.Leaf(whole: true));
            return history with { Checkpoints = [new(history.Stream, chain.Version, chain.Digest, new(on, TimeOnly.MinValue, TimeSpan.Zero))] };
        }
    }

    private async Task Read()
    {
        Programme = new(Id, Programmes.StreamType, await Store.ReadText(Id, long.MaxValue, default).ToListAsync());
        Directory = new(CoordinationTracker.Directory.Stream, Programmes.DirectoryStreamType, await Store.ReadText(CoordinationTracker.Directory.Stream, long.MaxValue, default).ToListAsync());
    }
}
