namespace CoordinationTracker.Store;

/// <summary>Somebody has held the row of a stream for longer than anybody waits; nothing was stored, and it may be tried again.</summary>
public sealed class StreamHeld(Guid stream, Exception cause) : Exception($"Stream {stream} is held by another transaction.", cause);
