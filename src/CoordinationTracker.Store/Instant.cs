namespace CoordinationTracker.Store;

internal static class Instant
{
    /// <summary>As a database keeps it: UTC, whole microseconds. Every store cuts alike, so an instant compares equal to itself once stored.</summary>
    public static DateTimeOffset Stored(DateTimeOffset instant) =>
        new(instant.UtcTicks - instant.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
