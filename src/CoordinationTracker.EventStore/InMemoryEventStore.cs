using System.Runtime.CompilerServices;
using System.Text;

namespace CoordinationTracker.EventStore;

/// <summary>The same contract without a database. It keeps JSON and reads from it as the real one does, so tests see the same events.</summary>
public sealed class InMemoryEventStore(EventTypes types, TimeProvider clock) : IEventStore
{
    private readonly Lock gate = new();
    private readonly List<Row> all = [];
    private readonly Dictionary<Guid, List<Row>> streams = [];
    private readonly OrderedDictionary<Guid, string> streamTypes = [];

    public Task<IReadOnlyList<StoredEvent>> Append(
        Guid stream, string streamType, long expectedVersion, IReadOnlyList<object> events, Authorship by, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        by.RefuseWhatCannotBeStored();
        EventTypes.Write(by.Headers);
        var written = events.Select(types.Write).ToArray();
        if (written.Length == 0) return Task.FromResult<IReadOnlyList<StoredEvent>>([]);

        lock (gate)
        {
            var told = streams.GetValueOrDefault(stream) ?? [];
            if (told.Count != expectedVersion) throw new StreamMoved(stream, expectedVersion);
            var newest = told.Count == 0 ? DateTimeOffset.MinValue : told[^1].Envelope.RecordedAt;
            by.RefuseATimeBefore(newest);
            var now = Instant.Stored(clock.GetUtcNow());
            var at = by.RecordedAt is { } given ? Instant.Stored(given) : now > newest ? now : newest;
            var headers = by.Headers?.ToDictionary();
            var last = all.Count == 0 ? 0 : all[^1].Envelope.Position;

            var stored = written.Select((event_, i) => new StoredEvent(
                by.IdOf(stream, expectedVersion + i + 1), stream, expectedVersion + i + 1, last + i + 1, event_.Alias, events[i], at,
                by.User, by.CorrelationId, by.CausationId, headers)).ToArray();
            var rows = stored.Zip(written, (envelope, event_) => new Row(envelope, event_.Json)).ToArray();
            streams[stream] = told;
            streamTypes.TryAdd(stream, streamType);
            told.AddRange(rows);
            all.AddRange(rows);
            return Task.FromResult<IReadOnlyList<StoredEvent>>(stored);
        }
    }

    public IAsyncEnumerable<StoredEvent> Read(Guid stream, long afterVersion, long upToVersion, CancellationToken ct) =>
        Told(() => Of(stream).Where(e => e.Envelope.Version > afterVersion && e.Envelope.Version <= upToVersion), ct);

    public async IAsyncEnumerable<StoredText> ReadText(Guid stream, long upToVersion, [EnumeratorCancellation] CancellationToken ct)
    {
        Row[] asOfNow;
        lock (gate) asOfNow = [.. Of(stream).Where(row => row.Envelope.Version <= upToVersion)];
        foreach (var ((id, _, version, position, type, _, at, user, correlation, causation, headers), json) in asOfNow)
            yield return new(id, stream, version, position, type, Encoding.UTF8.GetString(json), at, user, correlation, causation, Encoding.UTF8.GetString(EventTypes.Write(headers)));
        await Task.CompletedTask;
    }

    public Task Restore(IReadOnlyList<StoredHistory> histories, CancellationToken ct)
    {
        lock (gate)
        {
            if (streams.Count > 0) throw new StoreNotEmpty();
            var restored = histories.Select(history => (history, Rows: history.Events.Select(told => new Row(told.Read(types), Encoding.UTF8.GetBytes(told.Data))).ToList())).ToList();
            foreach (var (history, rows) in restored)
            {
                streams.Add(history.Stream, rows);
                streamTypes.Add(history.Stream, history.Type);
                all.AddRange(rows);
            }
            all.Sort((one, other) => one.Envelope.Position.CompareTo(other.Envelope.Position));
            return Task.CompletedTask;
        }
    }

    public Task<long> VersionAt(Guid stream, long position, CancellationToken ct) =>
        Task.FromResult(Last(Of(stream), e => e.Position <= position)?.Version ?? 0);

    public IAsyncEnumerable<StoredEvent> ReadAll(long afterPosition, CancellationToken ct) =>
        Told(() => all.Where(e => e.Envelope.Position > afterPosition), ct);

    public Task<long> Horizon(CancellationToken ct) => Task.FromResult(Last(all, _ => true)?.Position ?? 0);

    public Task<long> PositionAt(DateTimeOffset instant, CancellationToken ct) =>
        Task.FromResult(Last(all, e => e.RecordedAt <= instant)?.Position ?? 0);

    public Task<DateTimeOffset?> InstantAt(long position, CancellationToken ct) =>
        Task.FromResult(Last(all, e => e.Position <= position)?.RecordedAt);

    public async IAsyncEnumerable<Guid> Streams(string streamType, [EnumeratorCancellation] CancellationToken ct)
    {
        Guid[] asOfNow;
        lock (gate) asOfNow = [.. streamTypes.Where(stream => stream.Value == streamType).Select(stream => stream.Key)];
        foreach (var stream in asOfNow) yield return stream;
        await Task.CompletedTask;
    }

    private List<Row> Of(Guid stream) => streams.GetValueOrDefault(stream) ?? [];

    private StoredEvent? Last(List<Row> rows, Func<StoredEvent, bool> holds)
    {
        lock (gate) return rows.FindLast(row => holds(row.Envelope))?.Envelope;
    }

    private async IAsyncEnumerable<StoredEvent> Told(Func<IEnumerable<Row>> rows, [EnumeratorCancellation] CancellationToken ct)
    {
        Row[] asOfNow;
        lock (gate) asOfNow = [.. rows()];
        foreach (var (envelope, json) in asOfNow)
        {
            ct.ThrowIfCancellationRequested();
            yield return envelope with { Event = types.Read(envelope.Type, json, envelope.Position) };
        }
        await Task.CompletedTask;
    }

    private sealed record Row(StoredEvent Envelope, byte[] Json);
}
