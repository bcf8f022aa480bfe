namespace CoordinationTracker.Store;

/// <summary>The history holds an event this program has no name for: it was written by a newer one, or an alias was lost.</summary>
public sealed class UnknownEventType(string type, long position)
    : Exception($"The event at position {position} is of the type “{type}”, which is unknown here.")
{
    public string Type => type;
    public long Position => position;
}
