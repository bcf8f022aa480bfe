using CoordinationTracker.EventStore;
using CoordinationTracker.Reports;
using CoordinationTracker.Tests;
using CoordinationTracker.Web;
using CoordinationTracker.Web.Archives;

namespace CoordinationTracker.PostgresTests.Archives;

/// <summary>The cast's programme with one sealed, numbered and issued report, told into a store and read back letter by letter.</summary>
internal sealed class SealedStory
{
    public static readonly Guid Id = Some.Id(900);
    public static readonly EventTypes Types = new(EventAliases.All);
    public static readonly byte[] File = "The issued report."u8.ToArray();

    private static readonly Authorship By = new("Secretariat A", Headers: new Dictionary<string, string> { ["side"] = "A" });

    private SealedStory(IEventStore store) => Store = store;

    public IEventStore Store { get; }
    public Dictionary<string, byte[]> Kept { get; } = new(StringComparer.Ordinal);
    public StoredHistory Programme { get; private set; } = null!;
    public StoredHistory Directory { get; private set; } = null!;

    public static async Task<SealedStory> Told(IEventStore? store = null)
    {
        var story = new SealedStory(store ?? new InMemoryEventStore(Types, TimeProvider.System));
        await story.Store.Append(CoordinationTracker.Directory.Stream, Programmes.DirectoryStreamType, 0, Some.Units, By, default);
        var version = await story.Tell(0, [.. Some.WithReview, Some.ActivityLogged, Some.MeasurementRecorded]);
        var position = await story.Store.Horizon(default);

        await story.Read();
        var (then, units) = (story.Fold(), story.Units());
        var presented = new DraftPresented(Some.TheReview, Signing.First, position, Edition.Current, "", new(2023, 10, 8));
        var canonical = Canonical.Of(Reviewing.Of(then, units, then.Reviews.Find(Some.TheReview)!, presented));
        presented = presented with { FindingsDigest = story.Keep(canonical) };
        EquatableList<HistoryDigest> histories =
        [
            new(Id, version, await HistoryChain.Of(story.Store, Id, version, default)),
            new(CoordinationTracker.Directory.Stream, 4, await HistoryChain.Of(story.Store, CoordinationTracker.Directory.Stream, 4, default)),
        ];
        await story.Tell(version,
        [
            presented, Signing.ByA, Signing.ByB, Signing.Sealed with { Position = position, FindingsDigest = presented.FindingsDigest, HistoryDigests = histories }, Signing.Numbered,
            Signing.Issued with { Files = [new("report.docx", "vi", story.Keep(File))] },
            // What comes later restates the report and breaks no seal.
            Some.ActivityLogged with { Activity = Some.OtherActivity },
        ]);
        await story.Read();
        return story;
    }

    public Archive Archived => Archive.Of("DUK-BQL", Programme, Directory, Kept);

    public IReadOnlyList<SealFound> Check() => SealCheck.Of(Programme, Directory, Types, Kept);

    /// <summary>The same story with one stored event of the programme changed.</summary>
    public SealedStory Forged(string type, Func<string, string> data)
    {
        Programme = Programme with { Events = [.. Programme.Events.Select(told => told.Type == type ? told with { Data = data(told.Data) } : told)] };
        return this;
    }

    private Programme Fold() => CoordinationTracker.Programme.Fold(Programme.Events.Select(told => StreamCache.Envelope(told.Read(Types))));
    private Directory Units() => Directory.Events.Select(told => StreamCache.Envelope(told.Read(Types))).Aggregate(CoordinationTracker.Directory.Empty, (state, told) => state.Evolve(told));

    private string Keep(byte[] content)
    {
        Kept[Canonical.Digest(content)] = content;
        return Canonical.Digest(content);
    }

    private async Task<long> Tell(long version, ProgrammeEvent[] events) => (await Store.Append(Id, Programmes.StreamType, version, events, By, default))[^1].Version;

    private async Task Read()
    {
        Programme = new(Id, Programmes.StreamType, await Store.ReadText(Id, long.MaxValue, default).ToListAsync());
        Directory = new(CoordinationTracker.Directory.Stream, Programmes.DirectoryStreamType, await Store.ReadText(CoordinationTracker.Directory.Stream, long.MaxValue, default).ToListAsync());
    }
}
