namespace CoordinationTracker.EventStore;

/// <summary>Someone else was faster, or the caller was never there: read the stream again and decide again.</summary>
public sealed class StreamMoved(Guid stream, long expectedVersion, Exception? inner = null)
    : Exception($"Stream {stream} is not at version {expectedVersion}.", inner)
{
    public Guid Stream => stream;
    public long ExpectedVersion => expectedVersion;
}
