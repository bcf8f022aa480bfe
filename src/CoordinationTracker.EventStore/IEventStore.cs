namespace CoordinationTracker.EventStore;

/// <summary>
/// Streams of events in one global order. Within a stream events count up from version 1 without a gap; across streams the
/// position is the only order, and it may have gaps. Nothing is ever changed or taken out.
/// </summary>
public interface IEventStore
{
    /// <summary>
    /// Stores the events in one statement, all or none, and returns them in their envelopes: the very objects, not what reading gives
    /// back, so an event must be an immutable value that reads as it was written. No events, nothing happens.
    /// Throws <see cref="StreamMoved"/> unless the stream is at exactly <paramref name="expectedVersion"/>; 0 is a stream that does not exist yet.
    /// </summary>
    Task<IReadOnlyList<StoredEvent>> Append(
        Guid stream, string streamType, long expectedVersion, IReadOnlyList<object> events, Authorship by, CancellationToken ct);

    /// <summary>The stream after a version up to a version, that one included; <see cref="long.MaxValue"/> is the head.</summary>
    IAsyncEnumerable<StoredEvent> Read(Guid stream, long afterVersion, long upToVersion, CancellationToken ct);

    /// <summary>The stream letter by letter up to a version, that one included: for digests and archives.</summary>
    IAsyncEnumerable<StoredText> ReadText(Guid stream, long upToVersion, CancellationToken ct);

    /// <summary>
    /// Stores whole histories as they once were, with their ids, positions and instants, all or none. Throws <see cref="StoreNotEmpty"/>
    /// unless there is nothing here yet.
    /// </summary>
    Task Restore(IReadOnlyList<StoredHistory> histories, CancellationToken ct);

    /// <summary>The version the stream had at a global position; 0 if it did not exist then.</summary>
    Task<long> VersionAt(Guid stream, long position, CancellationToken ct);

    /// <summary>Every stream, by position, after a position up to the horizon as it is at the call.</summary>
    IAsyncEnumerable<StoredEvent> ReadAll(long afterPosition, CancellationToken ct);

    /// <summary>The position at or below which nothing will ever appear again; 0 in an empty store.</summary>
    Task<long> Horizon(CancellationToken ct);

    /// <summary>The last position at or below the horizon recorded at or before the instant; 0 if there is none.</summary>
    Task<long> PositionAt(DateTimeOffset instant, CancellationToken ct);

    /// <summary>When the record came to a position: the instant of the last event at or below it; null if there is none.</summary>
    Task<DateTimeOffset?> InstantAt(long position, CancellationToken ct);

    /// <summary>The streams of a type, in the order they began.</summary>
    IAsyncEnumerable<Guid> Streams(string streamType, CancellationToken ct);
}
