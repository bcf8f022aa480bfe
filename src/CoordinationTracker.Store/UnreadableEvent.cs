namespace CoordinationTracker.Store;

/// <summary>What is stored under a known type does not read as one: a member is missing, or there is one too many.</summary>
public sealed class UnreadableEvent(string type, long position, Exception cause)
    : Exception($"The event at position {position}, of the type “{type}”, does not read: {cause.Message}", cause)
{
    public string Type => type;
    public long Position => position;
}
