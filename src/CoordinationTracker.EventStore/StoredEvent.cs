namespace CoordinationTracker.EventStore;

/// <summary>An event in its envelope: where it stands, when it was recorded, and who told it.</summary>
public sealed record StoredEvent(
    Guid Id, Guid Stream, long Version, long Position, string Type, object Event, DateTimeOffset RecordedAt,
    string? User, string? CorrelationId, string? CausationId, IReadOnlyDictionary<string, string>? Headers);
